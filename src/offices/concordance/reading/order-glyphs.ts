import type { Glyph } from './read-glyphs.ts';

/** A letter with its marks as it stands on the line, or a gap between words. */
type Item = { text: string; left: number; right: number; first: number; last: number };

const isArabic = (text: string) => /[\p{Script=Arabic}]/u.test(text) && !/\p{Nd}/u.test(text);
const isMark = (text: string) => /^\p{Mn}$/u.test(text);
const isStrong = (text: string) => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/u.test(text);
const isDigit = (text: string) => /\p{Nd}/u.test(text);

const count = (glyphs: readonly Glyph[]) => ({
  arabic: glyphs.filter(({ text }) => isArabic(text) && !isMark(text)).length,
  others: glyphs.filter(({ text }) => isStrong(text)).length,
});

/** Whether a line is one of Arabic, read from right to left; among Arabic ones a line may hold more of an address than of Arabic. */
export function isRightToLeft(glyphs: readonly Glyph[], amongArabic = false): boolean {
  const { arabic, others } = count(glyphs);
  return arabic > 0 && (amongArabic ? arabic * 6 : arabic) >= others;
}

/** Whether much of a column is Arabic. */
export function isOfArabic(pieces: readonly Glyph[][]): boolean {
  const { arabic, others } = count(pieces.flat());
  return arabic > 0 && arabic * 2 >= others;
}

/** The text of a printed Arabic line in the order of reading, by where its letters stand and not by the order they were drawn in. */
export function orderGlyphs(glyphs: readonly Glyph[]): string {
  const items = withGaps(itemsOf(glyphs), glyphs);
  const runs: string[] = [];
  for (let at = 0; at < items.length; ) {
    const end = endOfRun(items, at);
    runs.push(
      items
        .slice(at, end)
        .map(({ text }) => text)
        .join(''),
    );
    at = end;
  }
  return straightenNumbers(turnBrackets(runs.reverse().join('').replace(/ +/g, ' ').trim()));
}

/** Letters from left to right by where the pen stood, as boxes overlap, each once where a letter and its mark both say both; marks with the letter they stand over or under. */
function itemsOf(glyphs: readonly Glyph[]): Item[] {
  const drawn = glyphs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.pen - b.pen);
  const signs = drawn.reduce<Glyph[][]>((all, glyph) => {
    const [last] = all.at(-1) ?? [];
    if (last && isOneSign(last, glyph)) all.at(-1)?.push(glyph);
    else all.push([glyph]);
    return all;
  }, []);
  const items = signs
    .filter((sign) => !sign.every(({ text }) => isMark(text)))
    .map(itemOf)
    .filter(({ text }, place, all) => !(/\p{L}\p{Mn}/u.test(text) && all[place - 1]?.text === text));
  for (const [mark] of signs.filter((sign) => sign.every(({ text }) => isMark(text)))) {
    if (!mark) continue;
    const middle = (mark.left + mark.right) / 2;
    const distance = (item: Item) =>
      Math.max(item.left - middle, middle - item.right, 0) + Math.abs(item.left + item.right - 2 * middle) / 100;
    const [home] = items.filter(({ text }) => isArabic(text)).sort((a, b) => distance(a) - distance(b));
    if (home) home.text += mark.text;
  }
  return items;
}

/** Letters of a ligature were drawn by one stroke of the pen. */
function isOneSign(a: Glyph, b: Glyph): boolean {
  const areLetters = [a, b].every(({ text }) => isArabic(text) || isMark(text));
  return areLetters && Math.abs(a.pen - b.pen) < 0.01 && Math.abs(a.base - b.base) < 0.01 && Math.abs(a.index - b.index) <= 3;
}

