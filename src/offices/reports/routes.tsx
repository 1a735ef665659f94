import { Hono } from 'hono';
import { asScreenLanguage, screenLanguages } from '../../platform/language.ts';
import {
  type Env,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  refusalPage,
  requireStaff,
  type Typed,
  typedValue,
} from '../../platform/web/public.ts';
import { speak, type Words, word } from '../../platform/words.ts';
import { documentsOf } from '../archive/public.ts';
import { commitmentPart, openCommitments } from '../commitments/public.ts';
import { listBodies, reportThemeCodes } from '../directory/public.ts';
import { refusals as documentRefusals } from '../documents/public.ts';
import { decisionVerbs, inLanguage } from '../languages/public.ts';
import type { AnnexDraft } from './annexes/annexes-part.tsx';
import { annexesOf, removeAnnex, writeAnnex } from './annexes/edition-annexes.ts';
import { facingRoutes, readAnnexForm } from './annexes/facing-routes.ts';
import { citeUnder, dropCitation, leaveOut, moveEntry } from './arrange-edition.ts';
import { buildEdition } from './build-edition.ts';
import { checkRoutes } from './check-routes.tsx';
import { notingLine } from './compose-document.ts';
import { type Edition, findEdition, listEditions, versionOrder } from './edition.ts';
import { editionDocument } from './edition-document.ts';
import { editionFile } from './edition-file.ts';
import { EditionPage } from './edition-page.tsx';
import { EditionsPage, NewEditionPage } from './editions-page.tsx';
import { entriesOf } from './entries-of.ts';
import { importReportRoutes } from './import-report-routes.tsx';
import { openEdition } from './open-edition.ts';
import { recordDecision } from './record-decision.ts';
import { reportRefusals } from './refusals.ts';
import { words } from './words.ts';

const blank: FormState = { typed: {}, problems: {} };

/** The periodic report: its editions, their order, versions and files, and the decision that seals one. */
export const reportsRoutes = new Hono<Env>()
  .route('/', importReportRoutes)
  .route('/', facingRoutes)
  .route('/', checkRoutes)
  .get('/reports', requireStaff(), (c) => listPage(c))
  .get('/reports/new', requireStaff('officer'), (c) => newPage(c, blank))
  .post('/reports/new', requireStaff('officer'), (c) => postEdition(c))
  .get('/reports/:id', requireStaff(), (c) => showPage(c))
  .get('/reports/:id/files/:name', requireStaff(), (c) => sendFile(c))
  .post('/reports/:id/entries', requireStaff('officer'), (c) => postEntries(c))
  .post('/reports/:id/arrangement', requireStaff('officer'), (c) => postArrangement(c))
  .post('/reports/:id/annexes', requireStaff('officer'), (c) => postAnnex(c))
  .post('/reports/:id/annexes/:annexId/removal', requireStaff('officer'), async (c) => {
    const id = c.req.param('id') ?? '';
    const removed = await removeAnnex(c.var.db, c.var.actor, id, c.req.param('annexId') ?? '');
    return removed.ok ? leaveFor(c, `/reports/${id}`, 'annexed') : showPage(c, blank, refusalOf(c, removed.refusal));
  })
  .post('/reports/:id/decision', requireStaff('officer', 'head-of-cabinet'), (c) => postDecision(c));

const editionHere = (c: Request) => findEdition(c.var.db, c.req.param('id') ?? '');

function refusalOf(c: Request, { code, ...facts }: { code: string } & Record<string, unknown>): string {
  const wording = ({ ...documentRefusals, ...reportRefusals } as Words)[code];
  return wording ? word(wording, c.var.language, { source: '', ...facts, n: Number(facts.n ?? 0) }) : code;
}

const wordingsIn = (c: Request) => Object.fromEntries(Object.keys(reportRefusals).map((code) => [code, refusalOf(c, { code })]));

async function listPage(c: Request): Promise<Response> {
  const { db, language } = c.var;
  const editions = await listEditions(db);
  const listed = await Promise.all(editions.map(async (edition) => ({ edition, noted: await notingLine(db, edition, language) })));
  return page(c, { title: speak(words, language)('reports'), section: 'reports', words }, <EditionsPage c={c} editions={listed} />);
}

function newPage(c: Request, state: FormState): Response {
  const status = Object.keys(state.problems).length > 0 ? 422 : 200;
  const title = speak(words, c.var.language)('open');
  return page(c, { title, section: 'reports', status, words }, <NewEditionPage c={c} state={{ ...state, wordings: wordingsIn(c) }} />);
}

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const perLanguage = (typed: Typed, name: string) =>
  Object.fromEntries(
    screenLanguages.map((code) => [code, typedValue({ typed, problems: {} }, `${name}_${code}`).trim()]).filter(([, text]) => text),
  );

async function postEdition(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const text = (name: string) => typedValue({ typed, problems: {} }, name).trim();
  const opened = await openEdition(c.var.db, c.var.actor, {
    symbol: text('symbol'),
    title: perLanguage(typed, 'title'),
    period: { from: text('from'), to: text('to') },
    languages: screenLanguages.filter((code) => listOf(typed.languages).includes(code)),
    originalLanguage: asScreenLanguage(text('originalLanguage')) ?? 'en',
    arabicFirst: text('arabicFirst') === 'yes',
    ...(text('datedOn') ? { datedOn: text('datedOn') } : {}),
  });
  if (opened.ok) return leaveFor(c, `/reports/${opened.id}`, 'opened');
  return newPage(c, { typed, problems: { [String(opened.refusal.field ?? 'symbol')]: opened.refusal.code } });
}

