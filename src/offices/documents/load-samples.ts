import type { OfficialDocument } from './official-document.ts';

/** A sample of a kind of document; `name` is the same in every language. */
export type SampleDocument = { name: string; document: OfficialDocument };

/** Samples of every kind of document the office makes, read when they are first asked for. */
export async function loadSampleDocuments(): Promise<SampleDocument[]> {
  const { sampleDocuments } = await import('./sample-documents.ts');
  return Object.entries(sampleDocuments).map(([name, document]) => ({ name: name.replace(/-[a-z]{2}$/, ''), document }));
}
