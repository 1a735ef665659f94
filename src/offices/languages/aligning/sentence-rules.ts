import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';

/** A rule in the manner of SRX 2.0: between what `before` and `after` match stands a border, or none; the first rule that fits decides. */
export type SentenceRule = { breaks: boolean; before: string; after: string };
/** Shortenings with their point: `never` stand before something that belongs to them, `mayEnd` end a sentence when a capital follows. */
export type SentencePack = { never: readonly string[]; mayEnd: readonly string[]; further?: readonly SentenceRule[] };

/** What may close after the mark: French sets a space before its guillemet. */
export const closers = '(?:\\s?»|["”’›\\)\\]\\u200f\\u2069」』）》])*';

/** The rules of a language in their order: what is no border first, then the borders. */
export function sentenceRules(language: Language): SentenceRule[] {
  const { never, mayEnd, further = [] } = packOf(language).sentences;
  const listed = (words: readonly string[]) =>
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replaceAll('.', '\\.\\s?')).join('|')})\\.\\s*`;
  return [
    { breaks: true, before: '\\n\\s*', after: '\\S' },
    ...further,
    { breaks: false, before: listed(never), after: '\\S' },
    ...(mayEnd.length > 0 ? [{ breaks: false, before: listed(mayEnd), after: '["“«(]?[^\\p{Lu}\\p{Lo}]' }] : []),
    // An initial of a name, and the number or letter that opens a paragraph.
    { breaks: false, before: '(?<![\\p{L}\\p{N}])\\p{Lu}\\.\\s*', after: '\\p{Lu}' },
    { breaks: false, before: '^\\s*[(\\[]?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})[.)\\]]\\s*', after: '\\S' },
    { breaks: false, before: '\\.', after: '[\\p{L}\\p{N}@/]' },
    { breaks: false, before: `[.…]${closers}\\s+`, after: '["“«(]?\\p{Ll}' },
    { breaks: false, before: '[!?]["”»]\\s*', after: '\\p{Ll}' },
    { breaks: true, before: `[.!?…؟]+${closers}\\s+`, after: '\\S' },
    { breaks: true, before: `[。！？]+${closers}\\s*`, after: '\\S' },
  ];
}
