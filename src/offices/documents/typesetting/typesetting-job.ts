/** A PDF of ours answers one standard: PDF/UA-1 for readers, PDF/A-3a for the archive (which alone may carry attachments). */
export type PdfStandard = 'ua-1' | 'a-3a';

export type Attachment = { name: string; mime: string; description: string; bytes: Uint8Array };

/** Several papers in one file: `main` brings them together, each part laid by its own template from its own data. */
export type Assembly = { main: string; parts: { template: string; data: string }[] };

/** What is sent to a typesetting process. `data` is the printed document as JSON, of the first part where there are several. */
export type TypesettingJob = {
  id: number;
  template: string;
  data: string;
  assembly?: Assembly;
  standard: PdfStandard;
  attachments: Attachment[];
  /** Asks for pictures of the pages in place of a PDF, and names those the asker has by their digests. */
  pictures?: { known: string[] };
};

/** One page as a drawing that stands by itself (SVG), and the SHA-256 of it; without the drawing when the asker has it. */
export type PagePicture = { digest: string; svg?: string };

/** What a typesetting process answers. `missing` are the characters no font of ours holds; `milliseconds` is the time the layout took. */
export type TypesettingResult =
  | { id: number; kind: 'done'; pdf: Uint8Array; pages: number }
  | { id: number; kind: 'pictures'; pictures: PagePicture[]; milliseconds: number }
  | { id: number; kind: 'missing-glyphs'; missing: string[] }
  | { id: number; kind: 'mark-unreadable' }
  | { id: number; kind: 'fault'; message: string };

/** The answer with the megabytes the process holds after it. */
export type TypesettingReport = { result: TypesettingResult; megabytes: number };

/** What one job may take. */
export type JobLimits = { milliseconds: number; megabytes: number };

/** How a job ended: answered, or cut short. */
export type TypesettingOutcome = TypesettingResult | 'died' | 'out-of-time' | 'out-of-memory';
