import { describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import type { DayForm } from '../pack.ts';
import { wordDays } from './word-days.ts';

type Days = Extract<Fact, { fact: 'days' }>;
const days = (from: string, to?: string, alsoOn?: string[]): Days => ({ fact: 'days', from, to, alsoOn });

const twoYears = Array.from({ length: 731 }, (_, index) => Temporal.PlainDate.from('2023-01-01').add({ days: index }));
const intl = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (day: Temporal.PlainDate) => format.format(new Date(`${day}T12:00:00Z`));
};
const long: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const levant = intl('ar-LB-u-nu-latn', { month: 'long' });
const egypt = intl('ar-EG-u-nu-latn', { month: 'long' });
const expected: Record<Language, (day: Temporal.PlainDate) => string> = {
  en: intl('en-GB', long),
  fr: (day) => intl('fr', long)(day).replace(/^1 /, '1er '),
  es: intl('es', long),
  ar: (day) => `${day.day} ${levant(day)}/${egypt(day)} ${day.year}`,
  ru: (day) => intl('ru', long)(day).replace(/\sг\.$/, ' года'),
  zh: intl('zh', long),
};
const weekday: Record<Language, (day: Temporal.PlainDate) => string> = {
  en: intl('en-GB', { weekday: 'long' }),
  fr: intl('fr', { weekday: 'long' }),
  es: intl('es', { weekday: 'long' }),
  ar: intl('ar-EG', { weekday: 'long' }),
  ru: intl('ru', { weekday: 'long' }),
  zh: intl('zh', { weekday: 'long' }),
};

describe.each(allLanguages)('days in %s', (language) => {
  test('every day of two years reads as the locale data of the runtime says', () => {
    for (const day of twoYears) expect(wordDays(days(`${day}`), language)).toBe(expected[language](day));
  });

  test('every day of two years carries its right weekday', () => {
    for (const day of twoYears) expect(wordDays(days(`${day}`), language, 'weekday')).toContain(weekday[language](day));
  });

  test('a span that starts and ends on one day is that day', () => {
    expect(wordDays(days('2027-03-08', '2027-03-08'), language, 'on')).toBe(wordDays(days('2027-03-08'), language, 'on'));
  });

  test('no form leaves a hole unfilled', () => {
    const shapes = [
      days('2027-01-01'),
      days('2027-01-31', '2027-02-01'),
      days('2026-12-30', '2027-01-04'),
      days('2027-05-01', '2027-05-03', ['2027-06-01']),
    ];
    for (const form of ['plain', 'on', 'by', 'of', 'weekday', 'on-weekday', 'short'] as const) {
      for (const shape of shapes) expect(wordDays(shape, language, form)).not.toMatch(/[{}]|undefined|^\s|\s$|\s{2}/);
    }
  });
});

