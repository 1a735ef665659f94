import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, json, newId } from '../../platform/database/public.ts';
import { isDay } from '../../platform/web/public.ts';
import { findActivity, readWhen } from '../activities/public.ts';
import { writeJournal } from '../archive/public.ts';
import { findBody } from '../directory/public.ts';
import type { CommitmentInput } from './commitment.ts';

export type MakeRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'what-missing'
  | 'owner-missing'
  | 'due-unreadable'
  | 'day-unreadable'
  | 'body-unknown'
  | 'activity-unknown';

/** Enters a commitment. Refuses one without words or owner, an unreadable due time or day, and a body or activity that is not on record. */
export async function makeCommitment(db: Handle, actor: Actor, input: CommitmentInput): Promise<Answer<{ id: string }, MakeRefusal>> {
  const refused = permit(actor, 'officer') ?? faultOf(input);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const unknown = await findUnknown(tx, input);
    if (unknown) return unknown;
    const id = newId();
    const { kind, activityId, byBody, toBody, owner, what, due, madeOn } = input;
    await tx
      .insertInto('commitment')
      .values({
        id,
        kind,
        activity_id: activityId ?? null,
        by_body: byBody,
        to_body: toBody ?? null,
        owner_name: owner.trim(),
        what: json(what),
        due: due ?? null,
        due_by: (due ? readWhen(due)?.last : undefined) ?? null,
        made_on: madeOn,
        made_at: now(),
      })
      .execute();
    await writeJournal(tx, actor, 'commitments.make', { kind: 'commitment', id }, { kind, activityId, due });
    return { ok: true, id };
  });
}

function faultOf({ what, owner, due, madeOn }: CommitmentInput): Refused<MakeRefusal> | undefined {
  if (!Object.values(what).some((text) => text?.trim())) return refuse('what-missing', { field: 'what' });
  if (!owner.trim()) return refuse('owner-missing', { field: 'owner' });
  if (due !== undefined && !readWhen(due)) return refuse('due-unreadable', { field: 'due', due });
  return isDay(madeOn) ? undefined : refuse('day-unreadable', { field: 'madeOn' });
}

async function findUnknown(db: Handle, { byBody, toBody, activityId }: CommitmentInput): Promise<Refused<MakeRefusal> | undefined> {
  if ((await findBody(db, byBody))?.id !== byBody) return refuse('body-unknown', { field: 'byBody' });
  if (toBody && (await findBody(db, toBody))?.id !== toBody) return refuse('body-unknown', { field: 'toBody' });
  if (activityId && !(await findActivity(db, activityId))) return refuse('activity-unknown', { field: 'activityId' });
  return undefined;
}
