import type { Language } from '../../../platform/language.ts';
import { compilePattern } from '../compile-pattern.ts';
import { packOf } from '../pack-of.ts';
import { foldText } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { findChineseNumbers } from '../recognising/read-chinese-number.ts';
import { letterPartOf } from '../texts/letter-part.ts';
import { findConcepts } from './find-concepts.ts';
import { readTokens, stemsOf } from './read-tokens.ts';
import { latinOf, skeletonOf } from './transliterate-skeleton.ts';

export const featureKinds = [
  'value',
  'digits',
  'marker',
  'same',
  'cognate',
  'name',
  'concept',
  'learned',
  'ending',
  'form',
  'part',
] as const;
export type FeatureKind = (typeof featureKinds)[number];
/** What of a text may be found again in its translation: `kind:what`; and the word beginnings a lexicon is learned from. `opens` says that it begins a paragraph. */
export type UnitFeatures = { length: number; features: string[]; stems: string[]; opens?: boolean };

/** Mail addresses, links and document symbols, which no language changes. */
const codes = compilePattern(
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)[^\s<>()]+|(?<![\p{L}\p{N}])[A-Z]{1,6}(?:\/[A-Z0-9][\w.-]*)+`,
  'gu',
);
/** In characters: a longer paragraph without a full stop is no heading. */
const longestHeading = 120;

const kept = new Map<string, UnitFeatures>();
const mostKept = 20_000;

/**
 * Reads a paragraph or sentence for the aligner; `length` counts letters and digits, `alone` says that it is a whole paragraph. What was read
 * is remembered: the sentences of a check are paired more than once.
 */
export function readUnit(text: string, language: Language, alone = false): UnitFeatures {
  const key = `${language}${alone ? '!' : ' '}${text}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = read(text, language, alone);
  kept.set(key, made);
  return made;
}

function read(text: string, language: Language, alone: boolean): UnitFeatures {
  const tokens = readTokens(text);
  const features = new Set<string>();
  for (const code of text.match(codes) ?? []) features.add(`value:${code.toLowerCase().replace(/^https?:\/\/|^www\.|[.,;:]+$/g, '')}`);
  for (const number of numbersOf(text)) features.add(`digits:${number}`);
  if (language === 'zh') for (const number of findChineseNumbers(text)) features.add(`digits:${number}`);
  for (const concept of findConcepts(tokens, language)) features.add(`concept:${concept}`);
  for (const token of tokens) for (const feature of likenessesOf(token, language)) features.add(feature);
  const marker = markerOf(text);
  if (marker) features.add(`marker:${marker}`);
  const part = letterPartOf(text, language);
  if (part === 'salutation' || part === 'closing') features.add(`part:${part}`);
  const ending = endingOf(text);
  if (ending) features.add(`ending:${ending}`);
  if (alone && text.length <= longestHeading && !/[.;:。；：!?؟？,،，]\s*$/u.test(text)) features.add('form:heading');
  const stems = [...new Set(tokens.flatMap((token) => stemsOf(token, language)))];
  return { length: lengthOf(text), features: [...features], stems };
}

function lengthOf(text: string): number {
  return Math.max(1, text.replace(pattern(String.raw`[^\p{L}\p{N}]`, 'gu'), '').length);
}

function likenessesOf(token: string, language: Language): string[] {
  if (/^\d/.test(token) || token.length < 2) return [];
  if (language === 'zh') return (token.match(/[a-z]{2,}/g) ?? []).map((word) => `same:${word}`);
  if (/[a-z]/.test(token) && packOf(language).script.letters !== 'Latin') return [`same:${token}`];
  const skeleton = skeletonOf(token.replace(/^(?:ال|وال|بال|لل)/u, ''));
  const names = skeleton.length >= 3 && token.length >= 4 ? [`name:${skeleton.slice(0, 5)}`] : [];
  if (language === 'ar') return names;
  const latin = latinOf(token);
  const same = /[a-z]/.test(token) && token.length <= 6 ? [`same:${token}`] : [];
  return [...names, ...same, ...(latin.length >= 5 ? [`cognate:${latin.slice(0, 5).replace(/y/g, 'i').replace(/ph/g, 'f')}`] : [])];
}

/** Figures by value, with groups of three taken together in any script. */
function numbersOf(text: string): number[] {
  const plain = foldText(text).text.replace(/(\d)[ ,.](?=\d{3}(?!\d))/g, '$1');
  return (plain.match(/\d+/g) ?? []).map(Number);
}

/** The number or letter a paragraph or list item opens with. */
function markerOf(text: string): string | undefined {
  const found = /^\s*[([]?\s*(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\s*[).\]]/u.exec(text.slice(0, 12).normalize('NFKC'));
  return found?.[1]?.toLowerCase();
}

function endingOf(text: string): string | undefined {
  const last = text.trim().at(-1) ?? '';
  if ('?؟？'.includes(last)) return 'question';
  if (':：'.includes(last)) return 'colon';
  if (';؛；'.includes(last)) return 'semicolon';
  return undefined;
}
