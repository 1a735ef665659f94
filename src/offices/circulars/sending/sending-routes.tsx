import { Hono } from 'hono';
import type { Answer, Refusal } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import { type Env, leaveFor, page, type Request, readTyped, refusalPage, requireStaff, type Typed } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { findCall } from '../../calls/public.ts';
import {
  cancelSending,
  countSending,
  figuresOf,
  holdSending,
  leavingWords,
  resumeSending,
  type SendingAct,
  sendWaitingNow,
} from '../../mailroom/public.ts';
import type { Circular } from '../circular.ts';
import { CircularFrame, placeOf, subjectOf } from '../circular-frame.tsx';
import { coverageOf } from '../coverage/coverage.ts';
import { wallOf } from '../coverage/coverage-wall.ts';
import { wordRefusal } from '../refusals.ts';
import { withCircular } from '../show-circular.tsx';
import { words } from '../words.ts';
import { copyWays, recordCopies, withdrawCopy } from './hand-copies.ts';
import { approveReminder, planReminder, plansOf, withdrawReminder } from './reminder-plan.ts';
import { sendSamples } from './send-samples.ts';
import { sendingOf } from './sending-of.ts';
import { SendingPage, type SendingView, type TypedForm } from './sending-page.tsx';
import { sendingWords } from './sending-words.ts';

const acts = { hold: holdSending, resume: resumeSending, 'send-now': sendWaitingNow, cancel: cancelSending };
const notices = { hold: 'held', resume: 'resumed', 'send-now': 'sentNow', cancel: 'stopped' } as const;
const fields: Record<string, string> = {
  'nobody-chosen': 'body',
  'not-addressed': 'body',
  'bad-copy-day': 'on',
  'no-deadline': 'days',
  'bad-plan-day': 'day',
  'bad-plan-time': 'time',
  'no-plan-language': 'language',
};
const idOf = (c: Request) => c.req.param('id') ?? '';
const sendingPath = (c: Request) => `/circulars/${idOf(c)}/sending`;
const one = (value: Typed[string] | undefined) => String(Array.isArray(value) ? value[0] : (value ?? '')).trim();
const many = (value: Typed[string] | undefined) => [value ?? []].flat();

/** What leaves of a letter: samples, hold and resume, copies by other ways, planned reminders. */
export const sendingRoutes = new Hono<Env>()
  .get('/circulars/:id/sending', requireStaff(), (c) => showSending(c))
  .post('/circulars/:id/samples', requireStaff(), async (c) => {
    const which = one((await readTyped(c)).which) === 'all' ? 'all' : 'mine';
    const sent = await sendSamples(c.var.db, c.var.actor, idOf(c), placeOf(c), which);
    return sent.ok ? leaveFor(c, sendingPath(c), 'sampled', { n: sent.letters }) : showSending(c, { refusal: sent.refusal });
  })
  .post('/circulars/:id/sending/:act{hold|resume|send-now|cancel}', requireStaff(), async (c) => {
    const act = c.req.param('act') as SendingAct;
    const sending = await sendingOf(c.var.db, idOf(c));
    if (!sending) return showSending(c, { refusal: { code: 'not-dispatched' } });
    const answer: Answer = await acts[act](c.var.db, c.var.actor, sending);
    return answer.ok ? leaveFor(c, sendingPath(c), notices[act], figuresOf(answer)) : showSending(c, { refusal: answer.refusal });
  })
  .post('/circulars/:id/copies', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const way = copyWays.find((each) => each === one(typed.way)) ?? 'post';
    const bodyIds = [...many(typed.body), ...many(typed.reached)].filter((id) => /^[0-9a-f-]{36}$/.test(id));
    const input = { bodyIds, way, sentOn: one(typed.on), note: one(typed.note).slice(0, 2000) };
    const recorded = await recordCopies(c.var.db, c.var.actor, idOf(c), input);
    if (recorded.ok) return leaveFor(c, sendingPath(c), 'copied', { n: recorded.recorded });
    return showSending(c, { refusal: recorded.refusal, form: 'copies', typed });
  })
  .post('/circulars/:id/copies/:copy{[0-9a-f-]{36}}/withdrawal', requireStaff(), async (c) => {
    const answer = await withdrawCopy(c.var.db, c.var.actor, idOf(c), c.req.param('copy'));
    return leaveOrShow(c, answer, 'copyWithdrawn');
  })
  .post('/circulars/:id/plans', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const [days, onDay] = [one(typed.days), one(typed.day)];
    const languages = many(typed.language).flatMap((language) => asLanguage(language) ?? []);
    const day = onDay ? { onDay } : days ? { daysBefore: Number(days) } : {};
    const planned = await planReminder(c.var.db, c.var.actor, idOf(c), { ...day, atTime: one(typed.time), languages });
    return planned.ok ? leaveFor(c, sendingPath(c), 'planned') : showSending(c, { refusal: planned.refusal, form: 'plans', typed });
  })
  .post('/circulars/:id/plans/:plan{[0-9a-f-]{36}}/approval', requireStaff(), async (c) =>
    leaveOrShow(c, await approveReminder(c.var.db, c.var.actor, idOf(c), c.req.param('plan')), 'approved'),
  )
  .post('/circulars/:id/plans/:plan{[0-9a-f-]{36}}/withdrawal', requireStaff(), async (c) =>
    leaveOrShow(c, await withdrawReminder(c.var.db, c.var.actor, idOf(c), c.req.param('plan')), 'planWithdrawn'),
  );

