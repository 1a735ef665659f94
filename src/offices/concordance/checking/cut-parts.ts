import type { Language } from '../../../platform/language.ts';
import { compilePattern, packOf } from '../../languages/public.ts';

/** A place where a part of a sentence may begin or end, and what it costs to cut there: nothing at a sign, something before a linking word. */
export type PartCut = { at: number; cost: number };

export const cutTuning = { word: 0.9 };

const linking = new Map<Language, RegExp>();

/** Words before which a phrase may begin, as a language lists them. */
function linkingIn(language: Language): RegExp {
  const made = linking.get(language) ?? compilePattern(packOf(language).aligning.linking, 'gu');
  linking.set(language, made);
  return made;
}

const signs = /[,،，;؛；:：()（）—–.。!?？؟、]+["”»’]?\s*/gu;

/** Addresses and links: their signs part nothing. */
const addresses = compilePattern(String.raw`\S+@[\w.-]+\w|(?:https?:\/\/|www\.)[^\s<>()（）。，、；：\p{Script=Han}]*[\w/]`, 'gu');

/** The places where a text may be cut into parts, in order, its beginning and end among them. */
export function cutParts(text: string, language: Language): PartCut[] {
  const costs = new Map<number, number>([
    [0, 0],
    [text.length, 0],
  ]);
  for (const { index } of text.matchAll(linkingIn(language))) costs.set(index, cutTuning.word);
  const whole = [...text.matchAll(addresses)].map(({ 0: address, index }) => ({ start: index, end: index + address.length }));
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const at = index + sign.length;
    if (whole.some(({ start, end }) => start < at && at < end)) continue;
    if (/^[.,:]$/.test(sign) && /\d/.test(text.charAt(at))) continue;
    costs.set(at, 0);
  }
  return [...costs].map(([at, cost]) => ({ at, cost })).sort((a, b) => a.at - b.at);
}
