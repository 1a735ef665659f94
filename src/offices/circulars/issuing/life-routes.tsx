import { Hono } from 'hono';
import type { Answer } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import { type Env, leaveFor, page, type Request, readTyped, refusalPage, requireStaff } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { documentBytes, findDocument } from '../../archive/public.ts';
import { typeset } from '../../documents/public.ts';
import { type Circular, listCirculars } from '../circular.ts';
import { placeOf, subjectOf } from '../circular-frame.tsx';
import { composeVersion, prepareDesk } from '../compose-version.ts';
import { showCoverage, showReminder } from '../coverage/show-coverage.tsx';
import { ListPage } from '../list-page.tsx';
import { wordRefusal } from '../refusals.ts';
import { remindSilent } from '../reminders/remind-silent.ts';
import { showCircular, withCircular } from '../show-circular.tsx';
import { words } from '../words.ts';
import { clearVersion, withdrawStep } from './clear-version.ts';
import { dispatchCircular, firstDispatch } from './dispatch-circular.ts';
import { issueCircular } from './issue-circular.ts';

/** The life of a circular after its text: list, overview, clearance, issue, dispatch, coverage, reminder, documents. */
export const lifeRoutes = new Hono<Env>()
  .get('/circulars', requireStaff(), (c) => listPage(c))
  .get('/circulars/:id', requireStaff(), (c) => showCircular(c))
  .get('/circulars/:id/coverage', requireStaff(), (c) => showCoverage(c))
  .get('/circulars/:id/reminder', requireStaff(), (c) => showReminder(c))
  .get('/circulars/:id/draft.pdf', requireStaff(), (c) => withCircular(c, (circular) => sendDraft(c, circular)))
  .get('/circulars/:id/documents/:documentId', requireStaff(), (c) => issuedFile(c))
  .post('/circulars/:id/steps/:stepId', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const step = { stepId: c.req.param('stepId'), seen: String(typed.seen ?? ''), note: String(typed.note ?? '') };
    return leaveOrShow(c, await clearVersion(c.var.db, c.var.actor, idOf(c), step, placeOf(c)), 'taken');
  })
  .post('/circulars/:id/steps/:stepId/withdrawal', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const step = { stepId: c.req.param('stepId'), reason: String(typed.reason ?? '') };
    return leaveOrShow(c, await withdrawStep(c.var.db, c.var.actor, idOf(c), step), 'withdrawn');
  })
  .post('/circulars/:id/issue', requireStaff(), async (c) =>
    leaveOrShow(c, await issueCircular(c.var.db, c.var.actor, idOf(c), placeOf(c)), 'issued'),
  )
  .post('/circulars/:id/dispatch', requireStaff(), async (c) => {
    const sent = await dispatchCircular(c.var.db, c.var.actor, idOf(c), placeOf(c));
    return leaveOrShow(c, sent, 'dispatched', sent.ok ? { n: sent.letters } : {});
  })
  .post('/circulars/:id/reminder', requireStaff(), async (c) => {
    const number = Number((await readTyped(c)).number) || undefined;
    const sent = await remindSilent(c.var.db, c.var.actor, idOf(c), placeOf(c), { number });
    if (!sent.ok) return showReminder(c, sent.refusal);
    return leaveFor(c, `/circulars/${idOf(c)}/coverage`, 'reminded', { n: sent.letters });
  });

const idOf = (c: Request) => c.req.param('id') ?? '';

/** Leaves for the overview with a notice, or shows it again with the refusal's sentence. */
async function leaveOrShow(c: Request, answer: Answer, notice: string, facts: Record<string, number> = {}): Promise<Response> {
  return answer.ok ? leaveFor(c, `/circulars/${idOf(c)}`, notice, facts) : showCircular(c, answer.refusal);
}

async function listPage(c: Request): Promise<Response> {
  const { db, language } = c.var;
  const circulars = await listCirculars(db);
  const rows = await Promise.all(
    circulars.map(async (circular) => ({
      circular,
      subject: await subjectOf(db, circular, language, placeOf(c)),
      dispatchedAt: (await firstDispatch(db, circular.id))?.dispatched_at,
    })),
  );
  return page(c, { title: speak(words, language)('letters'), section: 'circulars', words }, <ListPage c={c} rows={rows} />);
}

/** A version as it would be printed now: unsigned, without number and date. */
export async function sendDraft(c: Request, circular: Circular): Promise<Response> {
  const language = asLanguage(c.req.query('language')) ?? circular.originalLanguage;
  const desk = await prepareDesk(c.var.db, circular, placeOf(c));
  const { document } = await composeVersion(c.var.db, desk, language);
  const printed = await typeset({ ...document, title: document.title || language });
  if (!printed.ok) return refusalPage(c, 409, wordRefusal(printed.refusal, c.var.language));
  return fileResponse(printed.pdf, 'application/pdf', `draft-${language}.pdf`);
}

/** An issued file of this circular, byte for byte. */
async function issuedFile(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const found = await findDocument(c.var.db, c.req.param('documentId') ?? '');
    const bytes = found?.subject_id === circular.id ? await documentBytes(c.var.db, found.id) : undefined;
    if (!found || !bytes) return refusalPage(c, 404, wordRefusal({ code: 'no-such-circular' }, c.var.language));
    const ending = found.media_type === 'application/pdf' ? 'pdf' : found.media_type === 'text/html' ? 'html' : 'docx';
    const name = `${(found.reference ?? 'letter').replaceAll('/', '-')}-${found.language}${found.role === 'archival' ? '-archive' : ''}`;
    return fileResponse(bytes, found.media_type, `${name}.${ending}`);
  });
}

/** A download; PDF opens in the browser, HTML never runs in our pages. */
export function fileResponse(bytes: Uint8Array, mediaType: string, filename: string): Response {
  const disposition = mediaType === 'application/pdf' ? 'inline' : 'attachment';
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': mediaType, 'content-disposition': `${disposition}; filename="${filename.replace(/[^\w.-]+/g, '-')}"` },
  });
}
