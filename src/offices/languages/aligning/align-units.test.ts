import { describe, expect, it } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { alignTexts, alignUnits } from './align-units.ts';
import { alignVersions } from './align-versions.ts';
import { sampleParallel } from './sample-parallel.ts';

const pairs = allLanguages.flatMap((one, index) => allLanguages.slice(index + 1).map((other) => [one, other] as const));
const side = (language: Language, texts: readonly string[] = sampleParallel[language]) => ({ language, texts });
const shape = (beads: { a: number[]; b: number[] }[]) => beads.map(({ a, b }) => `${a.join('+')}:${b.join('+')}`);
const straight = sampleParallel.en.map((_, place) => `${place}:${place}`);

describe('two versions are paired', () => {
  it.each(pairs)('%s and %s: paragraph by paragraph', (one, other) => {
    expect(shape(alignUnits(side(one), side(other)))).toEqual(straight);
  });

  it.each(pairs)('%s and %s: a paragraph left out has no partner', (one, other) => {
    const left = 9;
    const texts = sampleParallel[other].filter((_, place) => place !== left);
    const found = shape(alignUnits(side(one), side(other, texts)));
    expect(found).toEqual(straight.map((_, place) => (place === left ? `${left}:` : `${place}:${place > left ? place - 1 : place}`)));
  });

  it.each(pairs)('%s and %s: paragraphs merged and split are found again', (one, other) => {
    const space = other === 'zh' ? '' : ' ';
    const [title, opening = '', background, history = '', ...rest] = sampleParallel[other];
    const cut = /[.。]\s?/u.exec(opening);
    const [first, second] = [opening.slice(0, (cut?.index ?? 0) + 1), opening.slice((cut?.index ?? 0) + 1).trim()];
    const texts = [title ?? '', first, second, `${background}${space}${history}`, ...rest];
    expect(shape(alignUnits(side(one), side(other, texts)))).toEqual(['0:0', '1:1+2', '2+3:3', ...straight.slice(4)]);
  });

  it.each(pairs)('%s and %s: a heading written into the sentence under it is found there', (one, other) => {
    const headings = [2, 5, 8];
    const texts = sampleParallel[other].flatMap((text, place, all) => {
      if (headings.includes(place)) return [];
      return headings.includes(place - 1) ? [`${all[place - 1]}${other === 'zh' ? '' : ' '}${text}`] : [text];
    });
    const found = shape(alignUnits(side(one), side(other, texts)));
    expect(found.filter((bead) => ['2+3:2', '5+6:4', '8+9:6'].includes(bead)).length).toBeGreaterThanOrEqual(2);
  });

  it('says which sentences belong together', () => {
    const { sentences } = alignTexts(side('en'), side('ar'));
    const of = (unit: number) => sentences.filter(({ a }) => a[0]?.unit === unit).map(({ a, b }) => [a.length, b.length, b[0]?.unit]);
    expect(of(7)).toEqual([
      [1, 1, 7],
      [1, 1, 7],
    ]);
  });

  it('pairs nothing with nothing', () => {
    expect(alignUnits(side('en', []), side('ar', []))).toEqual([]);
    expect(shape(alignUnits(side('en', ['A word.']), side('fr', [])))).toEqual(['0:']);
  });
});

describe('several versions are paired', () => {
  it('stand in rows in which each paragraph stands once', () => {
    const rows = alignVersions(allLanguages.map((language) => side(language)));
    expect(rows).toEqual(sampleParallel.en.map((_, place) => Object.fromEntries(allLanguages.map((language) => [language, [place]]))));
  });

  it('show what the first version lacks where the others have it', () => {
    const rows = alignVersions([
      side(
        'fr',
        sampleParallel.fr.filter((_, place) => place !== 4),
      ),
      side('en'),
      side('zh'),
    ]);
    expect(rows.map(({ fr, en, zh }) => [fr, en, zh].map((places) => places?.join('+') ?? '').join(':')).slice(3, 7)).toEqual([
      '3:3:3',
      ':4:4',
      '4:5:5',
      '5:6:6',
    ]);
  });
});
