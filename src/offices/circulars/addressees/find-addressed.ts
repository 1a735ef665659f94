import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { answersOf, callOfMeeting, findCall } from '../../calls/public.ts';
import { type AddresseeRule, type AnsweredBy, findAddressees } from '../../directory/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { findMeeting, listMeetings } from '../../meetings/public.ts';

type NamedCall = { id: string; title: string };

/** The bodies that have answered a call: they replied or named somebody. */
export const answeredCall: AnsweredBy = async (db, callId) => {
  const answers = await answersOf(db, callId);
  return new Set(answers.filter(({ answer, named }) => answer !== undefined || named > 0).map(({ bodyId }) => bodyId));
};

/** The calls of coming meetings, under the titles of those. */
export async function openCalls(db: Handle, language: ScreenLanguage): Promise<NamedCall[]> {
  const meetings = await listMeetings(db, { open: true });
  const calls = await Promise.all(
    meetings.map(async ({ id, title }) => ({ call: await callOfMeeting(db, id), title: inLanguage(title, language) })),
  );
  return calls.flatMap(({ call, title }) => (call ? [{ id: call.id, title }] : []));
}

/** The calls a rule may ask about: the open ones, and the one it already asks about. */
export async function callsForRule(
  db: Handle,
  { unanswered }: Pick<AddresseeRule, 'unanswered'>,
  language: ScreenLanguage,
): Promise<NamedCall[]> {
  const open = await openCalls(db, language);
  if (!unanswered || open.some(({ id }) => id === unanswered)) return open;
  const call = await findCall(db, unanswered);
  const meeting = call && (await findMeeting(db, call.meetingId));
  return call && meeting ? [...open, { id: call.id, title: inLanguage(meeting.title, language) }] : open;
}

/** Whom the rule of a letter names on a day (YYYY-MM-DD), and whom it cannot reach; who has answered is asked of the calls at this moment. */
export function findAddressed(db: Handle, rule: AddresseeRule, on: string): ReturnType<typeof findAddressees> {
  return findAddressees(db, rule, on, answeredCall);
}
