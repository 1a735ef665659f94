import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { appendUpdate } from './append-update.ts';
import { makeCms } from './make-cms.ts';
import { signatureField } from './signature-field.ts';
import type { Signer } from './signer.ts';

/** Why and where it is signed, worded in the document's language; `field` names the signature to those who listen. */
export type SigningWords = { reason: string; location?: string; field: string };

const rangeRoom = 40;

/**
 * Signs a PDF of ours with an invisible, tagged signature (PAdES baseline B-B, SHA-256) in an incremental update: the bytes given stay a
 * prefix of the answer. Throws for a file that already has a form.
 */
export async function signPdf(bytes: Uint8Array, signer: Signer, words: SigningWords, at: Date): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const page = document.getPage(0).ref;
  const { context } = document;
  const signature = context.nextRef();
  const room = 2 * (4096 + [signer.certificate, ...signer.chain].reduce((sum, each) => sum + each.length, 0));
  const objects = [
    ...signatureField(context, page, signature, words.field),
    { ref: signature, value: signatureDictionary(signer, words, at, room) },
  ];
  const file = appendUpdate(bytes, { context, objects });
  return fillIn(file, bytes.length, signer, room);
}

function signatureDictionary(signer: Signer, { reason, location }: SigningWords, at: Date, room: number): string {
  const text = (value: string) => PDFHexString.fromText(value).toString();
  return [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/Name ${text(signer.name)} /Reason ${text(reason)}${location ? ` /Location ${text(location)}` : ''}`,
    `/M ${PDFString.fromDate(at)}`,
    `/ByteRange ${'['.padEnd(rangeRoom - 1)}]`,
    `/Contents <${'0'.repeat(room)}> >>`,
  ].join('\n');
}

/** Writes the range that is signed and then the signature over it, both into the room left for them. */
function fillIn(file: Buffer, from: number, signer: Signer, room: number): Buffer {
  const rangeAt = file.indexOf('/ByteRange [', from) + '/ByteRange '.length;
  const opens = file.indexOf('/Contents <', from) + '/Contents '.length;
  const closes = opens + room + 2;
  file.write(`[0 ${opens} ${closes} ${file.length - closes}`.padEnd(rangeRoom - 1), rangeAt, 'latin1');
  const digest = createHash('sha256').update(file.subarray(0, opens)).update(file.subarray(closes)).digest();
  const cms = makeCms(signer, digest).toString('hex');
  if (cms.length > room) throw new Error('the signature needs more room than was left for it');
  file.write(cms, opens + 1, 'latin1');
  return file;
}
