import type { Language } from '../../platform/language.ts';
import { compilePattern } from './compile-pattern.ts';
import { mayHold, type Wanted, wantedOf } from './may-hold.ts';
import { neededWords } from './needed-words.ts';
import { packOf } from './pack-of.ts';
import type { Reading } from './reading/reading.ts';

/** The reading patterns of a language. */
export function readingOf(language: Language): Reading {
  return packOf(language).reading;
}

const compiled = new Map<string, Map<string, RegExp>>();
/** Some patterns hold words of the text at hand: the oldest way to forget them is to forget all. */
const mostKept = 5000;

/** Compiles a pattern once, without case, with Unicode classes, for `matchAll` (the caller may pass other flags). */
export function pattern(source: string, flags = 'giu'): RegExp {
  const ofFlags = compiled.get(flags) ?? new Map<string, RegExp>();
  if (ofFlags.size === 0) compiled.set(flags, ofFlags);
  if (ofFlags.size > mostKept) ofFlags.clear();
  const made = ofFlags.get(source) ?? compilePattern(source, flags);
  ofFlags.set(source, made);
  return made;
}

const needs = new Map<string, { wanted: Wanted | undefined }>();

function wantedBy(source: string): Wanted | undefined {
  const known = needs.get(source);
  if (known) return known.wanted;
  if (needs.size > mostKept) needs.clear();
  const wanted = wantedOf(neededWords(source));
  needs.set(source, { wanted });
  return wanted;
}

/** Whether a text may match a pattern: a quick look for the words that it cannot do without; no is certain. */
export function mayMatch(text: string, source: string): boolean {
  return mayHold(text, wantedBy(source));
}

/** Every match of a pattern; it is neither compiled nor tried before a text holds a word that it cannot do without. */
export function matchesOf(text: string, source: string, flags = 'giu'): RegExpExecArray[] {
  return mayMatch(text, source) ? everyMatch(text, pattern(source, flags)) : [];
}

/** Every match of a pattern that has the flag g. */
export function everyMatch(text: string, regex: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    found.push(match);
    if (match[0] === '') regex.lastIndex += (text.codePointAt(regex.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
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

const wholes = new Map<string, string>();

/** A whole word: no letter or digit touches it. Remembered: a source that is put together anew is dear to look up. */
export function whole(source: string): string {
  const known = wholes.get(source);
  if (known !== undefined) return known;
  if (wholes.size > mostKept) wholes.clear();
  const made = `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
  wholes.set(source, made);
  return made;
}

/** A pattern as whole words of a language; where words do not stand apart, it may stand anywhere. */
export function wholeIn(language: Language, source: string): string {
  return packOf(language).script.spaced ? whole(source) : `(?:${source})`;
}

/** Whether a folded text contains the pattern as whole words. */
export function says(folded: string, source: string): boolean {
  return folded.search(pattern(whole(source), 'iu')) >= 0;
}

/** Whether a folded text begins with the pattern. */
export function begins(folded: string, source: string): boolean {
  return folded.search(pattern(`^(?:${source})`, 'iu')) === 0;
}