/** PDFium turns the letters of a ligature with the line: here they are turned back, lam before alef and marks behind their letter. */
function itemOf(sign: readonly Glyph[]): Item {
  const letters = [...sign].sort((a, b) => b.index - a.index).map(({ text }) => text);
  const text = [...letters.filter((letter) => !isMark(letter)), ...letters.filter(isMark)].join('').replace(/^([اأإآٱ])ل/u, 'ل$1');
  const places = sign.map(({ index }) => index);
  return {
    text: sign.length > 1 ? text : (sign[0]?.text ?? ''),
    left: Math.min(...sign.map(({ left }) => left)),
    right: Math.max(...sign.map(({ right }) => right)),
    first: Math.min(...places),
    last: Math.max(...places),
  };
}

/** Spaces where one was drawn between two letters; around numbers, signs and other scripts, and where a line has none drawn, where the ink stands apart. */
function withGaps(items: readonly Item[], glyphs: readonly Glyph[]): Item[] {
  const spaces = new Set(glyphs.filter(({ text }) => text.trim() === '').map(({ index }) => index));
  const height = usualHeight(glyphs);
  const haveSpaces = spaces.size > items.length / 20;
  return items.flatMap((item, place) => {
    const next = items[place + 1];
    if (!next) return [item];
    const areLetters = isArabic(item.text) && isArabic(next.text);
    const isDrawn = areLetters && (spaces.has(item.first - 1) || spaces.has(next.last + 1));
    const meet = isArabic(item.text) !== isArabic(next.text) && !/\p{P}/u.test(item.text + next.text);
    const follow = areLetters && haveSpaces && Math.abs(item.first - next.last) <= 2;
    const isApart = next.left - item.right > (follow ? 0.8 : meet ? 0.22 : 0.38) * height;
    return isDrawn || isApart ? [item, { ...item, text: ' ', left: item.right, right: next.left, first: -9, last: -9 }] : [item];
  });
}

/** How tall the taller letters of a line are. */
function usualHeight(glyphs: readonly Glyph[]): number {
  const heights = glyphs.filter(({ text }) => text.trim() !== '').map(({ bottom, top }) => top - bottom);
  return heights.sort((a, b) => a - b)[Math.floor(heights.length * 0.85)] ?? 0;
}

/** Where a stretch written from left to right ends: words of another script with the numbers after them, or one number. */
function endOfRun(items: readonly Item[], start: number): number {
  let end = start + 1;
  const kind = (at: number) => items[at]?.text ?? '';
  if (isDigit(kind(start))) {
    while (isDigit(kind(end)) || (/^[.,:/٫٬-]$/.test(kind(end)) && isDigit(kind(end + 1)))) end += 1;
    if (/^[%٪]$/.test(kind(end))) end += 1;
    if (!isStrong(kind(end))) return end;
  } else if (kind(start) === '+' && isDigit(kind(end)) && !isDigit(kind(start - 1))) {
    while (isDigit(kind(end)) || (kind(end) === ' ' && isDigit(kind(end + 1)))) end += 1;
    return end;
  } else if (!isStrong(kind(start))) return end;
  for (let at = end; at < items.length && !isArabic(kind(at)); at++) {
    if (isStrong(kind(at)) || isDigit(kind(at))) end = at + 1;
  }
  if (kind(end) === '/') end += 1;
  return end;
}

const openers: Record<string, string> = { ')': '(', ']': '[', '»': '«' };
const closers: Record<string, string> = { '(': ')', '[': ']', '«': '»' };

/** Brackets are drawn mirrored in Arabic, and programs write them down either way: what stands before a word opens, what stands after it closes. */
function turnBrackets(text: string): string {
  return text.replace(/[()[\]«»]/g, (sign, at: number) => {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (/\s/.test(before) && !/\s/.test(after)) return openers[sign] ?? sign;
    if (!/\s/.test(before) && /[\s.،؛:,;]/.test(after)) return closers[sign] ?? sign;
    return sign;
  });
}

/** A number in groups of three, bound by no-break spaces, was drawn from left to right: its groups stand the wrong way round here. */
function straightenNumbers(text: string): string {
  return text.replace(/(?<![\d.,:/+] ?)\d{3}(?: \d{3})* \d{1,2}(?! ?\d|[.,:/]\d)/g, (found) => found.split(' ').reverse().join(' '));
}
