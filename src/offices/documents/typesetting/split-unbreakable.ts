/** A stretch of text: `parts` never break inside and may break between; without `parts` the usual rules of the script apply. */
export type Stretch = { text: string } | { parts: string[] };

const opening = '[\\u2066-\\u2068]*';
const closing = '\\u2069*';
/** Web and mail addresses, and codes such as `CL/217/9-R.1` or `7Q2M-KD41`, without the sentence's own punctuation at their end. */
const address = '(?:https?://|www\\.)[^\\s\\u2066-\\u2069«»<>"]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[\\w-]+(?:\\.[\\w-]+)+/[^\\s\\u2066-\\u2069«»<>"]*';
const code = '(?=[A-Z0-9./-]*[0-9])[A-Z0-9]+(?:[/-][A-Z0-9.]*[A-Z0-9]+)+';
/** No line of ours holds a word of forty letters: it is cut so that it stays on the page. */
const longWord = '[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u2066-\\u2069]{41,}';
const pattern = new RegExp(`${opening}(?:${address}|${code}|${longWord})${closing}`, 'gu');

/** Cuts a text into stretches so that no address, code or endless word breaks at a hyphen or leaves the page. */
export function splitUnbreakable(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const found = withoutPunctuation(match[0]);
    if (match.index > at) stretches.push({ text: text.slice(at, match.index) });
    stretches.push(...boxed(found));
    at = match.index + found.length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}

function withoutPunctuation(found: string): string {
  return found.replace(/[.,;:!?)،؛]+$/u, '');
}

/** Isolates stay outside the boxes, where the direction of the line reads them. */
function boxed(found: string): Stretch[] {
  const [, before = '', core = '', after = ''] = /^([\u2066-\u2068]*)(.*?)(\u2069*)$/su.exec(found) ?? [];
  const stretches: Stretch[] = [{ parts: cut(core) }];
  if (before) stretches.unshift({ text: before });
  if (after) stretches.push({ text: after });
  return stretches;
}

/** Addresses may break after a slash or before a question mark or ampersand, never at a hyphen. */
function cut(core: string): string[] {
  if (core.length <= 34) return [core];
  const pieces = core.split(/(?<=[^/]\/)(?=[^/])|(?=[?&#])/u);
  return pieces.flatMap((piece) => (piece.length > 40 ? [...(piece.match(/.{1,12}/gsu) ?? [])] : [piece]));
}
