import { Hono } from 'hono';
import { z } from 'zod';
import type { Refusal } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages, asLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { refusals as commonRefusals } from '../../../platform/refusals.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  field,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readForm,
  requireStaff,
} from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { nameBodies } from '../../directory/public.ts';
import { answerFile } from '../answer-bytes.ts';
import { answerMessage } from './answer-message.ts';
import { assignMessage, closeMessage, closingOutcomes, reopenMessage } from './care-for-message.ts';
import { greetWriter } from './greet-writer.ts';
import { IncomingPage } from './incoming-page.tsx';
import { incomingRefusals } from './incoming-refusals.ts';
import { incomingWords } from './incoming-words.ts';
import { findIncoming, findIncomingFile, type IncomingFilter, incomingViews, listDesks, listIncoming } from './list-incoming.ts';
import { listUnreachable } from './list-unreachable.ts';
import { reinstateAddress } from './mark-unreachable.ts';
import { type MessageLink, MessagePage } from './message-page.tsx';
import { ParagraphsPage } from './paragraphs-page.tsx';
import { clearedParagraphs, clearParagraph, listParagraphs, saveParagraph } from './reply-paragraphs.ts';
import { UnreachablePage } from './unreachable-page.tsx';

/**
 * What stands above a message: of the letter that it answers its circular and its call, and the register of letters that it may be entered in.
 * Paths without language.
 */
export type AboutLetter = {
  letter: (db: Handle, letter: { kind: string; id: string }, language: ScreenLanguage) => Promise<MessageLink[]>;
  register: (db: Handle, message: RegisteredMessage, language: ScreenLanguage) => Promise<MessageLink[]>;
};
export type RegisteredMessage = {
  messageId: string | null;
  receivedAt: Date;
  sender: string;
  bodyId: string | null;
  subject: string;
  language: string;
};
type Shown = { state?: FormState; refusal?: Refusal; status?: 403 | 409 | 422; about: AboutLetter };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const aMessage = `/mailroom/incoming/:id{${uuid}}`;
const assignForm = z.object({ account: field.text(36).regex(/^[0-9a-f-]{36}$/, 'choice') });
const closeForm = z.object({ outcome: field.choice(closingOutcomes), note: field.optionalText() });
const answerForm = z.object({
  paragraph: z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(z.string())),
  free: field.optionalText(2000),
});
const paragraphForm = z.object({
  key: z.preprocess((value) => value || undefined, z.string().max(100, 'too-long').optional()),
  language: field.choice(allLanguages),
  title: field.text(),
  words: field.text(5000),
});

/** The staff's pages of what came in: messages, unreachable addresses, paragraphs for answers. */
export function incomingPages(about: AboutLetter): Hono<Env> {
  return new Hono<Env>()
    .get('/mailroom/incoming', requireStaff(), (c) => listPage(c))
    .get(aMessage, requireStaff(), (c) => messagePage(c, c.req.param('id'), { about }))
    .get(`${aMessage}/files/:n{[0-9]{1,3}}`, requireStaff(), async (c) => {
      const file = await findIncomingFile(c.var.db, c.req.param('id'), Number(c.req.param('n')));
      return file ? answerFile(c, file.filename, file.mediaType, file.bytes) : notFoundPage(c);
    })
    .post(`${aMessage}/assign`, requireStaff('officer'), async (c) => {
      const [id, form] = [c.req.param('id'), await readForm(c, assignForm)];
      if (!form.ok) return messagePage(c, id, { about, state: form, status: 422 });
      return after(c, id, await assignMessage(c.var.db, c.var.actor, id, form.values.account), 'assigned', about);
    })
    .post(`${aMessage}/close`, requireStaff('officer'), async (c) => {
      const [id, form] = [c.req.param('id'), await readForm(c, closeForm)];
      if (!form.ok) return messagePage(c, id, { about, state: form, status: 422 });
      return after(c, id, await closeMessage(c.var.db, c.var.actor, id, form.values), 'closed', about);
    })
    .post(`${aMessage}/reopen`, requireStaff('officer'), async (c) => {
      const id = c.req.param('id');
      await readForm(c, z.object({}));
      return after(c, id, await reopenMessage(c.var.db, c.var.actor, id), 'reopened', about);
    })
    .post(`${aMessage}/answer`, requireStaff('officer'), async (c) => {
      const [id, form] = [c.req.param('id'), await readForm(c, answerForm)];
      if (!form.ok) return messagePage(c, id, { about, state: form, status: 422 });
      const said = { state: { typed: form.typed, problems: {} } };
      return after(
        c,
        id,
        await answerMessage(c.var.db, c.var.actor, id, { paragraphs: form.values.paragraph, free: form.values.free ?? '' }),
        'answered',
        about,
        said.state,
      );
    })
    .route('/', beside);
}

