import { PDFArray, type PDFDict, PDFDocument, PDFHexString, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { asDict, dictOf, entry, listOf, nameOf, textIn } from '../checking/pdf-objects.ts';
import { type CheckedCms, checkCms } from './check-cms.ts';

/** A signature found in a PDF. `holds`: the signed bytes and the signature fit; `coversAll`: nothing was added after it. `at` is the time the signer claims. */
export type FoundSignature = CheckedCms & { at?: Date; reason?: string; coversAll: boolean };

/** The signatures of a PDF in the order of its form; none for a file that is no PDF. A signature that cannot be read does not hold. */
export async function readSignatures(bytes: Uint8Array): Promise<FoundSignature[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false }).catch(() => undefined);
  const form = document && dictOf(document.catalog, 'AcroForm');
  const fields = listOf(entry(form, 'Fields')).flatMap((field) => asDict(field) ?? []);
  return fields.flatMap((field) => signaturesOf(field, bytes, 0));
}

function signaturesOf(field: PDFDict, bytes: Uint8Array, depth: number): FoundSignature[] {
  if (depth > 8) return [];
  const value = nameOf(field, 'FT') === 'Sig' ? dictOf(field, 'V') : undefined;
  const kids = listOf(entry(field, 'Kids')).flatMap((kid) => asDict(kid) ?? []);
  return [...(value ? [readOne(value, bytes)] : []), ...kids.flatMap((kid) => signaturesOf(kid, bytes, depth + 1))];
}

const unreadable = { issuer: '', validFrom: new Date(0), validTo: new Date(0), fingerprint: '', holds: false };

function readOne(value: PDFDict, bytes: Uint8Array): FoundSignature {
  const range = rangeOf(value);
  const [from = 0, length = 0, next = 0, rest = 0] = range;
  const whole = from === 0 && next > length && next + rest <= bytes.length && isOneHexString(bytes.subarray(length, next));
  const contents = entry(value, 'Contents');
  const cms = contents instanceof PDFHexString ? withoutFiller(contents.asBytes()) : undefined;
  const checked = whole && cms ? checkCms(cms, [bytes.subarray(0, length), bytes.subarray(next, next + rest)]) : undefined;
  const date = entry(value, 'M');
  return {
    ...(checked ?? { name: textIn(value, 'Name') ?? '', ...unreadable }),
    at: date instanceof PDFString ? readDate(date) : undefined,
    reason: textIn(value, 'Reason'),
    coversAll: whole && next + rest === bytes.length,
  };
}

function rangeOf(value: PDFDict): number[] {
  const list = entry(value, 'ByteRange');
  return list instanceof PDFArray ? listOf(list).flatMap((each) => (each instanceof PDFNumber ? each.asNumber() : [])) : [];
}

/** What the range leaves out is the signature itself and nothing else. */
function isOneHexString(gap: Uint8Array): boolean {
  return /^<[0-9a-fA-F\s]*>$/.test(Buffer.from(gap).toString('latin1'));
}

/** The room left for a signature is filled with zeros: its own length says where it ends. */
function withoutFiller(bytes: Uint8Array): Uint8Array {
  const form = bytes[1] ?? 0;
  if (form < 0x80) return bytes.subarray(0, 2 + form);
  const digits = form & 0x7f;
  const length = Number.parseInt(Buffer.from(bytes.subarray(2, 2 + digits)).toString('hex') || '0', 16);
  return bytes.subarray(0, 2 + digits + length);
}

function readDate(date: PDFString): Date | undefined {
  try {
    return date.decodeDate();
  } catch {
    return undefined;
  }
}
