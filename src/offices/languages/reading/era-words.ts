import type { Language } from '../../../platform/language.ts';
import type { Pattern } from './reading.ts';

/** How one language names seasons, halves of years, decades and centuries; `{y}` is a year or its last two digits, `{n}` a number. */
export type EraWords = {
  /** Spring, summer, autumn, winter. */
  seasons: readonly [Pattern, Pattern, Pattern, Pattern];
  /** Between a season or half and its year; where the year stands first, behind the year. */
  toYear: Pattern;
  halves: readonly [Pattern, Pattern];
  /** Around the digits of a decade. */
  decade: readonly Pattern[];
  /** Decades in words, by their first year. */
  decades: Record<Pattern, number>;
  /** Where the decade names its century behind it. */
  ofCentury?: Pattern;
  century: Pattern;
};

const arabicTens: [string, number][] = [
  ['عشرين', 1920],
  ['ثلاثين', 1930],
  ['اربعين', 1940],
  ['خمسين', 1950],
  ['ستين', 1960],
  ['سبعين', 1970],
  ['ثمانين', 1980],
  ['تسعين', 1990],
];

const arabicDecade = (ten: string) => `(?:و|ب|ل)?(?:ال)?${ten}(?:ي)?ات`;
const thisCentury = 'القرن (?:الحالي|الجاري|الراهن|الحادي والعشرين)';

export const eraWords: Record<Language, EraWords> = {
  en: {
    seasons: ['spring', 'summer', 'autumn|fall(?= of)', 'winter'],
    toYear: ',? (?:of )?(?:the year )?',
    halves: ['(?:first|1st) half|first six months', '(?:second|2nd|latter) half|last six months'],
    decade: ["{y}'?s"],
    decades: {
      'nineteen[- ]fifties': 1950,
      'nineteen[- ]sixties': 1960,
      'nineteen[- ]seventies': 1970,
      'nineteen[- ]eighties': 1980,
      'nineteen[- ]nineties': 1990,
    },
    century: '{n}[ -]centur(?:y|ies)',
  },
  fr: {
    seasons: ['printemps', 'ete', 'automne', 'hiver'],
    toYear: "(?: de l'annee| de| d')? ?",
    halves: [
      '(?:premier|1er) semestre|premiere moitie|six premiers mois',
      '(?:deuxieme|second|2e|2d) semestre|(?:seconde|deuxieme) moitie|six derniers mois',
    ],
    decade: ['annees {y}', 'decennie {y}'],
    decades: {
      'annees soixante': 1960,
      'annees soixante-dix': 1970,
      'annees quatre-vingts?': 1980,
      'annees quatre-vingt-dix': 1990,
    },
    century: '{n} siecles?',
  },
  es: {
    seasons: ['primavera', 'verano', 'otono', 'invierno'],
    toYear: '(?: del? ano| del?)? ?',
    halves: [
      '(?:primer|1\\.?er) semestre|primera mitad|seis primeros meses|primeros seis meses',
      'segundo semestre|segunda mitad|seis ultimos meses|ultimos seis meses',
    ],
    decade: ['(?:anos|(?:decada|decenio)(?: de(?: los(?: anos)?)?)?) {y}'],
    decades: {
      '(?:anos|decada de los) cincuenta(?! y)': 1950,
      '(?:anos|decada de los) sesenta': 1960,
      '(?:anos|decada de los) setenta': 1970,
      '(?:anos|decada de los) ochenta': 1980,
      '(?:anos|decada de los) noventa': 1990,
    },
    century: 'siglos? {n}',
  },
  ar: {
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    toYear: '(?: من)?(?: عام| سنة| العام)? ?',
    halves: ['(?:و|ب|ل)?النصف الاول|(?:و|ب|ل)?الاشهر الستة الاولي', '(?:و|ب|ل)?النصف (?:الثاني|الاخير)|(?:و|ب|ل)?الاشهر الستة الاخيرة'],
    decade: ['(?:عقد|سنوات) ال ?{y}'],
    decades: Object.fromEntries(
      arabicTens.flatMap(([ten, year]) => [
        [`${arabicDecade(ten)}(?! (?:من )?${thisCentury})`, year],
        [`${arabicDecade(ten)} (?:من )?${thisCentury}`, year + 100],
      ]),
    ),
    ofCentury: ' (?:من )?القرن (?:الماضي|العشرين)',
    century: '(?:و|ب|ل)?(?:القرن|قرن) {n}',
  },
  ru: {
    seasons: ['весн(?:а|ой|е|у|ы)', 'лет(?:о|ом|а)', 'осен(?:ь|ью|и)', 'зим(?:а|ой|е|у|ы)'],
    toYear: ' ',
    halves: [
      'перв(?:ая|ой|ую) половин[аеуы]|перв(?:ое|ом|ого) полугоди[еия]',
      'втор(?:ая|ой|ую) половин[аеуы]|втор(?:ое|ом|ого) полугоди[еия]',
    ],
    decade: ['{y}-(?:х|е|ые|ых|м|ми)(?: год[а-я]*| гг\\.)?'],
    decades: {
      'шестидесят(?:ые|ых|ым) год[а-я]+': 1960,
      'семидесят(?:ые|ых|ым) год[а-я]+': 1970,
      'восьмидесят(?:ые|ых|ым) год[а-я]+': 1980,
      'девяност(?:ые|ых|ым) год[а-я]+': 1990,
    },
    century: '{n} (?:век(?:а|е|у|ом)?|столети[а-я]{1,2}|в\\.)',
  },
  zh: {
    seasons: ['春(?:季|天)', '夏(?:季|天)', '秋(?:季|天)', '冬(?:季|天)'],
    toYear: ' ?年的?',
    halves: ['上半年', '下半年'],
    decade: ['{y}年代', '{y}后'],
    decades: {},
    century: '{n}世纪',
  },
};
