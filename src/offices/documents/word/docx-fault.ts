import type { DocxRefusal } from './docx-refusals.ts';

/** A part that must not be read: thrown inside the reader, answered as a refusal by `readDocx`. */
export class DocxFault extends Error {
  readonly code: DocxRefusal;
  constructor(code: DocxRefusal) {
    super(code);
    this.code = code;
  }
}
