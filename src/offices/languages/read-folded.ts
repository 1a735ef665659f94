/** A text made easy to read for patterns: every character of `text` stands for the original character at `at[i]`. */
export type Folded = { text: string; at: number[]; length: number };

/** Marks that carry no value: isolates, joiners, soft hyphens, Arabic vowels and tatweel, combining accents. */
const dropped = /[\p{Mn}\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

const replaced: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  چ: 'ج',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ё: 'е',
  Ё: 'Е',
  '～': '-',
  '〜': '-',
};

/** What a UTF-16 code unit is folded to: filled in as texts are read. */
const folds = new Int32Array(0x10000).fill(-1);
const gone = -2;

function foldCode(code: number): number {
  const character = String.fromCharCode(code);
  const made = dropped.test(character) ? gone : foldCharacter(character).charCodeAt(0);
  folds[code] = made;
  return made;
}

const kept = new Map<string, Folded>();
/** In characters; what is longer than a part of it is not kept. */
const mostKept = 800_000;
let keptLength = 0;

/**
 * Folds spaces, digits, dashes, accents and Arabic letter forms, and remembers where each character stood. Many rules read the same text: what
 * was folded is remembered.
 */
export function foldText(original: string): Folded {
  const known = kept.get(original);
  if (known) return known;
  const made = fold(original);
  if (original.length > mostKept / 20) return made;
  keptLength += original.length + 20;
  if (keptLength > mostKept) {
    kept.clear();
    keptLength = original.length;
  }
  kept.set(original, made);
  return made;
}

/** In characters: what is handed over at once when a string is made. */
const chunk = 4096;

function fold(original: string): Folded {
  const codes: number[] = [];
  const at: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const code = original.charCodeAt(index);
    const known = folds[code] ?? -1;
    const folded = known === -1 ? foldCode(code) : known;
    if (folded === gone) continue;
    codes.push(folded);
    at.push(index);
  }
  let text = '';
  for (let from = 0; from < codes.length; from += chunk) text += String.fromCharCode(...codes.slice(from, from + chunk));
  return { text, at, length: original.length };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character === '\n' || character === '\t' || character === '\r' ? ' ' : character;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0x00c0 && code <= 0x024f) return character.normalize('NFD').charAt(0);
  if (/[\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(character)) return ' ';
  if (code >= 0xff01 && code <= 0xff5d && code !== 0xff0c && code !== 0xff1a) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code === 0x2212) return '-';
  return replaced[character] ?? character;
}

/** Turns a span of the folded text into a span of the original, marks inside it included. */
export function unfoldSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.at[start] ?? folded.length;
  const last = folded.at[end - 1];
  return { start: from, end: last === undefined ? from : last + 1 };
}

/** The folded, lower-cased text alone, for comparing words. */
export function foldWord(word: string): string {
  return foldText(word).text.toLowerCase();
}

/** White space folded to single spaces and trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
