import { foldText } from '../../read-folded.ts';
import { readStems, stemsOfTerm } from '../../terms/read-stems.ts';
import type { Term } from '../../terms/term.ts';
import { findNouns, type NamedNoun } from '../gender/find-nouns.ts';
import type { Passage, Span } from '../passage.ts';
import { headOfName } from './head-of-name.ts';
import { type NounGroup, nounGroups } from './institution-nouns.ts';

export type OtherHead = Span & { official: string };

const named: readonly NounGroup[] = nounGroups.filter((group) => group !== 'post');
/** Names that are but "United Nations" and a noun: other nouns stand with it rightly. */
const tooPlain = new Set(['un-secretariat', 'un-system', 'un-development-system']);

/**
 * Where a passage gives a term's official name with another noun for its head ("Board on the Status of Women"): every other word stands in its
 * order, and in the place of the head another institution or instrument, with a capital where its script has them.
 */
export function findOtherHead(term: Term, passage: Passage): OtherHead | undefined {
  if (tooPlain.has(term.id)) return undefined;
  const nouns = findNouns(passage).filter(({ group, capital, means }) => group !== 'post' && capital && means.length > 0);
  if (nouns.length === 0) return undefined;
  const words = (term.words[passage.language] ?? []).filter(
    ({ acronym, status }) => !acronym && (status === 'preferred' || status === 'admitted'),
  );
  for (const { text } of words) {
    const head = headOfName(text, passage.language, named);
    const span = head && (passage.language === 'zh' ? chineseSpan(text, head, passage, nouns) : spanIn(text, head, passage, nouns));
    if (span) return { ...span, official: text };
  }
  return undefined;
}

const isOther = (noun: NamedNoun, head: NamedNoun) => noun.group === head.group && noun.means[0] !== head.means[0];

function chineseSpan(name: string, head: NamedNoun, { text }: Passage, nouns: NamedNoun[]): Span | undefined {
  const front = name.slice(0, head.start);
  if (head.end !== name.length || front.length < 2) return undefined;
  const noun = nouns.find((one) => isOther(one, head) && text.slice(Math.max(0, one.start - front.length), one.start) === front);
  return noun && { start: noun.start - front.length, end: noun.end };
}

function spanIn(name: string, head: NamedNoun, passage: Passage, nouns: NamedNoun[]): Span | undefined {
  const { language, words, text } = passage;
  const wanted = readStems(name, language, foldText(name)).map(({ form, start, end }) => ({
    stems: stemsOfTerm(form, language),
    isHead: head.start <= start && end <= head.end,
  }));
  if (wanted.filter(({ isHead }) => isHead).length !== 1 || wanted.length < 2) return undefined;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const here = words.slice(at, at + wanted.length);
    const fits = wanted.every(({ stems, isHead }, index) => {
      const word = here[index];
      if (!word) return false;
      if (!isHead) return word.stems.some((stem) => stems.includes(stem));
      return nouns.some((noun) => isOther(noun, head) && noun.start === word.start && noun.end === word.end);
    });
    const [first, last] = [here[0], here.at(-1)];
    if (fits && first && last && !/[.;:؛,،()«»"\n]/u.test(text.slice(first.start, last.end))) return { start: first.start, end: last.end };
  }
  return undefined;
}
