import type { Language } from '../../../platform/language.ts';
import { countryNames } from '../countries/country-names.ts';
import { byLanguage } from '../pack-of.ts';
import { foldWord } from '../read-folded.ts';
import { latinLanguages, latinScores, type Script, scriptOf } from './split-languages.ts';

/** What a line shows of its language: its script, and for the languages that share one how many of their words and letters it holds. */
export type LanguageEvidence = { script: Script; scores: Partial<Record<Language, number>> };

const own: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.importing.ownLetters);

/** Reads the evidence of a line: stop words, letters with accents and names of countries. */
export function languageEvidence(text: string): LanguageEvidence {
  const stops = latinScores(text);
  const folded = foldWord(text);
  const scores = latinLanguages.map((language, index) => {
    const letters = own[language]?.test(text) ? 1 : 0;
    return [language, (stops[index] ?? 0) + letters + (countriesOf(language).test(folded) ? 2 : 0)] as const;
  });
  return { script: foreignScript(text) ?? scriptOf(text), scores: Object.fromEntries(scores) };
}

/** Texts in other scripts hold words in Latin letters, but Latin ones none of theirs. */
function foreignScript(text: string): Script | undefined {
  const counted = (['Arabic', 'Cyrillic', 'Han'] as const).map((script) => ({
    script,
    count: text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0,
  }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return most && most.count > 1 ? most.script : undefined;
}

const countries = new Map<Language, RegExp>();

/** The short names of countries that the other languages write otherwise. */
function countriesOf(language: Language): RegExp {
  const known = countries.get(language);
  if (known) return known;
  const namesIn = (one: Language) => Object.values(countryNames[one]).map(([, short]) => foldWord(short));
  const others = new Set(latinLanguages.filter((one) => one !== language).flatMap(namesIn));
  const names = namesIn(language).filter((name) => !others.has(name));
  const made = new RegExp(`(?<!\\p{L})(?:${names.map((name) => name.replace(/[()|.*+?]/g, '\\$&')).join('|')})(?!\\p{L})`, 'u');
  countries.set(language, made);
  return made;
}
