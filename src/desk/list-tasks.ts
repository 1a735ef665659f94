import { proposalsFromMeetings } from '../offices/activities/public.ts';
import {
  type Circular,
  composeVersions,
  countOpenComments,
  firstDispatch,
  listAssignments,
  listCirculars,
  type Place,
  stepsOfCircular,
} from '../offices/circulars/public.ts';
import { isWhollySigned, type Step } from '../offices/clearance/public.ts';
import { anchorOf, openQuestionsFor, type ReviewSubject } from '../offices/concordance/public.ts';
import { nameBodies, openCorrections } from '../offices/directory/public.ts';
import { inLanguage, wordDays, wordLanguages } from '../offices/languages/public.ts';
import { findMeeting } from '../offices/meetings/public.ts';
import { type Actor, hasRole } from '../platform/actor.ts';
import type { Handle } from '../platform/database/public.ts';
import type { ScreenLanguage } from '../platform/language.ts';
import { speak } from '../platform/words.ts';
import { words } from './words.ts';

/** One thing that waits for the reader: what, for which record, and where to do it (a path without its language). */
export type Task = { what: string; record: string; href: string };

/** What waits for this actor by role: versions to clear or sign, letters to issue or dispatch, closed meetings to register. */
export async function listTasks(db: Handle, actor: Actor, language: ScreenLanguage, place: Place): Promise<Task[]> {
  const circulars = await listCirculars(db);
  const ofLetters = await Promise.all(circulars.map((circular) => tasksOfCircular(db, actor, circular, language, place)));
  const ofMeetings = hasRole(actor, 'officer') ? await proposalsFromMeetings(db) : [];
  const t = speak(words, language);
  return [
    ...(await tasksOfReviser(db, actor, circulars, language)),
    ...(await tasksOfComments(db, actor, circulars, language)),
    ...(await tasksOfQuestions(db, actor, language)),
    ...(await tasksOfCorrections(db, actor, language)),
    ...ofLetters.flat(),
    ...ofMeetings.map((meeting) => ({
      what: t('register'),
      record: inLanguage(meeting.title, language),
      href: `/activities/new?meeting=${meeting.id}`,
    })),
  ];
}

/** The versions that were given to this account, the most urgent first, with their day and their words. */
async function tasksOfReviser(db: Handle, actor: Actor, circulars: Circular[], language: ScreenLanguage): Promise<Task[]> {
  if (actor.kind !== 'account') return [];
  const t = speak(words, language);
  const assigned = await listAssignments(db, { accountId: actor.id });
  return Promise.all(
    assigned.map(async ({ circularId, language: version, dueOn, words: n }) => {
      const meetingId = circulars.find(({ id }) => id === circularId)?.meetingId;
      const meeting = meetingId ? await findMeeting(db, meetingId) : undefined;
      const due = wordDays({ fact: 'days', from: dueOn }, language);
      const what = t('revise', { language: wordLanguages([version], language, 'plain'), due, n });
      return { what, record: inLanguage(meeting?.title, language), href: `/circulars/${circularId}/revision?language=${version}` };
    }),
  );
}

/** Comments that nobody has settled yet, for those who write letters. */
async function tasksOfComments(db: Handle, actor: Actor, circulars: Circular[], language: ScreenLanguage): Promise<Task[]> {
  if (!hasRole(actor, 'officer', 'reviser')) return [];
  const t = speak(words, language);
  const letters = await countOpenComments(db);
  return Promise.all(
    letters.map(async ({ circularId, open }) => {
      const meetingId = circulars.find(({ id }) => id === circularId)?.meetingId;
      const meeting = meetingId ? await findMeeting(db, meetingId) : undefined;
      return { what: t('settle', { n: open }), record: inLanguage(meeting?.title, language), href: `/circulars/${circularId}/revision` };
    }),
  );
}

/** Where the check of each kind of text stands. */
const checkPaths: Record<ReviewSubject['kind'], (id: string) => string> = {
  'concordance-check': (id) => `/concordance/${id}`,
  circular: (id) => `/circulars/${id}/check`,
  edition: (id) => `/reports/${id}/check`,
};

/** Questions about findings that were asked of this account, or of whoever revises. */
async function tasksOfQuestions(db: Handle, actor: Actor, language: ScreenLanguage): Promise<Task[]> {
  const t = speak(words, language);
  const asked = await openQuestionsFor(db, actor);
  return asked.map(({ subject, finding, text, askedByName }) => ({
    what: t('question', { name: askedByName }),
    record: text.length > 90 ? `${text.slice(0, 89)}…` : text,
    href: `${checkPaths[subject.kind](subject.id)}#${anchorOf(finding)}`,
  }));
}

/** What parliaments’ correspondents propose for their entries, for those who keep the directory. */
async function tasksOfCorrections(db: Handle, actor: Actor, language: ScreenLanguage): Promise<Task[]> {
  if (!hasRole(actor, 'officer')) return [];
  const t = speak(words, language);
  const open = await openCorrections(db);
  const names = await nameBodies(
    db,
    open.map(({ bodyId }) => bodyId),
    language,
    'formal',
  );
  return open.map(({ bodyId, open: n }) => ({
    what: t('correct', { n }),
    record: names.get(bodyId) ?? '',
    href: '/directory/corrections',
  }));
}

async function tasksOfCircular(db: Handle, actor: Actor, circular: Circular, language: ScreenLanguage, place: Place): Promise<Task[]> {
  const t = speak(words, language);
  const meeting = circular.meetingId ? await findMeeting(db, circular.meetingId) : undefined;
  const task = (what: string): Task => ({ what, record: inLanguage(meeting?.title, language), href: `/circulars/${circular.id}` });
  if (circular.issuance) {
    const waits = hasRole(actor, 'officer', 'head-of-cabinet') && !(await firstDispatch(db, circular.id));
    return waits ? [task(t('dispatch', { reference: circular.issuance.reference }))] : [];
  }
  const steps = await stepsOfCircular(db, circular, await composeVersions(db, circular, place));
  if (isWhollySigned(steps, circular.languages)) return hasRole(actor, 'officer', 'head-of-cabinet') ? [task(t('issue'))] : [];
  const next = steps.filter((step) => step.state === 'next' && isForActor(step, actor));
  // What another organization gives by itself is recorded here only once nothing of ours is left.
  const isOursDone = steps.every((step) => step.recorded || step.state === 'taken');
  return next
    .filter(({ recorded }) => !recorded || isOursDone)
    .map(({ act, recorded, language: version }) =>
      task(t(recorded ? 'recordGiven' : act === 'clear' ? 'clear' : 'sign', { language: wordLanguages([version], language, 'plain') })),
    );
}

function isForActor(step: Step, actor: Actor): boolean {
  return actor.kind === 'account' && hasRole(actor, step.role);
}
