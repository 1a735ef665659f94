import { expect, test } from 'vitest';
import { findWordingFaults } from './find-wording-faults.ts';
import { filesOfWordings, wordingsOf } from './load-wordings.ts';
import { sameInSeveral } from './same-in-several.ts';

const files = await filesOfWordings();

test('the wordings of the offices are found', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files).toContain('src/platform/web/page-words.ts');
});

test.each(files)('every wording of %s is whole in four languages', async (file) => {
  const placed = await wordingsOf(file);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.flatMap(({ key, wording }) => findWordingFaults(wording).map((fault) => `${file} “${key}” ${fault}`))).toEqual([]);
});

const counted = (noun: string) => `{n, plural, one {# ${noun}} other {# ${noun}s}}`;
const sent = { en: '{n} sent', fr: '{n} envoyées', es: '{n} enviadas', ar: 'أُرسل {n}' };

test('a whole wording has no fault', () => {
  expect(findWordingFaults(sent)).toEqual([]);
});

test('an argument that one language misses is found', () => {
  expect(findWordingFaults({ ...sent, es: 'enviadas' })).toEqual(['names {} in es and {n} in en']);
});

test('a choice by gender may stand in the languages that need it', () => {
  expect(findWordingFaults({ ...sent, fr: '{n} {g, select, female {envoyée} other {envoyé}}' })).toEqual([]);
});

test('an empty language and broken syntax are found', () => {
  expect(findWordingFaults({ ...sent, ar: ' ' })).toEqual(['is empty in ar']);
  expect(findWordingFaults({ ...sent, fr: '{n envoyées' })).toEqual([expect.stringContaining('is no ICU message in fr')]);
});

test('Arabic needs its six plural forms; an exact number may stand for one of them', () => {
  const arabic = (forms: string) =>
    findWordingFaults({ en: counted('letter'), fr: counted('lettre'), es: counted('carta'), ar: `{n, plural, ${forms}}` });
  expect(arabic('one {أ} other {ب}')).toHaveLength(4);
  expect(arabic('zero {أ} one {ب} two {ج} few {د} many {ه} other {و}')).toEqual([]);
  expect(arabic('=0 {أ} one {ب} two {ج} few {د} many {ه} other {و}')).toEqual([]);
  expect(arabic('zero {أ} one {ب} two {ج} few {د} =11 {ه} other {و}')).toEqual(['lacks the plural form “many” of {n} in ar']);
});

test('a wording left in another language is found, and a word that is alike is not', () => {
  expect(findWordingFaults({ ...sent, fr: sent.en })).toEqual(['says the same in en and fr: “{n} sent”']);
  expect(findWordingFaults({ en: 'Journal', fr: 'Journal', es: 'Registro', ar: 'السجل' })).toEqual([]);
  expect([sameInSeveral('PDF · {n}'), sameInSeveral('Send the letters')]).toEqual([true, false]);
});
