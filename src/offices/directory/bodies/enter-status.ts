import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { type Status, standingOf } from './body-kinds.ts';
import { lockBody } from './lock-body.ts';

export type StatusCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'body-unknown'
  | 'status-same'
  | 'status-never-member'
  | 'status-overlaps'
  | 'status-none'
  | 'status-end-early';
export type StatusInput = { bodyId: string; status: Status; from: string; source?: string };

/**
 * Gives a body a status from a day on (YYYY-MM-DD); the one it has ends on that day. Refuses the status it has, a day on or before
 * which another begins or within one that has ended (`status-overlaps`), and the readmission of one that was never a member.
 */
export async function enterStatus(db: Handle, actor: Actor, input: StatusInput): Promise<Answer<{ id: string }, StatusCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { bodyId, status, from, source } = input;
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const latest = await latestStatus(tx, bodyId);
    if (latest && latest.valid_to === null && latest.status === status) return refuse('status-same', { status });
    if (status === 'readmitted' && !(await wasMember(tx, bodyId))) return refuse('status-never-member');
    if (latest && from <= latest.valid_from) return refuse('status-overlaps', { day: latest.valid_from });
    if (latest?.valid_to && from < latest.valid_to) return refuse('status-overlaps', { day: latest.valid_to });
    if (latest && latest.valid_to === null)
      await tx.updateTable('body_status').set({ valid_to: from }).where('id', '=', latest.id).execute();
    const id = newId();
    await tx
      .insertInto('body_status')
      .values({ id, body_id: bodyId, status, valid_from: from, source: source || null })
      .execute();
    await writeJournal(tx, actor, 'directory.enter-status', { kind: 'body', id: bodyId }, { status, from });
    return { ok: true, id };
  });
}

/** Ends the status that a body has: `on` is the first day without it. Refuses when it has none, and a day not after the status began. */
export async function endStatus(db: Handle, actor: Actor, input: { bodyId: string; on: string }): Promise<Answer<object, StatusCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { bodyId, on } = input;
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const latest = await latestStatus(tx, bodyId);
    if (!latest || latest.valid_to !== null) return refuse('status-none');
    if (on <= latest.valid_from) return refuse('status-end-early', { day: latest.valid_from });
    await tx.updateTable('body_status').set({ valid_to: on }).where('id', '=', latest.id).execute();
    await writeJournal(tx, actor, 'directory.end-status', { kind: 'body', id: bodyId }, { status: latest.status, on });
    return { ok: true };
  });
}

async function wasMember(tx: Transaction, bodyId: string): Promise<boolean> {
  const rows = await tx.selectFrom('body_status').select('status').where('body_id', '=', bodyId).execute();
  return rows.some(({ status }) => standingOf(status as Status) === 'member' || status === 'suspended');
}

function latestStatus(tx: Transaction, bodyId: string) {
  return tx.selectFrom('body_status').selectAll().where('body_id', '=', bodyId).orderBy('valid_from', 'desc').limit(1).executeTakeFirst();
}
