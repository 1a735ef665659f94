import { today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { type Commitment, isOverdue, readCommitment } from './commitment.ts';

export type CommitmentFilter = {
  state?: 'open' | 'overdue' | 'closed';
  owner?: string;
  /** By or to this body. */
  bodyId?: string;
  activityId?: string;
  /** The day on which they are looked at; today without one. */
  on?: string;
};

/** One commitment; undefined when there is none of this id. */
export async function findCommitment(db: Handle, id: string): Promise<Commitment | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  const row = await db.selectFrom('commitment').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readCommitment(row);
}

/** Commitments by due day, those without one last. */
export async function listCommitments(db: Handle, filter: CommitmentFilter = {}): Promise<Commitment[]> {
  const { state, owner, bodyId, activityId, on = today() } = filter;
  let rows = db
    .selectFrom('commitment')
    .selectAll()
    .orderBy('due_by', (order) => order.asc().nullsLast())
    .orderBy('made_on')
    .orderBy('id');
  if (state === 'closed') rows = rows.where('closed_at', 'is not', null);
  if (state === 'open' || state === 'overdue') rows = rows.where('closed_at', 'is', null);
  if (owner) rows = rows.where('owner_name', '=', owner);
  if (activityId) rows = rows.where('activity_id', '=', activityId);
  if (bodyId) rows = rows.where((where) => where.or([where('by_body', '=', bodyId), where('to_body', '=', bodyId)]));
  const found = (await rows.execute()).map(readCommitment);
  return state === 'overdue' ? found.filter((commitment) => isOverdue(commitment, on)) : found;
}

/** The open commitments by due day; `overdue` where the due time has passed on the day (today without one). */
export async function openCommitments(
  db: Handle,
  filter: Omit<CommitmentFilter, 'state'> = {},
): Promise<(Commitment & { overdue: boolean })[]> {
  const { on = today() } = filter;
  const open = await listCommitments(db, { ...filter, state: 'open' });
  return open.map((commitment) => ({ ...commitment, overdue: isOverdue(commitment, on) }));
}

/** The names of those who follow commitments, in order. */
export async function ownersOfCommitments(db: Handle): Promise<string[]> {
  const rows = await db.selectFrom('commitment').select('owner_name').distinct().orderBy('owner_name').execute();
  return rows.map((row) => row.owner_name);
}
