import type { Language } from '../../../platform/language.ts';
import { byLanguage, packOf } from '../pack-of.ts';
import { pattern, rememberSource, whole } from '../read-patterns.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader, ReadMode } from './recognise-facts.ts';

/** "Arabic, French or Spanish". */
const or = '(?:or|ou|o|u|او|или|либо|或)';
/** 中、法、俄文: one sign for each of several languages. */
const shortened = '(?:中|英|法|俄|西|阿|阿拉伯|西班牙)(?:(?:、|，|和|及|与|或)(?:中|英|法|俄|西|阿|阿拉伯|西班牙))+(?=[文语])';
const signs = packOf('zh').recognising.languageSigns ?? {};

const before = "(?:(?:in|into|en|de|du|le|l'|la|el|del|al|باللغات|باللغة|لغة) ?)?";

/** Languages that are none of ours and stand in lists with them; they are not compared. */
const otherLanguages: Record<Language, string> = byLanguage((pack) => pack.recognising.otherLanguages);

/** Lists of two language names or more; one name alone may be an adjective and needs words around it. */
export function recogniseLanguageLists(reader: Reader): Found[] {
  const { languages, and } = reader.reading;
  const names = [...Object.values(languages), otherLanguages[reader.reading.language]].join('|');
  const name = `(?:و|ب|ل)?(?:${names})`;
  const link = `(?:${and}|,|${or})`;
  const list = whole(`${name}(?: ?${link}+ ?(?:${link} ?)?${before}${name})+`);
  const lists = [...all(reader, list), ...(reader.reading.yearFirst ? all(reader, shortened) : [])].flatMap(
    ({ start, end, groups }): Found[] => {
      const value = /[文语]$|\p{Script=Latin}|\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(groups[0])
        ? namesIn(groups[0], languages)
        : namesIn(groups[0], signs);
      return value.length > 0 ? [{ kind: 'languages', start, end, value }] : [];
    },
  );
  return [...lists, ...oneLanguage(reader).filter((one) => !lists.some((other) => one.start < other.end && other.start < one.end))];
}

/** One language where the words around it leave no doubt: "into Arabic", "en russe". */
function oneLanguage(reader: Reader): Found[] {
  const { languages, oneLanguage: frame } = reader.reading;
  const source = rememberSource(reader.reading, 'one language', () => {
    const names = Object.entries(languages).map(([code, name]) => `(?<${code}>${frame.replaceAll('{x}', `(?:${name})`)})`);
    return `(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`;
  });
  return all(reader, source).flatMap(({ start, end, groups }): Found[] => {
    const code = (Object.keys(languages) as Language[]).find((one) => groups.groups?.[one] !== undefined);
    return code ? [{ kind: 'languages', start, end, value: [code] }] : [];
  });
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
  const found = modes.flatMap(([value, words]) =>
    all(reader, whole(`(?:و|ب|ل)?(?:${words})`)).map(({ start, end }): Found => ({ kind: 'mode', start, end, value })),
  );
  return found.filter(
    (one) => !found.some((other) => other.end - other.start > one.end - one.start && one.start < other.end && other.start < one.end),
  );
}
