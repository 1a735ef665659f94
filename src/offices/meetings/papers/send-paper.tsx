import type { Request } from '../../../platform/web/public.ts';
import { type OfficialDocument, type TypesetOptions, typesetForIssue, writeDocx, writeHtml } from '../../documents/public.ts';
import type { Meeting } from '../meeting.ts';
import { showPapers } from './show-papers.tsx';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;
type Format = keyof typeof types;

/** Answers a finished PDF as a download that no cache keeps: it names persons. */
export function sendPdf(c: Request, pdf: Uint8Array, name: string): Response {
  return sendFile(c, new Uint8Array(pdf), 'pdf', name);
}

/** Answers a file as a download that no cache keeps. */
export function sendFile(c: Request, bytes: Uint8Array<ArrayBuffer> | string, format: Format, name: string): Response {
  return c.body(bytes, 200, {
    'content-type': types[format],
    'content-disposition': `attachment; filename="${name}.${format}"`,
    'cache-control': 'no-store',
  });
}

type Paper = { documents: [OfficialDocument, ...OfficialDocument[]]; format: string; name: string; options?: TypesetOptions };

/** Answers a paper in the format asked for, PDF when it is none we know; several language versions only as PDF, one after the other. */
export async function sendPaper(c: Request, meeting: Meeting, { documents, format, name, options }: Paper): Promise<Response> {
  const [first] = documents;
  const named = `${meeting.slug}-${name}-${(format === 'docx' || format === 'html' ? [first] : documents).map(({ language }) => language).join('-')}`;
  if (format === 'docx') return sendFile(c, new Uint8Array(await writeDocx(first)), 'docx', named);
  if (format === 'html') return sendFile(c, writeHtml(first), 'html', named);
  const made = await typesetForIssue(documents, options);
  return made.ok ? sendPdf(c, made.pdf, named) : showPapers(c, meeting, undefined, made.refusal);
}