/** Addresses and paragraphs: what answering and writing rest on. */
const beside = new Hono<Env>()
  .get('/mailroom/unreachable', requireStaff(), (c) => unreachablePage(c))
  .post(`/mailroom/unreachable/:id{${uuid}}/reinstate`, requireStaff('officer'), async (c) => {
    const id = c.req.param('id');
    const name = `reason-${id}`;
    const form = await readForm(c, z.object({ [name]: field.text(500) }));
    if (!form.ok) return unreachablePage(c, { id, state: form });
    const answer = await reinstateAddress(c.var.db, c.var.actor, id, String(form.values[name]));
    return answer.ok ? leaveFor(c, '/mailroom/unreachable', 'reinstated') : unreachablePage(c, { id, refusal: answer.refusal });
  })
  .get('/mailroom/paragraphs', requireStaff(), (c) => paragraphsPage(c))
  .post('/mailroom/paragraphs', requireStaff('officer', 'reviser'), async (c) => {
    const form = await readForm(c, paragraphForm);
    if (!form.ok) return paragraphsPage(c, { state: form });
    const answer = await saveParagraph(c.var.db, c.var.actor, form.values);
    return answer.ok ? leaveFor(c, '/mailroom/paragraphs', 'written') : paragraphsPage(c, { refusal: answer.refusal });
  })
  .post(`/mailroom/paragraphs/:id{${uuid}}/clear`, requireStaff('officer', 'reviser', 'head-of-cabinet'), async (c) => {
    const answer = await clearParagraph(c.var.db, c.var.actor, c.req.param('id'));
    return answer.ok ? leaveFor(c, '/mailroom/paragraphs', 'cleared') : paragraphsPage(c, { refusal: answer.refusal });
  });

type Done = { ok: true } | { ok: false; refusal: Refusal };

function after(c: Request, id: string, answer: Done, notice: string, about: AboutLetter, state = emptyForm): Response | Promise<Response> {
  if (answer.ok) return leaveFor(c, `/mailroom/incoming/${id}`, notice);
  return messagePage(c, id, { about, state, refusal: answer.refusal, status: 409 });
}

function sentenceOf(c: Request, refusal: Refusal | undefined): string | undefined {
  if (!refusal) return undefined;
  const wordings = { ...commonRefusals, ...incomingRefusals };
  return word(wordings[refusal.code as keyof typeof wordings], c.var.language, refusal as Record<string, string>);
}

async function listPage(c: Request): Promise<Response> {
  const { db, actor, language } = c.var;
  const filter: IncomingFilter = {
    view: incomingViews.find((view) => view === c.req.query('view')) ?? 'open',
    ...(actor.kind === 'account' ? { accountId: actor.id } : {}),
    desk: c.req.query('desk')?.slice(0, 300) || undefined,
    query: c.req.query('q')?.trim().slice(0, 100) || undefined,
    page: Math.max(1, Math.min(1_000_000, Math.trunc(Number(c.req.query('page'))) || 1)),
  };
  const [list, desks] = await Promise.all([listIncoming(db, filter), listDesks(db)]);
  const bodies = await nameBodies(db, [...new Set(list.messages.flatMap(({ body_id }) => body_id ?? []))], language);
  const title = speak(incomingWords, language)('incoming');
  return page(c, { title, section: 'mailroom', words: incomingWords }, <IncomingPage c={c} view={{ ...list, filter, desks, bodies }} />);
}

async function messagePage(c: Request, id: string, shown: Shown): Promise<Response> {
  const { db, language } = c.var;
  const found = await findIncoming(db, id);
  if (!found) return notFoundPage(c);
  const { message, letter } = found;
  const bodyName = message.body_id ? (await nameBodies(db, [message.body_id], language)).get(message.body_id) : undefined;
  const view = {
    ...found,
    ...(bodyName ? { bodyName } : {}),
    related: letter ? await shown.about.letter(db, { kind: letter.subject_kind, id: letter.subject_id }, language) : [],
    register: message.kind === 'message' ? await shown.about.register(db, registeredOf(message), language) : [],
    greeting: await greetWriter(db, { address: message.from_address, language: asLanguage(message.language) ?? 'en' }),
    colleagues: await db.selectFrom('account').select(['id', 'name']).where('closed_at', 'is', null).orderBy('name').execute(),
    paragraphs: await clearedParagraphs(db, message.language),
    state: shown.state ?? emptyForm,
  };
  const props = {
    title: message.subject_line || speak(incomingWords, language)('noSubject'),
    section: 'mailroom' as const,
    words: incomingWords,
  };
  return page(c, { ...props, status: shown.status ?? 200, refused: sentenceOf(c, shown.refusal) }, <MessagePage c={c} view={view} />);
}

const registeredOf = (message: NonNullable<Awaited<ReturnType<typeof findIncoming>>>['message']): RegisteredMessage => ({
  messageId: message.message_id,
  receivedAt: message.received_at,
  sender: message.from_name || message.from_address,
  bodyId: message.body_id,
  subject: message.subject_line,
  language: message.language,
});

async function unreachablePage(c: Request, shown: { id?: string; state?: FormState; refusal?: Refusal } = {}): Promise<Response> {
  const { db, language } = c.var;
  const marks = await listUnreachable(db, today());
  const bodies = await nameBodies(db, [...new Set(marks.flatMap(({ bodyId }) => bodyId ?? []))], language);
  const view = { marks, bodies, state: shown.state ?? emptyForm, ...(shown.id ? { refusedId: shown.id } : {}) };
  const status = shown.refusal ? 409 : shown.state ? 422 : 200;
  const title = speak(incomingWords, language)('unreachable');
  return page(
    c,
    { title, section: 'mailroom', words: incomingWords, status, refused: sentenceOf(c, shown.refusal) },
    <UnreachablePage c={c} view={view} />,
  );
}

async function paragraphsPage(c: Request, shown: { state?: FormState; refusal?: Refusal } = {}): Promise<Response> {
  const view = { paragraphs: await listParagraphs(c.var.db), state: shown.state ?? emptyForm };
  const status = shown.refusal ? 409 : shown.state ? 422 : 200;
  const title = speak(incomingWords, c.var.language)('paragraphs');
  return page(
    c,
    { title, section: 'mailroom', words: incomingWords, status, refused: sentenceOf(c, shown.refusal) },
    <ParagraphsPage c={c} view={view} />,
  );
}
