import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { typesetFacingForIssue, typesetForIssue } from '../checking/typeset-for-issue.ts';
import { type SampleLayout, sampleLayouts } from '../sample-layouts.ts';
import { closeTypesetting } from '../typesetting/typeset.ts';
import { findingsOf, shareFound } from './measure-text-layer.ts';
import { readers } from './readers.ts';
import { type SourceWord, sourceWords } from './source-words.ts';

afterAll(closeTypesetting);

async function pdfOf(sample: SampleLayout): Promise<Uint8Array> {
  const set = sample.layout === 'facing' ? typesetFacingForIssue(sample.versions) : typesetForIssue(sample.versions);
  return accepted(await set).pdf;
}

/** Day, month and year each for itself: where a page is mostly left to right, poppler lays every line of it so, also an Arabic date. */
function datePartsOf(words: readonly SourceWord[]): SourceWord[] {
  return words.flatMap((word): SourceWord[] => {
    if (word.class !== 'date') return [word];
    return (word.text.match(/\p{Nd}+|\p{L}{2,}/gu) ?? []).map((text) => ({ class: /\p{Nd}/u.test(text) ? 'number' : 'word', text }));
  });
}

describe('the text layer of several versions in one file', () => {
  it.each(Object.entries(sampleLayouts))('of %s gives each reader the words of every version', async (_, sample) => {
    const pdf = await pdfOf(sample);
    const [inPdfium, inPoppler] = [await readers.pdfium(pdf), await readers.poppler(pdf)];
    for (const version of sample.versions) {
      const words = sourceWords(version);
      const arabic = version.language === 'ar';
      const asked = arabic && sample.layout === 'facing' ? datePartsOf(words) : words;
      for (const [findings, least] of [
        [findingsOf(words, inPdfium), arabic ? 0.97 : 1],
        [findingsOf(asked, inPoppler), arabic ? 0.9 : 1],
      ] as const) {
        expect(findings.filter(({ class: kind }) => kind !== 'word').flatMap(({ lost }) => lost)).toEqual([]);
        expect(shareFound(findings, ['word'])).toBeGreaterThanOrEqual(least);
      }
    }
  });
});
