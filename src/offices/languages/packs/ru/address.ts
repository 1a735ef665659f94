import type { AddressForms } from '../../wording/address-forms.ts';

const presidents = ['госпожа Председатель', 'господин Председатель', 'председатели', 'председатели'] as const;
const presidentTitles = ['председатель', 'председатель', 'председатели', 'председатели'] as const;

export const address: AddressForms = {
  titles: {
    speaker: presidentTitles,
    'group-president': presidentTitles,
    'group-secretary': ['секретарь', 'секретарь', 'секретари', 'секретари'],
    'secretary-general': ['генеральный секретарь', 'генеральный секретарь', 'генеральные секретари', 'генеральные секретари'],
    chair: presidentTitles,
    ambassador: ['посол', 'посол', 'послы', 'послы'],
    minister: ['министр', 'министр', 'министры', 'министры'],
    director: ['директор', 'директор', 'директора', 'директора'],
    member: ['член', 'член', 'члены', 'члены'],
    other: ['представитель', 'представитель', 'представители', 'представители'],
  },
  vocatives: {
    speaker: presidents,
    'group-president': presidents,
    'group-secretary': ['госпожа Секретарь', 'господин Секретарь', 'секретари', 'секретари'],
    'secretary-general': [
      'госпожа Генеральный секретарь',
      'господин Генеральный секретарь',
      'генеральные секретари',
      'генеральные секретари',
    ],
    chair: presidents,
    ambassador: ['госпожа Посол', 'господин Посол', 'послы', 'послы'],
    minister: ['госпожа Министр', 'господин Министр', 'министры', 'министры'],
    director: ['госпожа Директор', 'господин Директор', 'директора', 'директора'],
    member: ['госпожа Депутат', 'господин Депутат', 'депутаты', 'депутаты'],
    other: ['госпожа', 'господин', 'дамы и господа', 'дамы и господа'],
  },
  opening: { female: 'Уважаемая {0},', male: 'Уважаемый {0},', many: 'Уважаемые {0},' },
  vocativeJoiner: ', ',
  closings: {
    standard: { one: 'С уважением,', several: 'С уважением,' },
    formal: {
      one: 'Примите, {salutation}, уверения в моем самом высоком уважении.',
      several: 'Примите, {salutation}, уверения в нашем самом высоком уважении.',
    },
  },
  addressees: {
    line: 'Кому: {posts}',
    posts: {
      speaker: 'председателям {of}',
      'group-president': 'председателям {of}',
      'group-secretary': 'секретарям {of}',
      'secretary-general': 'генеральным секретарям {of}',
      chair: 'председателям {of}',
      ambassador: 'послам {of}',
      minister: 'министрам {of}',
      director: 'директорам {of}',
      member: 'членам {of}',
      other: 'представителям {of}',
    },
    units: {
      group: 'групп',
      parliament: 'парламентов-членов',
      associate: 'ассоциированных членов',
      observer: 'постоянных наблюдателей',
      partner: 'партнеров',
    },
    all: 'всех {units} {organization}',
    some: '{units} {organization} ({groups})',
  },
};
