import { createHash } from 'node:crypto';
import { accepted } from '../../../platform/answer.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { typeset } from '../typesetting/typeset.ts';
import { writeDocx } from '../word/write-docx.ts';
import { writeHtml } from '../write-html.ts';
import { writeText } from '../write-text.ts';

const formats: Record<string, (document: OfficialDocument) => Promise<Uint8Array | string>> = {
  pdf: async (document) => accepted(await typeset(document)).pdf,
  'archive.pdf': async (document) => accepted(await typeset(document, { standard: 'a-3a', attachments: [record(document)] })).pdf,
  docx: writeDocx,
  html: async (document) => writeHtml(document),
  txt: async (document) => writeText(document),
};

/** SHA-256 of every sample in every format, by the name of the file, in alphabetical order; made one after the other. */
export async function digestsOf(backwards = false): Promise<Record<string, string>> {
  const files = Object.keys(sampleDocuments).flatMap((name) => Object.keys(formats).map((format) => [name, format] as const));
  const digests: [string, string][] = [];
  for (const [name, format] of backwards ? files.toReversed() : files) {
    const [document, write] = [sampleDocuments[name], formats[format]];
    if (!document || !write) throw new Error(`no ${name} as ${format}`);
    const bytes = await write(structuredClone(document));
    digests.push([`${name}.${format}`, createHash('sha256').update(bytes).digest('hex')]);
  }
  return Object.fromEntries(digests.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function record(document: OfficialDocument) {
  return { name: 'record.json', mime: 'application/json', description: 'The record', bytes: Buffer.from(JSON.stringify(document)) };
}
