import type { Language } from '../../../platform/language.ts';
import { formsOf } from '../aligning/read-tokens.ts';
import { nationalityRows } from '../countries/nationality-rows.ts';
import { byLanguage } from '../pack-of.ts';
import { pattern } from '../read-patterns.ts';
import { rememberByLanguage } from '../remember-words.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

type Listed = Exclude<Language, 'zh'>;
const columns: readonly Listed[] = ['en', 'fr', 'es', 'ar', 'ru'];

/** What a listed form ends in when it is inflected; Arabic and Russian are cut back to the listed form instead. */
const endings: Partial<Record<Listed, readonly string[]>> = byLanguage((pack) => pack.statements.nationalityEndings);
const arabicEnding = /(?:ة|ا|ين|ون|ات|ان|تان|تين|تي|تا)$/u;
const russianEnding = /(?:ий|ая|ое|ие|ого|ой|ому|ую|им|их|ими|ом|о)$/u;
/** First halves of compounds: Franco-German. */
const halves: Readonly<Record<string, string>> = {
  ...{ franco: 'FRA', sino: 'CHN', anglo: 'GBR', russo: 'RUS', italo: 'ITA', germano: 'DEU', hispano: 'ESP', luso: 'PRT', indo: 'IND' },
  ...{
    nippo: 'JPN',
    austro: 'AUT',
    israelo: 'ISR',
    greco: 'GRC',
    turco: 'TUR',
    франко: 'FRA',
    германо: 'DEU',
    греко: 'GRC',
    русско: 'RUS',
  },
};
const wider = /^(?:latino?|inter|pan|nord|north|south|sud|central|afro|meso|ibero|african|латино|северо|южно)$/u;
const known = new Map<Listed, Map<string, string>>();
const told = new Map<Listed, Set<string>>();

/** Adjectives and names of peoples ("the Namibian embassy", "délégation kényane"): weak, so that they answer a country and contradict another one. */
export function nationalitiesIn({ language, text }: StatementReader): Statement[] {
  if (language === 'zh') return [];
  const words = [...text.matchAll(pattern(String.raw`\p{L}+(?:[-']\p{L}+)*`, 'gu'))];
  return words.flatMap(({ 0: word, index }, at): Statement[] => {
    if (language === 'en' && !/^\p{Lu}/u.test(word)) return [];
    const before = at > 0 ? (words[at - 1]?.[0] ?? '') : '';
    const next = words[at + 1];
    const two = next && text.slice(index + word.length, next.index) === ' ' ? `${word} ${next[0]}` : undefined;
    const pair = language === 'en' && two ? codeOf(two, language) : undefined;
    const value = pair ?? codeIn(word, before, language);
    const end = index + (pair && two ? two.length : word.length);
    return value ? [{ kind: 'country', value, start: index, end, weak: true }] : [];
  });
}

/** Whether the list tells how a language speaks of what is of a country. */
export function hasNationality(code: string, language: Language): boolean {
  if (language === 'zh') return false;
  const codes = told.get(language) ?? new Set([...formsIn(language).values()].flatMap((each) => each.split('|')));
  told.set(language, codes);
  return codes.has(code);
}

function codeIn(word: string, before: string, language: Listed): string | undefined {
  const whole = codeOf(word, language);
  if (whole === 'USA' && wider.test(before.toLowerCase())) return undefined;
  if (whole || !word.includes('-')) return whole;
  const parts = word.toLowerCase().split('-');
  if (wider.test(parts[0] ?? '')) return undefined;
  const codes = parts.flatMap((part) => halves[part] ?? codeOf(part, language, true) ?? []);
  return codes.length > 0 ? codes.join('|') : undefined;
}

const rememberedCode = rememberByLanguage<string | undefined, Listed>(codeOfForm);

/** The countries of a word, remembered, as texts repeat their words. */
function codeOf(word: string, language: Listed, isPart = false): string | undefined {
  const lower = word.toLowerCase();
  if (isPart && lower.length < 4) return undefined;
  return rememberedCode(lower, language);
}

function codeOfForm(lower: string, language: Listed): string | undefined {
  const forms = formsIn(language);
  if (language === 'ar') {
    const bare = formsOf(lower).flatMap((form) => [form, form.replace(arabicEnding, '')]);
    return bare.map((form) => forms.get(form)).find(Boolean);
  }
  return forms.get(language === 'ru' ? lower.replace(russianEnding, '') : lower);
}

/** The inflected forms of a language, each with its countries, parted by a bar. */
function formsIn(language: Listed): Map<string, string> {
  const made = known.get(language) ?? new Map<string, string>();
  if (made.size > 0) return made;
  known.set(language, made);
  for (const row of nationalityRows.trim().split('\n')) {
    const [codes = '', ...cells] = row.split('|').map((cell) => cell.trim());
    for (const form of (cells[columns.indexOf(language)] ?? '').toLowerCase().split(',')) {
      for (const written of form ? inflected(form, language) : []) made.set(written, codes.replace(',', '|'));
    }
  }
  return made;
}

function inflected(form: string, language: Listed): string[] {
  if (language === 'ru') return [form.replace(russianEnding, '')];
  const stem = language === 'es' ? form.replace(/[oae]$/, '') : form;
  return (endings[language] ?? ['']).map((ending) => stem + ending);
}
