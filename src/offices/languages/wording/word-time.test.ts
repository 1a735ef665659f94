import { describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { zoneFamilies } from '../recognising/zone-families.ts';
import { isZone, nameZone, type TimeForm, wordTime } from './word-time.ts';

type Time = Extract<Fact, { fact: 'time' }>;
const summer: Time = { fact: 'time', from: '14:00', to: '15:45', zone: 'Europe/Zurich', on: '2025-07-03' };
const winter: Time = { ...summer, on: '2025-12-03' };

type Golden = [string, Time, TimeForm, Record<Language, string>];
const goldens: Golden[] = [
  [
    'a span in summer',
    summer,
    'plain',
    {
      en: '14:00 to 15:45 (CEST)',
      fr: '14 h à 15 h 45 (HAEC)',
      es: '14.00 a 15.45 horas (CEST)',
      ar: 'من الساعة 14:00 إلى الساعة 15:45 (بتوقيت وسط أوروبا الصيفي)',
      ru: 'с 14:00 до 15:45 (центральноевропейское летнее время)',
      zh: '14:00至15:45（欧洲中部夏令时间）',
    },
  ],
  [
    'a span with its prepositions',
    summer,
    'from',
    {
      en: 'from 14:00 to 15:45 (CEST)',
      fr: 'de 14 h à 15 h 45 (HAEC)',
      es: 'de 14.00 a 15.45 horas (CEST)',
      ar: 'من الساعة 14:00 إلى الساعة 15:45 (بتوقيت وسط أوروبا الصيفي)',
      ru: 'с 14:00 до 15:45 (центральноевропейское летнее время)',
      zh: '于14:00至15:45（欧洲中部夏令时间）',
    },
  ],
  [
    'a moment in winter',
    { ...winter, to: undefined },
    'at',
    {
      en: 'at 14:00 (CET)',
      fr: 'à 14 h (HNEC)',
      es: 'a las 14.00 horas (CET)',
      ar: 'في الساعة 14:00 (بتوقيت وسط أوروبا)',
      ru: 'в 14:00 (центральноевропейское время)',
      zh: '于14:00（欧洲中部时间）',
    },
  ],
  [
    'a morning without its zone',
    { ...winter, from: '09:05', to: undefined },
    'no-zone',
    { en: '09:05', fr: '9 h 05', es: '9.05 horas', ar: 'الساعة 09:05', ru: '09:05', zh: '09:05' },
  ],
];

test.each(goldens)('%s reads well in six languages', (_, fact, form, wordings) => {
  for (const language of allLanguages) expect(wordTime(fact, language, form).replaceAll('\u00A0', ' ')).toBe(wordings[language]);
});

test('French and Spanish hours hold together with no-break spaces', () => {
  expect(wordTime(summer, 'fr')).toContain('15\u00A0h\u00A045');
  expect(wordTime(summer, 'es')).toContain('15.45\u00A0horas');
});

test('a zone without a name of ours is written as its offset', () => {
  expect(nameZone('Asia/Kathmandu', '2025-07-03', 'en')).toBe('UTC+5:45');
  expect(nameZone('Pacific/Marquesas', '2025-07-03', 'fr')).toBe('UTC−9:30');
  expect(nameZone('Asia/Kathmandu', '2025-07-03', 'ar')).toBe('بتوقيت \u2066UTC+5:45\u2069');
});

test('summer time follows the day, south of the equator as well', () => {
  expect(nameZone('Australia/Sydney', '2025-01-15', 'en')).toBe('AEDT');
  expect(nameZone('Australia/Sydney', '2025-07-15', 'en')).toBe('AEST');
  expect(nameZone('Europe/London', '2025-03-29', 'en')).toBe('GMT');
  expect(nameZone('Europe/London', '2025-03-30', 'en')).toBe('BST');
});

describe('zones', () => {
  test('every zone of a family is one the runtime knows', () => {
    const unknown = Object.values(zoneFamilies)
      .flat()
      .filter((zone) => !isZone(zone));
    expect(unknown).toEqual([]);
  });

  test('every zone of the runtime has a name in every language, in summer and winter', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      for (const language of allLanguages) {
        for (const on of ['2025-01-15', '2025-07-15']) expect(nameZone(zone, on, language)).toMatch(/^\S.*\S$/u);
      }
    }
  });

  test('zones of one family keep the same time all year, so that one name is true for all', () => {
    for (const [family, zones] of Object.entries(zoneFamilies)) {
      for (const on of ['2026-01-15', '2026-07-15']) {
        const offsets = zones.map((zone) => Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).offset);
        expect([family, ...new Set(offsets)]).toHaveLength(2);
      }
    }
  });

  test('a name nobody gave to a zone is refused', () => {
    expect(isZone('Europe/Atlantis')).toBe(false);
  });
});
