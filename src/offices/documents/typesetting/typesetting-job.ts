/** A PDF of ours answers one standard: PDF/UA-1 for readers, PDF/A-3a for the archive (which alone may carry attachments). */
export type PdfStandard = 'ua-1' | 'a-3a';

export type Attachment = { name: string; mime: string; description: string; bytes: Uint8Array };

/** What is sent to a typesetting process. `data` is the printed document as JSON; `further` are versions of it that follow in the same file. */
export type TypesettingJob = {
  id: number;
  template: string;
  data: string;
  further?: string[];
  standard: PdfStandard;
  attachments: Attachment[];
};

/** What a typesetting process answers. `missing` are the characters no font of ours holds. */
export type TypesettingResult =
  | { id: number; kind: 'done'; pdf: Uint8Array; pages: number }
  | { id: number; kind: 'missing-glyphs'; missing: string[] }
  | { id: number; kind: 'mark-unreadable' }
  | { id: number; kind: 'fault'; message: string };