type Golden = [Days, DayForm, Record<Language, string>];
const goldens: Golden[] = [
  [
    days('2025-05-06'),
    'on',
    {
      en: 'on 6 May 2025',
      fr: 'le 6 mai 2025',
      es: 'el 6 de mayo de 2025',
      ar: 'في 6 أيار/مايو 2025',
      ru: '6 мая 2025 года',
      zh: '于2025年5月6日',
    },
  ],
  [
    days('2025-06-01'),
    'on',
    {
      en: 'on 1 June 2025',
      fr: 'le 1er juin 2025',
      es: 'el 1 de junio de 2025',
      ar: 'في 1 حزيران/يونيو 2025',
      ru: '1 июня 2025 года',
      zh: '于2025年6月1日',
    },
  ],
  [
    days('2025-05-06', '2025-05-10'),
    'on',
    {
      en: 'from 6 to 10 May 2025',
      fr: 'du 6 au 10 mai 2025',
      es: 'del 6 al 10 de mayo de 2025',
      ar: 'في الفترة من 6 إلى 10 أيار/مايو 2025',
      ru: 'с 6 по 10 мая 2025 года',
      zh: '于2025年5月6日至10日',
    },
  ],
  [
    days('2025-05-06', '2025-05-10'),
    'plain',
    {
      en: '6 to 10 May 2025',
      fr: '6 au 10 mai 2025',
      es: '6 al 10 de mayo de 2025',
      ar: 'من 6 إلى 10 أيار/مايو 2025',
      ru: 'с 6 по 10 мая 2025 года',
      zh: '2025年5月6日至10日',
    },
  ],
  [
    days('2025-05-06', '2025-05-07'),
    'on',
    {
      en: 'on 6 and 7 May 2025',
      fr: 'les 6 et 7 mai 2025',
      es: 'los días 6 y 7 de mayo de 2025',
      ar: 'يومي 6 و7 أيار/مايو 2025',
      ru: '6 и 7 мая 2025 года',
      zh: '于2025年5月6日和7日',
    },
  ],
  [
    days('2025-04-30', '2025-05-01'),
    'on',
    {
      en: 'on 30 April and 1 May 2025',
      fr: 'les 30 avril et 1er mai 2025',
      es: 'los días 30 de abril y 1 de mayo de 2025',
      ar: 'يومي 30 نيسان/أبريل و1 أيار/مايو 2025',
      ru: '30 апреля и 1 мая 2025 года',
      zh: '于2025年4月30日和5月1日',
    },
  ],
  [
    days('2025-04-28', '2025-05-02'),
    'on',
    {
      en: 'from 28 April to 2 May 2025',
      fr: 'du 28 avril au 2 mai 2025',
      es: 'del 28 de abril al 2 de mayo de 2025',
      ar: 'في الفترة من 28 نيسان/أبريل إلى 2 أيار/مايو 2025',
      ru: 'с 28 апреля по 2 мая 2025 года',
      zh: '于2025年4月28日至5月2日',
    },
  ],
  [
    days('2024-12-29', '2025-01-03'),
    'on',
    {
      en: 'from 29 December 2024 to 3 January 2025',
      fr: 'du 29 décembre 2024 au 3 janvier 2025',
      es: 'del 29 de diciembre de 2024 al 3 de enero de 2025',
      ar: 'في الفترة من 29 كانون الأول/ديسمبر 2024 إلى 3 كانون الثاني/يناير 2025',
      ru: 'с 29 декабря 2024 года по 3 января 2025 года',
      zh: '于2024年12月29日至2025年1月3日',
    },
  ],
  [
    days('2025-05-06', undefined, ['2025-05-13', '2025-05-20']),
    'on',
    {
      en: 'on 6, 13 and 20 May 2025',
      fr: 'les 6, 13 et 20 mai 2025',
      es: 'los días 6, 13 y 20 de mayo de 2025',
      ar: 'أيام 6 و13 و20 أيار/مايو 2025',
      ru: '6, 13 и 20 мая 2025 года',
      zh: '于2025年5月6日、13日和20日',
    },
  ],
  [
    days('2025-05-06'),
    'by',
    {
      en: 'by 6 May 2025',
      fr: 'au plus tard le 6 mai 2025',
      es: 'a más tardar el 6 de mayo de 2025',
      ar: 'في موعد أقصاه 6 أيار/مايو 2025',
      ru: 'не позднее 6 мая 2025 года',
      zh: '最迟于2025年5月6日',
    },
  ],
  [
    days('2025-05-06'),
    'of',
    {
      en: 'of 6 May 2025',
      fr: 'du 6 mai 2025',
      es: 'del 6 de mayo de 2025',
      ar: 'بتاريخ 6 أيار/مايو 2025',
      ru: 'от 6 мая 2025 года',
      zh: '2025年5月6日的',
    },
  ],
  [
    days('2025-05-06'),
    'on-weekday',
    {
      en: 'on Tuesday, 6 May 2025',
      fr: 'le mardi 6 mai 2025',
      es: 'el martes 6 de mayo de 2025',
      ar: 'يوم الثلاثاء 6 أيار/مايو 2025',
      ru: 'во вторник, 6 мая 2025 года',
      zh: '于2025年5月6日星期二',
    },
  ],
  [
    days('2025-05-06'),
    'short',
    { en: '6 May 2025', fr: '6 mai 2025', es: '6 may. 2025', ar: '6 أيار/مايو 2025', ru: '6 мая 2025 года', zh: '2025年5月6日' },
  ],
];

test.each(goldens)('%o as "%s" reads well in six languages', (fact, form, wordings) => {
  for (const language of allLanguages) expect(wordDays(fact, language, form)).toBe(wordings[language]);
});

test('a span and a further day are worded one after the other', () => {
  expect(wordDays(days('2025-05-06', '2025-05-10', ['2025-05-20']), 'fr', 'on')).toBe('du 6 au 10 mai 2025 et le 20 mai 2025');
});

test('a further day that the span holds already is not said twice', () => {
  expect(wordDays(days('2025-05-06', '2025-05-10', ['2025-05-08', '2025-05-20', '2025-05-20']), 'en')).toBe(
    '6 to 10 May 2025 and 20 May 2025',
  );
});
