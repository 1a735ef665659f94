import type { Language } from '../../../platform/language.ts';
import { alignTexts } from './align-units.ts';

type Text = { language: Language; text: string };
export type Stretch = { start: number; end: number };
/** Sentences that say the same, as stretches of two texts. */
export type PairedStretches = { a: Stretch[]; b: Stretch[] };

const kept = new Map<string, PairedStretches[]>();
const mostKept = 4000;

/** Pairs the sentences of two texts that say the same; what was paired before is remembered, so that a text edited elsewhere costs nothing. */
export function pairStretches(one: Text, other: Text): PairedStretches[] {
  const key = `${one.language}${other.language}${one.text}\n${other.text}`;
  const known = kept.get(key);
  if (known) return known;
  const { sentences } = alignTexts({ language: one.language, texts: [one.text] }, { language: other.language, texts: [other.text] });
  const made = sentences.map(({ a, b }) => ({ a: a.map(stretchOf), b: b.map(stretchOf) }));
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, made);
  return made;
}

function stretchOf({ start, end }: Stretch): Stretch {
  return { start, end };
}
