import { digit, type Needed } from './needed-words.ts';

/** A bit for every character of a text that tells something, and for every two and three that stand together. */
type Marks = Uint32Array<ArrayBuffer>;
/** The bits of words that a pattern cannot do without: how many, then which, word after word. */
export type Wanted = Uint16Array;
const size = 8192;
const kept = new Map<string, Marks>();
const mostKept = 3000;
/** In characters: of a longer text nearly every mark would be set. */
const longest = 4000;
let [lastText, lastMarks] = ['', new Uint32Array(size / 32)];

/** The bits of needed words, made once for many texts; undefined where nothing can be said. */
export function wantedOf(needed: Needed): Wanted | undefined {
  return needed && Uint16Array.from(needed.flatMap(bitsOf));
}

/** Whether a text may hold one of the words that a pattern cannot do without; a quick look that errs on the side of yes. */
export function mayHold(text: string, wanted: Wanted | undefined): boolean {
  if (!wanted || text.length > longest) return true;
  const marks = marksOf(text);
  const all = wanted.length;
  for (let at = 0; at < all; ) {
    const end = at + 1 + (wanted[at] as number);
    at++;
    while (at < end && isMarked(marks, wanted[at] as number)) at++;
    if (at === end) return true;
    at = end;
  }
  return false;
}

function isMarked(marks: Marks, bit: number): boolean {
  return ((marks[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
}

function marksOf(text: string): Marks {
  if (text === lastText) return lastMarks;
  const marks = kept.get(text) ?? remember(text, mark(text.toLowerCase()));
  [lastText, lastMarks] = [text, marks];
  return marks;
}

function remember(text: string, marks: Marks): Marks {
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, marks);
  return marks;
}

function mark(lower: string): Marks {
  const marks = new Uint32Array(size / 32);
  const set = (bit: number) => {
    marks[bit >> 5] = (marks[bit >> 5] as number) | (1 << (bit & 31));
  };
  let [before, last] = [0, 0];
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    set(code & (size - 1));
    set(pair(last, code));
    set(three(before, last, code));
    if (code >= 48 && code <= 57) set(digit.charCodeAt(0));
    before = last;
    last = code;
  }
  return marks;
}

function pair(last: number, code: number): number {
  return (last * 31 + code * 7 + 1021) & (size - 1);
}

function three(before: number, last: number, code: number): number {
  return (before * 961 + last * 31 + code + 4099) & (size - 1);
}

/** How many bits a word has, and which. */
function bitsOf(word: string): number[] {
  if (word.length === 1) return [1, word.charCodeAt(0) & (size - 1)];
  if (word.length === 2) return [1, pair(word.charCodeAt(0), word.charCodeAt(1))];
  const bits = [Math.max(0, word.length - 2)];
  for (let index = 2; index < word.length; index++) {
    bits.push(three(word.charCodeAt(index - 2), word.charCodeAt(index - 1), word.charCodeAt(index)));
  }
  return bits;
}
