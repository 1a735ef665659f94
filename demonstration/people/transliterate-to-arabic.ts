/** Latin letter groups and their Arabic letters, longest first; a vowel at the beginning needs a bearer. */
const groups: readonly [latin: string, arabic: string][] = [
  ['sch', 'ش'],
  ['tch', 'تش'],
  ['sh', 'ش'],
  ['ch', 'تش'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['th', 'ث'],
  ['ph', 'ف'],
  ['dj', 'ج'],
  ['ou', 'و'],
  ['oo', 'و'],
  ['ee', 'ي'],
  ['ei', 'اي'],
  ['ai', 'اي'],
  ['ck', 'ك'],
  ['qu', 'ك'],
];
const letters: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
};
const initialVowels: Readonly<Record<string, string>> = { a: 'أ', e: 'إ', i: 'إ', o: 'أو', u: 'أو' };
/** Letters whose mark changes the sound; every other mark is dropped. */
const marked: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ž: 'j',
  č: 'tch',
  ć: 'tch',
  ç: 's',
  ñ: 'ny',
  ý: 'y',
  zh: 'j',
};
const special: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ə: 'a', ß: 'ss', æ: 'e', œ: 'e', þ: 'th', ð: 'd' };

/** Writes a name of Latin letters in Arabic letters by simple, steady rules; spaces and hyphens stay. */
export function transliterateToArabic(name: string): string {
  return plainLetters(name)
    .split(/([ -])/)
    .map((word) => (/^[ -]?$/.test(word) ? word : transliterateWord(word)))
    .join('');
}

function plainLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/zh|[šşșžčćçñý]/g, (letter) => marked[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .replace(/[^a-z -]/g, (letter) => special[letter] ?? '');
}

function transliterateWord(word: string): string {
  const single = word.replace(/([b-df-hj-np-tv-z])\1/g, '$1').replace(/e(?=s?$)/, word.length > 4 ? '' : 'e');
  let written = '';
  let at = 0;
  while (at < single.length) {
    const group = groups.find(([latin]) => single.startsWith(latin, at));
    const letter = single.charAt(at);
    written += writeAt(single, at, written === '', group);
    at += group ? group[0].length : letter.length;
  }
  return written;
}

function writeAt(word: string, at: number, initial: boolean, group: readonly [string, string] | undefined): string {
  const letter = word.charAt(at);
  if (initial && (letter === 'o' || letter === 'u' || letter === 'e') && group) return `أ${group[1]}`.replace('أا', 'أ');
  if (group) return initial ? group[1].replace(/^ا/, 'أ') : group[1];
  if (initial && initialVowels[letter]) return initialVowels[letter];
  if (letter === 'c' && /[eiy]/.test(word.charAt(at + 1))) return 'س';
  if (letter === 'e' && at < word.length - 1 && !/[aeiou]/.test(word.charAt(at + 1)) && word.length > 5) return '';
  return letters[letter] ?? '';
}
