import type { Language } from '../../../../platform/language.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { byLanguage } from '../../pack-of.ts';
import { matchesOf, pattern } from '../../read-patterns.ts';
import { soundOf } from '../../statements/sound-of-name.ts';
import { findTitled } from '../gender/find-titled.ts';
import type { Passage, Span } from '../passage.ts';

/** A person named behind (in Chinese before) a post or a degree: "Judge Lindqvist". */
export type Posted = { name: string[]; nameStart: number; nameEnd: number };

/** Posts and degrees that stand before a name as an honorific does. */
const posts: Record<Language, string> = byLanguage((pack) => pack.names.posts);
const capital = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const particle = '(?:[Vv]an|[Vv]on|der|den|de|del|da|dos|la|las|los|bin|ibn|[Aa]l|[Ee]l|ben|ван|фон|дер|де|аль|эль|бен|ибн)';
/** Words in capitals behind a post that name nobody. */
const noName = compilePattern(
  String.raw`^(?:Ms|Mr|Mrs|Miss|Mme|Sra?|Counsell?or|Plenipotentiary|Extraordinary|Resident|Delegate|Designate|Elect|Emerit\p{L}*|Advocate|Pro|Tempore|General|Rapporteur|Registrar|Advocates|Chamber|Court|The|Of|In|And|Plenipotenciari\p{L}*|Extraordinari\p{L}*|Permanent\p{L}*|Provisional|Interin\p{L}*|R[ée]p[uú]bl\p{L}*|Республики|Российской|Суда|Трибунала|Конституционн\p{L}*|Верховн\p{L}*|Международн\p{L}*|Европейск\p{L}*)$`,
  'u',
);

/** The persons that a passage names behind a post and without an honorific; who may be a body, a country's envoy or a further title is left out. */
export function findPosted(passage: Passage): Posted[] {
  const titled = findTitled(passage);
  const isTaken = ({ start, end }: Span) =>
    [...titled.map((one) => ({ start: one.nameStart, end: one.nameEnd })), ...passage.terms].some(
      (one) => start < one.end && one.start < end,
    );
  return readPosted(passage).filter(({ nameStart, nameEnd }) => !isTaken({ start: nameStart, end: nameEnd }));
}

function readPosted({ text, language }: Passage): Posted[] {
  if (language === 'zh') return chinesePosted(text);
  const word =
    language === 'ar' ? '(?!ال|لل|و\\p{L}{4}|في |من |[إا]لى |على |عن |مع |[أا]ن |فوق )(?!\\p{L}+\\u064b)[\\p{L}\\p{M}]{3,}' : capital;
  const name = language === 'ar' ? `${word}(?: (?:- )?${word}){0,5}` : `(?:(?:${particle}|${capital}|\\p{Lu}\\.) )*${capital}`;
  return matchesOf(text, `(?<![\\p{L}\\d])(?:${posts[language]}) (${name})`, 'gu').flatMap((match): Posted[] => {
    const [whole, said = ''] = match;
    const words = said.split(/ (?:- )?/).filter((one) => language === 'ar' || pattern(String.raw`^\p{Lu}\p{L}`, 'u').test(one));
    const end = match.index + whole.length;
    return words.length === 0 || words.some((one) => noName.test(one)) ? [] : [{ name: words, nameStart: end - said.length, nameEnd: end }];
  });
}

/** A name of characters that foreign names are written with, before the post. */
function chinesePosted(text: string): Posted[] {
  const found = text.matchAll(
    pattern(String.raw`((?:\p{Script=Han}{1,6}[·•・‧-])*\p{Script=Han}{2,6}?)(?:法官|大使|教授|博士|参议员|上校)`, 'gu'),
  );
  return [...found].flatMap((match): Posted[] => {
    const [, name = ''] = match;
    const heard = [...name].filter((one) => soundOf(one) !== '').length;
    if (heard < 2 || heard * 2 < name.replace(/[·•・‧-]/g, '').length) return [];
    return [{ name: name.split(/[·•・‧-]/), nameStart: match.index, nameEnd: match.index + name.length }];
  });
}
