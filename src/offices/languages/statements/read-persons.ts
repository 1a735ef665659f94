import { pattern } from '../read-patterns.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

const particles = '(?:de|del|da|do|dos|das|la|las|los|van|von|der|den|bin|ibn|al|el|ben|di|du|де|аль|эль|бен|ибн)';

/** Persons by their honorific: the words of the name, particles left out. Scripts without capitals say no name by themselves. */
export function personsIn({ language, words, text }: StatementReader): Statement[] {
  if (language === 'ar' || language === 'zh') return [];
  const name = "\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*";
  const source = `(?<![\\p{L}])(?i:${words.honorifics}) ((?:(?:${name}|\\p{Lu}\\.|${particles})[ -]?){0,5}${name})`;
  return [...text.matchAll(pattern(source, 'gu'))].flatMap((match): Statement[] => {
    const value = (match[1] ?? '').split(/[ .]+/).filter((word) => pattern(`^${name}$`, 'u').test(word));
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return value.length ? [{ kind: 'person', value, start, end: match.index + match[0].length }] : [];
  });
}
