import type { Language } from '../../../platform/language.ts';
import type { Pattern } from '../reading/reading.ts';

export const durationUnits = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** How one language writes how long something lasts; patterns on folded text. */
export type DurationWords = {
  /** What may stand between a number and its unit. */
  between: Pattern;
  /** Behind a number. */
  units: Partial<Record<DurationUnit, Pattern>>;
  /** Behind the unit: and a half of it. */
  half?: Pattern;
  /** Before a number: the Arabic "السنوات الثلاث". */
  unitsBefore?: Partial<Record<DurationUnit, Pattern>>;
  /** Durations in one word, as a count and a unit (`2 year`); a bar parts two readings. */
  alone: Record<string, Pattern>;
};

const russianCounts: [string, number][] = [
  ...['двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'].map((word, index): [string, number] => [
    word,
    index + 2,
  ]),
  ...([
    ['двенадцати', 12],
    ['пятнадцати', 15],
    ['двадцати', 20],
    ['тридцати', 30],
    ['сорока', 40],
    ['сорокавосьми', 48],
  ] as [string, number][]),
];
const russianStems: [string, DurationUnit][] = [
  ['(?:летн|годичн)', 'year'],
  ['месячн', 'month'],
  ['недельн', 'week'],
  ['дневн', 'day'],
  ['часов', 'hour'],
  ['минутн', 'minute'],
];
const russianWords = russianCounts.flatMap(([word, count]) =>
  russianStems.map(([stem, unit]): [string, string] => [`${count} ${unit}`, `${word}${stem}[а-я]{2,3}`]),
);

