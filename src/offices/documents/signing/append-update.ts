import { type PDFContext, PDFHexString, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { sha256 } from '../../../platform/digest.ts';

/** Objects to add to a PDF or to put in the place of older ones; a text stands for itself. */
export type Update = { context: PDFContext; objects: { ref: PDFRef; value: PDFObject | string }[] };

/** The file followed by an incremental update; the bytes given stay as they are. Throws for a file with a cross-reference stream, which ours never have. */
export function appendUpdate(bytes: Uint8Array, { context, objects }: Update): Buffer {
  const previous = startOfTable(bytes);
  const parts = [Buffer.from(bytes), Buffer.from('\n')];
  let length = bytes.length + 1;
  const offsets = new Map<number, number>();
  for (const { ref, value } of objects) {
    const part = Buffer.concat([Buffer.from(`${ref.objectNumber} 0 obj\n`), written(value), Buffer.from('\nendobj\n')]);
    offsets.set(ref.objectNumber, length);
    parts.push(part);
    length += part.length;
  }
  const { Root: root, Info: info } = context.trailerInfo;
  const trailer = [
    `/Size ${context.largestObjectNumber + 1}`,
    `/Root ${root}`,
    ...(info ? [`/Info ${info}`] : []),
    `/Prev ${previous}`,
    `/ID [${identity(context, bytes)}]`,
  ];
  parts.push(Buffer.from(`${tableOf(offsets)}trailer\n<< ${trailer.join(' ')} >>\nstartxref\n${length}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}

function written(value: PDFObject | string): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'latin1');
  const room = Buffer.alloc(value.sizeInBytes());
  value.copyBytesInto(room, 0);
  return room;
}

function startOfTable(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.subarray(-64)).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (Buffer.from(bytes.subarray(start, start + 4)).toString('latin1') !== 'xref') throw new Error('no cross-reference table to add to');
  return start;
}

/** Entries of twenty bytes each, one section for each run of numbers. */
function tableOf(offsets: Map<number, number>): string {
  const numbers = [...offsets.keys()].sort((a, b) => a - b);
  const sections: number[][] = [];
  for (const number of numbers) {
    const last = sections.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else sections.push([number]);
  }
  const entry = (number: number) => `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`;
  return `xref\n${sections.map((section) => `${section[0]} ${section.length}\n${section.map(entry).join('')}`).join('')}`;
}

/** The first half of a file's identity stays, the second is new. */
function identity(context: PDFContext, bytes: Uint8Array): string {
  const fresh = PDFHexString.of(sha256(bytes).slice(0, 32)).toString();
  const [first] = /^\[\s*(\([^)]*\)|<[^>]*>)/.exec(String(context.trailerInfo.ID))?.slice(1) ?? [];
  return `${first ?? fresh} ${fresh}`;
}
