import JSZip from 'jszip';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { DocxFault } from './docx-fault.ts';
import type { DocxRefusal } from './docx-refusals.ts';
import { parseXml, type Xml } from './parse-xml.ts';

/** What a Word file may be: packed, unpacked in one part and in all that is read, and how many parts. */
export const docxLimits = { packed: 10_000_000, part: 25_000_000, unpacked: 40_000_000, parts: 2000 };

export type DocxPackage = {
  names: string[];
  /** The text of a part, unpacked within the limits; undefined where there is none. Throws a DocxFault. */
  text: (name: string) => Promise<string | undefined>;
  /** The same as a tree. */
  xml: (name: string) => Promise<Xml | undefined>;
};

/** Opens the package without unpacking anything. Refuses what is no ZIP, old or protected files, and too many or too large parts. */
export async function openDocx(bytes: Uint8Array): Promise<Answer<{ docx: DocxPackage }, DocxRefusal>> {
  if (bytes.length > docxLimits.packed) return refuse('docx-too-large');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('docx-locked');
  if (!startsWith(bytes, [0x50, 0x4b])) return refuse('docx-not-word');
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  if (!zip) return refuse('docx-damaged');
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
  if (names.length > docxLimits.parts) return refuse('docx-too-large');
  if (!names.includes('[Content_Types].xml')) return refuse('docx-not-word');
  return { ok: true, docx: packageOf(zip, names) };
}

function packageOf(zip: JSZip, names: string[]): DocxPackage {
  let unpacked = 0;
  const text = async (name: string) => {
    const entry = zip.file(name);
    if (!entry) return undefined;
    const bytes = await unpack(entry, Math.min(docxLimits.part, docxLimits.unpacked - unpacked));
    unpacked += bytes.length;
    return decode(bytes);
  };
  const xml = async (name: string) => {
    const source = await text(name);
    return source === undefined ? undefined : parseXml(source);
  };
  return { names, text, xml };
}

/** Unpacks a part piece by piece and stops at the limit: what the package declares about its size is not believed. */
async function unpack(entry: JSZip.JSZipObject, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const stream = entry.nodeStream('nodebuffer');
    stream.on('data', (piece: Buffer) => {
      length += piece.length;
      pieces.push(piece);
      if (length <= limit) return;
      stream.pause();
      stream.removeAllListeners('data');
      reject(new DocxFault('docx-too-large'));
    });
    stream.on('error', () => reject(new DocxFault('docx-damaged')));
    stream.on('end', () => resolve(Buffer.concat(pieces)));
  });
}

function decode(bytes: Buffer): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
