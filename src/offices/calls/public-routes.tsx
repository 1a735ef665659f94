import { Hono } from 'hono';
import type { Actor } from '../../platform/actor.ts';
import type { Refusal } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readForm,
  readTyped,
  typedValue,
} from '../../platform/web/public.ts';
import { type WordArguments, word } from '../../platform/words.ts';
import { nameBodies } from '../directory/public.ts';
import { findMeeting, standingVisaLetter, type VisaLetter, visaLettersOf } from '../meetings/public.ts';
import { nameForm, registrationForm } from './answer-forms.ts';
import { AnswerPage } from './answer-page.tsx';
import { answerOf } from './answers-of.ts';
import type { Call, Delegate } from './call.ts';
import { delegatesOf } from './find-call.ts';
import { recordVisit } from './lock-delegation.ts';
import { categoriesFor, refuseIfClosed } from './may-answer.ts';
import { meetingLines } from './meeting-lines.ts';
import { nameDelegate } from './name-delegate.ts';
import { openAnswerLink, openRegistrationLink } from './own-links.ts';
import { declineCall } from './record-answer.ts';
import { refusals } from './refusals.ts';
import { registerDelegate } from './register-delegate.ts';
import { RegistrationPage } from './registration-page.tsx';
import { sendVisaLetter } from './send-visa-letter.ts';
import { withdrawDelegate } from './withdraw-delegate.ts';
import { words } from './words.ts';

type Opened = { call: Call; bodyId: string };
type Shown = { state?: FormState; refusal?: Refusal; status?: 200 | 409 | 422 };

/** The pages behind the letters' own links; they need no account and no script. */
export const publicRoutes = new Hono<Env>()
  .get('/answer/:token', (c) =>
    withAnswer(c, async (opened) => {
      await recordVisit(c.var.db, opened.call, opened.bodyId);
      return answerPage(c, opened);
    }),
  )
  .post('/answer/:token/delegates', (c) =>
    withAnswer(c, async (opened) => {
      const form = await readForm(c, nameForm);
      if (!form.ok) return answerPage(c, opened, { state: form, status: 422 });
      const { function_title: functionTitle, ...rest } = form.values;
      const answer = await nameDelegate(
        c.var.db,
        await coordinator(c, opened),
        opened.call,
        opened.bodyId,
        { ...rest, functionTitle },
        c.var.settings,
      );
      if (!answer.ok)
        return answerPage(c, opened, { state: refusedForm(form.typed, answer.refusal), refusal: answer.refusal, status: 409 });
      return leaveFor(c, answerBase(c), answer.waiting ? 'waiting' : 'named');
    }),
  )
  .post('/answer/:token/withdraw', (c) =>
    withAnswer(c, async (opened) => {
      const id = typedValue({ typed: await readTyped(c), problems: {} }, 'delegate');
      const delegates = await delegatesOf(c.var.db, opened.call.id, opened.bodyId);
      if (!delegates.some((delegate) => delegate.id === id)) return answerPage(c, opened, { refusal: { code: 'withdrawn' }, status: 409 });
      const answer = await withdrawDelegate(c.var.db, await coordinator(c, opened), id, c.var.settings);
      return answer.ok ? leaveFor(c, answerBase(c), 'withdrawn') : answerPage(c, opened, { refusal: answer.refusal, status: 409 });
    }),
  )
  .post('/answer/:token/decline', (c) =>
    withAnswer(c, async (opened) => {
      const typed = await readTyped(c);
      const note = typedValue({ typed, problems: {} }, 'note').slice(0, 2000);
      const answer = await declineCall(c.var.db, await coordinator(c, opened), opened.call, opened.bodyId, note);
      if (answer.ok) return leaveFor(c, answerBase(c), 'declined');
      return answerPage(c, opened, { state: { typed, problems: {} }, refusal: answer.refusal, status: 409 });
    }),
  )
  .get('/answer/:token/letters/:document', (c) =>
    withAnswer(c, async ({ call, bodyId }) => sendVisaLetter(c, await delegatesOf(c.var.db, call.id, bodyId))),
  )
  .get('/registration/:token/letters/:document', (c) => withRegistration(c, ({ delegate }) => sendVisaLetter(c, [delegate])))
  .get('/registration/:token', (c) => withRegistration(c, (opened) => registrationPage(c, opened)))
  .post('/registration/:token', (c) =>
    withRegistration(c, async (opened) => {
      const form = await readForm(c, registrationForm);
      const wordings = { 'birth-year': word(words.birthYearProblem, c.var.language) };
      if (!form.ok) return registrationPage(c, opened, { state: { ...form, wordings }, status: 422 });
      const { function_title: functionTitle, birth_year: birthYear, ...rest } = form.values;
      const actor: Actor = { kind: 'link', name: 'delegate' };
      const answer = await registerDelegate(c.var.db, actor, opened.delegate.id, { ...rest, functionTitle, birthYear }, c.var.settings);
      if (!answer.ok)
        return registrationPage(c, opened, { state: { typed: form.typed, problems: {} }, refusal: answer.refusal, status: 409 });
      return leaveFor(c, `/registration/${c.req.param('token')}`, answer.waiting ? 'on_waiting_list' : 'registered');
    }),
  );

