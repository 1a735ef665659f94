import type { Language } from '../../../platform/language.ts';
import { formsOf } from '../aligning/read-tokens.ts';
import { compilePattern } from '../compile-pattern.ts';
import { byLanguage, packOf } from '../pack-of.ts';
import { type Folded, foldText, unfoldSpan } from '../read-folded.ts';

/** A word of a text: its folded form, the stems under which it may be found, and where it stands in the original. */
export type StemmedWord = { form: string; stems: string[]; start: number; end: number };

/** Articles and "of": they come and go with grammar, so terms are matched without them. */
const passedOver: Partial<Record<Language, Set<string>>> = byLanguage((pack) => pack.terms.passedOver);
const wordPattern = compilePattern('[\\p{L}\\p{N}]+', 'gu');

const kept = new WeakMap<Folded, { language: Language; words: StemmedWord[] }>();

/** The words of a text with their stems; words that grammar moves about (articles, "of") are left out. Chinese has none. Many ask: kept with the text. */
export function readStems(text: string, language: Language, folded: Folded = foldText(text)): StemmedWord[] {
  const known = kept.get(folded);
  if (known?.language === language) return known.words;
  const words = read(folded, language);
  kept.set(folded, { language, words });
  return words;
}

function read(folded: Folded, language: Language): StemmedWord[] {
  const lower = folded.text.toLowerCase();
  const passed = passedOver[language];
  return [...lower.matchAll(wordPattern)].flatMap(({ 0: found, index }) => {
    if (passed?.has(found)) return [];
    const { start, end } = unfoldSpan(folded, index, index + found.length);
    return [{ form: found, stems: stemsInText(found, language), start, end }];
  });
}

/** The stems that a word of a text answers to: Arabic with every reading of its attached particles and pronouns. */
function stemsInText(word: string, language: Language): string[] {
  if (language !== 'ar') return [stemOf(word, language)];
  return [...new Set(formsOf(word).flatMap((form) => [form, ...withoutPronoun(form)]))];
}

function withoutPronoun(form: string): string[] {
  const bare = /^(.{3,}?)(?:ها|هم|هما|ه|نا|كم)$/u.exec(form)?.[1];
  const accusative = /^(.{3,})ا$/u.exec(form)?.[1];
  return [...(bare ? [bare, bare.replace(/ت$/u, 'ة')] : []), ...(accusative ? [accusative] : [])];
}

/** The stems under which a word of a term is kept: Arabic with and without its article or a one-letter particle. */
export function stemsOfTerm(word: string, language: Language): string[] {
  if (language !== 'ar') return [stemOf(word, language)];
  const bare = word.replace(/^و?(?:[بكف]?ال|لل)(?=.{2})/u, '');
  const without = /^[وبلكف]/u.test(bare) && bare.length >= 5 ? [bare.slice(1)] : [];
  return [...new Set([word, bare, ...without])];
}

function stemOf(word: string, language: Language): string {
  if (word.length < 4) return word;
  const { stemEndings = [], shortestStem = 0 } = packOf(language).terms;
  const cut = stemEndings.reduce((left, [ending, put]) => left.replace(ending, put), word);
  return cut.length >= shortestStem ? cut : word;
}
