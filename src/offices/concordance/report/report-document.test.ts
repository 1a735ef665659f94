import { afterAll, expect, test } from 'vitest';
import { screenLanguages } from '../../../platform/language.ts';
import { checkPdf, closeTypesetting, typeset, writeText } from '../../documents/public.ts';
import { checkKeyed } from '../checking/check-keyed.ts';
import { makeReview } from '../pages/make-review.ts';
import { reportDocument } from './report-document.ts';

const compared = [
  { language: 'en' as const, paragraphs: [{ key: 'a', text: 'The Assembly meets on 12 May 2027 in Lusaka.' }] },
  { language: 'ar' as const, paragraphs: [{ key: 'a', text: 'تجتمع الجمعية في 13 أيار/مايو 2027 في لوساكا.' }] },
];
const { findings } = checkKeyed(compared);
const waiver = { scope: 'rule' as const, reason: 'Local date', byName: 'Lena Okafor', at: new Date('2026-11-22T08:00:00Z') };
const rows = [{ key: 'a', texts: compared.map(({ language, paragraphs }) => ({ language, text: paragraphs[0]?.text ?? '' })) }];
const review = (isWaived: boolean) =>
  makeReview({
    versions: [{ language: 'en', file: 'a.docx' }, { language: 'ar' }],
    rows,
    findings,
    waivers: new Map(isWaived ? findings.map(({ id }) => [id, waiver]) : []),
    questions: [],
    unjudged: ['Not judged: a page without text.'],
  });
const reported = (isWaived: boolean) => ({
  title: 'a.docx · b.docx',
  review: review(isWaived),
  texts: compared.map(({ language, paragraphs }) => ({ language, texts: paragraphs.map(({ text }) => text) })),
});
const facts = { on: '2026-11-22', by: 'Lena Okafor' };
afterAll(closeTypesetting);

test.each(screenLanguages)(
  'the report in %s is an accessible PDF with the findings, the digests and who waived what and why',
  async (language) => {
    const open = writeText(reportDocument(reported(false), facts, language)).replace(/\s+/g, ' ');
    expect(open).toContain(findings[0]?.message[language]);
    expect(open).toContain('12 May 2027');
    const document = reportDocument(reported(true), facts, language);
    const text = writeText(document)
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ');
    expect(text).toContain('Local date');
    expect(text).toContain('Lena Okafor');
    expect(text).toMatch(/[0-9a-f]{16} [0-9a-f]{16} [0-9a-f]{16} [0-9a-f]{16}/);
    const set = await typeset(document);
    expect(set.ok && (await checkPdf(set.pdf))).toEqual([]);
  },
);
