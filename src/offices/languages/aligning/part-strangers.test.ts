import { expect, it } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { alignUnits } from './align-units.ts';
import { answerOdds } from './part-strangers.ts';
import { sampleParallel } from './sample-parallel.ts';

const pairs = allLanguages.flatMap((one, index) => allLanguages.slice(index + 1).map((other) => [one, other] as const));
const places = [1, 3, 4, 6, 7];
const said = (language: Language, place: number) => ({ language, text: sampleParallel[language][place] ?? '' });

it.each(pairs)('%s and %s: the words of a paragraph answer those of its translation better than those of any other', (one, other) => {
  for (const place of places) {
    const own = answerOdds(said(one, place), said(other, place));
    for (const stranger of places.filter((each) => each !== place))
      expect(own).toBeGreaterThan(answerOdds(said(one, place), said(other, stranger)));
  }
});

it('two paragraphs left over in one place are no pair when they have hardly a word in common', () => {
  const dropped = {
    en: 'A new law protects women and children against violence, and the police must answer every call within one hour, by day and by night.',
    fr: 'Le budget du prochain exercice est financé par les contributions des gouvernements, le commerce et la vente de publications.',
  };
  const withOne = (language: 'en' | 'fr') => sampleParallel[language].toSpliced(5, 0, dropped[language]);
  const beads = alignUnits({ language: 'en', texts: withOne('en') }, { language: 'fr', texts: withOne('fr') });
  expect(beads.filter(({ a, b }) => a.length === 0 || b.length === 0).map(({ a, b }) => [a, b])).toEqual(
    expect.arrayContaining([
      [[5], []],
      [[], [5]],
    ]),
  );
});

it('labels of different numbers are no pair', () => {
  const texts = (label: string, numbers: number[]) => numbers.map((number) => `${label} ${number}`);
  const [left, right] = [texts('Article', [1, 2, 3]), texts('Статья', [4, 5, 6])];
  expect(
    alignUnits({ language: 'en', texts: left }, { language: 'ru', texts: right }).filter(({ a, b }) => a.length > 0 && b.length > 0),
  ).toEqual([]);
});
