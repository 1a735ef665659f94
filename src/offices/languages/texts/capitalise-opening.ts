import type { Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { packOf } from '../pack-of.ts';
import { prepositions } from '../wording/prepose.ts';
import { withoutIsolates } from './isolates.ts';

/** Kinds whose words are the pack's own from the first letter on. */
const worded: readonly Fact['fact'][] = ['days', 'time', 'vague', 'number', 'ordinal', 'languages', 'mode'];

/** A fact's wording as it opens a sentence ("Some 85"); names, titles, codes and links keep their letters unless a preposition of ours leads them. */
export function capitaliseFact(text: string, fact: Fact, form: string | undefined, language: Language): string {
  const isLed = prepositions.some((known) => form === known || form?.startsWith(`${known}-`));
  if (!worded.includes(fact.fact) && !isLed) return text;
  const first = text.charAt(0);
  return /\p{Ll}/u.test(first) ? first.toLocaleUpperCase(language) + text.slice(1) : text;
}

/** How far back a sentence's end is looked for, in UTF-16 units. */
const reach = 40;
const atStart = /^[\s"'“‘«„([¿¡]*$/u;
const afterMark = /(?:[!?…؟]|(?<word>(?:\d\s?)?[^\s.](?:\S*[^\s.])?)?\.)(?<gap>["'”’»)\]\s“‘«„([¿¡]*)$/u;

/** Whether what comes after `before` (the paragraph so far) opens a sentence: at the start, or after a mark and a space. */
export function opensSentence(before: string, language: Language): boolean {
  const text = withoutIsolates(before).slice(-reach);
  if (before.length <= reach && atStart.test(text)) return true;
  const ending = afterMark.exec(text)?.groups;
  if (!ending) return false;
  const { word, gap = '' } = ending;
  return /[\s¿¡]/.test(gap) && !(word !== undefined && isAbbreviation(word, language));
}

/** "a.m", "J", "Nº", "EE.UU", "sept" or a title the pack lists, without its final point and with the digit before it; "15 h" ends a sentence as well as not. */
function isAbbreviation(word: string, language: Language): boolean {
  if (/^\d\s?h$/u.test(word)) return false;
  const bare = word.replace(/^\d\s?/u, '').replace(/^[("'“‘«„¿¡[]+/u, '');
  if (/^\p{L}$/u.test(bare) || /^\p{L}{1,2}(?:\.\p{L}{1,3})+$/u.test(bare)) return true;
  const { abbreviations, monthsShort } = packOf(language);
  return abbreviations.includes(bare) || monthsShort.includes(`${bare}.`);
}
