import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';
import type { HouseRules } from '../house-rules.ts';

const rulesIn = (language: Language, text: string, house: HouseRules, code = 'format-house-quotes') =>
  findInVersions({ versions: [{ language, paragraphs: [{ key: 'p', text, facts: [] }] }], house })
    .filter((found) => found.code === code)
    .map(({ spans, suggestion }) => [spans.map(({ text: marked }) => marked).join(' | '), suggestion]);

test('quotations in other marks than the house’s are told, with the house’s marks to take over', () => {
  const curly: HouseRules = { quotes: { en: 'double', fr: 'guillemets' } };
  expect(rulesIn('en', 'The theme is «Water for all» this year.', curly)).toEqual([['«Water for all»', '“Water for all”']]);
  expect(rulesIn('fr', 'Le thème est “L’eau pour tous” cette année.', curly)).toEqual([
    ['“L’eau pour tous”', '«\u00a0L’eau pour tous\u00a0»'],
  ]);
  expect(rulesIn('en', 'A "plain" word and a ‘single’ one.', curly)).toEqual([['"plain" | ‘single’', undefined]]);
});

test('the house’s own marks, marks within a quotation, apostrophes and other languages are left alone', () => {
  const curly: HouseRules = { quotes: { en: 'double', fr: 'guillemets' } };
  expect(rulesIn('en', 'The “so-called ‘second’ report” of the members’ own, it’s said.', curly)).toEqual([]);
  expect(rulesIn('fr', 'Le rapport « intitulé “Eau” » de l’Assemblée.', curly)).toEqual([]);
  expect(rulesIn('es', 'El tema "agua".', curly)).toEqual([]);
  expect(rulesIn('en', 'A «word».', { ...curly, without: ['format-house-quotes'] })).toEqual([]);
  expect(rulesIn('en', 'A «word».', {})).toEqual([]);
});

test('a woman’s title in the masculine is judged as the house rules', () => {
  const versions = [
    { language: 'en' as const, paragraphs: [{ key: 'p', text: 'Ms. Anna Berg, President of the Assembly, spoke.', facts: [] }] },
    { language: 'fr' as const, paragraphs: [{ key: 'p', text: 'Mme Anna Berg, Président de l’Assemblée, a parlé.', facts: [] }] },
  ];
  const gravity = (house: HouseRules) => findInVersions({ versions, house }).find(({ code }) => code === 'gender-title')?.severity;
  expect(gravity({})).toBe('must');
  expect(gravity({ masculineTitles: 'look' })).toBe('look');
  expect(gravity({ masculineTitles: 'accepted' })).toBeUndefined();
});
