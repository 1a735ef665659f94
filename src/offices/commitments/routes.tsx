import { Hono } from 'hono';
import {
  type Env,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  requireStaff,
  typedValue,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { listBodies } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { closeCommitment } from './close-commitment.ts';
import { outcomes } from './commitment.ts';
import { problemOf, readCommitmentForm } from './commitment-form.ts';
import { CommitmentPage, CommitmentsPage, NewCommitmentPage } from './commitment-pages.tsx';
import { nameCommitments } from './commitments-table.tsx';
import { findCommitment, listCommitments, openCommitments, ownersOfCommitments } from './list-commitments.ts';
import { makeCommitment } from './make-commitment.ts';
import { commitmentRefusals } from './refusals.ts';
import { words } from './words.ts';

/** What was undertaken, by whom and by when. */
export const commitmentsRoutes = new Hono<Env>()
  .get('/commitments', requireStaff(), (c) => listPage(c))
  .get('/commitments/new', requireStaff('officer'), (c) => newPage(c, { typed: {}, problems: {} }))
  .post('/commitments/new', requireStaff('officer'), (c) => postCommitment(c))
  .get('/commitments/:id', requireStaff(), (c) => showPage(c, { typed: {}, problems: {} }))
  .post('/commitments/:id/closure', requireStaff('officer'), (c) => postClosure(c));

const filters = ['open', 'overdue', 'closed'] as const;

async function listPage(c: Request): Promise<Response> {
  const { db, language } = c.var;
  const { state = 'open', owner = '' } = c.req.query();
  const commitments = await listCommitments(db, { state: filters.find((known) => known === state), ...(owner ? { owner } : {}) });
  const open = await openCommitments(db);
  const props = {
    lines: await nameCommitments(db, commitments, language),
    counts: { open: open.length, overdue: open.filter(({ overdue }) => overdue).length },
    owners: await ownersOfCommitments(db),
    state: { typed: { state, owner }, problems: {} },
  };
  const title = speak(words, language)('commitments');
  return page(c, { title, section: 'commitments', words }, <CommitmentsPage c={c} {...props} />);
}

const wordingsIn = (c: Request) =>
  Object.fromEntries(Object.entries(commitmentRefusals).map(([code, wording]) => [code, word(wording, c.var.language)]));

async function newPage(c: Request, state: FormState): Promise<Response> {
  const title = speak(words, c.var.language)('enter');
  const status = Object.keys(state.problems).length > 0 ? 422 : 200;
  const bodies = await listBodies(c.var.db);
  return page(
    c,
    { title, section: 'commitments', status, words },
    <NewCommitmentPage c={c} state={{ ...state, wordings: wordingsIn(c) }} bodies={bodies} />,
  );
}

async function postCommitment(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const { input, problems } = readCommitmentForm(typed, await listBodies(c.var.db));
  if (Object.keys(problems).length > 0) return newPage(c, { typed, problems });
  const made = await makeCommitment(c.var.db, c.var.actor, input);
  return made.ok ? leaveFor(c, `/commitments/${made.id}`, 'made') : newPage(c, { typed, problems: problemOf(made.refusal) });
}

async function showPage(c: Request, state: FormState, refused?: string): Promise<Response> {
  const { db, language } = c.var;
  const commitment = await findCommitment(db, c.req.param('id') ?? '');
  const [line] = commitment ? await nameCommitments(db, [commitment], language) : [];
  if (!line) return notFoundPage(c);
  const status = refused ? 409 : Object.keys(state.problems).length > 0 ? 422 : 200;
  const title = inLanguage(line.commitment.what, language);
  return page(
    c,
    { title, section: 'commitments', status, refused, words },
    <CommitmentPage c={c} line={line} state={{ ...state, wordings: wordingsIn(c) }} />,
  );
}

async function postClosure(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const state = { typed, problems: {} };
  const outcome = outcomes.find((known) => known === typedValue(state, 'outcome'));
  if (!outcome) return showPage(c, { typed, problems: { outcome: 'choice' } });
  const id = c.req.param('id') ?? '';
  const closing = { outcome, reason: typedValue(state, 'reason'), on: typedValue(state, 'on') };
  const done = await closeCommitment(c.var.db, c.var.actor, id, closing);
  if (done.ok) return leaveFor(c, `/commitments/${id}`, 'closed');
  const { code, field } = done.refusal;
  if (typeof field === 'string') return showPage(c, { typed, problems: { [field]: code } });
  return showPage(c, state, wordingsIn(c)[code]);
}
