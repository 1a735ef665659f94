import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { projectFolder } from '../../../platform/project-folder.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { sampleLetters } from '../samples/letters.ts';
import { closeTypesetting, typeset } from '../typesetting/typeset.ts';
import { checkCopy, checkPdf } from './check-pdf.ts';
import { checkedRules } from './checked-rules.ts';

afterAll(closeTypesetting);

/** The English letter, changed after it was set. */
async function spoilt(change: (document: PDFDocument) => void): Promise<string[]> {
  const { pdf } = accepted(await typeset(sampleLetters.en));
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  change(document);
  return (await checkPdf(await document.save())).map(({ rule }) => rule);
}

/** Calls the first element of a type by another type. */
const recast = (from: string, to: string) => (document: PDFDocument) => {
  const elements = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  elements.find((dict) => dict.lookup(PDFName.of('S')) === PDFName.of(from))?.set(PDFName.of('S'), PDFName.of(to));
};

describe('checkPdf', () => {
  test.each(Object.entries(sampleDocuments))('finds nothing in %s, for readers and for the archive', async (_, document) => {
    for (const standard of ['ua-1', 'a-3a'] as const) {
      const { pdf } = accepted(await typeset(document, { standard }));
      expect(await checkCopy(pdf, standard)).toEqual([]);
    }
  });

  test.each([
    ['7.1-5', recast('P', 'Chapter')],
    ['7.1-8', (document: PDFDocument) => document.catalog.delete(PDFName.of('Metadata'))],
    ['7.1-10', (document: PDFDocument) => document.catalog.delete(PDFName.of('ViewerPreferences'))],
    ['7.1-11', (document: PDFDocument) => document.catalog.delete(PDFName.of('StructTreeRoot'))],
    ['7.1-3', (document: PDFDocument) => document.catalog.delete(PDFName.of('StructTreeRoot'))],
    ['7.2-34', (document: PDFDocument) => document.catalog.delete(PDFName.of('Lang'))],
    ['7.2-6', recast('P', 'TBody')],
    ['7.2-8', recast('P', 'TH')],
    ['7.18.3-1', (document: PDFDocument) => document.getPage(0).node.delete(PDFName.of('Tabs'))],
    ['7.18.5-1', recast('Link', 'Span')],
  ])('finds rule %s broken in a letter of ours', async (rule, change) => {
    expect(await spoilt(change)).toContain(rule);
  });

  test('throws on what is no PDF', async () => {
    await expect(checkPdf(Buffer.from('a letter'))).rejects.toThrow();
  });

  test('has every rule named in the paper on checking, and no other', () => {
    const paper = readFileSync(join(projectFolder, 'docs/checking.md'), 'utf8');
    const named = [...paper.matchAll(/^\| (\d[\d.]*-\d+) \|/gm)].map(([, rule]) => rule);
    expect(named.toSorted()).toEqual([...checkedRules].toSorted());
  });
});
