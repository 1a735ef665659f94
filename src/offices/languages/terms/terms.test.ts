import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { projectFolder } from '../../../platform/project-folder.ts';
import { findTerms, indexTerms } from './find-terms.ts';
import { preferredWord, termsOn } from './term.ts';
import { usualTerms } from './usual-terms.ts';

const named = (text: string, language: Language) =>
  findTerms(text, indexTerms(usualTerms, language)).map(({ term, start, end }) => [term.id, text.slice(start, end)]);

test('every term has an id of its own and a preferred wording in each of the six languages', () => {
  expect(new Set(usualTerms.map(({ id }) => id)).size).toBe(usualTerms.length);
  const lacking = usualTerms.flatMap((term) =>
    allLanguages.filter((language) => !preferredWord(term, language)).map((language) => `${term.id} ${language}`),
  );
  expect(lacking).toEqual([]);
  expect(usualTerms.length).toBeGreaterThan(130);
});

test.each<[Language, string, string[]]>([
  ['ar', 'وبالجمعية العامة للأمم المتحدة', ['un-general-assembly', 'وبالجمعية العامة للأمم المتحدة']],
  ['ar', 'قدمت لجنة وضع المرأة تقريرا', ['commission-status-women', 'لجنة وضع المرأة']],
  ['fr', 'les objectifs de développement durable', ['sdgs', 'objectifs de développement durable']],
  ['fr', 'de l’Union interparlementaire', ['ipu', 'Union interparlementaire']],
  ['ru', 'в малых островных развивающихся государствах', ['sids', 'малых островных развивающихся государствах']],
  ['es', 'los países menos adelantados', ['ldcs', 'países menos adelantados']],
  ['zh', '可持续发展目标的落实', ['sdgs', '可持续发展目标']],
])('%s: terms are found in their cases, plurals and with what is attached to them: %s', (language, text, wanted) => {
  expect(named(text, language)).toContainEqual(wanted);
});

test('acronyms are found in their capitals only, and not across the end of a sentence', () => {
  expect(named('Those who know the WHO well.', 'en')).toEqual([['WHO', 'WHO']]);
  expect(named('They joined the United. Nations followed.', 'en')).toEqual([]);
});

test('a term out of force on a day is left out with its wordings', () => {
  const term = { id: 'a', domain: 'body' as const, until: '2020-12-31', words: {} };
  expect(termsOn([term], '2021-01-01')).toEqual([]);
  expect(termsOn([term], '2020-01-01')).toHaveLength(1);
});

const reference = join(projectFolder, '../shared/reference/un-entities/un-entities-6lang-UNVERIFIED.tsv');

test.skipIf(!existsSync(reference))('the English and Arabic names of the reference are known (its own known hole aside)', () => {
  const rows = readFileSync(reference, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
  expect(rows.length).toBeGreaterThan(10);
  const unknown = rows.flatMap(([acronym = '', english = '', , , , , arabic = '']) => [
    ...(named(english, 'en').length > 0 ? [] : [`${acronym} en`]),
    ...(arabic === '' || named(arabic, 'ar').length > 0 ? [] : [`${acronym} ar`]),
  ]);
  // The reference calls itself unverified: its Arabic for the OECD is not the one that the United Nations uses.
  expect(unknown.filter((one) => one !== 'OECD ar')).toEqual([]);
});
