import { type Answer, refuse } from '../../../platform/answer.ts';
import type { OfficialDocument } from '../official-document.ts';
import { printDocument } from './printed-document.ts';
import type { Attachment, PdfStandard } from './typesetting-job.ts';
import { closeTypesettingProcesses, runTypesettingJob, warmTypesettingProcesses } from './typesetting-pool.ts';
import { refuseOutcome, type TypesettingRefusal } from './typesetting-refusal.ts';

export type Typeset = Answer<{ pdf: Uint8Array; pages: number }, TypesettingRefusal | 'attachments-need-archive' | 'title-missing'>;
export type TypesetOptions = {
  standard?: PdfStandard;
  attachments?: Attachment[];
  limitInMilliseconds?: number;
  limitInMegabytes?: number;
};

/**
 * Typesets a document as a tagged PDF: `ua-1` (default) for readers, `a-3a` for the archive with attachments. The same document gives the same bytes.
 * A letter whose last lines would spill onto a second page is set closer when that brings it back to one.
 * Refuses `missing-glyphs` ({ characters }), `typesetting-out-of-time` ({ seconds }), `typesetting-out-of-memory` ({ megabytes }), `typesetting-busy`
 * ({ seconds }) when too many wait already, `attachments-need-archive`, `title-missing` and `mark-unreadable`.
 */
export async function typeset(document: OfficialDocument, options: TypesetOptions = {}): Promise<Typeset> {
  const roomy = await typesetPapers([{ document }], options);
  if (document.kind !== 'letter' || !roomy.ok || roomy.pages !== 2) return roomy;
  const tight = await typesetPapers([{ document, tight: true }], options);
  return tight.ok && tight.pages === 1 ? tight : roomy;
}

/** One paper of a file: `part` is what its templates are told of its place among others, `template` another one than that of its kind. */
export type Paper = {
  document: OfficialDocument;
  tight?: boolean;
  template?: string;
  part?: { label?: string; title?: string; rows?: unknown; notes?: unknown };
};

/** Typesets papers as one file, brought together by `main` when there are several. Throws on a fault of a template. */
export async function typesetPapers(papers: readonly Paper[], options: TypesetOptions = {}, main?: string): Promise<Typeset> {
  const {
    standard = 'ua-1',
    attachments = [],
    limitInMilliseconds = 10_000 * Math.max(1, papers.length),
    limitInMegabytes = 768,
  } = options;
  if (attachments.length > 0 && standard !== 'a-3a') return refuse('attachments-need-archive');
  if (papers.some(({ document }) => document.title.trim() === '')) return refuse('title-missing');
  const limits = { milliseconds: limitInMilliseconds, megabytes: limitInMegabytes };
  const outcome = await runTypesettingJob('letters', () => jobOf(papers, { standard, attachments }, main), limits);
  if (typeof outcome === 'object' && outcome.kind === 'done') return { ok: true, pdf: outcome.pdf, pages: outcome.pages };
  return refuseOutcome(
    outcome,
    limits,
    papers.map(({ document }) => document),
  );
}

function jobOf(papers: readonly Paper[], as: { standard: PdfStandard; attachments: Attachment[] }, main: string | undefined) {
  const parts = papers.map((paper) => ({ template: paper.template ?? `${paper.document.kind}.typ`, data: dataOf(paper) }));
  const [first] = parts;
  if (!first) throw new Error('nothing to typeset');
  return { ...first, ...(main ? { assembly: { main, parts } } : {}), ...as };
}

/** The data the templates read, as JSON. */
export function dataOf({ document, tight = false, part }: Paper): string {
  const printed = { ...printDocument(document, tight), part: part ?? null };
  return JSON.stringify(printed, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}

/** Starts the typesetting processes and sets a blank letter in each, so that nobody waits for the first one. */
export async function warmTypesetting(): Promise<void> {
  warmTypesettingProcesses();
  const blank: OfficialDocument = { kind: 'letter', language: 'en', title: 'Blank', letterheads: [], blocks: [] };
  await Promise.all([typeset(blank), typeset(blank)]);
}

/** Starts one typesetting process, which makes itself ready while its caller goes on. */
export function beginTypesetting(): void {
  warmTypesettingProcesses(1);
}

/** Ends the typesetting processes when the server stops; the next `typeset` starts new ones. */
export function closeTypesetting(): void {
  closeTypesettingProcesses();
}
