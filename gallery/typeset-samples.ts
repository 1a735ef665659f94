import type { OfficialDocument } from '../src/offices/documents/public.ts';
import { typesetForIssue } from '../src/offices/documents/public.ts';
import { sampleDocuments } from '../src/offices/documents/sample-documents.ts';
import { accepted } from '../src/platform/answer.ts';

export type Sample = { name: string; document: OfficialDocument; pdf: Uint8Array };

/** Every sample document, typeset as it would be issued: linted and checked. */
export async function typesetSamples(): Promise<Sample[]> {
  return Promise.all(
    Object.entries(sampleDocuments).map(async ([name, document]) => ({
      name,
      document,
      pdf: accepted(await typesetForIssue([document])).pdf,
    })),
  );
}
