import { describe, expect, test } from 'vitest';
import { findingsBetween } from './expect-alike.ts';

const clean = {
  en: 'The Committee held 12 meetings in Nairobi and 9 consultations in Vienna.',
  fr: 'La Commission a tenu 12 réunions à Nairobi et 9 consultations à Vienne.',
  ru: 'Комитет провел 12 заседаний в Найроби и 9 консультаций в Вене.',
  zh: '委员会在内罗毕举行了12次会议，在维也纳举行了9次磋商。',
};
const swapped = 'La Commission a tenu 9 réunions à Nairobi et 12 consultations à Vienne.';

describe('two numbers in each other’s places', () => {
  test.each([['en'], ['ru'], ['zh']] as const)('are found against %s', (language) => {
    expect(findingsBetween(language, clean[language], 'fr', clean.fr)).toEqual([]);
    expect(findingsBetween(language, clean[language], 'fr', swapped).map(({ code }) => code)).toEqual(['number-differs']);
  });

  test('are no matter where the words change places with them', () => {
    const turned = 'La Commission a tenu 9 consultations à Vienne et 12 réunions à Nairobi.';
    expect(findingsBetween('en', clean.en, 'fr', turned)).toEqual([]);
  });
});
