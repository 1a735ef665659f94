import type { Language } from '../../../platform/language.ts';
import { compilePattern } from '../compile-pattern.ts';
import { packOf } from '../pack-of.ts';
import { everyMatch, mayMatch, pattern } from '../read-patterns.ts';
import { type CountryForm, countryForms } from './country-patterns.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

const tables = new Map<Language, CountryForm[]>();

/** Countries by their short, formal and everyday names. */
export function countriesIn({ language, words, text }: StatementReader): Statement[] {
  const forms = formsOf(language).filter(({ source }) => mayMatch(text, source));
  if (forms.length === 0) return [];
  const { before, after } = words.countryNot ?? {};
  return everyMatch(text, patternOf(language, forms)).flatMap((match): Statement[] => {
    const form = forms[match.slice(1).findIndex((group) => group !== undefined)];
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      !form ||
      (before &&
        pattern(`${packOf(language).script.spaced ? '(?<!\\p{L})' : ''}(?:${before})[ -]?$`, 'iu').test(
          text.slice(Math.max(0, start - 20), start),
        ))
    )
      return [];
    if (after && pattern(`^[ -]?(?:${after})`, 'iu').test(text.slice(end, end + 12))) return [];
    return [{ kind: 'country', value: form.code, start, end, ...(form.weak ? { weak: true } : {}) }];
  });
}

function formsOf(language: Language): CountryForm[] {
  const made = tables.get(language) ?? countryForms(language);
  tables.set(language, made);
  return made;
}

const patterns = new Map<string, RegExp>();
const mostPatterns = 300;

/** One pattern of the names that a text may hold: that of all names is dear to compile. */
function patternOf(language: Language, forms: readonly CountryForm[]): RegExp {
  const words = forms.map(({ source }) => `(${source})`).join('|');
  const key = `${language} ${words}`;
  const known = patterns.get(key);
  if (known) return known;
  if (patterns.size >= mostPatterns) patterns.clear();
  const made = compilePattern(boundedFor(language, words), 'gu');
  patterns.set(key, made);
  return made;
}

function boundedFor(language: Language, words: string): string {
  const { attached, capitals, spaced } = packOf(language).script;
  if (!spaced) return `(?:${words})`;
  const first = capitals ? '(?=\\p{Lu})' : '';
  return `(?<![\\p{L}\\p{N}-])${first}${attached}(?:${words})(?![\\p{L}\\p{N}]|-\\p{Lu})`;
}
