import { Hono } from 'hono';
import { z } from 'zod';
import type { Refusal } from '../../platform/answer.ts';
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
} from '../../platform/web/public.ts';
import { speak, type WordArguments, word } from '../../platform/words.ts';
import { listBodies, nameBodies } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { type Category, findMeeting, type Meeting, statusesOf } from '../meetings/public.ts';
import { findScan, readScan } from './answer-scans.ts';
import { answersOf } from './answers-of.ts';
import type { Call } from './call.ts';
import { CallPage, OpenCallPage } from './call-page.tsx';
import { callOfMeeting, countNamed, findCall } from './find-call.ts';
import { moveDeadline, openCall } from './open-call.ts';
import { publicRoutes } from './public-routes.tsx';
import { recordAnswerByHand } from './record-answer.ts';
import { refusals } from './refusals.ts';
import { words } from './words.ts';

type Shown = { state?: FormState; refusal?: Refusal; status?: 200 | 409 | 422 };

const openForm = z.looseObject({ closes_on: field.day(), max: field.number(1, 200) });
const placesField = z.preprocess((value) => (value === '' || value === undefined ? null : value), z.nullable(field.number(0, 100_000)));
const byHandForm = z.object({
  body: field.text(36).refine((id) => /^[0-9a-f-]{36}$/.test(id), 'choice'),
  kind: field.choice(['names', 'declines']),
  channel: field.choice(['paper', 'phone', 'email']),
  note: field.optionalText(),
  came_on: z.preprocess((value) => value || undefined, field.day().optional()),
});
const deadlineForm = z.object({ closes_on: field.day() });

/** The pages behind the letters' links, and the officers' pages of a call. */
export const callsRoutes = new Hono<Env>()
  .route('/', publicRoutes)
  .get('/meetings/:slug/call', requireStaff(), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    const call = meeting ? await callOfMeeting(c.var.db, meeting.id) : undefined;
    if (!meeting) return notFoundPage(c);
    return call ? leaveFor(c, `/calls/${call.id}`) : openPage(c, meeting);
  })
  .post('/meetings/:slug/call', requireStaff('officer'), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    return meeting ? open(c, meeting) : notFoundPage(c);
  })
  .get('/calls/:id', requireStaff(), (c) => withCall(c, (call, meeting) => callPage(c, call, meeting)))
  .post('/calls/:id/answers', requireStaff('officer'), (c) =>
    withCall(c, async (call, meeting) => {
      const form = await readForm(c, byHandForm);
      if (!form.ok) return callPage(c, call, meeting, { state: form, status: 422 });
      const { body: bodyId, came_on: cameOn, ...rest } = form.values;
      const { scan: file } = await c.req.parseBody();
      const read = file instanceof File && file.size > 0 ? readScan(new Uint8Array(await file.arrayBuffer())) : undefined;
      if (read && !read.ok)
        return callPage(c, call, meeting, { state: { typed: form.typed, problems: { scan: 'scan-unreadable' } }, status: 422 });
      const scan = read?.scan;
      const input = { call, bodyId, ...rest, ...(cameOn ? { cameOn } : {}), ...(scan ? { scan } : {}) };
      const answer = await recordAnswerByHand(c.var.db, c.var.actor, input);
      if (answer.ok) return leaveFor(c, `/calls/${call.id}`, 'recorded');
      if (answer.refusal.code === 'no-such-body')
        return callPage(c, call, meeting, { state: { typed: form.typed, problems: { body: 'choice' } }, status: 422 });
      return callPage(c, call, meeting, { state: { typed: form.typed, problems: {} }, refusal: answer.refusal, status: 409 });
    }),
  )
  .get('/calls/:id/answers/:answer{[0-9a-f-]{36}}/scan', requireStaff(), (c) =>
    withCall(c, async (call) => {
      const scan = await findScan(c.var.db, call.id, c.req.param('answer'));
      if (!scan) return notFoundPage(c);
      const ending = scan.media_type.slice(scan.media_type.indexOf('/') + 1);
      const headers = { 'content-type': scan.media_type, 'content-disposition': `attachment; filename="answer.${ending}"` };
      return c.body(new Uint8Array(scan.bytes), 200, { ...headers, 'cache-control': 'private, no-store' });
    }),
  )
  .post('/calls/:id/deadline', requireStaff('officer'), (c) =>
    withCall(c, async (call, meeting) => {
      const form = await readForm(c, deadlineForm);
      if (!form.ok) return callPage(c, call, meeting, { state: form, status: 422 });
      const answer = await moveDeadline(c.var.db, c.var.actor, call.id, endOfDay(form.values.closes_on, call.zone));
      if (answer.ok) return leaveFor(c, `/calls/${call.id}`, 'deadline');
      return callPage(c, call, meeting, { state: { typed: form.typed, problems: {} }, refusal: answer.refusal, status: 409 });
    }),
  );

