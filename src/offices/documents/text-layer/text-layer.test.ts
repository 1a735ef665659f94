import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import type { Language } from '../../../platform/language.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { closeTypesetting, typeset } from '../typesetting/typeset.ts';
import { findingsOf, measureTextLayer, shareFound } from './measure-text-layer.ts';
import { sourceWords } from './source-words.ts';
import { stressDocument } from './stress-documents.ts';

const exact = ['url', 'email', 'date', 'code', 'number'] as const;
const languages: Language[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
const documents: [string, OfficialDocument][] = [
  ...Object.entries(sampleDocuments),
  ...languages.map((language): [string, OfficialDocument] => [`stress-${language}`, stressDocument(language)]),
];
/** Of the words of letters: what each reader must find of Arabic, and of every other language. */
const leastOfWords = { pdfium: { ar: 0.97, others: 1 }, poppler: { ar: 0.9, others: 1 } };

afterAll(closeTypesetting);

describe('the text layer', () => {
  it.each(documents)('of %s gives each reader every date, number, address and code, and the words', async (_, document) => {
    const { pdf } = accepted(await typeset(document));
    for (const { reader, findings } of await measureTextLayer(document, pdf)) {
      const lost = findings.filter(({ class: kind }) => kind !== 'word').flatMap((finding) => finding.lost);
      expect(lost, reader).toEqual([]);
      const least = leastOfWords[reader][document.language === 'ar' ? 'ar' : 'others'];
      expect(shareFound(findings, ['word']), reader).toBeGreaterThanOrEqual(least);
    }
  });

  it('is asked for words of every class in every language', () => {
    for (const language of languages) {
      const classes = new Set(sourceWords(stressDocument(language)).map((word) => word.class));
      expect([...classes].toSorted(), language).toEqual([...exact, 'word'].toSorted());
    }
  });
});

describe('the measure', () => {
  const words = sourceWords(stressDocument('ar'));

  it('loses every code and address that a reader turns round', () => {
    const findings = findingsOf(words, '.2R/221/7-CL budget@desk.assembly.example 2027مايو/أيار 4و3');
    expect(shareFound(findings, ['code', 'email', 'url'])).toBe(0);
  });

  it('loses a number that stands inside another, and a word inside another', () => {
    const asked = [
      { class: 'number', text: '202' },
      { class: 'word', text: 'لما' },
    ] as const;
    expect(shareFound(findingsOf(asked, '2027 برلمان'), ['number', 'word'])).toBe(0);
    expect(shareFound(findingsOf(asked, 'في 202 (لما)'), ['number', 'word'])).toBe(1);
  });

  it('loses an address with other signs in it, but not one that breaks after a slash', () => {
    const asked = [{ class: 'url', text: 'www.a.example/b/c-d' }] as const;
    expect(shareFound(findingsOf(asked, 'www.a.example/b/\n.c-d'), exact)).toBe(1);
    expect(shareFound(findingsOf(asked, 'www.a.example/b/c.d'), exact)).toBe(0);
  });

  it('finds a word without its vowel signs and across a line-end hyphen', () => {
    const asked = [
      { class: 'word', text: 'وسُجّل' },
      { class: 'word', text: 'operation' },
    ] as const;
    expect(shareFound(findingsOf(asked, 'وسجل oper-\nation'), ['word'])).toBe(1);
  });
});
