import { expect, test } from 'vitest';
import { findOtherTerms } from './find-other-terms.ts';
import { filesOfWordings, wordingsOf } from './load-wordings.ts';

test.each(await filesOfWordings())('%s uses the glossary’s words', async (file) => {
  const placed = await wordingsOf(file);
  expect(placed.flatMap(({ key, wording }) => findOtherTerms(wording).map((fault) => `${file} “${key}” ${fault}`))).toEqual([]);
});

test('another word for a term is found, and a partner organization is none', () => {
  const body = { en: 'The body', fr: 'L’organisme', es: 'La institución', ar: 'الجهة' };
  expect(findOtherTerms(body)).toEqual(['says “organisme” in fr, which is not the glossary’s word']);
  const partner = { en: 'Partner', fr: 'Partenaire', es: 'Socio', ar: 'شريك' };
  expect(findOtherTerms(partner)).toHaveLength(1);
  expect(findOtherTerms({ ...partner, es: 'Entidades asociadas' })).toEqual([]);
  expect(findOtherTerms({ en: 'One body {post} left', fr: 'Une institution, poste', es: 'Una institución', ar: 'جهة' })).toEqual([]);
});
