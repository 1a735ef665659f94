import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetterhead } from './letterhead.ts';

const t = (text: string, strong = false): Run => ({ kind: 'text', text, strong });
/** A country with its people, each with a function. */
export const country = (name: string, people: [string, string][]): Block[] => [
  { kind: 'heading', key: `${name}-h`, level: 2, runs: [t(name)] },
  { kind: 'list', key: `${name}-l`, ordered: false, items: people.map(([person, post]) => [t(person, true), t(`\n${post}`)]) },
];
/** A day of a programme: times, sessions, speakers. */
export const day = (name: string, columns: string[], sessions: string[][]): Block[] => [
  { kind: 'heading', key: `${name}-h`, level: 1, runs: [t(name)] },
  {
    kind: 'table',
    key: `${name}-t`,
    widths: [1.5, 4, 2.4],
    header: columns.map((column) => [t(column)]),
    rows: sessions.map((cells) => cells.map((cell) => [t(cell)])),
  },
];

const participantsEn: OfficialDocument = {
  kind: 'participants',
  language: 'en',
  title: 'List of participants',
  letterheads: [{ ...sampleLetterhead('en'), desk: undefined }],
  reference: 'DT/2027/Inf.2',
  masthead: [{ label: 'Date:', value: '5 March 2027' }],
  issuedOn: '2027-03-05',
  subtitles: [{ runs: [t('Parliamentary Dialogue on Digital Trust, 8 and 9 March 2027')] }],
  blocks: [
    ...country('Andorra', [['Ms. Meritxell Ballester', 'Member of Parliament']]),
    ...country('Bolivia (Plurinational State of)', [
      ['Mr. Ramiro Quispe', 'Senator'],
      ['Ms. Elena Choque', 'Deputy, Committee on Justice'],
    ]),
    ...country('Jordan', [
      ['Ms. Rania Sharif', 'Speaker of the House of Representatives'],
      ['Mr. Fadi Nasser', 'Member, Legal Committee'],
      ['Ms. Lamia Tell', 'Adviser'],
    ]),
    ...country('Kenya', [
      ['Mr. Joseph Wekesa', 'Member of the National Assembly'],
      ['Ms. Achieng Obura', 'Senator'],
    ]),
    ...country('Lao People’s Democratic Republic', [['Mr. Somsak Vong', 'Vice-Chair, Committee on Foreign Affairs']]),
    ...country('Mexico', [
      ['Ms. Lucía Ibarra', 'President of the Senate'],
      ['Mr. Tomás Arriaga', 'Deputy'],
    ]),
    ...country('Norway', [
      ['Ms. Ingrid Solheim', 'Member of the Storting'],
      ['Mr. Lars Aune', 'Secretary of delegation'],
    ]),
    ...country('Viet Nam', [['Ms. Tran Thi Hoa', 'Member of the National Assembly']]),
  ],
};

const participantsAr: OfficialDocument = {
  ...participantsEn,
  language: 'ar',
  title: 'قائمة المشاركين',
  letterheads: [{ ...sampleLetterhead('ar'), desk: undefined }],
  masthead: [{ label: 'التاريخ:', value: '5 آذار/مارس 2027' }],
  subtitles: [{ runs: [t('الحوار البرلماني بشأن الثقة الرقمية، 8 و9 آذار/مارس 2027')] }],
  blocks: [
    ...country('الأردن', [
      ['السيدة رانيا شريف', 'رئيسة مجلس النواب'],
      ['السيد فادي ناصر', 'عضو اللجنة القانونية'],
    ]),
    ...country('أندورا', [['السيدة ميريتشيل باليستر', 'عضوة البرلمان']]),
    ...country('بوليفيا (دولة - المتعددة القوميات)', [['السيد راميرو كيسبي', 'عضو مجلس الشيوخ']]),
    ...country('فييت نام', [['السيدة تران ثي هوا', 'عضوة الجمعية الوطنية']]),
    ...country('كينيا', [
      ['السيد جوزيف ويكيسا', 'عضو الجمعية الوطنية'],
      ['السيدة أتشينغ أوبورا', 'عضوة مجلس الشيوخ'],
    ]),
    ...country('المكسيك', [['السيدة لوسيا إيبارا', 'رئيسة مجلس الشيوخ']]),
  ],
};

const programmeEn: OfficialDocument = {
  ...participantsEn,
  kind: 'programme',
  title: 'Draft programme',
  reference: 'DT/2027/Inf.1',
  blocks: [
    ...day(
      'Monday, 8 March 2027',
      ['Time (UTC+1)', 'Session', 'Speakers'],
      [
        ['15:00–15:15', 'Opening', 'Ms. Claire Dumont-Rees'],
        [
          '15:15–16:00',
          'What parliaments ask before a system is bought: hearings, registers and the right to refuse',
          'Ms. Lucía Ibarra; Mr. Joseph Wekesa',
        ],
        ['16:00–16:30', 'Exchange of views among delegations', 'All delegations'],
      ],
    ),
    ...day(
      'Tuesday, 9 March 2027',
      ['Time (UTC+1)', 'Session', 'Speakers'],
      [
        ['15:00–15:50', 'When a system has failed: inquiry and remedy', 'Ms. Rania Sharif; Ms. Ingrid Solheim'],
        ['15:50–16:30', 'Conclusions', 'Mr. Thomas Okafor'],
      ],
    ),
    {
      kind: 'paragraph',
      key: 'n',
      runs: [t('Interpretation is provided in Arabic, English, French and Spanish. Times are those of Geneva.')],
    },
  ],
};

const programmeAr: OfficialDocument = {
  ...participantsAr,
  kind: 'programme',
  title: 'مشروع البرنامج',
  reference: 'DT/2027/Inf.1',
  blocks: [
    ...day(
      'الاثنين، 8 آذار/مارس 2027',
      ['الوقت (\u2066UTC+1\u2069)', 'الجلسة', 'المتحدثون'],
      [
        ['\u206615:00–15:15\u2069', 'الافتتاح', 'السيدة كلير دومون ريس'],
        [
          '\u206615:15–16:00\u2069',
          'ما تسأل عنه البرلمانات قبل اقتناء النظام: جلسات الاستماع والسجلات والحق في الرفض',
          'السيدة لوسيا إيبارا؛ السيد جوزيف ويكيسا',
        ],
        ['\u206616:00–16:30\u2069', 'تبادل الآراء بين الوفود', 'جميع الوفود'],
      ],
    ),
    ...day(
      'الثلاثاء، 9 آذار/مارس 2027',
      ['الوقت (\u2066UTC+1\u2069)', 'الجلسة', 'المتحدثون'],
      [
        ['\u206615:00–15:50\u2069', 'حين يتعطل النظام: التحقيق والجبر', 'السيدة رانيا شريف؛ السيدة إنغريد سولهايم'],
        ['\u206615:50–16:30\u2069', 'الاستنتاجات', 'السيد توماس أوكافور'],
      ],
    ),
    { kind: 'paragraph', key: 'n', runs: [t('تُوفَّر الترجمة الفورية إلى الإسبانية والإنكليزية والعربية والفرنسية. والأوقات بتوقيت جنيف.')] },
  ],
};

/** A list of participants by country and a programme by day, in English and Arabic. */
export const sampleMeetingPapers = { participantsEn, participantsAr, programmeEn, programmeAr };
