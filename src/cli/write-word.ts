import { type OfficialDocument, writeDocx } from '../offices/documents/public.ts';

/** A document as a Word file; in a file of its own because what writes it is loaded only when it is asked for. */
export function writeWord(document: OfficialDocument): Promise<Uint8Array> {
  return writeDocx(document);
}
