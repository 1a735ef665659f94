import { type OfficialDocument, typesetFacingForIssue, typesetForIssue } from '../src/offices/documents/public.ts';
import { sampleDocuments } from '../src/offices/documents/sample-documents.ts';
import { sampleLayouts } from '../src/offices/documents/sample-layouts.ts';
import { accepted } from '../src/platform/answer.ts';

export type Sample = { name: string; document: OfficialDocument; pdf: Uint8Array };

/** The names of all samples: single documents, and versions laid out in one file. */
export const sampleNames = [...Object.keys(sampleDocuments), ...Object.keys(sampleLayouts)];

/** Every sample, typeset as it would be issued: linted and checked. */
export async function typesetSamples(): Promise<Sample[]> {
  const single = Object.entries(sampleDocuments).map(async ([name, document]) => ({
    name,
    document,
    pdf: accepted(await typesetForIssue([document])).pdf,
  }));
  const several = Object.entries(sampleLayouts).flatMap(([name, sample]) => {
    const [document] = sample.versions;
    const set = () => (sample.layout === 'facing' ? typesetFacingForIssue(sample.versions) : typesetForIssue(sample.versions));
    return document ? [set().then((answer) => ({ name, document, pdf: accepted(answer).pdf }))] : [];
  });
  return Promise.all([...single, ...several]);
}
