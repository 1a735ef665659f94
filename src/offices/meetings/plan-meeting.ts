import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, json, newId, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { isZone } from '../languages/public.ts';
import { findMeeting } from './find-meeting.ts';
import type { MeetingInput } from './meeting.ts';
import { sessionsOf } from './sessions-of.ts';

export type PlanRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'slug-taken'
  | 'ends-before-it-starts'
  | 'unknown-zone'
  | 'place-missing'
  | 'title-missing';
export type ChangeRefusal = PlanRefusal | 'no-such-meeting' | 'meeting-closed' | 'sessions-left-out';

/** Enters a planned meeting. Refuses an end before the start, an unknown zone, a meeting in person without a place, a slug in use. */
export async function planMeeting(
  db: Handle,
  actor: Actor,
  input: MeetingInput,
): Promise<Answer<{ id: string; slug: string }, PlanRefusal>> {
  const refused = permit(actor, 'officer') ?? faultOf(input);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const id = newId();
    const planned = await tx
      .insertInto('meeting')
      .values({ id, slug: input.slug, created_at: now(), ...columns(input) })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (planned.numInsertedOrUpdatedRows === 0n) return refuse('slug-taken', { slug: input.slug });
    await setPartners(tx, id, input);
    await writeJournal(tx, actor, 'meetings.plan', { kind: 'meeting', id }, { slug: input.slug });
    return { ok: true, id, slug: input.slug };
  });
}

/** Changes a meeting's facts; drafts of letters follow, issued letters stay as signed. Refuses days that leave sessions outside. */
export async function changeMeeting(db: Handle, actor: Actor, id: string, input: MeetingInput): Promise<Answer<object, ChangeRefusal>> {
  const refused = permit(actor, 'officer') ?? faultOf(input);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const meeting = await findMeeting(tx, id);
    if (!meeting) return refuse('no-such-meeting');
    if (meeting.closedAt) return refuse('meeting-closed');
    const leftOut = await countLeftOut(tx, id, input);
    if (leftOut > 0) return refuse('sessions-left-out', { n: leftOut });
    await tx.updateTable('meeting').set(columns(input)).where('id', '=', id).execute();
    await setPartners(tx, id, input);
    await writeJournal(tx, actor, 'meetings.change', { kind: 'meeting', id });
    return { ok: true };
  });
}

function faultOf(input: MeetingInput) {
  if (!Object.values(input.title).some(Boolean)) return refuse('title-missing');
  const start = `${input.startsOn}T${input.startsAt}`;
  if (`${input.endsOn}T${input.endsAt}` <= start) return refuse('ends-before-it-starts');
  if (!isZone(input.zone)) return refuse('unknown-zone', { zone: input.zone });
  if (input.mode !== 'online' && !input.city) return refuse('place-missing');
  return undefined;
}

/** How many sessions would stand outside the meeting's new days. The meeting is locked, so that none is added meanwhile. */
async function countLeftOut(tx: Transaction, id: string, input: MeetingInput): Promise<number> {
  await tx.selectFrom('meeting').select('id').where('id', '=', id).forUpdate().execute();
  const sessions = await sessionsOf(tx, id);
  return sessions.filter(({ onDay }) => onDay < input.startsOn || onDay > input.endsOn).length;
}

function columns(input: MeetingInput) {
  return {
    kind: input.kind,
    organizer_id: input.organizerId,
    host_id: input.hostId ?? null,
    mode: input.mode,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    zone: input.zone,
    city: input.city ? json(input.city) : null,
    country: input.country ?? null,
    venue: input.venue ? json(input.venue) : null,
    platform: input.platform ?? null,
    platform_link: input.platformLink ?? null,
    title: json(input.title),
    theme: input.theme ? json(input.theme) : null,
    summary: json(input.summary),
    interpretation: input.interpretation,
    committees: input.committees,
    eligible: input.eligible,
    target_per_body: input.targetPerBody,
    contact_name: input.contactName ?? null,
    contact_email: input.contactEmail ?? null,
  };
}

async function setPartners(tx: Transaction, meetingId: string, input: MeetingInput): Promise<void> {
  if (!input.partners) return;
  await tx.deleteFrom('meeting_partner').where('meeting_id', '=', meetingId).execute();
  if (input.partners.length === 0) return;
  const rows = input.partners.map(({ bodyId, role }) => ({ meeting_id: meetingId, body_id: bodyId, role }));
  await tx.insertInto('meeting_partner').values(rows).execute();
}
