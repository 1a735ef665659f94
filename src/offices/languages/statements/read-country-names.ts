import type { Language } from '../../../platform/language.ts';
import { pattern } from '../read-patterns.ts';
import { type CountryForm, countryForms } from './country-patterns.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

type Table = { source: string; forms: CountryForm[] };
const tables = new Map<Language, Table>();

/** Countries by their short, formal and everyday names. */
export function countriesIn({ language, words, text }: StatementReader): Statement[] {
  const { source, forms } = tableOf(language);
  const { before, after } = words.countryNot ?? {};
  return [...text.matchAll(pattern(source, 'gu'))].flatMap((match): Statement[] => {
    const form = forms[match.slice(1).findIndex((group) => group !== undefined)];
    const [start, end] = [match.index, match.index + match[0].length];
    if (!form || (before && pattern(`(?:${before})[ -]?$`, 'iu').test(text.slice(Math.max(0, start - 20), start)))) return [];
    if (after && pattern(`^[ -]?(?:${after})`, 'iu').test(text.slice(end, end + 12))) return [];
    return [{ kind: 'country', value: form.code, start, end, ...(form.weak ? { weak: true } : {}) }];
  });
}

function tableOf(language: Language): Table {
  const known = tables.get(language);
  if (known) return known;
  const forms = countryForms(language);
  const words = forms.map(({ source }) => `(${source})`).join('|');
  const made = { source: boundedFor(language, words), forms };
  tables.set(language, made);
  return made;
}

function boundedFor(language: Language, words: string): string {
  if (language === 'zh') return `(?:${words})`;
  const attached = language === 'ar' ? '(?:[وف])?(?:[بلك])?' : '';
  const first = language === 'ar' ? '' : '(?=\\p{Lu})';
  return `(?<![\\p{L}\\p{N}-])${first}${attached}(?:${words})(?![\\p{L}\\p{N}]|-\\p{Lu})`;
}
