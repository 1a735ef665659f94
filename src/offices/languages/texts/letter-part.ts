import type { Language } from '../../../platform/language.ts';
import { foldWord } from '../read-folded.ts';
import { begins } from '../read-patterns.ts';
import { letterLines } from './letter-lines.ts';

export type LetterPart = 'addressee' | 'salutation' | 'closing' | 'signed' | 'enclosures' | 'copy';

/** Which part of a letter a line opens: its addressee, salutation, closing or the mark of a signature; undefined for all other lines. */
export function letterPartOf(text: string, language: Language): LetterPart | undefined {
  const words = letterLines[language];
  const plain = text.replace(/^[\s*_"“«]+/u, '');
  const folded = foldWord(plain);
  const stops = /[.؟?。]["»”*_]*$/u.test(plain);
  const isLine = plain.length < 120 && !stops;
  if (begins(folded, `${words.signed}$`)) return 'signed';
  if (plain.length < 200 && begins(folded, words.enclosures)) return 'enclosures';
  if (isLine && begins(folded, words.copy)) return 'copy';
  if (isLine && !/!$/u.test(plain) && begins(folded, words.to)) return 'addressee';
  if (isLine && begins(folded, words.salutation)) return 'salutation';
  return plain.length < 260 && begins(folded, words.closing) ? 'closing' : undefined;
}