export const durationWords: Record<Language, DurationWords> = {
  en: {
    between: '[ -](?:(?:full|whole|working|calendar|business|consecutive|successive|additional|further|more|long)[ -])?',
    half: ' and a half',
    units: {
      century: 'centuries',
      decade: 'decades?',
      year: 'years?',
      month: 'months?',
      week: 'weeks?',
      day: 'days?',
      hour: 'hours?|hrs',
      minute: 'minutes?|mins?',
    },
    alone: {
      '14 day|15 day': 'fortnight',
      '2 year': 'bienni(?:um|a)',
      '3 year': 'trienni(?:um|a)',
      '4 year': 'quadrennium',
      '5 year': 'quinquennium',
      '6 month': 'half a year|half-year(?!ly)',
      '10 year': 'decade',
    },
  },
  fr: {
    between: ' (?:(?:prochain|dernier|premier)(?:e?s) |(?:prochaines|dernieres|premieres) )?',
    half: ' et demie?',
    units: {
      century: 'siecles',
      decade: 'decennies?',
      year: 'ans?|annees?',
      month: 'mois',
      week: 'semaines?',
      day: 'jours?|journees?',
      hour: 'heures?',
      minute: 'minutes?|min',
    },
    alone: {
      '14 day|15 day': 'quinzaine de jours',
      '5 year': 'quinquennat',
      '10 year': 'decennie',
      '2 year': 'biennium|(?:exercice|periode|cycle) bienna(?:l|le)',
      '3 year': '(?:periode|exercice|cycle) triennale?',
    },
  },
  es: {
    between: ' (?:(?:proximos|ultimos|primeros|proximas|ultimas|primeras) )?',
    half: ' y medi[oa]',
    units: {
      century: 'siglos',
      decade: 'decadas?|decenios?',
      year: 'anos?',
      month: 'mes(?:es)?',
      week: 'semanas?',
      day: 'dias?|jornadas?',
      hour: 'horas?',
      minute: 'minutos?|min',
    },
    alone: {
      '2 year': 'bienio',
      '3 year': 'trienio',
      '5 year': 'quinquenio|lustro',
      '6 year': 'sexenio',
      '10 year': 'decenio|decada',
      '14 day|15 day': 'quincena',
    },
  },
  ar: {
    between: ' ',
    unitsBefore: {
      decade: '[وبلف]?(?:ال|لل)عقود',
      year: '[وبلف]?(?:ال|لل)(?:سنوات|اعوام)',
      month: '[وبلف]?(?:ال|لل)(?:اشهر|شهور)',
      week: '[وبلف]?(?:ال|لل)اسابيع',
      day: '[وبلف]?(?:ال|لل)ايام',
      hour: '[وبلف]?(?:ال|لل)ساعات',
      minute: '[وبلف]?(?:ال|لل)دقائق',
    },
    half: ' ونصف(?: (?:ال)?(?:سنة|عام|شهر|اسبوع|يوم|ساعة|قرن|عقد))?',
    units: {
      century: 'قرون',
      decade: '(?:ال)?عقود',
      year: '(?:ال)?سنوات|(?:ال)?سنة|(?:ال)?اعوام|(?:ال)?عاما?',
      month: '(?:ال)?اشهر|(?:ال)?شهرا?|(?:ال)?شهور',
      week: '(?:ال)?اسابيع|(?:ال)?اسبوعا?',
      day: '(?:ال)?ايام|(?:ال)?يوما?',
      hour: '(?:ال)?ساعات|(?:ال)?ساعة',
      minute: '(?:ال)?دقائق|(?:ال)?دقيقة',
    },
    alone: {
      '2 year': '(?:ال)?(?:سنت|عام)(?:ان|ين)',
      '2 month': '(?:ال)?شهر(?:ان|ين)',
      '2 week': '(?:ال)?اسبوع(?:ان|ين)',
      '2 day': '(?:ال)?يوم(?:ان|ين)',
      '2 hour': '(?:ال)?ساعت(?:ان|ين)',
      '2 minute': '(?:ال)?دقيقت(?:ان|ين)',
      '200 year': '(?:ال)?قرن(?:ان|ين)',
      '20 year': '(?:ال)?عقد(?:ان|ين)',
      '3 year': '(?:ال)?ثلاثي(?:ة)? (?:ال)?سنوات',
      '4 year': '(?:ال)?رباعي(?:ة)? (?:ال)?سنوات',
      '5 year': '(?:ال)?خماسي(?:ة)? (?:ال)?سنوات|(?:ال)?خمسي(?:ة)?',
      '10 year': '(?:ال)?عشري(?:ة)?',
    },
  },
  ru: {
    between: '(?:-| (?:(?:рабочих|календарных|полных|последних|предстоящих|следующих|последние|ближайшие|первых) )?)',
    units: {
      century: 'век(?:а|ов)|столети(?:й|я)',
      decade: 'десятилети(?:й|я|ями|ях)',
      year: 'лет(?:н[а-я]{2,3})?|год(?:а|у|ом|ов|ам|ами|ичн[а-я]{2,3})?',
      month: 'месяц(?:а|у|ем|ев|ам|ами|ы)?|месячн[а-я]{2,3}',
      week: 'недел(?:я|и|ю|ь|ям|ями)|недельн[а-я]{2,3}',
      day: 'д(?:ень|ня|ней|ням|нями|нях)|сут(?:ки|ок)|дневн[а-я]{2,3}',
      hour: 'час(?:а|ов|ам|ами|ах|ов[а-я]{2,3})?',
      minute: 'минут(?:а|ы|ам|ами|н[а-я]{2,3})?',
    },
    alone: { ...merged(russianWords), '6 month': 'полгода|полугоди[еяю]', '10 year': 'десятилети(?:е|я|ю|ем)|десятилетн[а-я]{2,3}' },
  },
  zh: {
    between: '(?:整|多|余)?(?:个)?',
    half: '半(?!数)',
    units: {
      century: '世纪',
      year: '年(?!度|代|级|底|初|末|前的|间)',
      month: '月(?![日份])',
      week: '周(?!年)|星期',
      day: '天|工作日|日(?=[内之前后])',
      hour: '小时',
      minute: '分钟',
    },
    alone: { '6 month': '半年(?!度)' },
  },
};

/** Two patterns of one key become one. */
function merged(entries: [string, string][]): Record<string, Pattern> {
  const made: Record<string, Pattern> = {};
  for (const [key, source] of entries) made[key] = made[key] ? `${made[key]}|${source}` : source;
  return made;
}
