import { Hono } from 'hono';
import { type Env, type FormState, leaveFor, notFoundPage, page, type Request, readForm, requireStaff } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { findMeeting } from './find-meeting.ts';
import { problemOf, problemWordings } from './form-fields.ts';
import type { Meeting } from './meeting.ts';
import { changeSession, dropSession, planSession } from './plan-session.ts';
import { refusals } from './refusals.ts';
import type { Session } from './session.ts';
import { freshSession, sessionInput, sessionRefusalFields, sessionSchema, typedSession } from './session-form.ts';
import { SessionFormPage } from './session-form-page.tsx';
import { sessionsOf } from './sessions-of.ts';
import { staffPage } from './show-meeting.tsx';
import { words } from './words.ts';

/** The sessions of a programme: add, change, take off. */
export const sessionRoutes = new Hono<Env>()
  .get('/meetings/:slug/sessions/new', requireStaff('officer'), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!meeting) return notFoundPage(c);
    const last = (await sessionsOf(c.var.db, meeting.id)).at(-1);
    return formPage(c, meeting, { typed: freshSession(meeting, last), problems: {} });
  })
  .post('/meetings/:slug/sessions/new', requireStaff('officer'), async (c) => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug'));
    if (!meeting) return notFoundPage(c);
    const form = await readForm(c, sessionSchema);
    if (!form.ok) return formPage(c, meeting, form);
    const planned = await planSession(c.var.db, c.var.actor, meeting.id, sessionInput(form.values));
    return planned.ok ? leaveFor(c, `/meetings/${meeting.slug}`, 'sessionSaved') : refusedForm(c, meeting, form.typed, planned.refusal);
  })
  .get('/meetings/:slug/sessions/:id', requireStaff('officer'), async (c) => {
    const found = await findSession(c);
    return found ? formPage(c, found.meeting, { typed: typedSession(found.session), problems: {} }, found.session.id) : notFoundPage(c);
  })
  .post('/meetings/:slug/sessions/:id', requireStaff('officer'), async (c) => {
    const found = await findSession(c);
    if (!found) return notFoundPage(c);
    const { meeting, session } = found;
    const form = await readForm(c, sessionSchema);
    if (!form.ok) return formPage(c, meeting, form, session.id);
    const changed = await changeSession(c.var.db, c.var.actor, session.id, sessionInput(form.values));
    if (changed.ok) return leaveFor(c, `/meetings/${meeting.slug}`, 'sessionSaved');
    return refusedForm(c, meeting, form.typed, changed.refusal, session.id);
  })
  .post('/meetings/:slug/sessions/:id/drop', requireStaff('officer'), async (c) => {
    const found = await findSession(c);
    if (!found) return notFoundPage(c);
    const dropped = await dropSession(c.var.db, c.var.actor, found.session.id);
    if (dropped.ok) return leaveFor(c, `/meetings/${found.meeting.slug}`, 'sessionDropped');
    return staffPage(c, found.meeting, undefined, dropped.refusal.code as keyof typeof refusals);
  });

async function findSession(c: Request): Promise<{ meeting: Meeting; session: Session } | undefined> {
  const meeting = await findMeeting(c.var.db, c.req.param('slug') ?? '');
  const session = meeting && (await sessionsOf(c.var.db, meeting.id)).find(({ id }) => id === c.req.param('id'));
  return meeting && session ? { meeting, session } : undefined;
}

type Shown = FormState & { refused?: string };

function formPage(c: Request, meeting: Meeting, { refused, ...form }: Shown, sessionId?: string): Response {
  const state = { wordings: problemWordings(c.var.language), ...form };
  const status = Object.keys(state.problems).length > 0 ? 422 : refused ? 409 : 200;
  const title = speak(words, c.var.language)(sessionId ? 'changeSession' : 'addSession');
  return page(
    c,
    { title, section: 'meetings', status, refused },
    <SessionFormPage c={c} state={state} meeting={meeting} sessionId={sessionId} />,
  );
}

/** The same form again with everything typed, the refusal beside its field or at the top. */
function refusedForm(
  c: Request,
  meeting: Meeting,
  typed: FormState['typed'],
  { code, ...facts }: { code: string } & Record<string, unknown>,
  sessionId?: string,
): Response {
  const problems = problemOf(code, sessionRefusalFields);
  if (problems) return formPage(c, meeting, { typed, problems, wordings: problemWordings(c.var.language, facts) }, sessionId);
  return formPage(c, meeting, { typed, problems: {}, refused: word(refusals[code as keyof typeof refusals], c.var.language) }, sessionId);
}
