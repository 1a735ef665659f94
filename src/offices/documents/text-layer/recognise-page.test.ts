import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetters } from '../samples/letters.ts';
import { sampleReports } from '../samples/reports.ts';
import { closeTypesetting, typeset } from '../typesetting/typeset.ts';
import { findingsOf, shareFound } from './measure-text-layer.ts';
import { recognisePages } from './recognise-page.ts';
import { sourceTexts } from './source-texts.ts';
import { sourceWords } from './source-words.ts';
import { stressDocument } from './stress-documents.ts';
import { textLikeness } from './text-likeness.ts';

/**
 * The least likeness asked for, between what tesseract 5.3 was measured to read of a right page (English, French, Spanish and Russian 0.97 to
 * 0.99, Arabic 0.91, Chinese 0.87) and what a wrong page gives: another paper in the same language at most 0.50, reversed letters 0.48.
 */
const least = { en: 0.93, fr: 0.93, es: 0.93, ar: 0.8, ru: 0.93, zh: 0.8 };
const pages: [string, OfficialDocument][] = [
  ['English letter', sampleLetters.en],
  ['French letter', sampleLetters.fr],
  ['Spanish letter', sampleLetters.es],
  ['Arabic letter', sampleLetters.ar],
  ['Arabic report', sampleReports.ar],
  ['Russian paper', stressDocument('ru')],
  ['Chinese paper', stressDocument('zh')],
];

const seen = new Map<OfficialDocument, string>();

/** What tesseract sees of a document; each is looked at once. */
async function look(document: OfficialDocument): Promise<string> {
  const before = seen.get(document);
  if (before !== undefined) return before;
  const words = recognisePages(accepted(await typeset(document)).pdf, document.language);
  seen.set(document, words);
  return words;
}

afterAll(closeTypesetting);

describe('a reader who sees only the picture', { timeout: 120_000 }, () => {
  it.each(pages)('reads on the %s what its source says', async (_, document) => {
    expect(textLikeness(sourceTexts(document).join('\n'), await look(document))).toBeGreaterThanOrEqual(least[document.language]);
  });

  it('reads the codes and addresses of the Arabic letter from left to right', async () => {
    expect(
      shareFound(findingsOf(sourceWords(sampleLetters.ar), await look(sampleLetters.ar)), ['url', 'email', 'code']),
    ).toBeGreaterThanOrEqual(0.8);
  });

  it('does not take one Arabic paper for another', async () => {
    expect(textLikeness(sourceTexts(sampleLetters.ar).join('\n'), await look(sampleReports.ar))).toBeLessThan(0.6);
  });
});

it('calls texts alike by their letters, not by their order or signs', () => {
  expect(textLikeness('One day, two days', 'two days: one DAY')).toBe(1);
  expect(textLikeness('يسرّنا', 'يسرنا')).toBe(1);
  expect(textLikeness('abcdef', 'fedcba')).toBeLessThan(0.2);
});
