import { expect, test } from 'vitest';
import { checkKeyed } from '../checking/check-keyed.ts';
import { findingDigest } from '../jobs/review-subject.ts';
import { filterReview, queryOf, readFilter } from './filter-review.ts';
import { makeReview } from './make-review.ts';
import { markText } from './mark-text.ts';
import { stopping } from './review.ts';

const english = [
  { key: 'a', text: 'The Assembly meets on 12 May 2027 in Lusaka.' },
  { key: 'b', text: 'It adopts its report.' },
  { key: 'c', text: 'The panel begins at 9 a.m. with 37 members.' },
];
const french = [
  { key: 'a', text: 'L’Assemblée se réunit le 13 mai 2027 à Lusaka.' },
  { key: 'b', text: 'Elle adopte son rapport.' },
  { key: 'c', text: 'La table ronde commence à 9 heures avec 38 membres.' },
];
const spanish = [
  { key: 'a', text: 'La Asamblea se reúne el 12 de mayo de 2027 en Lusaka.' },
  { key: 'b', text: 'Aprueba su informe.' },
  { key: 'c', text: 'La mesa redonda comienza a las 9 horas con 37 miembros.' },
];
const compared = [
  { language: 'en' as const, paragraphs: english },
  { language: 'fr' as const, paragraphs: french },
  { language: 'es' as const, paragraphs: spanish },
];
const { findings } = checkKeyed(compared);
const rows = english.map(({ key }) => ({
  key,
  texts: compared.flatMap(({ language, paragraphs }) =>
    paragraphs.filter((one) => one.key === key).map(({ text }) => ({ language, text })),
  ),
}));
const versions = compared.map(({ language }) => ({ language }));
const wrongDay = findings.find(({ rule }) => rule === 'date-differs');
const parts = { versions, rows, findings, waivers: new Map(), questions: [], unjudged: [] };
const asked = (finding: string, rowKey: string) => ({
  id: finding.slice(0, 8),
  subject: { kind: 'circular' as const, id: 'x' },
  finding,
  rowKey,
  text: 'Which day?',
  askedOfName: '',
  askedByName: 'Lena Okafor',
  askedAt: new Date('2026-11-22T08:00:00Z'),
});

test('findings are numbered by their row in the order of the text, whatever their gravity', () => {
  const review = makeReview(parts);
  expect(review.findings.map(({ number, finding }) => [number, finding.key])).toEqual(
    expect.arrayContaining([
      ['1.1', 'a'],
      ['3.1', 'c'],
    ]),
  );
  expect(review.findings.map(({ number }) => Number.parseInt(number, 10))).toEqual(
    review.findings.map(({ number }) => Number.parseInt(number, 10)).toSorted((a, b) => a - b),
  );
});

test('what concerns no paragraph comes first, under the whole text', () => {
  const homeless = { ...(wrongDay ?? findings[0]), id: 'enclosure', key: '', spans: [] } as (typeof findings)[number];
  const review = makeReview({ ...parts, findings: [...findings, homeless] });
  expect(review.rows[0]).toMatchObject({ name: 'whole', texts: [] });
  expect(review.findings[0]?.number).toBe('0.1');
  expect(review.rows[1]?.number).toBe(1);
});

test('a waived finding stops nothing and is marked nowhere; a question stays when its finding is gone', () => {
  const waiver = { scope: 'document' as const, reason: 'agreed', byName: 'Lena Okafor', at: new Date() };
  const all = makeReview({ ...parts, waivers: new Map(findings.map(({ id }) => [id, waiver])) });
  expect(stopping(all.findings)).toEqual([]);
  expect(all.rows.flatMap((row) => markText(row, 'fr')).every(({ findings: marked }) => marked.length === 0)).toBe(true);
  const review = makeReview({ ...parts, questions: [asked('0'.repeat(64), 'b'), asked(findingDigest(wrongDay ?? { id: '' }), 'a')] });
  expect(review.rows[1]?.questions).toHaveLength(1);
  expect(review.findings.find(({ finding }) => finding === wrongDay)?.questions).toHaveLength(1);
});

test('a choice of findings is read from the address and written into it, and leaves out what does not answer it', () => {
  const review = makeReview(parts);
  const filter = readFilter({ severity: 'must', version: 'fr', family: 'facts', rows: 'found', other: 'x' });
  expect(readFilter(Object.fromEntries(new URLSearchParams(queryOf(filter))))).toEqual(filter);
  expect(readFilter({ severity: 'worst', version: 'xx', family: 'x' })).toEqual({});
  const shown = filterReview(review, filter);
  expect(shown.rows.map(({ key }) => key)).toEqual(['a', 'c']);
  expect(shown.versions.map(({ language }) => language)).toEqual(['en', 'fr']);
  expect(filterReview(review, { severity: 'waived' }).findings).toEqual([]);
});

test('a text is cut where findings begin and end, and says all its words once', () => {
  const review = makeReview(parts);
  const stretches = review.rows[0] ? markText(review.rows[0], 'en') : [];
  expect(stretches.map(({ text }) => text).join('')).toBe(english[0]?.text);
  const marked = stretches.find(({ findings: own, counterpart }) => own.length > 0 && !counterpart);
  expect(marked?.text).toContain('12 May 2027');
  expect(marked?.ending[0]?.number).toBe('1.1');
});
