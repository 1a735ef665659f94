import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { foldWord } from '../../read-folded.ts';
import { findNouns } from '../gender/find-nouns.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';

type Name = Span & { passage: Passage; words: string[]; means: string };

/** One thing, one name: a body that a version calls by two names, seen from the one name of another version or from the likeness of the two. */
export function checkOneName(rows: Row[]): Finding[] {
  const named = new Map<Passage, Name[]>();
  for (const { passages } of rows) for (const passage of passages) named.set(passage, namesIn(passage));
  const languages = [...new Set(rows.flatMap(({ passages }) => passages.map(({ language }) => language)))];
  return languages.flatMap((language) => {
    const own = [...named].flatMap(([passage, names]) => (passage.language === language ? names : []));
    const across = languages.filter((other) => other !== language).flatMap((other) => calledTwice(rows, named, language, other));
    return [...almostAlike(own), ...across.slice(0, 1)];
  });
}

const linking = '(?:of|on|for|and|the|in|de|del|la|las|los|el|y|para|sobre)';
const capitals = new RegExp(`(?<![\\p{L}-])\\p{Lu}[\\p{L}’'-]+(?: (?:${linking} ){0,2}\\p{Lu}[\\p{L}’'-]+)+`, 'gu');

/** Names with an institution's noun and a word that tells which one: in capitals throughout in English and Spanish, the noun and what follows elsewhere. */
function namesIn(passage: Passage): Name[] {
  const nouns = findNouns(passage).filter(({ group, means, capital }) => group === 'institution' && means.length > 0 && capital);
  const runs = passage.language === 'en' || passage.language === 'es' ? [...passage.text.matchAll(capitals)] : [];
  return nouns.flatMap((noun): Name[] => {
    const run = runs.find(({ index, 0: found }) => index <= noun.start && noun.end <= index + found.length);
    const span = run ? { start: run.index, end: run.index + run[0].length } : followed(passage, noun);
    const words = passage.words.filter(({ start, end }) => span.start <= start && end <= span.end).map(({ stems }) => stems.at(-1) ?? '');
    return words.length > 1 ? [{ ...span, passage, words, means: noun.means.join() }] : [];
  });
}

function followed({ words, text }: Passage, { start, end }: Span): Span {
  const next = words.find((word) => word.start >= end);
  return next && next.start - end < 8 && !/[.,;:()،؛]/u.test(text.slice(end, next.start)) ? { start, end: next.end } : { start, end };
}

/** Where the other version has one name throughout, the one of two names here that stands but once. */
function calledTwice(rows: Row[], named: ReadonlyMap<Passage, Name[]>, language: Language, other: Language): Finding[] {
  const calls = new Map<string, Name[]>();
  for (const { passages } of rows) {
    const [here, there] = [language, other].map((one) =>
      passages.flatMap((passage) => (passage.language === one ? (named.get(passage) ?? []) : [])),
    );
    const [mine, theirs] = [here?.[0], there?.[0]];
    if (mine && theirs && here?.length === 1 && there?.length === 1) {
      const key = theirs.words.join(' ');
      calls.set(key, [...(calls.get(key) ?? []), mine]);
    }
  }
  return [...calls.values()].flatMap((names) => {
    const [odd, ...more] = names.filter((name) => names.every((each) => each === name || each.means !== name.means));
    const usual = names.find((name) => name !== odd);
    const isKept = names.filter(({ means }) => means === usual?.means).length === names.length - 1 && names.length > 2;
    return odd && usual && more.length === 0 && isKept ? [twice(odd, usual, 0.7)] : [];
  });
}

/** Two long names of the same words in another order, or but for one word that begins alike. */
function almostAlike(names: Name[]): Finding[] {
  const long = names.filter(({ words }) => words.length > 3);
  const seen = new Map(long.map((name) => [name.words.join(' '), name] as const));
  const all = [...seen.values()];
  for (const [at, one] of all.entries()) {
    const other = all.slice(at + 1).find((each) => isAlmost(one.words, each.words));
    if (other) return [twice(other, one, 0.6)];
  }
  return [];
}

function isAlmost(one: string[], other: string[]): boolean {
  if (one.length !== other.length) return false;
  if (one.toSorted().join() === other.toSorted().join()) return true;
  const odd = one.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index] ?? ''] as const]));
  const [[a, b] = ['', '']] = odd;
  return odd.length === 1 && a.slice(0, 4) === b.slice(0, 4) && Math.min(a.length, b.length) > 4;
}

function twice(odd: Name, usual: Name, confidence: number): Finding {
  const spans = [spanOf(odd.passage, odd), spanOf(usual.passage, usual)];
  const [name = '', evidence = ''] = spans.map(({ text }) => text);
  const isCase = foldWord(name) === foldWord(evidence);
  return raise('name-twice', odd.passage.key, { spans, confidence: isCase ? 0.5 : confidence, name, evidence, expected: evidence });
}
