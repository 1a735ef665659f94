import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { type Env, type FormState, leaveFor, page, type Request, readForm, requireStaff } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { problemOf, problemWordings } from '../form-fields.ts';
import type { Meeting } from '../meeting.ts';
import { withMeeting } from '../notes/with-paper.ts';
import { refusals } from '../refusals.ts';
import { keepPractical } from './keep-practical.ts';
import { practicalOf } from './practical-details.ts';
import { practicalInput, practicalRefusalFields, practicalSchema, typedPractical } from './practical-form.ts';
import { PracticalPage } from './practical-page.tsx';
import { practicalRefusals } from './practical-refusals.ts';
import { practicalWords } from './practical-words.ts';

/** The form of what delegates who travel must know. */
export const practicalRoutes = new Hono<Env>()
  .get('/meetings/:slug/practical', requireStaff('officer'), (c) =>
    withMeeting(c, async (meeting) => show(c, meeting, { typed: typedPractical(await practicalOf(c.var.db, meeting.id)), problems: {} })),
  )
  .post('/meetings/:slug/practical', requireStaff('officer'), (c) => withMeeting(c, (meeting) => keep(c, meeting)));

async function keep(c: Request, meeting: Meeting): Promise<Response> {
  const form = await readForm(c, practicalSchema);
  if (!form.ok) return show(c, meeting, form);
  const kept = await keepPractical(c.var.db, c.var.actor, meeting.id, practicalInput(form.values));
  if (kept.ok) return leaveFor(c, `/meetings/${meeting.slug}/practical`, 'practicalKept');
  const problems = problemOf(kept.refusal.code, practicalRefusalFields);
  return show(c, meeting, { typed: form.typed, problems: problems ?? {} }, problems ? undefined : kept.refusal);
}

function show(c: Request, meeting: Meeting, form: FormState, refusal?: Refusal): Response {
  const { language } = c.var;
  const t = speak(practicalWords, language);
  const own = Object.fromEntries(Object.entries(practicalRefusals).map(([code, wording]) => [code, word(wording, language)]));
  const state = {
    ...form,
    wordings: { ...problemWordings(language), ...own, 'bad-amount': t('badAmount'), 'bad-currency': t('badCurrency') },
  };
  const all = { ...refusals, ...practicalRefusals };
  const refused = refusal && word(all[refusal.code as keyof typeof practicalRefusals], language);
  const status = refusal ? 409 : Object.keys(form.problems).length > 0 ? 422 : 200;
  return page(
    c,
    { title: t('title'), section: 'meetings', words: practicalWords, refused, status },
    <PracticalPage c={c} state={state} meeting={meeting} />,
  );
}
