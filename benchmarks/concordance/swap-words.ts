import type { Language } from '../../src/platform/language.ts';
import type { Random } from '../seeded.ts';

/** Words of one class that stand for one another without a fault of grammar: `Непал|` is a stem that keeps its ending. */
export type WordClass = readonly string[];
export type WordClasses = Partial<Record<Language, readonly WordClass[]>>;
/** Makes one error of a kind in a paragraph; undefined where the paragraph has nothing of the kind. */
export type Injector = (text: string, language: Language, random: Random) => string | undefined;

export function pick<T>(all: readonly T[], random: Random): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/** Puts another word of the same class in place of one that the text has, once. */
export function swapWords(classes: WordClasses, avoid?: RegExp): Injector {
  return (text, language, random) => {
    const places = (classes[language] ?? []).flatMap((words) =>
      words.flatMap((word) => [...text.matchAll(patternOf(word, language))].map((found) => ({ words, word, found }))),
    );
    const wanted = places
      .filter(({ word, found }, _, all) => !all.some((other) => isInside(found, word, other.found, other.word)))
      .filter(({ found }) => !avoid?.test(text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12)));
    const place = pick(wanted, random);
    if (!place) return undefined;
    const others = place.words.filter(
      (word) =>
        (language !== 'ar' || word.startsWith('ال') === place.word.startsWith('ال')) &&
        word.replace('’', "'") !== place.word.replace('’', "'") &&
        !text.includes(bare(word)) &&
        !bare(place.word).includes(bare(word)),
    );
    const other = pick(others, random);
    return other === undefined ? undefined : replaceAt(text, place.found.index, stemOf(place.word, language), stemOf(other, language));
  };
}

/** A word found inside a longer one that was found too is no place of its own. */
function isInside(found: RegExpMatchArray, word: string, by: RegExpMatchArray, longer: string): boolean {
  const [at, from] = [found.index ?? 0, by.index ?? 0];
  return word !== longer && bare(longer).length > bare(word).length && at >= from && at + bare(word).length <= from + bare(longer).length;
}

function bare(word: string): string {
  return word.replace('|', '');
}

/** What is exchanged: an Arabic article stays, as it melts with the preposition before it. */
function stemOf(word: string, language: Language): string {
  return language === 'ar' && word.startsWith('ال') ? word.slice(2) : bare(word);
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string, language: Language): RegExp {
  const key = `${language}${word}`;
  const known = patterns.get(key) ?? new RegExp(sourceOf(word, language), 'gu');
  patterns.set(key, known);
  return known;
}

function sourceOf(word: string, language: Language): string {
  const stem = RegExp.escape(stemOf(word, language));
  if (language === 'zh') return `${stem}(?![文语])`;
  if (language === 'ar') {
    const before = word.startsWith('ال') ? '[وف]?(?:[بك]?ال|لل)' : '[وف]?[بلك]?';
    return `(?<=(?<![\\p{L}\\p{M}])${before})${stem}(?![\\p{L}\\p{M}])`;
  }
  return `(?<![\\p{L}\\d'’-])(?<=(?:^|[^\\p{L}]|[dlnsDLNS]['’]))${stem}${word.includes('|') ? '(?=\\p{Ll}{0,3}(?!\\p{L}))' : '(?![\\p{L}\\d-])'}`;
}

export function replaceAt(text: string, at: number, from: string, to: string): string {
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Replaces one of the places that a pattern finds; `by` may decline with undefined. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  by: (found: RegExpMatchArray) => string | undefined,
): string | undefined {
  const found = pick([...text.matchAll(pattern)], random);
  const made = found && by(found);
  if (!found || found.index === undefined || made === undefined || made === found[0]) return undefined;
  return replaceAt(text, found.index, found[0], made);
}

/** The first injector of a shuffled list that finds something. */
export function anyOf(...injectors: Injector[]): Injector {
  return (text, language, random) => {
    const from = Math.floor(random() * injectors.length);
    for (let step = 0; step < injectors.length; step++) {
      const made = injectors[(from + step) % injectors.length]?.(text, language, random);
      if (made !== undefined && made !== text) return made;
    }
    return undefined;
  };
}

/** Changes by rule: patterns of a language and what stands in their place. */
export function byRules(rules: Partial<Record<Language, readonly (readonly [RegExp, string])[]>>): Injector {
  return (text, language, random) => {
    const all = (rules[language] ?? []).flatMap(([pattern, to]) =>
      [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map((found) => ({ pattern, to, found })),
    );
    const place = pick(all, random);
    if (!place) return undefined;
    const here = new RegExp(place.pattern.source, `${place.pattern.flags.replace('g', '')}y`);
    here.lastIndex = place.found.index;
    return capitalAsBefore(text, text.replace(here, place.to)).replace(/ {2,}/g, ' ');
  };
}

/** A text that began with a capital still does. */
function capitalAsBefore(before: string, after: string): string {
  const text = after.trimStart();
  return /^\p{Lu}/u.test(before) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
