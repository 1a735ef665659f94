import { foldText } from '../fold-text.ts';
import { digitsOf, foldEmail, marks, quoteKey, wordsOf } from './search-words.ts';
import { skeletonsOf } from './skeletons.ts';

/** The same question asked three times, each more widely: whole words, beginnings of words, and what sounds alike in another script. */
export type Questions = { exact: string; begins: string; alike: string };

const mostPieces = 8;
const looksLikeNumber = /^[+(]?[\d().\-/]+$/;

/** What was typed as questions to the search, in the language of tsquery; undefined when it says too little to ask. */
export function readQuery(typed: string): Questions | undefined {
  const { pieces, numbers } = cut(typed.slice(0, 200));
  const digits = digitsOf(numbers.join(''));
  const isNumber = digits.length >= 4;
  const words = [...pieces, ...(isNumber ? [] : numbers)].flatMap((piece) => (piece.includes('@') ? [piece] : wordsOf(piece)));
  const asked = [...new Set(words)].slice(0, mostPieces);
  if (asked.every(saysLittle) && !isNumber) return undefined;
  const number = isNumber ? [`${quoteKey(marks.phone + digits)}:*`] : [];
  const all = (ask: (word: string) => string) => [...asked.map(ask), ...number].join(' & ');
  return {
    exact: all((word) => (word.includes('@') ? beginsWith(word) : quoteKey(word))),
    begins: all(beginsWith),
    alike: all(soundsLike),
  };
}

function cut(typed: string): { pieces: string[]; numbers: string[] } {
  const all = typed.trim().split(/\s+/).filter(Boolean);
  const isNumber = (piece: string) => looksLikeNumber.test(foldDigits(piece));
  return { pieces: all.filter((piece) => !isNumber(piece)), numbers: all.filter(isNumber) };
}

const foldDigits = (piece: string) => piece.replace(/[٠-٩۰-۹]/g, (digit) => foldText(digit));

/** One letter begins too many names; one Chinese character may be a family name. */
const saysLittle = (word: string) => word.length < 2 && !/\p{Script=Han}/u.test(word);

function beginsWith(word: string): string {
  return `${quoteKey(word.includes('@') ? marks.email + foldEmail(word).replace(/^@/, '') : word)}:*`;
}

/** A key of three sounds may be the beginning of a longer name; one of two is taken as the whole. */
function soundsLike(word: string): string {
  if (word.includes('@') || word.length < 3) return beginsWith(word);
  const keys = skeletonsOf(word).map((key) => `${quoteKey(marks.skeleton + key)}${key.length > 2 ? ':*' : ''}`);
  return `(${[beginsWith(word), ...keys].join(' | ')})`;
}
