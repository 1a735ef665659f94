/** A text whose every character knows its place in the file: `at[i]` is the offset of `text[i]` in the source. */
export type PlacedText = { text: string; at: number[] };

/** A stretch of a source as it stands. */
export function placed(source: string, start: number, end: number): PlacedText {
  return { text: source.slice(start, end), at: Array.from({ length: end - start }, (_, index) => start + index) };
}

/** Letters in the forms of a printed page: ligatures of Latin, Arabic letters as they stand in a word. */
const mark = /^\p{Mn}$/u;
const presentationForm = /[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]/;

/**
 * White space as single spaces, none at the ends; letters in their presentation forms as letters, each at the place of its form; a letter and
 * an accent written after it as one letter where there is one.
 */
export function foldSpaces({ text, at }: PlacedText): PlacedText {
  const kept: string[] = [];
  const places: number[] = [];
  for (const [index, character] of text.split('').entries()) {
    const isSpace = /[\s\u00a0\u202f\ufeff]/.test(character);
    if (isSpace && (kept.length === 0 || kept.at(-1) === ' ')) continue;
    const letters = isSpace ? ' ' : presentationForm.test(character) ? character.normalize('NFKC') : character;
    for (const letter of letters) {
      const composed = mark.test(letter) ? `${kept.at(-1) ?? ''}${letter}`.normalize('NFC') : '';
      if (composed.length === 1 && kept.length > 0) {
        kept[kept.length - 1] = composed;
        continue;
      }
      kept.push(letter);
      places.push(at[index] ?? 0);
    }
  }
  if (kept.at(-1) === ' ') {
    kept.pop();
    places.pop();
  }
  return { text: kept.join(''), at: places };
}

/** Texts one after another; the character between them stands where the text before it ends. */
export function joinPlaced(parts: readonly PlacedText[], between: string): PlacedText {
  const [first, ...others] = parts.filter(({ text }) => text !== '');
  if (!first) return { text: '', at: [] };
  const at = [...first.at];
  let { text } = first;
  for (const part of others) {
    const end = (at.at(-1) ?? -1) + 1;
    text += between + part.text;
    for (let index = 0; index < between.length; index++) at.push(end);
    for (const place of part.at) at.push(place);
  }
  return { text, at };
}

/** A part of a placed text. */
export function slicePlaced({ text, at }: PlacedText, start: number, end = text.length): PlacedText {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}

/** From the first to behind the last character, in the source. */
export function spanOf({ text, at }: PlacedText, start = 0, end = at.length): { start: number; end: number } {
  const from = at[start] ?? (at.at(-1) ?? -1) + 1;
  if (end <= start) return { start: from, end: from };
  const last = at[end - 1] ?? from;
  const next = at[end] ?? last + 1;
  const most = (text[end - 1] ?? ' ').normalize('NFD').length;
  return { start: from, end: Math.max(last + 1, Math.min(next, last + most)) };
}

/** Whole places of a source turned into 1-based lines. */
export function lineFinder(source: string): (offset: number) => number {
  const starts = [0];
  for (const found of source.matchAll(/\r\n?|\n/g)) starts.push(found.index + found[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
