import type { Language } from '../../../platform/language.ts';
import { compilePattern } from '../compile-pattern.ts';
import { rememberByLanguage } from '../remember-words.ts';
import { closers, type SentenceRule, sentenceRules } from './sentence-rules.ts';

type Ready = { breaks: boolean; before: RegExp; after: RegExp };
const ready = new Map<Language, Ready[]>();
const ending = compilePattern(`[.!?…؟。！？\\n]+${closers}\\s*`, 'gu');
/** As far back as a rule may look. */
const reach = 60;

type Span = { start: number; end: number };
const remembered = rememberByLanguage(split, 4000);

/** The sentences of a paragraph as spans of it, by the rules of its language; white space between them belongs to none. Remembered: many ask. */
export function splitSentences(text: string, language: Language): Span[] {
  return [...remembered(text, language)];
}

function split(text: string, language: Language): Span[] {
  const rules = readyRules(language);
  const borders = [...text.matchAll(ending)]
    .map((found) => found.index + found[0].length)
    .filter((at) => at < text.length && isBorder(text, at, rules));
  return [0, ...borders].flatMap((start, index) => trimmed(text, start, borders[index] ?? text.length));
}

function isBorder(text: string, at: number, rules: Ready[]): boolean {
  const [before, after] = [text.slice(Math.max(0, at - reach), at), text.slice(at, at + reach)];
  return rules.find((rule) => rule.after.test(after) && rule.before.test(before))?.breaks ?? false;
}

function readyRules(language: Language): Ready[] {
  const made = ready.get(language) ?? sentenceRules(language).map(makeReady);
  ready.set(language, made);
  return made;
}

function makeReady({ breaks, before, after }: SentenceRule): Ready {
  return { breaks, before: compilePattern(`(?:${before})$`, 'u'), after: compilePattern(`^(?:${after})`, 'u') };
}

function trimmed(text: string, from: number, to: number): Span[] {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = from + part.trimEnd().length;
  return end > start ? [{ start, end }] : [];
}