async function leaveOrShow(c: Request, answer: Answer, notice: string): Promise<Response> {
  return answer.ok ? leaveFor(c, sendingPath(c), notice) : showSending(c, { refusal: answer.refusal });
}

type Refused = { refusal: Refusal; form?: TypedForm['form']; typed?: Typed };

async function showSending(c: Request, refused?: Refused): Promise<Response> {
  return withCircular(c, async (circular) => {
    const { db, language } = c.var;
    const sentence = refused && wordRefusal(refused.refusal, language);
    if (refused?.refusal.code === 'not-permitted') return refusalPage(c, 403, sentence ?? '');
    const subject = await subjectOf(db, circular, language, placeOf(c));
    const typed = refused && typedForm(refused, sentence ?? '');
    const status = refused ? (typed ? 422 : 409) : 200;
    const title = `${speak(sendingWords, language)('sending')} · ${subject.text}`;
    return page(
      c,
      { title, section: 'circulars', words: { ...words, ...leavingWords, ...sendingWords }, status, refused: typed ? undefined : sentence },
      <CircularFrame c={c} circular={circular} subject={subject} tab="sending">
        <SendingPage c={c} circular={circular} view={await viewOf(c, circular)} typed={typed} />
      </CircularFrame>,
    );
  });
}

/** A refusal about what was typed stands beside its field; others stand over the page. */
function typedForm({ refusal, form, typed }: Refused, sentence: string): TypedForm | undefined {
  const field = fields[refusal.code];
  if (!form || !typed || !field) return undefined;
  return { form, state: { typed, problems: { [field]: refusal.code }, wordings: { [refusal.code]: sentence } } };
}

async function viewOf(c: Request, circular: Circular): Promise<SendingView> {
  const { db, language } = c.var;
  const sending = await sendingOf(db, circular.id);
  const coverage = sending && (await coverageOf(db, circular.id));
  const call = circular.callId ? await findCall(db, circular.callId) : undefined;
  return {
    ...(sending ? { counts: await countSending(db, sending.subjects) } : {}),
    tiles: coverage ? (await wallOf(db, coverage, language)).flatMap(({ tiles }) => tiles) : [],
    plans: await plansOf(db, circular.id),
    ...(call ? { zone: call.zone } : {}),
  };
}
