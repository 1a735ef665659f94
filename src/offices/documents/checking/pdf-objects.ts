import type { PDFObject } from '@cantoo/pdf-lib';
import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

/** The value of a key, references followed; undefined when it is absent. */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(key));
}

/** The dictionary an object is or, for a stream, carries. */
export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFRawStream) return object.dict;
  return object instanceof PDFDict ? object : undefined;
}

export function dictOf(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(entry(dict, key));
}

export function nameOf(dict: PDFDict | undefined, key: string): string | undefined {
  return asName(entry(dict, key));
}

export function asName(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

/** The text of a text string; undefined when it is no string. */
export function textIn(dict: PDFDict | undefined, key: string): string | undefined {
  const value = entry(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function numberOf(dict: PDFDict | undefined, key: string): number | undefined {
  const value = entry(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  return entry(dict, key) === PDFBool.True;
}

/** The members of an array, references followed; a lone object counts as an array of one, as PDF allows in many places. */
export function listOf(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray().flatMap((_, index) => object.lookup(index) ?? []);
  return object ? [object] : [];
}

/** The members as they stand, references not followed. */
export function rawListOf(dict: PDFDict, key: string): PDFObject[] {
  const value = entry(dict, key);
  if (value instanceof PDFArray) return value.asArray();
  const raw = dict.get(PDFName.of(key));
  return raw ? [raw] : [];
}

export function keysOf(dict: PDFDict | undefined): string[] {
  return dict ? dict.keys().map((key) => key.decodeText()) : [];
}

/** The decoded bytes of a stream; undefined for anything else. */
export function bytesOf(object: PDFObject | undefined): Uint8Array | undefined {
  return object instanceof PDFRawStream ? decodePDFRawStream(object).decode() : undefined;
}
