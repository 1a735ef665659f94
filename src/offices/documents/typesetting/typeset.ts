import { type Answer, refuse } from '../../../platform/answer.ts';
import type { OfficialDocument } from '../official-document.ts';
import { printDocument } from './printed-document.ts';
import type { Attachment, PdfStandard } from './typesetting-job.ts';
import { closeTypesettingProcesses, runTypesettingJob } from './typesetting-pool.ts';

export type Typeset = Answer<
  { pdf: Uint8Array; pages: number },
  'missing-glyphs' | 'typesetting-out-of-time' | 'attachments-need-archive' | 'title-missing' | 'mark-unreadable'
>;
export type TypesetOptions = { standard?: PdfStandard; attachments?: Attachment[]; limitInMilliseconds?: number };

/**
 * Typesets a document as a tagged PDF: `ua-1` (default) for readers, `a-3a` for the archive with attachments. The same document gives the same bytes.
 * A letter whose last lines would spill onto a second page is set closer when that brings it back to one.
 * Refuses `missing-glyphs` ({ characters }), `typesetting-out-of-time` ({ seconds }), `attachments-need-archive`, `title-missing` and `mark-unreadable`.
 */
export async function typeset(document: OfficialDocument, options: TypesetOptions = {}): Promise<Typeset> {
  const roomy = await typesetPapers([{ document }], options);
  if (document.kind !== 'letter' || !roomy.ok || roomy.pages !== 2) return roomy;
  const tight = await typesetPapers([{ document, tight: true }], options);
  return tight.ok && tight.pages === 1 ? tight : roomy;
}

/** One paper of a file: `part` is what its templates are told of its place among others, `template` another one than that of its kind. */
export type Paper = { document: OfficialDocument; tight?: boolean; template?: string; part?: { label?: string; toOddPage?: boolean } };

/** Typesets papers as one file, brought together by `main` when there are several. Throws on a fault of a template. */
export async function typesetPapers(papers: readonly Paper[], options: TypesetOptions = {}, main?: string): Promise<Typeset> {
  const { standard = 'ua-1', attachments = [], limitInMilliseconds = 10_000 * Math.max(1, papers.length) } = options;
  if (attachments.length > 0 && standard !== 'a-3a') return refuse('attachments-need-archive');
  if (papers.some(({ document }) => document.title.trim() === '')) return refuse('title-missing');
  const parts = papers.map((paper) => ({ template: paper.template ?? `${paper.document.kind}.typ`, data: dataOf(paper) }));
  const [first] = parts;
  if (!first) throw new Error('nothing to typeset');
  const job = { ...first, ...(main ? { assembly: { main, parts } } : {}), standard, attachments };
  const outcome = await runTypesettingJob(job, limitInMilliseconds);
  if (outcome === 'out-of-time') return refuse('typesetting-out-of-time', { seconds: Math.ceil(limitInMilliseconds / 1000) });
  if (outcome.kind === 'missing-glyphs') return refuse('missing-glyphs', { characters: outcome.missing.slice(0, 20).join(' ') });
  if (outcome.kind === 'mark-unreadable') return refuse('mark-unreadable');
  if (outcome.kind === 'fault') throw new Error(`typesetting failed: ${outcome.message}`);
  return { ok: true, pdf: outcome.pdf, pages: outcome.pages };
}

function dataOf({ document, tight = false, part }: Paper): string {
  const printed = { ...printDocument(document, tight), part: part ?? null };
  return JSON.stringify(printed, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}

/** Ends the typesetting processes when the server stops; the next `typeset` starts new ones. */
export function closeTypesetting(): void {
  closeTypesettingProcesses();
}