async function withCall(c: Request, then: (call: Call, meeting: Meeting) => Promise<Response>): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const call = /^[0-9a-f-]{36}$/.test(id) ? await findCall(c.var.db, id) : undefined;
  const meeting = call ? await findMeeting(c.var.db, call.meetingId) : undefined;
  return call && meeting ? then(call, meeting) : notFoundPage(c);
}

async function open(c: Request, meeting: Meeting): Promise<Response> {
  const form = await readForm(c, openForm);
  if (!form.ok) return openPage(c, meeting, { state: form, status: 422 });
  const places = readPlaces(meeting, form.typed);
  if (!places.ok) return openPage(c, meeting, { state: { typed: form.typed, problems: places.problems }, status: 422 });
  const closesAt = endOfDay(form.values.closes_on, meeting.zone);
  const input = { meetingId: meeting.id, closesAt, zone: meeting.zone, maxPerDelegation: form.values.max, categories: places.categories };
  const answer = await openCall(c.var.db, c.var.actor, input);
  if (answer.ok) return leaveFor(c, `/calls/${answer.id}`, 'opened');
  return openPage(c, meeting, { state: { typed: form.typed, problems: {} }, refusal: answer.refusal, status: 409 });
}

type Places = { ok: true; categories: { category: Category; places: number | null }[] } | { ok: false; problems: Record<string, string> };

function readPlaces(meeting: Meeting, typed: FormState['typed']): Places {
  const problems: Record<string, string> = {};
  const categories = meeting.eligible.map((category) => {
    const read = placesField.safeParse(typed[`places_${category}`]);
    if (!read.success) problems[`places_${category}`] = 'number';
    return { category, places: read.data ?? null };
  });
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, categories };
}

/** The last minute of a calendar day in the meeting's zone. */
function endOfDay(day: string, zone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '23:59' }).epochMilliseconds);
}

function wordOf(c: Request, refusal: Refusal | undefined): string | undefined {
  const wording = refusal ? refusals[refusal.code as keyof typeof refusals] : undefined;
  return wording && refusal ? word(wording, c.var.language, refusal as WordArguments) : undefined;
}

function openPage(c: Request, meeting: Meeting, shown: Shown = {}): Response {
  const title = speak(words, c.var.language)('openTitle');
  const body = <OpenCallPage c={c} meeting={meeting} state={shown.state ?? emptyForm} />;
  return page(c, { title, section: 'meetings', words, refused: wordOf(c, shown.refusal), status: shown.status }, body);
}

async function callPage(c: Request, call: Call, meeting: Meeting, shown: Shown = {}): Promise<Response> {
  const { db, language } = c.var;
  const answers = await answersOf(db, call.id);
  const statuses = [...new Set(call.categories.flatMap(({ category }) => statusesOf[category]))];
  const bodies = (await listBodies(db, { statuses })).map(({ id, names }) => ({ id, name: inLanguage(names.short, language) }));
  const names = await nameBodies(
    db,
    answers.map(({ bodyId }) => bodyId),
    language,
  );
  const named = await countNamed(db, call.id);
  const order = new Intl.Collator(language);
  bodies.sort((a, b) => order.compare(a.name, b.name));
  const body = (
    <CallPage
      c={c}
      call={call}
      meeting={meeting}
      answers={answers}
      names={names}
      named={named}
      bodies={bodies}
      state={shown.state ?? emptyForm}
    />
  );
  const title = speak(words, language)('call');
  return page(c, { title, section: 'meetings', words, refused: wordOf(c, shown.refusal), status: shown.status }, body);
}
