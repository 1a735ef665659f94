import type { Language } from '../../platform/language.ts';
import { pattern, whole } from './read-patterns.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader, ReadMode } from './recognise-facts.ts';

const before = "(?:(?:in|into|en|de|du|le|l'|la|el|del|al|باللغات|باللغة|لغة) ?)?";

/** Lists of two language names or more; one name alone may be an adjective and needs words around it. */
export function recogniseLanguageLists(reader: Reader): Found[] {
  const { languages, and } = reader.reading;
  const names = Object.values(languages).join('|');
  const name = `(?:و|ب|ل)?(?:${names})`;
  const list = whole(`${name}(?: ?(?:${and}|,)+ ?(?:${and} ?)?${before}${name})+`);
  const lists = all(reader, list).map(
    ({ start, end, groups }): Found => ({ kind: 'languages', start, end, value: namesIn(groups[0], languages) }),
  );
  return [...lists, ...oneLanguage(reader).filter((one) => !lists.some((other) => one.start < other.end && other.start < one.end))];
}

/** One language where the words around it leave no doubt: "into Arabic", "en russe". */
function oneLanguage(reader: Reader): Found[] {
  const { languages, oneLanguage: frame } = reader.reading;
  return (Object.entries(languages) as [Language, string][]).flatMap(([code, name]) =>
    all(reader, `(?<![\\p{L}])(?:${frame.replaceAll('{x}', `(?:${name})`)})(?![\\p{L}])`).map(
      ({ start, end }): Found => ({ kind: 'languages', start, end, value: [code] }),
    ),
  );
}

function namesIn(text: string, languages: Partial<Record<Language, string>>): Language[] {
  const codes = Object.keys(languages) as Language[];
  return codes
    .filter((code) =>
      pattern(
        `(?<![\\p{Script=Latin}\\p{Script=Arabic}\\p{Script=Cyrillic}])(?:و|ب|ل)?(?:${languages[code]})(?![\\p{Script=Latin}\\p{Script=Arabic}\\p{Script=Cyrillic}])`,
        'iu',
      ).test(text),
    )
    .sort();
}

/** Ways of taking part: online, in person, hybrid. */
export function recogniseModes(reader: Reader): Found[] {
  const modes = Object.entries(reader.reading.modes) as [ReadMode, string][];
  return modes.flatMap(([value, words]) =>
    all(reader, whole(`(?:و|ب|ل)?(?:${words})`)).map(({ start, end }): Found => ({ kind: 'mode', start, end, value })),
  );
}
