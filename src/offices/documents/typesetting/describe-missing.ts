import { textOf } from '../../languages/public.ts';
import { readLines } from '../checking/read-lines.ts';
import type { OfficialDocument } from '../official-document.ts';
import { suggestFont } from './suggest-font.ts';

const shownAtMost = 20;

/**
 * Describes characters that no typeface holds: each with its code point, where the first of them stands (`part` and `number` as the lint counts,
 * `elsewhere` for what is not in the written lines), and the open typefaces that would help (`none` when none can).
 */
export function describeMissing(missing: readonly string[], documents: readonly OfficialDocument[]) {
  const [first = ''] = missing;
  const place = documents.flatMap(readLines).find(({ runs }) => textOf(runs).toWellFormed().includes(first));
  const fonts = [...new Set(missing.map(suggestFont))].filter((font) => font !== undefined);
  return {
    characters: missing.slice(0, shownAtMost).map(nameOf).join(' '),
    part: place?.part ?? 'elsewhere',
    number: place?.number ?? 0,
    fonts: fonts.join(', ') || 'none',
  };
}

/** The character and its code points; what cannot be shown to the person who must remove it goes by the code point alone. */
function nameOf(character: string): string {
  const codes = [...character].map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
  return /^[\p{C}\p{Z}\p{M}\ufffd]/u.test(character) ? codes : `${character} (${codes})`;
}
