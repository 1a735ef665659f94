import { Hono } from 'hono';
import { hasRole } from '../../platform/actor.ts';
import type { Refusal } from '../../platform/answer.ts';
import { type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import {
  type Env,
  type FormState,
  field,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readForm,
  readTyped,
  requireStaff,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { listBodies } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { announceMeeting, closeMeeting } from './close-meeting.ts';
import { findMeeting, listMeetings, partnersOf } from './find-meeting.ts';
import { problemOf, problemWordings } from './form-fields.ts';
import { groupParticipants } from './group-participants.ts';
import type { Meeting } from './meeting.ts';
import { freshMeeting, meetingInput, meetingSchema, newMeetingSchema, refusalFields, typedMeeting } from './meeting-form.ts';
import { type BodyOption, MeetingFormPage } from './meeting-form-page.tsx';
import { MeetingsPage } from './meetings-page.tsx';
import { countParticipants, participantsOf } from './participants-of.ts';
import { ParticipantsPage } from './participants-page.tsx';
import { changeMeeting, planMeeting } from './plan-meeting.ts';
import { refusals } from './refusals.ts';
import { staffPage } from './show-meeting.tsx';
import { words } from './words.ts';

/** The staff's list of meetings, the form of their facts, and what is done with a meeting: announced, closed. */
export const staffRoutes = new Hono<Env>()
  .get('/meetings', requireStaff(), (c) => listPage(c))
  .get('/meetings/new', requireStaff('officer'), async (c) => {
    const [secretariat] = await listBodies(c.var.db, { kinds: ['secretariat'] });
    return formPage(c, { typed: freshMeeting(secretariat?.id ?? '', screenLanguages), problems: {} });
  })
  .post('/meetings/new', requireStaff('officer'), async (c) => {
    const form = await readForm(c, newMeetingSchema);
    if (!form.ok) return formPage(c, form);
    const planned = await planMeeting(c.var.db, c.var.actor, meetingInput(form.values, form.values.slug));
    return planned.ok ? leaveFor(c, `/meetings/${planned.slug}`, 'planned') : refusedForm(c, form.typed, planned.refusal);
  })
  .get('/meetings/:slug/edit', requireStaff('officer'), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!meeting) return notFoundPage(c);
    if (meeting.closedAt) return staffPage(c, meeting, undefined, 'meeting-closed');
    return formPage(c, { typed: typedMeeting(meeting, await partnersOf(c.var.db, meeting.id)), problems: {} }, meeting);
  })
  .post('/meetings/:slug/edit', requireStaff('officer'), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!meeting) return notFoundPage(c);
    const form = await readForm(c, meetingSchema);
    if (!form.ok) return formPage(c, form, meeting);
    const changed = await changeMeeting(c.var.db, c.var.actor, meeting.id, meetingInput(form.values, meeting.slug));
    return changed.ok ? leaveFor(c, `/meetings/${meeting.slug}`, 'changed') : refusedForm(c, form.typed, changed.refusal, meeting);
  })
  .post('/meetings/:slug/announce', requireStaff('officer', 'head-of-cabinet'), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!meeting) return notFoundPage(c);
    const announced = await announceMeeting(c.var.db, c.var.actor, meeting.id);
    return announced.ok ? leaveFor(c, `/meetings/${meeting.slug}`, 'announced') : refusedPage(c, meeting, announced.refusal.code);
  })
  .post('/meetings/:slug/close', requireStaff('officer'), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!meeting) return notFoundPage(c);
    const attendance = field.number(0, 100_000).safeParse((await readTyped(c)).attendance || 'none');
    if (!attendance.success) return refusedPage(c, meeting, 'attendance-missing');
    const closed = await closeMeeting(c.var.db, c.var.actor, meeting.id, { attendance: attendance.data });
    return closed.ok ? leaveFor(c, `/meetings/${meeting.slug}`, 'closed') : refusedPage(c, meeting, closed.refusal.code);
  })
  .get('/meetings/:slug/participants', requireStaff(), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    return meeting ? participantsPage(c, meeting) : notFoundPage(c);
  });

async function listPage(c: Request): Promise<Response> {
  const meetings = await listMeetings(c.var.db);
  const registered = await countParticipants(
    c.var.db,
    meetings.map(({ id }) => id),
  );
  return page(
    c,
    { title: speak(words, c.var.language)('meetings'), section: 'meetings', words },
    <MeetingsPage c={c} meetings={meetings} registered={registered} mayPlan={hasRole(c.var.actor, 'officer')} />,
  );
}

async function formPage(c: Request, form: FormState, meeting?: Meeting, refused?: string): Promise<Response> {
  const { language } = c.var;
  const state = { wordings: problemWordings(language), ...form };
  const status = Object.keys(state.problems).length > 0 ? 422 : refused ? 409 : 200;
  const title = speak(words, language)(meeting ? 'edit' : 'planMeeting');
  const bodies = await bodyOptions(c, language);
  return page(
    c,
    { title, section: 'meetings', status, refused },
    <MeetingFormPage c={c} state={state} bodies={bodies} slug={meeting?.slug} title={meeting && inLanguage(meeting.title, language)} />,
  );
}

async function bodyOptions(c: Request, language: ScreenLanguage): Promise<BodyOption[]> {
  const { compare } = new Intl.Collator(language);
  const bodies = await listBodies(c.var.db);
  const options = bodies.map(({ id, names }) => ({ value: id, label: inLanguage(names.formal, language) }));
  return options.sort((a, b) => compare(a.label, b.label));
}

/** The same form again with everything typed, the refusal beside its field or at the top. */
async function refusedForm(c: Request, typed: FormState['typed'], { code, ...facts }: Refusal, meeting?: Meeting): Promise<Response> {
  const problems = problemOf(code, refusalFields);
  if (problems) return formPage(c, { typed, problems, wordings: problemWordings(c.var.language, facts) }, meeting);
  return formPage(c, { typed, problems: {} }, meeting, word(refusals[code as keyof typeof refusals], c.var.language));
}

function refusedPage(c: Request, meeting: Meeting, code: string): Promise<Response> {
  return staffPage(c, meeting, undefined, code as keyof typeof refusals);
}

async function participantsPage(c: Request, meeting: Meeting): Promise<Response> {
  const { db, language } = c.var;
  const shown = { meeting, groups: await groupParticipants(db, meeting.id, language), everyone: await participantsOf(db, meeting.id) };
  const title = speak(words, language)('participantsTitle');
  return page(c, { title, section: 'meetings' }, <ParticipantsPage c={c} shown={shown} />);
}
