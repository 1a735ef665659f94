import { notFoundPage, type Request } from '../../platform/web/public.ts';
import { documentBytes } from '../archive/public.ts';
import { visaLettersOf } from '../meetings/public.ts';
import type { Delegate } from './call.ts';

/** Answers the file of a letter that stands for one of these delegates; any other document is not found behind their link. */
export async function sendVisaLetter(c: Request, delegates: readonly Delegate[]): Promise<Response> {
  const id = c.req.param('document') ?? '';
  const letters = await visaLettersOf(
    c.var.db,
    delegates.filter(({ state }) => state === 'registered').map((delegate) => delegate.id),
  );
  const letter = letters.find(({ files, replacedBy }) => !replacedBy && files.some(({ documentId }) => documentId === id));
  const bytes = letter ? await documentBytes(c.var.db, id) : undefined;
  if (!letter || !bytes) return notFoundPage(c);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${letter.reference.replaceAll('/', '-')}.pdf"`,
    'cache-control': 'no-store',
  });
}
