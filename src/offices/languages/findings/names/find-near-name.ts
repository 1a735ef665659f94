import type { TermMatch } from '../../terms/find-terms.ts';
import { readStems, stemsOfTerm } from '../../terms/read-stems.ts';
import type { Term } from '../../terms/term.ts';
import type { Passage, Span } from '../passage.ts';

export type NearName = Span & { official: string };

/**
 * Where a passage almost gives a term's official name of four words or more: all but one of its words in their order, the other replaced
 * or left out. A stretch that is itself the name of something that another version asks for (`named`) is no slip.
 */
export function findNearName(term: Term, passage: Passage, named: ReadonlyMap<string, TermMatch>): NearName | undefined {
  const words = (term.words[passage.language] ?? []).filter(
    ({ acronym, status }) => !acronym && (status === 'preferred' || status === 'admitted'),
  );
  for (const { text } of words) {
    const wanted = readStems(text, passage.language).map(({ form }) => stemsOfTerm(form, passage.language));
    const span = wanted.length >= 4 ? nearSpan(wanted, passage) : undefined;
    if (span && !isAnother(span, passage, named)) return { ...span, official: text };
  }
  return undefined;
}

function nearSpan(wanted: string[][], { words, text }: Passage): Span | undefined {
  const is = (index: number, stems: string[] | undefined) => words[index]?.stems.some((stem) => stems?.includes(stem)) ?? false;
  for (let at = 0; at + wanted.length - 1 <= words.length; at++) {
    if (!is(at, wanted[0])) continue;
    if (wanted.every((stems, index) => is(at + index, stems))) return undefined;
    for (const replaced of [true, false]) {
      const length = replaced ? wanted.length : wanted.length - 1;
      const odd = Array.from({ length: wanted.length - 1 }, (_, index) => index + 1).find((skipped) =>
        wanted.every((stems, index) => index === skipped || is(at + index - (!replaced && index > skipped ? 1 : 0), stems)),
      );
      const [first, last] = [words[at], words[at + length - 1]];
      if (odd === undefined || (replaced && odd === wanted.length - 1) || !first || !last) continue;
      if (!/[.;:؛()«»"\n]/u.test(text.slice(first.start, last.end))) return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

function isAnother({ start, end }: Span, { terms }: Passage, named: ReadonlyMap<string, TermMatch>): boolean {
  return terms.some(
    (match) => match.start < end && start < match.end && named.has(match.term.id) && match.end - match.start >= (end - start) * 0.9,
  );
}
