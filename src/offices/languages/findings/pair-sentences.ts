import { alignTexts } from '../aligning/align-units.ts';
import type { Passage, Span } from './passage.ts';

export type SentencePair = { a: Span[]; b: Span[] };

const kept = new WeakMap<Passage, WeakMap<Passage, SentencePair[]>>();

/** The sentences of two passages that say the same, as spans; found once for each two passages. */
export function pairSentences(one: Passage, other: Passage): SentencePair[] {
  const known = kept.get(one)?.get(other);
  if (known) return known;
  const { sentences } = alignTexts({ language: one.language, texts: [one.text] }, { language: other.language, texts: [other.text] });
  const pairs = sentences.map(({ a, b }) => ({ a, b }));
  const inner = kept.get(one) ?? new WeakMap<Passage, SentencePair[]>();
  inner.set(other, pairs);
  kept.set(one, inner);
  return pairs;
}
