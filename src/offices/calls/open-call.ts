import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../platform/database/public.ts';
import { newToken } from '../../platform/digest.ts';
import { writeJournal } from '../archive/public.ts';
import { type Category, findMeeting, type Meeting } from '../meetings/public.ts';

export type CallInput = {
  meetingId: string;
  closesAt: Date;
  zone: string;
  maxPerDelegation: number;
  /** Places per category; null for no limit. */
  categories: { category: Category; places: number | null }[];
};
export type OpenCallRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-meeting'
  | 'call-open'
  | 'closes-in-the-past'
  | 'closes-after-meeting'
  | 'no-category'
  | 'category-not-invited';

/** Opens the call of a meeting. Refuses a second one, a deadline in the past or after the meeting, no category or one that is not invited. */
export async function openCall(db: Handle, actor: Actor, input: CallInput): Promise<Answer<{ id: string }, OpenCallRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meeting = await findMeeting(tx, input.meetingId);
    if (!meeting) return refuse('no-such-meeting');
    const fault = refuseDeadline(input.closesAt, meeting) ?? refuseCategories(input, meeting);
    if (fault) return fault;
    const id = newId();
    const opened = await tx
      .insertInto('call')
      .values({
        id,
        meeting_id: meeting.id,
        closes_at: input.closesAt,
        zone: input.zone,
        max_per_delegation: input.maxPerDelegation,
        link_secret: newToken(),
        created_at: now(),
      })
      .onConflict((conflict) => conflict.column('meeting_id').doNothing())
      .executeTakeFirst();
    if (opened.numInsertedOrUpdatedRows === 0n) return refuse('call-open');
    await tx
      .insertInto('call_category')
      .values(input.categories.map((each) => ({ call_id: id, ...each })))
      .execute();
    await writeJournal(tx, actor, 'calls.open', { kind: 'call', id }, { meeting: meeting.id });
    return { ok: true, id };
  });
}

/** Moves a call's deadline. Refuses one in the past or after the meeting. */
export async function moveDeadline(
  db: Handle,
  actor: Actor,
  callId: string,
  closesAt: Date,
): Promise<Answer<object, OpenCallRefusal | 'no-such-call'>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const call = await tx.selectFrom('call').selectAll().where('id', '=', callId).forNoKeyUpdate().executeTakeFirst();
    const meeting = call ? await findMeeting(tx, call.meeting_id) : undefined;
    if (!call || !meeting) return refuse('no-such-call');
    const fault = refuseDeadline(closesAt, meeting);
    if (fault) return fault;
    await tx.updateTable('call').set({ closes_at: closesAt }).where('id', '=', callId).execute();
    await writeJournal(tx, actor, 'calls.move-deadline', { kind: 'call', id: callId }, { closesAt: closesAt.toISOString() });
    return { ok: true };
  });
}

function refuseDeadline(closesAt: Date, meeting: Meeting) {
  if (closesAt <= now()) return refuse('closes-in-the-past');
  return closesAt > endOf(meeting.endsOn, meeting.zone) ? refuse('closes-after-meeting') : undefined;
}

function refuseCategories({ categories }: CallInput, meeting: Meeting) {
  if (categories.length === 0) return refuse('no-category');
  return categories.every(({ category }) => meeting.eligible.includes(category)) ? undefined : refuse('category-not-invited');
}

function endOf(day: string, zone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone);
  return new Date(next.epochMilliseconds);
}
