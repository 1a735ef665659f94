import { Hono } from 'hono';
import { inTransaction } from '../../platform/database/public.ts';
import {
  type Env,
  type FormState,
  isDay,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  requireStaff,
  type Typed,
  to,
  typedValue,
} from '../../platform/web/public.ts';
import { speak, type Words, word } from '../../platform/words.ts';
import { listBodies, nameBodies, reportThemeCodes } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { ActivitiesPage } from './activities-page.tsx';
import type { Activity, ActivityInput } from './activity.ts';
import { activityFacts } from './activity-facts.ts';
import { readActivityForm, typeActivity } from './activity-form.ts';
import { ActivityFormPage } from './activity-form-page.tsx';
import { ActivityPage } from './activity-page.tsx';
import { postBeside } from './beside/post-beside.tsx';
import { findActivity, listActivities, textOfActivity } from './find-activity.ts';
import { type ActivityFault, findFaults } from './find-faults.ts';
import type { ActivityNeighbours } from './neighbours.ts';
import { paragraphsOf, typedText } from './paragraphs-of.ts';
import { proposalsFromMeetings, proposeFromMeeting } from './propose-from-meeting.ts';
import { readWhen } from './read-when.ts';
import { activityRefusals } from './refusals.ts';
import { changeActivity, registerActivity } from './register-activity.ts';
import { type ReadableActivity, readActivityText } from './render-activity.ts';
import { words } from './words.ts';

/** The register of activities. `neighbours` are the offices above that stand on its pages. */
export function activitiesRoutes(neighbours: ActivityNeighbours = {}): Hono<Env> {
  const officer = requireStaff('officer');
  return new Hono<Env>()
    .get('/activities', requireStaff(), (c) => listPage(c))
    .get('/activities/new', officer, (c) => newPage(c, neighbours))
    .post('/activities/beside', officer, (c) => postBeside(c))
    .post('/activities/:id/beside', officer, (c) => postBeside(c))
    .post('/activities/new', officer, async (c) => postActivity(c, neighbours))
    .get('/activities/:id', requireStaff(), (c) => showPage(c, neighbours))
    .get('/activities/:id/edit', officer, (c) => editPage(c))
    .post('/activities/:id/edit', officer, async (c) => postActivity(c, {}, await findActivity(c.var.db, c.req.param('id'))));
}

async function listPage(c: Request): Promise<Response> {
  const { q = '', from = '', to: until = '', theme = '' } = c.req.query();
  const activities = await listActivities(c.var.db, {
    query: q,
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { to: until } : {}),
    theme: reportThemeCodes.find((code) => code === theme),
  });
  const ids = activities.flatMap(({ partners }) => partners.map(({ bodyId }) => bodyId));
  const props = {
    activities,
    proposals: await proposalsFromMeetings(c.var.db),
    partners: await nameBodies(c.var.db, ids, c.var.language),
    state: { typed: { q, from, to: until, theme }, problems: {} },
  };
  const title = speak(words, c.var.language)('activities');
  return page(c, { title, section: 'activities', words: words as Words }, <ActivitiesPage c={c} {...props} />);
}

async function showPage(c: Request, neighbours: ActivityNeighbours): Promise<Response> {
  const { db, language } = c.var;
  const activity = await findActivity(db, c.req.param('id') ?? '');
  if (!activity) return notFoundPage(c);
  const view = {
    readable: await readActivityText(db, activity),
    partners: await nameBodies(
      db,
      activity.partners.map(({ bodyId }) => bodyId),
      language,
      'formal',
    ),
    commitments: (await neighbours.commitments?.listOf(db, activity.id, language)) ?? [],
    citations: (await neighbours.citationsOf?.(db, activity.id)) ?? [],
  };
  const title = inLanguage(activity.title, language);
  return page(c, { title, section: 'activities', words: words as Words }, <ActivityPage c={c} view={view} neighbours={neighbours} />);
}

async function newPage(c: Request, neighbours: ActivityNeighbours): Promise<Response> {
  const { db, language } = c.var;
  const meetingId = c.req.query('meeting') ?? '';
  const proposal = /^[0-9a-f-]{36}$/.test(meetingId) ? await proposeFromMeeting(db, meetingId) : undefined;
  const typed = proposal ? typeActivity(proposal, await listBodies(db), language) : {};
  return formPage(c, { typed, problems: {} }, { neighbours });
}

async function editPage(c: Request): Promise<Response> {
  const { db, language } = c.var;
  const activity = await findActivity(db, c.req.param('id') ?? '');
  if (!activity) return notFoundPage(c);
  const { versions, originalLanguage } = await textOfActivity(db, activity);
  const text = Object.fromEntries(Object.entries(versions).map(([code, paragraphs]) => [code, typedText(paragraphs)]));
  const typed = typeActivity({ ...activity, text, originalLanguage }, await listBodies(db), language);
  return formPage(c, { typed, problems: {} }, { activity });
}

