import { describe, expect, test } from 'vitest';
import { allLanguages } from '../../platform/language.ts';
import { fill } from './pack.ts';
import { packOf } from './pack-of.ts';

const monthOf = (locale: string, index: number) =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2023, index, 15)));

describe('the frozen data of the packs', () => {
  test('Arabic months are the Levantine name, a stroke and the one of Egypt', () => {
    expect(packOf('ar').months).toEqual(Array.from({ length: 12 }, (_, index) => `${monthOf('ar-LB', index)}/${monthOf('ar-EG', index)}`));
  });

  test.each(['en', 'fr', 'es', 'ru'] as const)('months alone agree with the runtime in %s', (language) => {
    expect(packOf(language).monthsAlone).toEqual(Array.from({ length: 12 }, (_, index) => monthOf(language, index)));
  });

  test.each(['en', 'fr', 'es', 'ar'] as const)(
    'language names agree with the runtime in %s, save the UN’s Arabic word for English',
    (language) => {
      const names = new Intl.DisplayNames(language, { type: 'language' });
      for (const code of allLanguages) {
        const name = language === 'ar' && code === 'en' ? 'الإنكليزية' : names.of(code);
        expect(packOf(language).languageNames[code]).toBe(name);
      }
    },
  );

  test.each(allLanguages)('%s has twelve months and seven days in every form', (language) => {
    const pack = packOf(language);
    expect(pack.language).toBe(language);
    for (const months of [pack.months, pack.monthsAlone, pack.monthsIn, pack.monthsShort]) expect(new Set(months).size).toBe(12);
    for (const weekdays of [pack.weekdays, pack.weekdaysOn]) expect(new Set(weekdays).size).toBe(7);
  });
});

test('a hole without a value stays empty and text keeps its dollars', () => {
  expect(fill('{a}-{b}', { a: '$&' })).toBe('$&-');
});
