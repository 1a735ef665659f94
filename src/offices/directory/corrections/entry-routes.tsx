import { Hono } from 'hono';
import {
  type Env,
  emptyForm,
  type FormState,
  isDay,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { findBody, listBodies } from '../bodies/list-bodies.ts';
import { wordRefusal } from '../posts/serve-form.tsx';
import { type CorrectionLink, openCorrectionLink } from './correction-links.ts';
import { correctionWords } from './correction-words.ts';
import { type EntryPart, entryOfBody } from './entry-of-body.ts';
import { EntryPage, scriptOf } from './entry-page.tsx';
import { nameChanges, proposeCorrections, type TypedPart } from './propose-corrections.ts';

/** The page behind a correspondent's own link. */
export const entryRoutes = new Hono<Env>();

entryRoutes.get('/entry/:token', async (c) => {
  const link = await openCorrectionLink(c.var.db, c.req.param('token'));
  return link ? showEntry(c as Request, link, emptyForm) : notFoundPage(c as Request);
});

entryRoutes.post('/entry/:token', async (c) => {
  const link = await openCorrectionLink(c.var.db, c.req.param('token'));
  if (!link) return notFoundPage(c as Request);
  const state: FormState = { typed: await readTyped(c as Request), problems: {} };
  const parts = (await entryOfBody(c.var.db, link.bodyId)).map((part, at) => partTyped(c as Request, state, part, at));
  const input = { by: typedValue(state, 'by'), note: typedValue(state, 'note'), parts };
  const sent = await proposeCorrections(c.var.db, link, input);
  if (sent.ok) return leaveFor(c as Request, `/entry/${c.req.param('token')}`, 'proposed', { n: sent.n });
  return showEntry(c as Request, link, state, wordRefusal(c as Request, sent.refusal));
});

/** What was typed about one part; the post stands in the page's own order and is checked against its id. */
function partTyped(c: Request, state: FormState, { post }: EntryPart, at: number): TypedPart {
  const text = (name: string) => typedValue(state, `${name}_${at}`).slice(0, 600);
  const change = nameChanges.find((each) => each === text('change')) ?? 'none';
  const from = isDay(text('from')) ? text('from') : '';
  const name = { given: text('given').slice(0, 100), family: text('family').slice(0, 100), script: scriptOf(c) };
  const addresses = { email: text('email'), phone: text('phone'), postal: text('postal') };
  return { ...addresses, ...name, change, from, ...(post ? { postId: post.id } : {}) };
}

async function showEntry(c: Request, link: CorrectionLink, state: FormState, refused?: string): Promise<Response> {
  const { db, language } = c.var;
  const body = await findBody(db, link.bodyId);
  if (!body) return notFoundPage(c);
  const name = (await nameBodies(db, [body.id], language, 'formal')).get(body.id) ?? body.slug;
  const [own] = await listBodies(db, { kinds: ['secretariat'] });
  const organization = own && (await nameBodies(db, [own.id], language, 'formal')).get(own.id);
  const waiting = await countWaiting(c, link);
  const parts = await entryOfBody(db, body.id);
  return page(
    c,
    {
      title: speak(correctionWords, language)('entryTitle'),
      words: correctionWords,
      ...(organization ? { organization } : {}),
      ...(refused ? { refused, status: 422 as const } : {}),
    },
    <EntryPage c={c} token={c.req.param('token') ?? ''} body={body} name={name} parts={parts} waiting={waiting} state={state} />,
  );
}

async function countWaiting(c: Request, link: CorrectionLink): Promise<number> {
  const { n } = await c.var.db
    .selectFrom('correction')
    .innerJoin('correction_set', 'correction_set.id', 'correction.set_id')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('link_id', '=', link.id)
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}
