import type { Expression, Selectable } from 'kysely';
import type { Handle, Transaction } from '../../platform/database/public.ts';
import type { Call as CallTable, Delegate as DelegateTable } from '../../platform/database-types.ts';
import { asCategory, type Category, categories } from '../meetings/public.ts';
import type { Call, CallHead, Delegate, DelegateState } from './call.ts';

/** One call by its id; undefined when there is none. */
export async function findCall(db: Handle, id: string): Promise<Call | undefined> {
  return readCall(db, await db.selectFrom('call').selectAll().where('id', '=', id).executeTakeFirst());
}

/** The call of a meeting; undefined while none was opened. */
export async function callOfMeeting(db: Handle, meetingId: string): Promise<Call | undefined> {
  return readCall(db, await db.selectFrom('call').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst());
}

async function readCall(db: Handle, row: Selectable<CallTable> | undefined): Promise<Call | undefined> {
  if (!row) return undefined;
  const found = await db.selectFrom('call_category').selectAll().where('call_id', '=', row.id).execute();
  return {
    ...readHead(row),
    categories: found
      .map(({ category, places, taken, waiting }) => ({ category: knownCategory(category), places, taken, waiting }))
      .sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category)),
  };
}

function readHead(row: Omit<Selectable<CallTable>, 'created_at'>): CallHead {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    closesAt: row.closes_at,
    zone: row.zone,
    maxPerDelegation: row.max_per_delegation,
    linkSecret: row.link_secret,
  };
}

/** Everyone a body named for a call and who was not withdrawn, in the order of naming. */
export async function delegatesOf(db: Handle, callId: string, bodyId?: string): Promise<Delegate[]> {
  let query = db.selectFrom('delegate').selectAll().where('call_id', '=', callId).where('state', '<>', 'withdrawn').orderBy('turn');
  if (bodyId) query = query.where('body_id', '=', bodyId);
  return (await query.execute()).map(readDelegate);
}

/** How many stand named in each category of a call; categories without anybody are absent. */
export async function countNamed(db: Handle, callId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('delegate')
    .select(({ fn }) => ['category', fn.countAll<string>().as('named')])
    .where('call_id', '=', callId)
    .where('state', '<>', 'withdrawn')
    .groupBy('category')
    .execute();
  return new Map(rows.map(({ category, named }) => [category, Number(named)]));
}

export async function findDelegate(db: Handle, id: string): Promise<Delegate | undefined> {
  const row = await db.selectFrom('delegate').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? readDelegate(row) : undefined;
}

/** Locks a delegate until the commit and reads it with its call. */
export async function lockDelegate(tx: Transaction, id: string): Promise<{ call: CallHead; delegate: Delegate } | undefined> {
  const row = await tx
    .selectFrom('delegate')
    .innerJoin('call', 'call.id', 'delegate.call_id')
    .selectAll('delegate')
    .select(['call.meeting_id', 'call.closes_at', 'call.zone', 'call.max_per_delegation', 'call.link_secret'])
    .where('delegate.id', '=', id)
    .forUpdate('delegate')
    .executeTakeFirst();
  return row && { call: readHead({ ...row, id: row.call_id }), delegate: readDelegate(row) };
}

/** The query that finds the id of a delegate's meeting, which never changes. */
export function meetingIdOf(db: Handle, delegateId: string): Expression<string | null> {
  return db
    .selectFrom('delegate')
    .innerJoin('call', 'call.id', 'delegate.call_id')
    .select('call.meeting_id')
    .where('delegate.id', '=', delegateId)
    .$asScalar();
}

function readDelegate(row: Selectable<DelegateTable>): Delegate {
  return {
    id: row.id,
    callId: row.call_id,
    bodyId: row.body_id,
    category: knownCategory(row.category),
    given: row.given,
    family: row.family,
    gender: row.gender === 'female' || row.gender === 'male' ? row.gender : undefined,
    functionTitle: row.function_title,
    email: row.email,
    language: row.language,
    committee: row.committee ?? undefined,
    needs: row.needs,
    listed: row.listed,
    state: row.state as DelegateState,
    holdsPlace: row.holds_place,
    participantId: row.participant_id ?? undefined,
    birthYear: row.birth_year ?? undefined,
  };
}

function knownCategory(text: string): Category {
  const category = asCategory(text);
  if (!category) throw new Error(`unknown category of participation: ${text}`);
  return category;
}
