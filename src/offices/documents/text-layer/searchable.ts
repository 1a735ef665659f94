/** A text as a search compares it: composed letters, plain single spaces, no marks of direction; a hyphen at a line end is a hyphen. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replaceAll('\u0002', '-')
    .replaceAll('\ufffe', '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The letters of a text without vowel signs and lengthening strokes, which a search does not ask for. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .normalize('NFKC');
}

/** The text with compound and hyphenated words joined: readers join them at line ends, each in its way. */
export function joinedWords(text: string): string {
  return bareLetters(text).replace(/(?<=\p{L})[-\u00ad]\s*(?=\p{L})/gu, '');
}
