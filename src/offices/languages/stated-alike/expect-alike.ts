import { describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import type { Finding } from '../comparing/compare-finding.ts';
import { compareVersions } from '../comparing/compare-versions.ts';

/** One statement in six languages. */
export type Said = Record<Language, string>;

/** One row of a table: English, French, Spanish, Arabic, Russian and Chinese, parted by bars. */
function saidIn(row: string): Said {
  const [en = '', fr = '', es = '', ar = '', ru = '', zh = ''] = row.split(' | ').map((words) => words.trim());
  return { en, fr, es, ar, ru, zh };
}

const pairs = allLanguages.flatMap((one, at) => allLanguages.slice(at + 1).map((other) => [one, other] as const));

/** What a comparison of two statements finds, gravest first. */
export function findingsBetween(one: Language, text: string, other: Language, against: string): Finding[] {
  return compareVersions([
    { language: one, paragraphs: [{ key: 'p1', text }] },
    { language: other, paragraphs: [{ key: 'p1', text: against }] },
  ]);
}

/** Statements of one kind: each row says the same in six languages, and no row says what the next one says (`told apart`). */
export function expectAlike(kind: string, table: string, also: 'told apart' | 'not told apart' = 'told apart'): void {
  const said = table.trim().split('\n').map(saidIn);
  describe(kind, () => {
    test.each(said)('“$en” is said alike in every language', (row) => {
      const alarms = pairs.flatMap(([one, other]) => findingsBetween(one, row[one], other, row[other]).map((found) => told(found, row)));
      expect(alarms, alarms.join('\n')).toEqual([]);
    });
    if (also === 'not told apart') return;
    const neighbours = said.flatMap((row, at) => {
      const next = said[(at + 1) % said.length];
      return next && next !== row ? [{ row, next, en: row.en, other: next.en }] : [];
    });
    test.each(neighbours)('“$en” is not “$other” in any pair of languages', ({ row, next }) => {
      const missed = pairs.flatMap(([one, other]) =>
        [
          { a: row[one], b: next[other] },
          { a: next[one], b: row[other] },
        ].flatMap(({ a, b }) => (findingsBetween(one, a, other, b).some(({ severity }) => severity === 'must') ? [] : [`${a} | ${b}`])),
      );
      expect(missed, missed.join('\n')).toEqual([]);
    });
  });
}

function told({ code, severity, spans, facts }: Finding, row: Said): string {
  const words = spans.map(({ language, text }) => `${language} “${text}”`).join(', ');
  return `${severity} ${code}: ${words} ${JSON.stringify(facts.stated ?? {})} | ${[...new Set(facts.lacking)].map((language) => row[language]).join(' | ')}`;
}
