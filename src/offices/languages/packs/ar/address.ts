import type { AddressForms } from '../../wording/address-forms.ts';

const presidents = ['السيدة الرئيسة', 'السيد الرئيس', 'السيدات الرئيسات', 'السادة الرؤساء'] as const;
const presidentTitles = ['رئيسة', 'رئيس', 'رئيسات', 'رؤساء'] as const;

export const address: AddressForms = {
  titles: {
    speaker: presidentTitles,
    'group-president': presidentTitles,
    'group-secretary': ['أمينة', 'أمين', 'أمينات', 'أمناء'],
    'secretary-general': ['أمينة عامة', 'أمين عام', 'أمينات عامات', 'أمناء عامون'],
    chair: presidentTitles,
    ambassador: ['سفيرة', 'سفير', 'سفيرات', 'سفراء'],
    minister: ['وزيرة', 'وزير', 'وزيرات', 'وزراء'],
    director: ['مديرة', 'مدير', 'مديرات', 'مديرون'],
    member: ['عضوة', 'عضو', 'عضوات', 'أعضاء'],
    other: ['ممثلة', 'ممثل', 'ممثلات', 'ممثلون'],
  },
  vocatives: {
    speaker: presidents,
    'group-president': presidents,
    'group-secretary': ['السيدة الأمينة', 'السيد الأمين', 'السيدات الأمينات', 'السادة الأمناء'],
    'secretary-general': ['السيدة الأمينة العامة', 'السيد الأمين العام', 'السيدات الأمينات العامات', 'السادة الأمناء العامون'],
    chair: presidents,
    ambassador: ['سعادة السفيرة', 'سعادة السفير', 'صاحبات السعادة السفيرات', 'أصحاب السعادة السفراء'],
    minister: ['معالي الوزيرة', 'معالي الوزير', 'صاحبات المعالي الوزيرات', 'أصحاب المعالي الوزراء'],
    director: ['السيدة المديرة', 'السيد المدير', 'السيدات المديرات', 'السادة المديرون'],
    member: ['السيدة النائبة', 'السيد النائب', 'السيدات النائبات', 'السادة النواب'],
    other: ['حضرة السيدة', 'حضرة السيد', 'حضرات السيدات', 'حضرات السادة'],
  },
  opening: { female: '{0}،', male: '{0}،', many: '{0}،' },
  vocativeJoiner: '، ',
  closings: {
    standard: {
      one: 'وتفضلوا، {salutation}، بقبول فائق الاحترام والتقدير.',
      several: 'وتفضلوا، {salutation}، بقبول فائق احترامنا وتقديرنا.',
    },
    formal: {
      one: 'وتفضلوا، {salutation}، بقبول أسمى عبارات تقديري واحترامي.',
      several: 'وتفضلوا، {salutation}، بقبول أسمى عبارات تقديرنا واحترامنا.',
    },
  },
  addressees: {
    line: 'إلى: {posts}',
    posts: {
      speaker: 'رئيسات ورؤساء {of}',
      'group-president': 'رئيسات ورؤساء {of}',
      'group-secretary': 'أمينات وأمناء {of}',
      'secretary-general': 'الأمينات العامات والأمناء العامين {for}',
      chair: 'رئيسات ورؤساء {of}',
      ambassador: 'سفيرات وسفراء {of}',
      minister: 'وزيرات ووزراء {of}',
      director: 'مديرات ومديري {of}',
      member: 'أعضاء {of}',
      other: 'ممثلات وممثلي {of}',
    },
    units: {
      group: 'المجموعات',
      parliament: 'البرلمانات الأعضاء',
      associate: 'الأعضاء المنتسبين',
      observer: 'المراقبين الدائمين',
      partner: 'الشركاء',
    },
    all: 'جميع {units} {organization}',
    some: '{units} {organization} ({groups})',
  },
};
