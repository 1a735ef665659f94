import type { Direction } from '../../platform/language.ts';
import { readIsolates } from './read-isolates.ts';

/**
 * A stretch of text. `parts` never break inside and may break between; `text` breaks as its script does.
 * `direction` is set where the text stood in a directional isolate: the template sets it so, and the PDF text stays free of isolates.
 */
export type Stretch = { text: string; direction?: Direction } | { parts: string[] };

/** Web and mail addresses, and codes such as `CL/217/9-R.1` or `7Q2M-KD41`. */
const address = '(?:https?://|www\\.)[^\\s«»<>"]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[\\w-]+(?:\\.[\\w-]+)+/[^\\s«»<>"]*';
const code = '(?<![\\p{L}\\p{N}])(?=[\\w./-]*[0-9])(?=[\\w./-]*[A-Z])[A-Z0-9]+(?:[/-][A-Za-z0-9.()]*[A-Za-z0-9)]+)+';
/** No line of ours holds a word of forty letters: it is cut so that it stays on the page. */
const longWord = '[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{41,}';
const pattern = new RegExp(`${address}|${code}|${longWord}`, 'gu');

/** Cuts a text into stretches so that no address, code or endless word breaks at a hyphen or leaves the page. */
export function splitUnbreakable(text: string): Stretch[] {
  return readIsolates(text).flatMap(({ text: inner, direction }) => splitStretch(inner, direction));
}

function splitStretch(text: string, direction: Direction | undefined): Stretch[] {
  const plain = (piece: string): Stretch => (direction ? { text: piece, direction } : { text: piece });
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const found = withoutPunctuation(match[0]);
    if (match.index > at) stretches.push(plain(text.slice(at, match.index)));
    stretches.push({ parts: cut(found) });
    at = match.index + found.length;
  }
  if (at < text.length) stretches.push(plain(text.slice(at)));
  return stretches;
}

function withoutPunctuation(found: string): string {
  return found.replace(/[.,;:!?)،؛]+$/u, '') || found;
}

/** Addresses may break after a slash or before a question mark or ampersand, never at a hyphen. */
function cut(core: string): string[] {
  if (core.length <= 34) return [core];
  const pieces = core.split(/(?<=[^/]\/)(?=[^/])|(?=[?&#])/u);
  return pieces.flatMap((piece) => (piece.length > 40 ? [...(piece.match(/.{1,12}/gsu) ?? [])] : [piece]));
}
