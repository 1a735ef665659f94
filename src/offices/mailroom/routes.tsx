import { Hono } from 'hono';
import type { Answer } from '../../platform/answer.ts';
import { fromJson } from '../../platform/database/public.ts';
import { refusals as commonRefusals } from '../../platform/refusals.ts';
import { type Env, leaveFor, notFoundPage, page, type Request, requireStaff } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { nameBodies } from '../directory/public.ts';
import { answerFile, answerLetterHtml } from './answer-bytes.ts';
import { attachedFromArchive } from './attached-document.ts';
import { type ChangeRefusal, cancelLetter } from './cancel-letter.ts';
import { captureRoutes } from './capture-routes.tsx';
import { wholePage } from './compose-message.ts';
import { countOpenIncoming } from './incoming/list-incoming.ts';
import { countUnreachable } from './incoming/list-unreachable.ts';
import { leavingRoutes } from './leaving/leaving-routes.tsx';
import { leavingWords } from './leaving/leaving-words.ts';
import { listRunningSendings } from './leaving/sending.ts';
import { type FoundLetter, LetterPage, type LetterView } from './letter-page.tsx';
import { letterStateNames } from './letter-states.ts';
import { countLetters, findLetter, findServerTrouble, type LetterFilter, listLetters } from './list-letters.ts';
import { MailroomPage } from './mailroom-page.tsx';
import type { Attachment } from './queue-letters.ts';
import { refusals } from './refusals.ts';
import { sendAgain } from './send-again.ts';
import { words } from './words.ts';

const anId = '/mailroom/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';

/** The staff's pages about letters, and the captured mail of a demonstration. */
export const mailroomRoutes = new Hono<Env>()
  .use('/mailroom/*', requireStaff())
  .get('/mailroom', requireStaff(), (c) => mailroomPage(c))
  .route('/', captureRoutes)
  .route('/', leavingRoutes)
  .get(anId, async (c) => letterPage(c, c.req.param('id')))
  .get(`${anId}/html`, async (c) => {
    const found = await findLetter(c.var.db, c.req.param('id'));
    return found && !isSecret(found) ? answerLetterHtml(c, wholePage(found.letter)) : notFoundPage(c);
  })
  .get(`${anId}/attachments/:n{[0-9]+}`, async (c) => attachmentOf(c, c.req.param('id'), Number(c.req.param('n'))))
  .post(`${anId}/cancel`, async (c) => {
    const id = c.req.param('id');
    return afterChange(c, id, await cancelLetter(c.var.db, c.var.actor, id), 'cancelled');
  })
  .post(`${anId}/send-again`, async (c) => {
    const id = c.req.param('id');
    return afterChange(c, id, await sendAgain(c.var.db, c.var.actor, id), 'queuedAgain');
  });

async function mailroomPage(c: Request): Promise<Response> {
  const filter: LetterFilter = {
    state: letterStateNames.find((state) => state === c.req.query('state')),
    query: c.req.query('q')?.trim().slice(0, 100) || undefined,
    page: Math.max(1, Math.min(1_000_000, Math.trunc(Number(c.req.query('page'))) || 1)),
  };
  const [counts, list, sendings, trouble, open, unreachable] = await Promise.all([
    countLetters(c.var.db),
    listLetters(c.var.db, filter),
    listRunningSendings(c.var.db),
    findServerTrouble(c.var.db),
    countOpenIncoming(c.var.db),
    countUnreachable(c.var.db),
  ]);
  const ids = [...new Set(list.letters.flatMap(({ body_id }) => body_id ?? []))];
  const bodies = await nameBodies(c.var.db, ids, c.var.language);
  const title = speak(words, c.var.language)('mailroom');
  const view = { open, unreachable, trouble, sendings, counts, filter, bodies, ...list };
  return page(
    c,
    { title, section: 'mailroom', words: { ...words, ...leavingWords } },
    <MailroomPage c={c} view={view} isCaptured={!c.var.settings.smtpUrl} />,
  );
}

async function letterPage(c: Request, id: string, refused?: ChangeRefusal): Promise<Response> {
  const found = await findLetter(c.var.db, id);
  if (!found) return notFoundPage(c);
  const view = await viewOf(c, found);
  const status = refused === undefined ? 200 : refused === 'not-permitted' || refused === 'not-signed-in' ? 403 : 409;
  const sentence =
    refused && word(refused in refusals ? refusals[refused as 'already-left'] : commonRefusals[refused as 'not-permitted'], c.var.language);
  const title = found.letter.subject_line || speak(words, c.var.language)('noSubject');
  return page(c, { title, section: 'mailroom', words, status, refused: sentence }, <LetterPage c={c} view={view} />);
}

async function viewOf(c: Request, found: FoundLetter): Promise<LetterView> {
  const { body_id, attachments } = found.letter;
  const bodyName = body_id ? (await nameBodies(c.var.db, [body_id], c.var.language)).get(body_id) : undefined;
  const find = attachedFromArchive(c.var.db);
  const filenames = fromJson<Attachment[]>(attachments).map(async (attachment) =>
    'documentId' in attachment ? ((await find(attachment.documentId))?.filename ?? attachment.documentId) : attachment.filename,
  );
  return { ...found, bodyName, filenames: await Promise.all(filenames), isSecret: isSecret(found) };
}

/** A sign-in link is a key: whoever reads it is its addressee. */
function isSecret({ letter }: FoundLetter): boolean {
  return letter.subject_kind === 'sign-in';
}

async function attachmentOf(c: Request, id: string, index: number): Promise<Response> {
  const found = await findLetter(c.var.db, id);
  const attachment = found && fromJson<Attachment[]>(found.letter.attachments)[index];
  if (!attachment) return notFoundPage(c);
  if (!('documentId' in attachment)) {
    return answerFile(c, attachment.filename, attachment.mediaType, new TextEncoder().encode(attachment.text));
  }
  const file = await attachedFromArchive(c.var.db)(attachment.documentId);
  return file ? answerFile(c, file.filename, file.mediaType, new Uint8Array(file.bytes)) : notFoundPage(c);
}

function afterChange(c: Request, id: string, answer: Answer<object, ChangeRefusal>, notice: string): Response | Promise<Response> {
  if (answer.ok) return leaveFor(c, `/mailroom/${id}`, notice);
  return letterPage(c, id, answer.refusal.code);
}
