import { PDFArray, type PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { asDict, bytesOf, entry, listOf } from './pdf-objects.ts';
import { readStructure, type Structure } from './read-structure.ts';

export type PdfPage = { number: number; dict: PDFDict; ref?: PDFRef; annotations: { dict: PDFDict; ref?: PDFRef }[] };
/** A PDF opened for checking. `metadata` is the XMP packet as text, empty when there is none. */
export type PdfFile = {
  catalog: PDFDict;
  pages: PdfPage[];
  structure: Structure;
  metadata: string | undefined;
};

/** Where a rule is broken: `rule` is the clause of ISO 14289-1 and the number of the test in it, `where` a place in the file. */
export type PdfFault = { rule: string; where: string };

/** Opens a PDF without changing it. Throws when the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const pages = document
    .getPages()
    .map(({ node, ref }, index) => ({ number: index + 1, dict: node, ref, annotations: annotationsOf(node) }));
  const packet = bytesOf(entry(catalog, 'Metadata'));
  return {
    catalog,
    pages,
    structure: readStructure(catalog),
    metadata: packet && Buffer.from(packet).toString('utf8'),
  };
}

function annotationsOf(page: PDFDict): PdfPage['annotations'] {
  const list = entry(page, 'Annots');
  const raws = list instanceof PDFArray ? list.asArray() : [];
  return listOf(list).flatMap((object, index) => {
    const dict = asDict(object);
    const raw = raws[index];
    return dict ? [{ dict, ref: raw instanceof PDFRef ? raw : undefined }] : [];
  });
}
