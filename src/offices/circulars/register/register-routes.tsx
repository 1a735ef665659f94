import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import {
  type Env,
  type FormState,
  leaveFor,
  page,
  type Request,
  readForm,
  readTyped,
  refusalPage,
  requireStaff,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { listBodies, nameBodies } from '../../directory/public.ts';
import { inLanguage, postKinds } from '../../languages/public.ts';
import { signatoryOptions } from '../drafting/new-page.tsx';
import { wordRefusal } from '../refusals.ts';
import { signatoriesOf } from '../signing/signing-form.tsx';
import { answeredBy } from './from-message.ts';
import { bodiesOfRegister, filterRegister, listIncoming, listOutgoing, type RegisterFilter } from './list-register.ts';
import { ReceivedPage, RegisterForm, receivedSchema, type ThreadItem } from './received-page.tsx';
import { findReceived, type ReceivedLetter, registerLetter } from './register-letter.ts';
import { RegisterPage, type Which } from './register-page.tsx';
import { registerWords } from './register-words.ts';
import { replyToLetter } from './reply-to-letter.ts';
import { writeRegisterCsv } from './write-register-csv.ts';

/** The registers of outgoing and incoming letters, and the replies to letters that came. */
export const registerRoutes = new Hono<Env>()
  .get('/circulars/register', requireStaff(), (c) => showRegister(c))
  .get('/circulars/register.csv', requireStaff(), (c) => sendCsv(c))
  .get('/circulars/received/new', requireStaff('officer'), async (c) => {
    const { messageId } = c.req.query();
    const answers = messageId ? await answeredBy(c.var.db, messageId) : undefined;
    return newReceived(c, { typed: { ...(answers ? { answers } : {}), ...c.req.query() }, problems: {} });
  })
  .post('/circulars/received/new', requireStaff('officer'), (c) => register(c))
  .get('/circulars/received/:id', requireStaff(), (c) => showReceived(c))
  .post('/circulars/received/:id/reply', requireStaff('officer'), async (c) => {
    const typed = await readTyped(c);
    const post = postKinds.find((each) => each === typed.post) ?? 'other';
    const signatories = signatoriesOf([typed.signatory ?? ''].flat().map(String).filter(Boolean));
    const drafted = await replyToLetter(c.var.db, c.var.actor, c.req.param('id'), { signatories, post });
    return drafted.ok ? leaveFor(c, `/circulars/${drafted.id}`, 'drafted') : showReceived(c, drafted.refusal);
  });

async function readRegister(c: Request) {
  const { db, language } = c.var;
  const which: Which = c.req.query('which') === 'incoming' ? 'incoming' : 'outgoing';
  const all = which === 'incoming' ? await listIncoming(db) : await listOutgoing(db);
  const query = (name: string) => c.req.query(name)?.trim() || undefined;
  const filter: RegisterFilter = {
    query: query('q'),
    series: query('series'),
    year: query('year'),
    bodyId: query('body'),
    kind: query('kind'),
  };
  const bodies = await bodiesOfRegister(db, all, language);
  const choices = {
    series: [...new Set(all.map(({ series }) => series))].sort(),
    years: [...new Set(all.map(({ on }) => on.slice(0, 4)))].sort().reverse(),
    bodies,
  };
  const lines = await filterRegister(db, all, filter);
  return { which, filter, choices, lines, names: new Map(bodies.map(({ id, name }) => [id, name])) };
}

async function showRegister(c: Request): Promise<Response> {
  const register = await readRegister(c);
  const title = speak(registerWords, c.var.language)(register.which);
  return page(c, { title, section: 'circulars', words: registerWords }, <RegisterPage c={c} {...register} />);
}

async function sendCsv(c: Request): Promise<Response> {
  const { which, lines, names } = await readRegister(c);
  return new Response(writeRegisterCsv(lines, names, c.var.language), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="register-${which}.csv"` },
  });
}

async function newReceived(c: Request, state: FormState, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const { compare } = new Intl.Collator(language);
  const bodies = (await listBodies(db)).map(({ id, names }) => ({ value: id, label: inLanguage(names.formal, language) }));
  const letters = (await listOutgoing(db)).map(({ id, reference }) => ({ value: id, label: reference }));
  const title = speak(registerWords, language)('registerOne');
  const status = refusal || Object.keys(state.problems).length > 0 ? 422 : 200;
  return page(
    c,
    { title, section: 'circulars', status, refused: refusal && wordRefusal(refusal, language) },
    <RegisterForm c={c} state={state} bodies={bodies.sort((a, b) => compare(a.label, b.label))} letters={letters} />,
  );
}

async function register(c: Request): Promise<Response> {
  const read = await readForm(c, receivedSchema);
  if (!read.ok) return newReceived(c, read);
  const { body, theirReference, messageId, answers, ...given } = read.values;
  const entered = await registerLetter(c.var.db, c.var.actor, {
    ...given,
    ...(body ? { bodyId: body } : {}),
    ...(theirReference ? { theirReference } : {}),
    ...(messageId ? { messageId } : {}),
    ...(answers ? { answers } : {}),
  });
  if (!entered.ok) return newReceived(c, { typed: read.typed, problems: {} }, entered.refusal);
  return leaveFor(c, `/circulars/received/${entered.id}`, 'registered');
}

async function showReceived(c: Request, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const letter = await findReceived(db, c.req.param('id') ?? '');
  if (!letter) return refusalPage(c, 404, wordRefusal({ code: 'no-such-letter' }, language));
  const body = letter.bodyId ? (await nameBodies(db, [letter.bodyId], language, 'formal')).get(letter.bodyId) : undefined;
  const refused = refusal && wordRefusal(refusal, language);
  return page(
    c,
    { title: letter.reference, section: 'circulars', words: registerWords, refused, status: refusal ? 409 : 200 },
    <ReceivedPage
      c={c}
      letter={letter}
      body={body}
      thread={await threadOf(c, letter)}
      signatories={await signatoryOptions(db, language)}
    />,
  );
}

/** The letters before and after a received one: ours that it answers, itself, our replies to it. */
async function threadOf(c: Request, letter: ReceivedLetter): Promise<ThreadItem[]> {
  const rows = await c.var.db
    .selectFrom('circular as c')
    .leftJoin('issuance as i', 'i.circular_id', 'c.id')
    .select(['c.id', 'c.replies_to', 'i.reference'])
    .where((either) => either.or([either('c.id', '=', letter.answers ?? letter.id), either('c.replies_to', '=', letter.id)]))
    .orderBy('c.created_at')
    .execute();
  const ours = rows.map(({ id, replies_to, reference }) => ({
    isReply: replies_to === letter.id,
    item: { what: 'ours' as const, href: `/circulars/${id}`, ...(reference ? { reference } : {}) },
  }));
  const own = { what: 'theirs' as const, href: `/circulars/received/${letter.id}`, reference: letter.reference };
  return [
    ...ours.filter(({ isReply }) => !isReply).map(({ item }) => item),
    own,
    ...ours.filter(({ isReply }) => isReply).map(({ item }) => item),
  ];
}
