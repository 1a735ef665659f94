import { matchesOf, pattern } from '../read-patterns.ts';
import { leadOfName } from './lead-of-name.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

const particles = '(?:de|del|da|do|dos|das|la|las|los|van|von|der|den|bin|ibn|al|el|ben|di|du|де|аль|эль|бен|ибн)';

/** Persons by their honorific: the words of the name, particles left out. In scripts without capitals a name only answers. */
export function personsIn({ language, words, text }: StatementReader): Statement[] {
  if (language === 'ar') return arabicPersons(text, words.honorifics);
  if (language === 'zh') return chinesePersons(text);
  const name = "\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*";
  const source = `(?<![\\p{L}])${language === 'en' ? '(?=\\p{Lu})' : ''}(?i:${words.honorifics}) ((?:(?:${name}|\\p{Lu}\\.|${particles})[ -]?){0,5}${name})`;
  return matchesOf(text, source, 'gu').flatMap((match): Statement[] => {
    const value = (match[1] ?? '').split(/[ .]+/).filter((word) => pattern(`^${name}$`, 'u').test(word));
    const start = match.index + match[0].length - (match[1] ?? '').length;
    if (value[0] && pattern(`^(?:${words.posts})$`, 'iu').test(value[0])) return [];
    return value.length ? [{ kind: 'person', value, start, end: match.index + match[0].length }] : [];
  });
}

/** Up to three words after a title, none of them with an article or a post: "السيدة ماريا كوندي". */
function arabicPersons(text: string, honorifics: string): Statement[] {
  const word = '(?!(?:ال|لل|رئيس|نائب|امين|وزير|سفير|مدير|عضو|ممثل|مقرر|ايها|ايتها|و(?=\\p{L}{5,}))[\\p{L}]*)[\\p{L}]{2,}';
  const source = `(?<![\\p{L}])(?:${honorifics}) (${word}(?: ${word}){1,2})`;
  return matchesOf(text, source, 'gu').map((match): Statement => {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return { kind: 'person', value: (match[1] ?? '').split(' '), start, end: match.index + match[0].length, weak: true };
  });
}

/** Foreign names carry a point between their parts: 玛丽亚·孔德; double ones a hyphen, which alone makes no name. */
function chinesePersons(text: string): Statement[] {
  const source = pattern(
    String.raw`[\p{Script=Han}]{1,6}(?:[·•・‧-][\p{Script=Han}]{1,5}?)+(?=(先生|女士|博士|教授|阁下|法官|大使|议员)|[^\p{Script=Han}·•・‧-]|$)`,
    'gu',
  );
  return [...text.matchAll(source)].flatMap((match): Statement[] => {
    const [found, title] = match;
    if (!title && !/[·•・‧]/u.test(found)) return [];
    const lead = leadOfName(found);
    const value = found.slice(lead).split(/[·•・‧-]/);
    return [{ kind: 'person', value, start: match.index + lead, end: match.index + found.length, weak: true }];
  });
}

type Span = { start: number; end: number };

/** What in a name sounds like another word: 马里 in 沃尔德·马里亚姆, the surname الشهري ("monthly"). */
export function soundsOfNames({ language, words, text }: StatementReader, persons: readonly Statement[]): Span[] {
  if (language === 'zh')
    return persons.flatMap(({ start, end }) => {
      const first = text.slice(start, end).search(/[·•・‧-]/u);
      return first < 0 ? [] : [{ start: start + first, end }];
    });
  if (language !== 'ar') return [];
  const source = `(?<![\\p{L}])(?:${words.honorifics}) (?:(?:عبد ال|(?!ال|لل))\\p{L}+ ){1,3}(ال\\p{L}{2,8}ي)(?!\\p{L})`;
  return matchesOf(text, source, 'gu').map(({ index, 0: whole, 1: surname = '' }) => {
    const end = index + whole.length;
    return { start: end - surname.length, end };
  });
}
