import { type PairedStretches, pairStretches } from '../aligning/pair-stretches.ts';
import type { Passage } from './passage.ts';

export type SentencePair = PairedStretches;

/** The sentences of two passages that say the same, as spans; found once for each two texts. */
export function pairSentences(one: Passage, other: Passage): SentencePair[] {
  return pairStretches(one, other);
}
