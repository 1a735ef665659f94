import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { isDay } from '../../../platform/web/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { findCircular } from '../circular.ts';

export const copyWays = ['post', 'fax', 'mission', 'hand'] as const;
/** How a copy went: by post, by fax, to the permanent mission, or by hand. */
export type CopyWay = (typeof copyWays)[number];
export type HandCopy = { id: string; bodyId: string; way: CopyWay; sentOn: string; note: string; recordedAt: Date; recordedByName: string };
export type CopyRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-circular'
  | 'not-issued'
  | 'nobody-chosen'
  | 'not-addressed'
  | 'bad-copy-day'
  | 'no-such-copy';
export type CopyInput = { bodyIds: string[]; way: CopyWay; sentOn: string; note: string };

/**
 * Records that copies of an issued letter went another way than by e-mail: to which bodies, how, on which day (not before the letter's
 * own, not in the future). A copy recorded before is left as it is; answers how many are new.
 */
export async function recordCopies(
  db: Handle,
  actor: Actor,
  id: string,
  input: CopyInput,
): Promise<Answer<{ recorded: number }, CopyRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<{ recorded: number }, CopyRefusal>>(db, async (tx) => {
    const circular = await findCircular(tx, id);
    if (!circular) return refuse('no-such-circular');
    if (!circular.issuance) return refuse('not-issued');
    const bodies = [...new Set(input.bodyIds)];
    if (bodies.length === 0) return refuse('nobody-chosen');
    if (!isDay(input.sentOn) || input.sentOn < circular.issuance.datedOn || input.sentOn > today('Pacific/Kiritimati')) {
      return refuse('bad-copy-day', { from: circular.issuance.datedOn });
    }
    const known = await addressedBodies(tx, id);
    if (bodies.some((body) => !known.has(body))) return refuse('not-addressed');
    const row = {
      circular_id: id,
      way: input.way,
      sent_on: input.sentOn,
      note: input.note.trim(),
      recorded_at: now(),
      recorded_by_name: actor.name,
    };
    const inserted = await tx
      .insertInto('hand_copy')
      .values(bodies.map((body) => ({ ...row, id: newId(), body_id: body })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    if (inserted.length > 0) {
      const facts = { way: input.way, sentOn: input.sentOn, copies: inserted.length };
      await writeJournal(tx, actor, 'circulars.copy', { kind: 'circular', id }, facts);
    }
    return { ok: true, recorded: inserted.length };
  });
}

/** Takes back the record of a copy that was entered by mistake; it stays in the record as withdrawn. */
export async function withdrawCopy(db: Handle, actor: Actor, circularId: string, copyId: string): Promise<Answer<object, CopyRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<object, CopyRefusal>>(db, async (tx) => {
    const withdrawn = await tx
      .updateTable('hand_copy')
      .set({ withdrawn_at: now(), withdrawn_by_name: actor.name })
      .where('id', '=', copyId)
      .where('circular_id', '=', circularId)
      .where('withdrawn_at', 'is', null)
      .returning(['way', 'sent_on'])
      .executeTakeFirst();
    if (!withdrawn) return refuse('no-such-copy');
    await writeJournal(
      tx,
      actor,
      'circulars.withdraw-copy',
      { kind: 'circular', id: circularId },
      { way: withdrawn.way, sentOn: withdrawn.sent_on },
    );
    return { ok: true };
  });
}

/** The copies of a circular that stand, in the order they went. */
export async function copiesOf(db: Handle, circularId: string): Promise<HandCopy[]> {
  const rows = await db
    .selectFrom('hand_copy')
    .selectAll()
    .where('circular_id', '=', circularId)
    .where('withdrawn_at', 'is', null)
    .orderBy('sent_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    way: row.way as CopyWay,
    sentOn: row.sent_on,
    note: row.note,
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
  }));
}

/** Whom a circular was meant for at its dispatch, with and without an address. */
async function addressedBodies(db: Handle, circularId: string): Promise<Set<string>> {
  const addressed = await db.selectFrom('addressee').select('body_id').where('circular_id', '=', circularId).execute();
  const excluded = await db.selectFrom('addressee_excluded').select('body_id').where('circular_id', '=', circularId).execute();
  return new Set([...addressed, ...excluded].map(({ body_id }) => body_id));
}