async function withAnswer(c: Request, then: (opened: Opened) => Promise<Response>): Promise<Response> {
  const opened = await openAnswerLink(c.var.db, c.req.param('token') ?? '');
  return opened ? then(opened) : notFoundPage(c);
}

async function withRegistration(c: Request, then: (opened: { call: Call; delegate: Delegate }) => Promise<Response>): Promise<Response> {
  const opened = await openRegistrationLink(c.var.db, c.req.param('token') ?? '');
  return opened ? then(opened) : notFoundPage(c);
}

function answerBase(c: Request): string {
  return `/answer/${c.req.param('token')}`;
}

/** A coordinator acts by the body's link; the journal knows the body, not a person. */
async function coordinator(c: Request, opened: Opened): Promise<Actor> {
  const names = await nameBodies(c.var.db, [opened.bodyId], 'en');
  return { kind: 'link', name: names.get(opened.bodyId) ?? 'coordinator' };
}

/** Refusals that concern one field stand beside it. */
function refusedForm(typed: FormState['typed'], refusal: Refusal): FormState {
  if (refusal.code === 'already-named') return { typed, problems: { email: 'duplicate' } };
  if (refusal.code === 'not-eligible') return { typed, problems: { category: 'choice' } };
  return { typed, problems: {} };
}

function wordOf(c: Request, refusal: Refusal | undefined): string | undefined {
  const wording = refusal ? refusals[refusal.code as keyof typeof refusals] : undefined;
  return wording && refusal ? word(wording, c.var.language, refusal as WordArguments) : undefined;
}

/** The letters for visas that stand, by delegate. */
async function standingLetters(db: Handle, delegates: readonly Delegate[]): Promise<Map<string, VisaLetter>> {
  const registered = delegates.filter(({ state }) => state === 'registered').map(({ id }) => id);
  const letters = await visaLettersOf(db, registered);
  return new Map(letters.filter(({ replacedBy }) => !replacedBy).map((letter) => [letter.registrationId, letter]));
}

async function answerPage(c: Request, { call, bodyId }: Opened, shown: Shown = {}): Promise<Response> {
  const { db, language, settings } = c.var;
  const meeting = await findMeeting(db, call.meetingId);
  if (!meeting) return notFoundPage(c);
  const lines = await meetingLines(db, meeting, language, settings.publicUrl);
  const names = await nameBodies(db, [bodyId], language);
  const standing = await answerOf(db, call.id, bodyId);
  const delegates = await delegatesOf(db, call.id, bodyId);
  const props = {
    c,
    call,
    lines,
    path: answerBase(c),
    bodyName: names.get(bodyId) ?? '',
    contact: meeting.contactEmail ?? '',
    delegates,
    letters: await standingLetters(db, delegates),
    categories: await categoriesFor(db, call, bodyId),
    declined: standing?.declined ?? false,
    isOpen: refuseIfClosed(call, meeting) === undefined,
    state: shown.state ?? emptyForm,
  };
  return page(
    c,
    { title: lines.title, organization: lines.organizer, sheet: true, words, refused: wordOf(c, shown.refusal), status: shown.status },
    <AnswerPage {...props} />,
  );
}

async function registrationPage(c: Request, { call, delegate }: { call: Call; delegate: Delegate }, shown: Shown = {}): Promise<Response> {
  const { db, language, settings } = c.var;
  const meeting = await findMeeting(db, call.meetingId);
  if (!meeting) return notFoundPage(c);
  const lines = await meetingLines(db, meeting, language, settings.publicUrl);
  const names = await nameBodies(db, [delegate.bodyId], language);
  const gone = delegate.state === 'withdrawn' ? { code: 'withdrawn' } : undefined;
  const props = {
    c,
    call,
    delegate,
    meeting,
    lines,
    path: `/registration/${c.req.param('token')}`,
    bodyName: names.get(delegate.bodyId) ?? '',
    contact: meeting.contactEmail ?? '',
    letter: delegate.state === 'registered' ? await standingVisaLetter(db, delegate.id) : undefined,
    isOpen: !gone && refuseIfClosed(call, meeting) === undefined,
    state: shown.state ?? emptyForm,
  };
  const refused = wordOf(c, shown.refusal ?? gone);
  return page(
    c,
    { title: lines.title, organization: lines.organizer, sheet: true, words, refused, status: shown.status },
    <RegistrationPage {...props} />,
  );
}
