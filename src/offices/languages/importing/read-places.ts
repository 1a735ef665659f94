import type { Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';
import { byLanguage } from '../pack-of.ts';
import { foldWord } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { cities } from '../reading/places.ts';

/** A place named in a text: a city of the table in its languages, or a name in capitals after "in". */
export type ReadPlace = { city: InLanguages; country?: string };

/** Places of an activity: cities of the table, then names that follow a preposition of place in a Latin text. */
export function placesIn(text: string, language: Language): ReadPlace[] {
  const folded = foldWord(text);
  const known = cities.filter(({ city }) => {
    const name = city[language] ?? city.en;
    return name !== undefined && pattern(`(?<![\\p{L}])(?:في |ب|و)?${escaped(foldWord(name))}(?![\\p{L}])`, 'iu').test(folded);
  });
  const named = capitalised(text, language).filter(
    (name) =>
      !known.some(({ city }) =>
        Object.values(city).some((one) => foldWord(name).includes(foldWord(one)) || foldWord(one).startsWith(foldWord(name))),
      ),
  );
  return [...known, ...named.map((name) => ({ city: { [language]: name } }))];
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const prepositions: Partial<Record<Language, string>> = byLanguage((pack) => pack.importing.placePrepositions);

/** One to three words in capitals right after a preposition of place, when a comma or the end of the sentence closes them. */
function capitalised(text: string, language: Language): string[] {
  const preposition = prepositions[language];
  if (!preposition) return [];
  const source = `(?<![\\p{L}])(?:${preposition}) ((?:\\p{Lu}[\\p{Ll}'’-]+ ?){1,3})(?=, \\p{Lu}|[.;)]|$)`;
  const found = [...text.matchAll(pattern(source, 'gu'))].flatMap((match) => match[1]?.trim() ?? []);
  return [...new Set(found)].filter(
    (name) => !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(name),
  );
}
