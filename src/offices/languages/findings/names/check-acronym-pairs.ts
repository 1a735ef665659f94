import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { packOf } from '../../pack-of.ts';
import type { Term } from '../../terms/term.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { acronymOf, official } from './check-term-pairs.ts';
import { isSlip } from './slip-of-acronym.ts';

type Acronym = Span & { text: string };
type Pair = { key: string; one: Passage; other: Passage; mine: Acronym[]; theirs: Acronym[] };

/**
 * Acronyms that nobody knows, against the other version: letters exchanged in the acronym of a body that the other version names, an
 * acronym that answers elsewhere in the text to another, and Latin letters miscopied into another script.
 */
export function checkAcronymPairs(rows: Row[]): Finding[] {
  const slips = rows.flatMap((row) => row.passages.flatMap((passage) => slipsIn(row, passage)));
  const pairs = rows.flatMap(pairsOf);
  const answered = answersOf(pairs);
  return [...slips, ...pairs.flatMap((pair) => otherwise(pair, answered))];
}

const unknownAt = compilePattern(String.raw`(?<![\p{L}\p{N}/.@_-])[\p{Script=Latin}\p{Script=Cyrillic}]{3,10}(?![\p{L}\p{N}@/_])`, 'gu');

/** Words all in capitals that are no term of the base, no Roman number and no part of a line in capitals. */
function unknownIn({ text, terms }: Passage): Acronym[] {
  return [...text.matchAll(unknownAt)].flatMap(({ 0: found, index }) => {
    const word = found.replace(/(?<=\p{Lu}{2})s$/u, '');
    const span = { start: index, end: index + word.length, text: word };
    const isTerm = terms.some(({ start, end }) => start < span.end && span.start < end);
    if (!/^\p{Lu}{3,}$/u.test(word) || /^[IVXLCDM]+$/.test(word) || isTerm || isShouted(text, span)) return [];
    return [span];
  });
}

function isShouted(text: string, { start, end }: Span): boolean {
  return (
    /\p{Lu}{2,}[\s-]$/u.test(text.slice(0, start)) ||
    /^[\s-]\p{Lu}{2,}(?!\p{Ll})/u.test(text.slice(end)) ||
    /^\s\p{Lu}\p{Ll}+$/u.test(text.slice(end))
  );
}

/** "(OSM)" where the row speaks of the body whose acronym is OMS. */
function slipsIn(row: Row, passage: Passage): Finding[] {
  const named = new Map(row.passages.flatMap(({ terms }) => terms.filter(official).map(({ term }) => [term.id, term] as const)));
  return unknownIn(passage).flatMap((acronym) => {
    const meant = [...named.values()].find((term) => slipOf(acronym.text, term, passage));
    const expected = meant && slipOf(acronym.text, meant, passage);
    if (!expected) return [];
    return [
      raise('acronym-other', row.key, {
        spans: [spanOf(passage, acronym)],
        confidence: 0.85,
        name: acronym.text,
        evidence: meant.words[passage.language]?.find((word) => !word.acronym)?.text ?? expected,
        expected,
        suggestion: expected,
      }),
    ];
  });
}

/** The acronym of a term, or one within its name ("OSCE Parliamentary Assembly"), of which a word is a slip. */
function slipOf(acronym: string, term: Term, passage: Passage): string | undefined {
  if (isAnywhere(term, acronym)) return undefined;
  const inNames = (term.words[passage.language] ?? []).flatMap(({ text }) =>
    text.split(/[\s’'()-]+/u).filter((word) => /^\p{Lu}{3,}$/u.test(word)),
  );
  return [acronymOf(term, passage) ?? '', ...inNames].find((own) => isSlip(acronym, own));
}

/** The acronym of another language is no slip of the pen. */
function isAnywhere({ words }: Term, acronym: string): boolean {
  return Object.values(words).some((forms) => forms.some(({ text }) => text === acronym));
}

function pairsOf({ key, passages }: Row): Pair[] {
  return passages.flatMap((one, at) =>
    passages.slice(at + 1).flatMap((other) => {
      const [mine, theirs] = [unknownIn(one), unknownIn(other)];
      const lone = (all: Acronym[], there: Acronym[]) => all.filter(({ text }) => !there.some((each) => each.text === text));
      return [{ key, one, other, mine: lone(mine, theirs), theirs: lone(theirs, mine) }];
    }),
  );
}

type Answers = Map<string, Map<string, number>>;
const sideOf = (by: Language, text: string, there: Language) => `${by} ${text} ${there}`;

/** Which acronym of one version answers to which of another, from the paragraphs where each has but one without an equal. */
function answersOf(pairs: Pair[]): Answers {
  const answers: Answers = new Map();
  for (const { one, other, mine, theirs } of pairs) {
    const [a, b] = [mine[0], theirs[0]];
    if (!a || !b || distinct(mine) > 1 || distinct(theirs) > 1) continue;
    count(answers, sideOf(one.language, a.text, other.language), b.text);
    count(answers, sideOf(other.language, b.text, one.language), a.text);
  }
  return answers;
}

function count(answers: Answers, key: string, text: string): void {
  const known = answers.get(key) ?? new Map<string, number>();
  answers.set(key, known.set(text, (known.get(text) ?? 0) + 1));
}

const distinct = (acronyms: Acronym[]) => new Set(acronyms.map(({ text }) => text)).size;

function otherwise({ key, one, other, mine, theirs }: Pair, answers: Answers): Finding[] {
  const [a, b] = [mine[0], theirs[0]];
  if (!a || !b || distinct(mine) > 1 || distinct(theirs) > 1) return [];
  const usual = (by: Passage, acronym: string, there: Passage, found: string) => {
    const known = [...(answers.get(sideOf(by.language, acronym, there.language)) ?? [])];
    return known.find(([text, times]) => text !== found && times > 1)?.[0];
  };
  const miscopied = isCopied(one.language) !== isCopied(other.language) && isSlip(a.text, b.text);
  const expected = miscopied
    ? isCopied(one.language)
      ? b.text
      : a.text
    : (usual(one, a.text, other, b.text) ?? usual(other, b.text, one, a.text));
  if (!expected) return [];
  const spans = [spanOf(one, a), spanOf(other, b)];
  return [raise('acronym-differs', key, { spans, confidence: 0.85, name: a.text, evidence: b.text, expected })];
}

/** Languages that take Latin acronyms over as they are. */
const isCopied = (language: Language) => !packOf(language).script.capitals;