type FormOptions = { neighbours?: ActivityNeighbours; activity?: Activity; preview?: ReadableActivity; refused?: string };

async function formPage(c: Request, state: FormState, { neighbours, activity, preview, refused }: FormOptions): Promise<Response> {
  const { language } = c.var;
  const title = activity ? inLanguage(activity.title, language) : speak(words, language)('enter');
  const own = Object.fromEntries(Object.entries(activityRefusals).map(([code, wording]) => [code, word(wording, language)]));
  const props = {
    state: { ...state, wordings: { ...neighbours?.commitments?.wordings(language), ...own } },
    bodies: await listBodies(c.var.db),
    action: to(c, activity ? `/activities/${activity.id}/edit` : '/activities/new'),
    title,
    isNew: !activity,
    beside: to(c, activity ? `/activities/${activity.id}/beside` : '/activities/beside'),
    commitment: neighbours?.commitments,
    preview,
  };
  const status = Object.keys(state.problems).length > 0 || refused ? 422 : 200;
  const shown = { title, section: 'activities' as const, islands: ['src/islands/activity-beside.ts'], words: words as Words };
  return page(c, { ...shown, status, refused }, <ActivityFormPage c={c} {...props} />);
}

/** Enters or changes what was posted; a preview, a problem or a refusal shows the same form again. */
async function postActivity(c: Request, neighbours: ActivityNeighbours, activity?: Activity): Promise<Response> {
  if (c.req.param('id') && !activity) return notFoundPage(c);
  const typed = await readTyped(c);
  const bodies = await listBodies(c.var.db);
  const { input, rows } = readActivityForm(typed, bodies);
  const problems = problemsOf(await findFaults(c.var.db, input), rows);
  const options = { neighbours, activity };
  if (typedValue({ typed, problems }, 'preview') === 'yes')
    return formPage(c, { typed, problems }, { ...options, preview: await previewOf(c, input) });
  if (Object.keys(problems).length > 0) return formPage(c, { typed, problems }, options);
  const done = activity
    ? await changeActivity(c.var.db, c.var.actor, activity.id, input)
    : await enterWithCommitment(c, neighbours, { input, typed });
  if ('problems' in done) return formPage(c, { typed, problems: done.problems }, options);
  if (!done.ok) return formPage(c, { typed, problems: {} }, { ...options, refused: refusalOf(c, done.refusal.code) });
  const id = activity?.id ?? ('id' in done ? String(done.id) : '');
  return leaveFor(c, `/activities/${id}`, activity ? 'changed' : 'registered');
}

/** The activity and the commitment that follows from it are entered together or not at all. */
async function enterWithCommitment(c: Request, neighbours: ActivityNeighbours, { input, typed }: { input: ActivityInput; typed: Typed }) {
  const bodies = await listBodies(c.var.db);
  return inTransaction(c.var.db, async (tx) => {
    const done = await registerActivity(tx, c.var.actor, input);
    if (!done.ok) return done;
    const madeOn =
      input.whens
        .map((when) => readWhen(when)?.last ?? '')
        .toSorted()
        .at(-1) ?? '';
    const problems = (await neighbours.commitments?.enter(tx, c.var.actor, done.id, { typed, bodies, madeOn })) ?? {};
    return Object.keys(problems).length > 0 ? { ok: false as const, problems } : done;
  });
}

function problemsOf(faults: ActivityFault[], rows: number[]): Record<string, string> {
  const fieldOf = ({ field }: ActivityFault) =>
    field.replace(/^partner_(\d+)$/, (_, index: string) => `partner_${rows[Number(index)] ?? index}`);
  return Object.fromEntries(faults.toReversed().map((fault) => [fieldOf(fault), fault.code]));
}

async function previewOf(c: Request, input: ActivityInput): Promise<ReadableActivity> {
  const versions = Object.fromEntries(Object.entries(input.text).map(([language, text]) => [language, paragraphsOf(text)]));
  const partners = input.partners.filter(({ bodyId }) => /^[0-9a-f-]{36}$/.test(bodyId));
  const facts = await activityFacts(c.var.db, { ...input, partners, whens: input.whens.filter((when) => readWhen(when)) });
  return {
    activity: { ...input, id: '', textId: '', startsOn: '', endsOn: '', registeredAt: new Date(0), registeredByName: '' },
    facts,
    text: { originalLanguage: input.originalLanguage, versions },
  };
}

function refusalOf(c: Request, code: string): string {
  const wording = (activityRefusals as Words)[code];
  return wording ? word(wording, c.var.language) : code;
}
