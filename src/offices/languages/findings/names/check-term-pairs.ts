import type { Finding } from '../../comparing/compare-finding.ts';
import { foldWord } from '../../read-folded.ts';
import { pattern } from '../../read-patterns.ts';
import type { TermMatch } from '../../terms/find-terms.ts';
import { preferredWord, type Term } from '../../terms/term.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { isSlip } from './slip-of-acronym.ts';

/** Bodies are put for bodies, works for works: what belongs to one kind may be mistaken for another of it. */
const kindOf: Partial<Record<Term['domain'], string>> = {
  organization: 'body',
  body: 'body',
  treaty: 'work',
  document: 'work',
  event: 'event',
};
/** Too common, and too often understood, to be missed in a version. */
const understood = new Set(['UN', 'ipu', 'un-system', 'sdgs']);

/** A former name is a name all the same. */
const names = (match: TermMatch) => official(match) || match.word.status === 'superseded';

export const official = ({ word }: TermMatch) => word.status === 'preferred' || word.status === 'admitted';

/** Names that differ between versions, and names whose bracketed acronym is another's. */
export function checkTermPairs(rows: Row[]): Finding[] {
  return rows.flatMap((row) => [...row.passages.flatMap(bracketed), ...row.passages.flatMap((one, at) => swapped(row, one, at))]);
}

/** "World Health Organization (UNDP)": the name of one and the acronym of another. */
function bracketed(passage: Passage): Finding[] {
  return passage.terms.flatMap((full, at) => {
    const short = behind(passage, at);
    if (!short || full.term.id === short.term.id || !official(full) || !official(short)) return [];
    const isKin = kindOf[full.term.domain] === kindOf[short.term.domain] || isSlip(short.word.text, acronymOf(full.term, passage) ?? '');
    if (full.term.id === 'UN' || !isKin) return [];
    const between = passage.text.slice(passage.terms[at + 1] === short ? full.end : (passage.terms[at + 1]?.end ?? 0), short.start);
    if (!/^\s?[(（[]\s?$/.test(between) || !/^s?\s?[)）\],،;]/.test(passage.text.slice(short.end))) return [];
    if (endsName(full, short, passage)) return [];
    const expected = acronymOf(full.term, passage);
    return [
      raise('acronym-other', passage.key, {
        spans: [spanOf(passage, { start: full.start, end: short.end }), spanOf(passage, short)],
        confidence: 0.9,
        name: passage.text.slice(short.start, short.end),
        evidence: passage.text.slice(full.start, full.end),
        ...(expected ? { expected } : {}),
      }),
    ];
  });
}

/** The term behind a name, its "of the United Nations" passed over. */
function behind({ terms, text }: Passage, at: number): TermMatch | undefined {
  const [full, next, after] = [terms[at], terms[at + 1], terms[at + 2]];
  const isJoined =
    full && next?.term.id === 'UN' && after && pattern(String.raw`^[\s\p{L}]{0,10}$`, 'u').test(text.slice(full.end, next.start));
  return isJoined ? after : next;
}

/** The name before the bracket is only the end of the longer name that the acronym stands for. */
function endsName(full: TermMatch, short: TermMatch, { language, text }: Passage): boolean {
  const said = foldWord(text.slice(full.start, full.end));
  return (short.term.words[language] ?? []).some((word) => !word.acronym && foldWord(word.text).endsWith(said));
}

/** The acronym of a term in the language of a passage. */
export function acronymOf(term: Term, { language }: Pick<Passage, 'language'>): string | undefined {
  return term.words[language]?.find(({ acronym }) => acronym)?.text;
}

/** One body, treaty or event put for another: each version names one that the other does not, in the paragraph or in a sentence of it. */
function swapped(row: Row, passage: Passage, at: number): Finding[] {
  return row.passages.slice(at + 1).flatMap((other) => {
    const [mine, theirs] = [lonely(passage, other), lonely(other, passage)];
    if (mine.length === 0 || theirs.length === 0) return [...replaced(row, mine, passage, other), ...replaced(row, theirs, other, passage)];
    const parts = mine.length === 1 && theirs.length === 1 ? [] : pairSentences(passage, other);
    const pairs: [TermMatch[], TermMatch[]][] = parts.length
      ? parts.map(({ a, b }) => [standing(mine, a), standing(theirs, b)])
      : [[mine, theirs]];
    return pairs.flatMap(([here, there]) => differing(row, passage, here, other, there));
  });
}

/** A body named here alone, in the place of another that the other version names once more: as many bodies in all stand in both. */
function replaced(row: Row, alone: TermMatch[], passage: Passage, other: Passage): Finding[] {
  const bodiesOf = ({ terms }: Passage) => terms.filter((match) => names(match) && kindOf[match.term.domain] === 'body');
  const [here, there] = [bodiesOf(passage), bodiesOf(other)];
  const [one, more] = alone.filter(({ term }) => kindOf[term.domain] === 'body');
  if (!one || more || here.length !== there.length || here.filter(({ term }) => term.id === one.term.id).length > 1) return [];
  const times = (all: TermMatch[], id: string) => all.filter(({ term }) => term.id === id).length;
  const missed = there.filter(({ term: { id } }) => !understood.has(id) && times(there, id) === times(here, id) + 1);
  const [two] = missed;
  if (!two || new Set(missed.map(({ term }) => term.id)).size > 1 || !preferredWord(one.term, other.language)) return [];
  return [
    raise('term-differs', row.key, {
      spans: [spanOf(passage, one), spanOf(other, missed.at(-1) ?? two)],
      confidence: 0.8,
      name: passage.text.slice(one.start, one.end),
      evidence: other.text.slice(two.start, two.end),
    }),
  ];
}

const standing = (terms: TermMatch[], spans: Span[]) =>
  terms.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end));

function differing(row: Row, passage: Passage, mine: TermMatch[], other: Passage, theirs: TermMatch[]): Finding[] {
  return ['body', 'work', 'event'].flatMap((kind) => {
    const ofKind = (terms: TermMatch[]) => terms.filter(({ term }) => kindOf[term.domain] === kind);
    return differingIn(row, passage, ofKind(mine), other, ofKind(theirs));
  });
}

function differingIn(row: Row, passage: Passage, mine: TermMatch[], other: Passage, theirs: TermMatch[]): Finding[] {
  const [one, two] = [mine[0], theirs[0]];
  if (!one || !two || mine.length !== theirs.length) return [];
  if (!preferredWord(one.term, other.language) || !preferredWord(two.term, passage.language)) return [];
  return [
    raise('term-differs', row.key, {
      spans: [...mine.map((match) => spanOf(passage, match)), ...theirs.map((match) => spanOf(other, match))],
      confidence: 0.85,
      name: mine.map(({ start, end }) => passage.text.slice(start, end)).join(', '),
      evidence: theirs.map(({ start, end }) => other.text.slice(start, end)).join(', '),
    }),
  ];
}

/** The terms of a kind that a passage names and the other does not, each once. */
function lonely(passage: Passage, other: Passage): TermMatch[] {
  const there = new Set(other.terms.map(({ term }) => term.id));
  const alone = passage.terms.filter(
    (match) => names(match) && kindOf[match.term.domain] && !understood.has(match.term.id) && !there.has(match.term.id),
  );
  return alone.filter((match, index) => alone.findIndex(({ term }) => term.id === match.term.id) === index);
}
