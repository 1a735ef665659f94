import type { Language } from '../../platform/language.ts';
import { compilePattern } from './compile-pattern.ts';
import { ar } from './reading/ar.ts';
import { en } from './reading/en.ts';
import { es } from './reading/es.ts';
import { fr } from './reading/fr.ts';
import type { Reading } from './reading/reading.ts';
import { ru } from './reading/ru.ts';
import { zh } from './reading/zh.ts';

const readings: Record<Language, Reading> = { en, fr, es, ar, ru, zh };

/** The reading patterns of a language. */
export function readingOf(language: Language): Reading {
  return readings[language];
}

const compiled = new Map<string, Map<string, RegExp>>();

/** Compiles a pattern once, without case, with Unicode classes, for `matchAll` (the caller may pass other flags). */
export function pattern(source: string, flags = 'giu'): RegExp {
  const ofFlags = compiled.get(flags) ?? new Map<string, RegExp>();
  if (ofFlags.size === 0) compiled.set(flags, ofFlags);
  const made = ofFlags.get(source) ?? compilePattern(source, flags);
  ofFlags.set(source, made);
  return made;
}

const sources = new WeakMap<object, Map<string, string>>();

/** Builds the source of a language's pattern once, by its name: long sources are dear to put together and to look up. */
export function rememberSource(owner: object, name: string, make: () => string): string {
  const known = sources.get(owner) ?? new Map<string, string>();
  if (known.size === 0) sources.set(owner, known);
  const made = known.get(name) ?? make();
  known.set(name, made);
  return made;
}

/** A whole word: no letter or digit touches it. */
export function whole(source: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

/** Whether a folded text contains the pattern as whole words. */
export function says(folded: string, source: string): boolean {
  return folded.search(pattern(whole(source), 'iu')) >= 0;
}

/** Whether a folded text begins with the pattern. */
export function begins(folded: string, source: string): boolean {
  return folded.search(pattern(`^(?:${source})`, 'iu')) === 0;
}
