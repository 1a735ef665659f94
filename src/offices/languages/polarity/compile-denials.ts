import type { Language } from '../../../platform/language.ts';
import { compilePattern } from '../compile-pattern.ts';
import { type DenialWords, denialWords } from './denial-words.ts';

export type Stretch = { start: number; end: number };

const compiled = new Map<Language, Record<keyof DenialWords, RegExp>>();
const kinds = ['idle', 'perhaps', 'denial', 'again', 'unless', 'until', 'firm', 'weak', 'only'] as const;

/** The denying words of a language as patterns of whole words. */
export function denialPatterns(language: Language): Record<keyof DenialWords, RegExp> {
  const known = compiled.get(language);
  if (known) return known;
  const words = denialWords[language];
  const whole = (source: string) =>
    compilePattern(language === 'zh' ? `(?:${source})` : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  const made = Object.fromEntries(kinds.map((kind) => [kind, whole(words[kind])])) as Record<keyof DenialWords, RegExp>;
  compiled.set(language, made);
  return made;
}

/** Every place where a pattern of whole words stands in a folded text. */
export function findPlaces(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The text with stretches of it blanked out. */
export function maskPlaces(text: string, spans: readonly Stretch[]): string {
  return spans.reduce((made, { start, end }) => made.slice(0, start) + '#'.repeat(end - start) + made.slice(end), text);
}
