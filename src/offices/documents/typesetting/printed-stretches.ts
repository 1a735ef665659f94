import type { Direction } from '../../../platform/language.ts';
import { readIsolates } from '../read-isolates.ts';
import { type Stretch, splitUnbreakable } from '../split-unbreakable.ts';

/**
 * A stretch as the templates read it. In a right-to-left document all that runs from left to right is cut into pieces that never break,
 * with single spaces between; `apart` says that a reader of the file would lose its order unless it is kept apart.
 */
export type PrintedStretch = Stretch | { pieces: string[]; apart: boolean };

const rightToLeft = '\\p{Script_Extensions=Arabic}\\p{Script_Extensions=Hebrew}\\u200f';
const letter = `(?![${rightToLeft}])\\p{L}`;
/** As UAX #9 reads it: from a letter to the last letter or figure before the next right-to-left one; figures at once before belong to it. */
const latin = `\\p{Nd}*${letter}(?:[^${rightToLeft}]*(?:${letter}|\\p{Nd}))?`;
/** A plain space in a figure would let its groups change places. */
const grouped = '(?<![\\p{Nd}.,])\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?!\\p{Nd})';
const leftToRightWords = new RegExp(`${grouped}|${latin}`, 'gu');

/** Cuts a text of a document of that direction into stretches. */
export function printStretches(text: string, direction: Direction): PrintedStretch[] {
  if (direction === 'ltr') return splitUnbreakable(text);
  return readIsolates(text).flatMap((part): PrintedStretch[] => {
    if (part.direction === 'ltr') return [leftToRight(part.text)];
    return part.direction ? [{ text: part.text, direction: part.direction }] : splitUnbreakable(part.text).flatMap(printStretch);
  });
}

function printStretch(stretch: Stretch): PrintedStretch[] {
  if ('parts' in stretch) return isRightToLeft(stretch.parts.join('')) ? [stretch] : [leftToRight(stretch.parts.join(''))];
  const found: PrintedStretch[] = [];
  let at = 0;
  for (const { 0: words, index } of stretch.text.matchAll(leftToRightWords)) {
    if (index > at) found.push({ text: stretch.text.slice(at, index) });
    found.push(leftToRight(words));
    at = index + words.length;
  }
  if (at < stretch.text.length) found.push({ text: stretch.text.slice(at) });
  return found;
}

function leftToRight(words: string): PrintedStretch {
  const text = /^[+\p{Nd} .,-]+$/u.test(words) ? words.replaceAll(' ', '\u00a0') : words;
  const pieces: string[] = [];
  for (const stretch of splitUnbreakable(text)) {
    const next = 'parts' in stretch ? stretch.parts : stretch.text.split(/( )/u).filter((piece) => piece !== '');
    const [first, ...others] = next;
    const before = pieces.at(-1);
    if (first === undefined) continue;
    if (before === undefined || before === ' ' || first === ' ') pieces.push(first, ...others);
    else pieces.splice(-1, 1, before + first, ...others);
  }
  return { pieces, apart: needsKeepingApart(text) };
}

/** A word of letters alone and a figure alone keep their order everywhere; what mixes letters, figures and signs does not. */
function needsKeepingApart(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^\p{L}+$/u.test(text) && !/^[\p{Nd}\p{Sc}+\-,./:%#°\u00a0\u202f]+$/u.test(text);
}

function isRightToLeft(text: string): boolean {
  return new RegExp(`[${rightToLeft}]`, 'u').test(text);
}
