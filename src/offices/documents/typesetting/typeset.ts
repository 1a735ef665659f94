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
  const roomy = await typesetAll([document], options);
  if (document.kind !== 'letter' || !roomy.ok || roomy.pages !== 2) return roomy;
  const tight = await typesetAll([document], options, true);
  return tight.ok && tight.pages === 1 ? tight : roomy;
}

/** Typesets several language versions of one paper, all of the same kind, as one tagged PDF in the order given; each begins on a new page. */
export async function typesetTogether(versions: readonly OfficialDocument[], options: TypesetOptions = {}): Promise<Typeset> {
  if (versions.some(({ kind }) => kind !== versions[0]?.kind)) throw new Error('versions of different kinds cannot stand in one file');
  return typesetAll(versions, options);
}

async function typesetAll(versions: readonly OfficialDocument[], options: TypesetOptions, tight = false): Promise<Typeset> {
  const { standard = 'ua-1', attachments = [], limitInMilliseconds = 10_000 * Math.max(1, versions.length) } = options;
  const [first, ...others] = versions;
  if (!first) throw new Error('nothing to typeset');
  if (attachments.length > 0 && standard !== 'a-3a') return refuse('attachments-need-archive');
  if (versions.some(({ title }) => title.trim() === '')) return refuse('title-missing');
  const further = others.length > 0 ? { further: others.map((version) => dataOf(version, tight)) } : {};
  const job = { template: `${first.kind}.typ`, data: dataOf(first, tight), ...further, standard, attachments };
  const outcome = await runTypesettingJob(job, limitInMilliseconds);
  if (outcome === 'out-of-time') return refuse('typesetting-out-of-time', { seconds: Math.ceil(limitInMilliseconds / 1000) });
  if (outcome.kind === 'missing-glyphs') return refuse('missing-glyphs', { characters: outcome.missing.slice(0, 20).join(' ') });
  if (outcome.kind === 'mark-unreadable') return refuse('mark-unreadable');
  if (outcome.kind === 'fault') throw new Error(`typesetting failed: ${outcome.message}`);
  return { ok: true, pdf: outcome.pdf, pages: outcome.pages };
}

function dataOf(document: OfficialDocument, tight: boolean): string {
  return JSON.stringify(printDocument(document, tight), (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}

/** Ends the typesetting processes when the server stops; the next `typeset` starts new ones. */
export function closeTypesetting(): void {
  closeTypesettingProcesses();
}
