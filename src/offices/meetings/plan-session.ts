import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction, json, newId, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { inLanguage } from '../languages/public.ts';
import { findMeeting } from './find-meeting.ts';
import type { Session, SessionInput } from './session.ts';
import { sessionsOf } from './sessions-of.ts';

export type SessionRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-meeting'
  | 'no-such-session'
  | 'meeting-closed'
  | 'session-title-missing'
  | 'session-outside-meeting'
  | 'session-ends-early'
  | 'room-taken';

/** Puts a session on a meeting's programme. Refuses a day outside the meeting, an end not after the start, and a room that is taken. */
export async function planSession(
  db: Handle,
  actor: Actor,
  meetingId: string,
  input: SessionInput,
): Promise<Answer<{ id: string }, SessionRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const fault = await faultOf(tx, meetingId, input);
    if (fault) return fault;
    const id = newId();
    await tx
      .insertInto('session_slot')
      .values({ id, meeting_id: meetingId, ...columns(input) })
      .execute();
    await writeJournal(tx, actor, 'meetings.plan-session', { kind: 'meeting', id: meetingId }, { session: id, onDay: input.onDay });
    return { ok: true, id };
  });
}

/** Changes a session; the same refusals as planning one. */
export async function changeSession(db: Handle, actor: Actor, id: string, input: SessionInput): Promise<Answer<object, SessionRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meetingId = await meetingOf(tx, id);
    if (!meetingId) return refuse('no-such-session');
    const fault = await faultOf(tx, meetingId, input, id);
    if (fault) return fault;
    await tx.updateTable('session_slot').set(columns(input)).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'meetings.change-session', { kind: 'meeting', id: meetingId }, { session: id, onDay: input.onDay });
    return { ok: true };
  });
}

/** Takes a session off the programme of a meeting that is not closed. */
export async function dropSession(db: Handle, actor: Actor, id: string): Promise<Answer<object, SessionRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meetingId = await meetingOf(tx, id);
    if (!meetingId) return refuse('no-such-session');
    if ((await findMeeting(tx, meetingId))?.closedAt) return refuse('meeting-closed');
    await tx.deleteFrom('session_slot').where('id', '=', id).execute();
    await writeJournal(tx, actor, 'meetings.drop-session', { kind: 'meeting', id: meetingId }, { session: id });
    return { ok: true };
  });
}

/** The meeting is locked while its programme changes, so that two sessions cannot take one room. */
async function faultOf(
  tx: Transaction,
  meetingId: string,
  input: SessionInput,
  itself?: string,
): Promise<Refused<SessionRefusal> | undefined> {
  await tx.selectFrom('meeting').select('id').where('id', '=', meetingId).forUpdate().execute();
  const meeting = await findMeeting(tx, meetingId);
  if (!meeting) return refuse('no-such-meeting');
  if (meeting.closedAt) return refuse('meeting-closed');
  if (!Object.values(input.title).some(Boolean)) return refuse('session-title-missing');
  if (input.onDay < meeting.startsOn || input.onDay > meeting.endsOn) return refuse('session-outside-meeting');
  if (input.to <= input.from) return refuse('session-ends-early');
  const other = (await sessionsOf(tx, meetingId)).find((session) => session.id !== itself && sharesRoom(session, input));
  return other ? refuse('room-taken', { from: other.from, to: other.to }) : undefined;
}

function sharesRoom(session: Session, input: SessionInput): boolean {
  const room = inLanguage(input.room, 'en');
  const sameTime = session.onDay === input.onDay && session.from < input.to && input.from < session.to;
  return sameTime && room !== '' && room === inLanguage(session.room, 'en');
}

async function meetingOf(tx: Transaction, id: string): Promise<string | undefined> {
  const row = await tx.selectFrom('session_slot').select('meeting_id').where('id', '=', id).executeTakeFirst();
  return row?.meeting_id;
}

function columns(input: SessionInput) {
  return {
    on_day: input.onDay,
    from_time: input.from,
    to_time: input.to,
    room: input.room ? json(input.room) : null,
    title: json(input.title),
    speakers: json(input.speakers),
    interpretation: json(input.interpretation),
  };
}
