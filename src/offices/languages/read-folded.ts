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

/** Folds spaces, digits, dashes, accents and Arabic letter forms, and remembers where each character stood. */
export function foldText(original: string): Folded {
  const kept: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const character = original.charAt(index);
    if (dropped.test(character)) continue;
    kept.push(foldCharacter(character));
    at.push(index);
  }
  return { text: kept.join(''), at, length: original.length };
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
