import type { Language } from '../../platform/language.ts';
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

const compiled = new Map<string, RegExp>();

/** Compiles a pattern once, without case, with Unicode classes, for `matchAll` (the caller may pass other flags). */
export function pattern(source: string, flags = 'giu'): RegExp {
  const key = `${flags}\0${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = new RegExp(source, flags);
  compiled.set(key, made);
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
