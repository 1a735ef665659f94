import type { Language } from '../../../platform/language.ts';
import { matchesOf, wholeIn } from '../read-patterns.ts';
import { type DenialWords, denialWords } from './denial-words.ts';

export type Stretch = { start: number; end: number };

const compiled = new Map<Language, Record<keyof DenialWords, string>>();
const kinds = ['none', 'idle', 'perhaps', 'denial', 'again', 'unless', 'until', 'firm', 'weak', 'only', 'except'] as const;

/** The denying words of a language as patterns of whole words. */
export function denialPatterns(language: Language): Record<keyof DenialWords, string> {
  const known = compiled.get(language);
  if (known) return known;
  const words = denialWords[language];
  const made = Object.fromEntries(kinds.map((kind) => [kind, wholeIn(language, words[kind])])) as Record<keyof DenialWords, string>;
  compiled.set(language, made);
  return made;
}

/** Every place where a pattern of whole words stands in a folded text. */
export function findPlaces(text: string, pattern: string): Stretch[] {
  return matchesOf(text, pattern, 'gu').map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The text with stretches of it blanked out. */
export function maskPlaces(text: string, spans: readonly Stretch[]): string {
  return spans.reduce((made, { start, end }) => made.slice(0, start) + '#'.repeat(end - start) + made.slice(end), text);
}
