import { foldText } from '../fold-text.ts';
import { skeletonsOf } from './skeletons.ts';

/** What a search may find a subject by. */
export type Searchable = { names: readonly string[]; others: readonly string[]; emails: readonly string[]; phones: readonly string[] };

/** The marks before keys that are not words: consonant keys, telephone numbers, e-mail addresses. */
export const marks = { skeleton: '~', phone: '#', email: '@' } as const;

/** The words of a text as a search compares them; Han writing one sign at a time. */
export function wordsOf(text: string): string[] {
  const pieces = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu);
  return (pieces ?? []).map((piece) => piece.slice(0, 60));
}

/** Digits of a telephone number, whatever stands between them; a leading 00 is the plus sign. */
export const digitsOf = (text: string) => foldText(text).replace(/\D/g, '').replace(/^00/, '');

/** Every key a subject is found by, as the text of a tsvector. */
export function vectorOf({ names, others, emails, phones }: Searchable): string {
  const named = names.flatMap(wordsOf);
  const keys = new Set([...named, ...others.flatMap(wordsOf), ...emails.flatMap((email) => [...emailKeys(email), ...wordsOf(email)])]);
  for (const word of named) for (const each of withoutArticle(word)) addName(keys, each);
  for (const phone of phones) for (const key of phoneKeys(phone)) keys.add(key);
  return [...keys].map(quoteKey).join(' ');
}

function addName(keys: Set<string>, word: string): void {
  keys.add(word);
  for (const skeleton of skeletonsOf(word)) keys.add(marks.skeleton + skeleton);
}

/** An Arabic word with and without its article. */
const withoutArticle = (word: string) => (/^ال\p{L}{2}/u.test(word) ? [word, word.slice(2)] : [word]);

/** Where a part of the number may begin: each of its digits but the last three. */
function phoneKeys(phone: string): string[] {
  const digits = digitsOf(phone).slice(0, 20);
  return Array.from({ length: Math.max(0, digits.length - 3) }, (_, at) => marks.phone + digits.slice(at));
}

/** The address, and what follows each of its dots, hyphens and its at sign. */
function emailKeys(email: string): string[] {
  const text = foldEmail(email);
  const starts = [0, ...[...text.matchAll(/[.@+_-]/g)].map(({ index }) => index + 1)];
  return starts.map((at) => marks.email + text.slice(at)).filter((key) => key.length > 3);
}

/** An e-mail address as it is compared. */
export const foldEmail = (email: string) => email.normalize('NFC').toLowerCase().trim().slice(0, 250);

/** A key within the text of a tsvector or tsquery. */
export const quoteKey = (key: string) => `'${key.replace(/[\\']/g, '')}'`;
