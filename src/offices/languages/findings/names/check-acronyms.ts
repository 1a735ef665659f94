import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { packOf } from '../../pack-of.ts';
import { pattern } from '../../read-patterns.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';

/** Acronyms that need no expansion anywhere. */
const free = new Set(
  'UN ONU ООН UNESCO UNICEF UNFPA HIV AIDS VIH SIDA IPU UIP NGO ONG EU UE PDF GMT UTC CEST CET HAEC USA COVID MP MPS DNA ISO AM PM TV IT SDG SDGS ODD ODS ЦУР США СССР ЕС РФ НПО СМИ ВИЧ СПИД МПС'.split(
    ' ',
  ),
);

/** Acronyms against their expansions, and acronyms never explained, in versions whose letters have capitals. */
export function checkAcronyms(rows: Row[]): Finding[] {
  const passages = rows.flatMap(({ passages: all }) => all);
  return [...passages.flatMap(expansions), ...unexplained(passages)];
}

const bracketed = /\(([\p{Lu}][\p{Lu}\d-]{2,9})s?\)/gu;

/** "Global Partnership for Development Cooperation (GPEDC)": one letter of the acronym has no word. */
function expansions(passage: Passage): Finding[] {
  if (!packOf(passage.language).script.capitals) return [];
  return [...passage.text.matchAll(bracketed)].flatMap((found) => {
    const acronym = (found[1] ?? '').replace(/[\d-]/g, '');
    const words = wordsBefore(passage.text, found.index, acronym.length);
    if (acronym.length < 4 || words.length < 3) return [];
    const missing = lettersWithoutWord(
      acronym,
      words.map(({ word }) => word),
    );
    const [first] = words;
    if (!first || missing.length !== 1) return [];
    const span = spanOf(passage, { start: first.start, end: found.index + found[0].length });
    const known = passage.terms.find(({ word, start }) => word.acronym && start >= found.index && start < found.index + found[0].length);
    const full = known?.term.words[passage.language]?.find(({ acronym: short }) => !short)?.text;
    const isNamed = passage.terms.some(
      ({ term, word, end }) => term.id === known?.term.id && !word.acronym && end <= found.index && end > found.index - 3,
    );
    if (isNamed) return [];
    return [
      raise('acronym-expansion', passage.key, {
        spans: [span],
        confidence: full ? 0.85 : 0.65,
        name: found[1] ?? '',
        evidence: missing.join(''),
        ...(full ? { expected: full } : {}),
      }),
    ];
  });
}

type Word = { word: string; start: number };

/** The words that may expand an acronym: back from the bracket, from the last capital that could begin it. */
function wordsBefore(text: string, end: number, letters: number): Word[] {
  const before = text.slice(Math.max(0, end - 140), end);
  const offset = Math.max(0, end - 140);
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf(', '), before.lastIndexOf('('), before.lastIndexOf(';')) + 1,
  );
  const start = offset + before.length - clause.length;
  const words = [...clause.matchAll(pattern(String.raw`[\p{L}\p{M}\d]+`, 'gu'))].map(({ 0: word, index }) => ({
    word,
    start: start + index,
  }));
  const near = words.slice(-(letters * 2 + 2));
  const capital = near.findIndex(({ word }) => /^\p{Lu}/u.test(word));
  return capital < 0 ? [] : near.slice(capital);
}

/** The letters of an acronym for which no word stands in its order, whatever word the expansion may begin with. */
function lettersWithoutWord(acronym: string, words: string[]): string[] {
  const tries = words.map((_, from) => missingFrom(acronym, words.slice(from)));
  const shortest = tries.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return shortest.length === 1 && acronym.length - shortest.length < 3 ? [] : shortest;
}

const joints = compilePattern(
  String.raw`^(?:inter|trans|multi|sub|micro|over|under|anti|non|counter|co|post|pre|re|semi|auto|euro|afro)(?=\p{L}{3})`,
  'iu',
);

function missingFrom(acronym: string, words: string[]): string[] {
  const initials = words.flatMap((word) => (/^\p{Lu}{2,}$/u.test(word) ? [...word] : [word.charAt(0), ...insideJoint(word)]));
  let from = 0;
  const missing: string[] = [];
  for (const letter of acronym) {
    const at = initials.findIndex((initial, index) => index >= from && plain(initial) === plain(letter));
    if (at < 0) missing.push(letter);
    else from = at + 1;
  }
  return missing;
}

function insideJoint(word: string): string[] {
  const joint = joints.exec(word)?.[0];
  return joint ? [word.charAt(joint.length)] : [];
}

function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0).toUpperCase();
}

/** Acronyms of a version that it never explains: one hint for the whole version, at their first places. */
function unexplained(passages: Passage[]): Finding[] {
  const languages = [...new Set(passages.map(({ language }) => language))].filter((language) => packOf(language).script.capitals);
  return languages.flatMap((language) => {
    const own = passages.filter((passage) => passage.language === language);
    const whole = own.map(({ text }) => text).join('\n');
    if (!/\p{Ll}/u.test(whole)) return [];
    const spans = firstAcronyms(own).filter(({ text }) => !isExplained(text, whole, own));
    const [first] = spans;
    return first
      ? [raise('acronym-unexplained', first.key, { spans, confidence: 0.5, name: spans.map(({ text }) => text).join(', ') })]
      : [];
  });
}

function firstAcronyms(passages: Passage[]): FindingSpan[] {
  const all = passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern(String.raw`(?<![\p{L}\d/.@-])\p{Lu}{3,8}(?=s?(?![\p{L}\d/@]))`, 'gu'))].map(({ 0: word, index }) =>
      spanOf(passage, { start: index, end: index + word.length }),
    ),
  );
  const running = all.filter((span) => !isShouted(span, passages));
  return running.filter((span, index) => running.findIndex(({ text }) => text === span.text) === index);
}

/** A word in capitals among words in capitals is a heading or a name, no acronym. */
function isShouted({ key, start, end }: FindingSpan, passages: Passage[]): boolean {
  const text = passages.find((passage) => passage.key === key)?.text ?? '';
  return (
    /\p{Lu}{3,}[\s-]$/u.test(text.slice(0, start)) ||
    /^[\s-]\p{Lu}{3,}/u.test(text.slice(end)) ||
    /^\s\p{Lu}\p{Ll}+$/u.test(text.slice(end))
  );
}

function isExplained(acronym: string, whole: string, passages: Passage[]): boolean {
  if (
    free.has(acronym) ||
    /^[IVXLCDM]+$/.test(acronym) ||
    new RegExp(`\\(${acronym}s?[\\s)]`).test(whole) ||
    new RegExp(`${acronym}s? \\(`).test(whole)
  )
    return true;
  const term = passages.flatMap(({ terms }) => terms).find(({ word }) => word.acronym && word.text === acronym)?.term.id;
  return term !== undefined && passages.some(({ terms }) => terms.some(({ term: other, word }) => other.id === term && !word.acronym));
}