async function showPage(c: Request, state = blank, refused?: string, draft?: AnnexDraft): Promise<Response> {
  const { db, language } = c.var;
  const edition = await editionHere(c);
  if (!edition) return notFoundPage(c);
  const view = {
    edition,
    noted: await notingLine(db, edition, language),
    entries: await entriesOf(db, edition.id),
    beside: await Promise.all(besideOf(c, edition).map((code) => editionDocument(db, edition.id, code))),
    annexes: await annexesOf(db, edition.id),
    ...(draft ? { draft } : {}),
    organs: await listBodies(db, { kinds: ['organ'] }),
    archived: await documentsOf(db, 'edition', edition.id),
    carried: await carriedOf(c, edition),
  };
  const status = refused ? 409 : Object.keys(state.problems).length > 0 ? 422 : 200;
  const title = `${edition.symbol} ${inLanguage(edition.title, language)}`;
  return page(
    c,
    { title, section: 'reports', status, refused, words },
    <EditionPage c={c} view={view} state={{ ...state, wordings: wordingsIn(c) }} />,
  );
}

/** The two languages looked at: as asked for, else the original and the reader's own, else the first other one. */
function besideOf(c: Request, edition: Edition) {
  const asked = (name: string) => edition.languages.find((code) => code === c.req.query(name));
  const left = asked('left') ?? edition.originalLanguage;
  const others = versionOrder(edition).filter((code) => code !== left);
  const right = asked('right') ?? others.find((code) => code === c.var.language) ?? others[0] ?? left;
  return [left, right];
}

/** What was undertaken before the period and is still open. */
async function carriedOf(c: Request, edition: Edition) {
  const { db, language } = c.var;
  const open = (await openCommitments(db)).filter(({ madeOn }) => madeOn < edition.period.from);
  if (open.length === 0 || edition.decision) return null;
  const lines = await commitmentPart.name(db, open, language);
  return <commitmentPart.List c={c} commitments={lines} />;
}

async function sendFile(c: Request): Promise<Response> {
  const edition = await editionHere(c);
  if (!edition) return notFoundPage(c);
  const answer = await editionFile(c.var.db, edition, c.req.param('name') ?? '');
  if (!answer.ok) return answer.refusal.code === 'not-typeset' ? refusalPage(c, 409, refusalOf(c, answer.refusal)) : notFoundPage(c);
  const { bytes, mediaType, filename } = answer.file;
  return c.body(new Uint8Array(bytes), 200, { 'content-type': mediaType, 'content-disposition': `attachment; filename="${filename}"` });
}

async function postEntries(c: Request): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const built = await buildEdition(c.var.db, c.var.actor, id);
  if (built.ok) return leaveFor(c, `/reports/${id}`, 'built', { added: built.added, removed: built.removed });
  return showPage(c, blank, refusalOf(c, built.refusal));
}

async function postArrangement(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const text = (name: string) => typedValue({ typed, problems: {} }, name);
  const themeOf = (name: string) => reportThemeCodes.find((code) => code === text(name)) ?? ('' as (typeof reportThemeCodes)[number]);
  const id = c.req.param('id') ?? '';
  const place = { activityId: text('activity'), theme: themeOf('theme') };
  const { db, actor } = c.var;
  const acts: Record<string, () => ReturnType<typeof leaveOut>> = {
    up: () => moveEntry(db, actor, id, place, 'up'),
    down: () => moveEntry(db, actor, id, place, 'down'),
    out: () => leaveOut(db, actor, id, place),
    back: () => leaveOut(db, actor, id, place, false),
    cite: () => citeUnder(db, actor, id, place, themeOf('second')),
    drop: () => dropCitation(db, actor, id, place),
  };
  const act = Object.hasOwn(acts, text('act')) ? acts[text('act')] : undefined;
  if (!act) return notFoundPage(c);
  const done = await act();
  if (!done.ok) return showPage(c, blank, refusalOf(c, done.refusal));
  return leaveFor(c, `/reports/${id}`, 'arranged');
}

/** A refused annex is shown again as it was typed. */
async function postAnnex(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const id = c.req.param('id') ?? '';
  const annex = readAnnexForm(typed);
  const written = await writeAnnex(c.var.db, c.var.actor, id, annex);
  if (written.ok) return leaveFor(c, `/reports/${id}`, 'annexed');
  return showPage(c, blank, refusalOf(c, written.refusal), { id: annex.id ?? '', state: { typed, problems: {} } });
}

async function postDecision(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const text = (name: string) => typedValue({ typed, problems: {} }, name).trim();
  const id = c.req.param('id') ?? '';
  if (!text('body')) return showPage(c, { typed, problems: { body: 'body-unknown' } });
  const input = {
    verb: decisionVerbs.find((verb) => verb === text('verb')) ?? 'noted',
    body: text('body'),
    session: Number(text('session')),
    city: perLanguage(typed, 'city'),
    day: text('day'),
  };
  const done = await recordDecision(c.var.db, c.var.actor, id, input, c.var.settings);
  if (done.ok) return leaveFor(c, `/reports/${id}`, 'decided');
  const { field } = done.refusal;
  if (typeof field !== 'string') return showPage(c, { typed, problems: {} }, refusalOf(c, done.refusal));
  const shown = field === 'city' ? `city_${(await editionHere(c))?.languages[0] ?? 'en'}` : field;
  return showPage(c, { typed, problems: { [shown]: done.refusal.code } });
}
