import type { Language } from '../../../../platform/language.ts';
import { conceptsOf, findConcepts } from '../../aligning/find-concepts.ts';
import { formsOf } from '../../aligning/read-tokens.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { pattern } from '../../read-patterns.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { confusablesOf } from './confusables.ts';

type Token = Span & { text: string };
type Meant = { token: Token; meant: string };

/**
 * Real words that were written for their twin ("revolution" for "resolution"): every other version's sentence names what the twin means, none
 * names what the word means, and nothing else here says it.
 */
export function checkConfusables(row: Row): Finding[] {
  return row.passages.flatMap((passage) => inPassage(row, passage));
}

function inPassage(row: Row, passage: Passage): Finding[] {
  const others = row.passages.filter((other) => other !== passage);
  if (others.length === 0 || passage.language === 'zh') return [];
  const tokens = wordsOf(passage);
  const doubtful = tokens.filter((token) => twinsOf(token.text, passage.language).length > 0);
  return doubtful.flatMap((token) => {
    const found = others.map((other) => meantBy(token, tokens, passage, other));
    const [first] = found;
    if (!first || found.some((one) => one?.meant !== first.meant)) return [];
    return [slip(row, passage, first, others[0] ?? passage)];
  });
}

const known = new WeakMap<Passage, Token[]>();

function wordsOf(passage: Passage): Token[] {
  const { lower, folded } = passage;
  const kept =
    known.get(passage) ??
    [...lower.matchAll(pattern(String.raw`\p{L}+`, 'gu'))].map(({ index, 0: text }) => ({
      text,
      start: folded.at[index] ?? 0,
      end: (folded.at[index + text.length - 1] ?? 0) + 1,
    }));
  known.set(passage, kept);
  return kept;
}

/** The words that a word may have been written for, its ending and what is attached to it kept. */
function twinsOf(word: string, language: Language): string[] {
  const pairs = confusablesOf(language);
  const longest = language === 'ar' ? 3 : 5;
  return (language === 'ar' ? formsOf(word) : [word]).flatMap((form) => {
    const front = word.slice(0, word.length - form.length);
    const lengths = Array.from({ length: Math.min(longest, form.length - 2) + 1 }, (_, cut) => form.length - cut);
    return lengths.flatMap((length) => (pairs.get(form.slice(0, length)) ?? []).map((right) => front + right + form.slice(length)));
  });
}

function meantBy(token: Token, tokens: Token[], passage: Passage, other: Passage): Meant | undefined {
  const pair = pairSentences(passage, other).find(({ a }) => a.some(({ start, end }) => start <= token.start && token.start < end));
  if (!pair || pair.b.length === 0) return undefined;
  const said = saidIn(other, pair.b);
  const { language } = passage;
  if (other.language === 'zh' && conceptsOf(token.text, language).length > 0) return undefined;
  if (conceptsOf(token.text, language).some((concept) => said.has(concept)) || spoken(token.text, other, pair.b)) return undefined;
  const here = tokens.filter((one) => one !== token && pair.a.some(({ start, end }) => start <= one.start && one.start < end));
  const named = new Set(here.flatMap(({ text }) => [...conceptsOf(text, language)]));
  const meant = twinsOf(token.text, language).find((right) => {
    const concepts = conceptsOf(right, language).filter((concept) => !conceptsOf(token.text, language).includes(concept));
    return concepts.some((concept) => said.has(concept)) && !concepts.some((concept) => named.has(concept));
  });
  return meant ? { token, meant } : undefined;
}

function saidIn(passage: Passage, spans: Span[]): Set<number> {
  if (passage.language === 'zh') return findConcepts([spans.map(({ start, end }) => passage.text.slice(start, end)).join(' ')], 'zh');
  const words = wordsOf(passage).filter((one) => spans.some(({ start, end }) => start <= one.start && one.start < end));
  return new Set(words.flatMap(({ text }) => [...conceptsOf(text, passage.language)]));
}

/** The other language may write the very word ("mission", "région"). */
function spoken(word: string, other: Passage, spans: Span[]): boolean {
  const begin = word.slice(0, 5);
  return wordsOf(other).some(({ text, start }) => text.startsWith(begin) && spans.some((span) => span.start <= start && start < span.end));
}

function slip(row: Row, passage: Passage, { token, meant }: Meant, other: Passage): Finding {
  const span = spanOf(passage, token);
  const [sentence] =
    pairSentences(passage, other).find(({ a }) => a.some(({ start, end }) => start <= token.start && token.start < end))?.b ?? [];
  const evidence = sentence ? spanOf(other, sentence) : undefined;
  return raise('slip-word', row.key, {
    severity: 'look',
    spans: [...(evidence ? [evidence] : []), span],
    languages: [...(evidence ? [other.language] : []), passage.language],
    confidence: 0.7,
    name: span.text,
    evidence: evidence ? (evidence.text.length > 90 ? `${evidence.text.slice(0, 90)}…` : evidence.text) : '',
    expected: /^\p{Lu}/u.test(span.text) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant,
  });
}
