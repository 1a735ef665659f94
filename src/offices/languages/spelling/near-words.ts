import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';

const alphabets: Partial<Record<Language, string>> = byLanguage((pack) => pack.spelling.alphabet);

/** Letters that a hand or a keyboard puts for one another: they are tried first. */
const twins: readonly string[] = [
  'أاإآ',
  'ةه',
  'ىي',
  'ئؤء',
  'ضظ',
  'eéèêë',
  'aàâá',
  'iîïí',
  'oôó',
  'uùûúü',
  'cç',
  'nñ',
  'еёэ',
  'ии́й',
  'ьъ',
  'тдз',
];

/** Every word one slip away: an accent or hamza first, then letters changed over, doubled, lacking, added and put for another. */
export function nearWords(word: string, language: Language): string[] {
  const letters = [...word];
  const alphabet = [...(alphabets[language] ?? '')];
  const at = (index: number, by: string, drop = 1) => [...letters.slice(0, index), by, ...letters.slice(index + drop)].join('');
  const accents = letters.flatMap((letter, index) =>
    [...(twins.find((set) => set.includes(letter)) ?? '')].filter((other) => other !== letter).map((other) => at(index, other)),
  );
  const swapped = letters.slice(1).map((letter, index) => at(index, letter + (letters[index] ?? ''), 2));
  const less = letters.map((_, index) => at(index, ''));
  const doubled = letters.map((letter, index) => at(index, letter + letter));
  const more = [...letters, ''].flatMap((_, index) => alphabet.map((other) => at(index, other, 0)));
  const other = letters.flatMap((_, index) => alphabet.map((by) => at(index, by)));
  return [...new Set([...accents, ...swapped, ...doubled, ...less, ...more, ...other])].filter((near) => near !== word && near.length > 1);
}

/**
 * How a word came to differ from a near one: an accent or hamza, two letters changed over, a letter doubled or single, lacking or too many
 * inside. Nothing for the rest, which is as often a word that the dictionary lacks.
 */
export function slipOf(word: string, near: string): 'accent' | 'swap' | 'double' | 'inner' | undefined {
  if (/ه$/u.test(near) && /ة$/u.test(word)) return undefined;
  if (differInAccent(word, near)) return 'accent';
  const [a, b] = [[...word], [...near]];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  if (a.length === b.length)
    return a[start] === b[start + 1] && a[start + 1] === b[start] && start + end === a.length - 2 ? 'swap' : undefined;
  const longer = a.length > b.length ? a : b;
  if (longer[start] === longer[start - 1]) return 'double';
  return start > 1 && end > 0 ? 'inner' : undefined;
}

/** Whether two words differ only in letters that are put for one another, such as an accent or a hamza. */
export function differInAccent(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  return (
    a.length === b.length &&
    a.every((letter, index) => letter === b[index] || twins.some((set) => set.includes(letter) && set.includes(b[index] ?? '')))
  );
}
