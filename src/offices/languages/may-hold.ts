import { digit, type Needed } from './needed-words.ts';

/** A mark for every character of a text that tells something, and for every two and three that stand together. */
type Marks = Uint8Array;
const size = 8192;
const kept = new Map<string, Marks>();
const mostKept = 256;
/** In characters: of a longer text nearly every mark would be set. */
const longest = 4000;

/** Whether a text may hold one of the words that a pattern cannot do without; a quick look that errs on the side of yes. */
export function mayHold(text: string, needed: Needed): boolean {
  if (!needed || text.length > longest) return true;
  const marks = marksOf(text);
  for (const word of needed) if (standsIn(word, marks)) return true;
  return false;
}

function marksOf(text: string): Marks {
  const known = kept.get(text);
  if (known) return known;
  const marks = new Uint8Array(size);
  const lower = text.toLowerCase();
  let [before, last] = [0, 0];
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    marks[code & (size - 1)] = 1;
    marks[pair(last, code)] = 1;
    marks[three(before, last, code)] = 1;
    if (code >= 48 && code <= 57) marks[digit.charCodeAt(0)] = 1;
    before = last;
    last = code;
  }
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, marks);
  return marks;
}

function pair(last: number, code: number): number {
  return (last * 31 + code * 7 + 1021) & (size - 1);
}

function three(before: number, last: number, code: number): number {
  return (before * 961 + last * 31 + code + 4099) & (size - 1);
}

function standsIn(word: string, marks: Marks): boolean {
  if (word.length === 1) return marks[word.charCodeAt(0) & (size - 1)] === 1;
  if (word.length === 2) return marks[pair(word.charCodeAt(0), word.charCodeAt(1))] === 1;
  for (let index = 2; index < word.length; index++) {
    if (marks[three(word.charCodeAt(index - 2), word.charCodeAt(index - 1), word.charCodeAt(index))] !== 1) return false;
  }
  return true;
}
