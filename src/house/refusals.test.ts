import { expect, test } from 'vitest';
import { screenLanguages } from '../platform/language.ts';
import type { Words } from '../platform/words.ts';
import { codesIn, codesSettledIn, findUnworded } from './find-refusal-faults.ts';
import { neededBy } from './find-wording-faults.ts';
import { loadRefusals, placeOfRefusals } from './load-refusals.ts';
import { readPrograms, type Source } from './read-sources.ts';

const worded = await loadRefusals();
const programs = (await readPrograms()).filter(
  ({ file }) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file) && !file.startsWith('src/house/'),
);
const codes = programs.flatMap((source) =>
  codesIn(source).map((named) => ({ ...named, words: wordsFor(source), settled: codesSettledIn(source) })),
);

/** The refusals of the file's own office, of the platform, and of the offices that its office calls: their no may be handed on. */
function wordsFor({ file }: Source): Words {
  const own = placeOfRefusals(file);
  const neighbours = programs.filter((each) => placeOfRefusals(each.file) === own);
  const called = neighbours.flatMap(({ text }) =>
    [...text.matchAll(/from '[^']*\/([a-z-]+)\/public\.ts'/g)].map(([, office]) => office ?? ''),
  );
  return Object.assign({}, ...['platform', ...called, own].map((place) => worded.get(place) ?? {}));
}

test('codes and wordings are found', () => {
  expect(codes.length).toBeGreaterThan(40);
  expect(worded.size).toBeGreaterThan(3);
});

test('every refusal is worded by its office, by the platform or by an office it calls', () => {
  expect(codes.flatMap((named) => findUnworded([named], new Set([...Object.keys(named.words), ...named.settled])))).toEqual([]);
});

test('every refusal carries what its wording prints', () => {
  const faults = codes.flatMap(({ place, code, facts, words }) => {
    const wording = words[code];
    if (!facts || !wording) return [];
    const needed = new Set(screenLanguages.flatMap((language) => [...neededBy(wording[language], language)]));
    return [...needed].filter((name) => !facts.has(name)).map((name) => `${place}: “${code}” prints {${name}}, which is not given`);
  });
  expect(faults).toEqual([]);
});

const planted = (text: string) => codesIn({ file: 'src/offices/calls/planted.ts', text });

test('codes are read from calls, conditions, unions and answers', () => {
  expect(planted(`const a = () => refuse(late ? 'too-late' : 'too-early', { by });`)).toMatchObject([
    { code: 'too-late', facts: new Set(['by']) },
    { code: 'too-early' },
  ]);
  expect(planted(`export type CallRefusal = 'closed' | 'full';`).map(({ code }) => code)).toEqual(['closed', 'full']);
  expect(planted(`let a: Promise<Answer<{ id: 'x' }, 'closed'>>;`).map(({ code }) => code)).toEqual(['closed']);
  expect(planted(`type Why = 'closed' | 'full'; type Colour = 'red'; let a: Answer<object, Why>;`).map(({ code }) => code)).toEqual([
    'closed',
    'full',
  ]);
});

test('a code that the same file settles needs no wording', () => {
  const text = `if (stored.refusal.code !== 'number-taken') return stored;`;
  expect(codesSettledIn({ file: 'src/a.ts', text })).toEqual(['number-taken']);
});

test('a code that nobody words is found', () => {
  expect(findUnworded(planted(`refuse('closed')`), new Set(['full']))).toEqual([
    'src/offices/calls/planted.ts:1 refuses with “closed”, which no refusals.ts words',
  ]);
});
