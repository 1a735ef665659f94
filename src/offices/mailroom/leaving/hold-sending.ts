import { sql } from 'kysely';
import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { letterChannel } from '../queue-letters.ts';
import { countSending, ofSubjects, type Sending } from './sending.ts';

export type SendingRefusal = 'not-signed-in' | 'not-permitted' | 'nothing-waits' | 'not-held' | 'already-held' | 'sending-held';

/**
 * Holds a sending: no letter of it begins its way until it is resumed; what is on the wire ends. Answers how many wait and how many have
 * left. A letter that the server puts off meanwhile waits too.
 */
export async function holdSending(
  db: Handle,
  actor: Actor,
  { subjects, record }: Sending,
): Promise<Answer<{ waiting: number; left: number }, SendingRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<{ waiting: number; left: number }, SendingRefusal>>(db, async (tx) => {
    const before = await countSending(tx, subjects);
    if (before.held) return refuse('already-held', { by: before.held.byName });
    if (before.waiting + before.states.sending === 0) return refuse('nothing-waits');
    const row = { held_at: now(), held_by_name: actor.name };
    await tx
      .insertInto('letter_hold')
      .values(subjects.map(({ kind, id }) => ({ subject_kind: kind, subject_id: id, ...row })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .updateTable('letter')
      .set((letter) => ({ state: 'queued', claims: letter('claims', '+', 1), claimed_by: null, lease_until: null }))
      .where((letter) => ofSubjects(letter, subjects))
      .where('state', '=', 'claimed')
      .execute();
    const { waiting, all, states } = await countSending(tx, subjects);
    const counts = { waiting, left: all - waiting - states.cancelled };
    await writeJournal(tx, actor, 'mailroom.hold', record, counts);
    return { ok: true, ...counts };
  });
}

/** Lets a held sending go on; answers how many letters leave now. Refuses `not-held`. */
export async function resumeSending(
  db: Handle,
  actor: Actor,
  { subjects, record }: Sending,
): Promise<Answer<{ waiting: number }, SendingRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<{ waiting: number }, SendingRefusal>>(db, async (tx) => {
    let released = 0n;
    for (const { kind, id } of subjects) {
      const gone = await tx.deleteFrom('letter_hold').where('subject_kind', '=', kind).where('subject_id', '=', id).executeTakeFirst();
      released += gone.numDeletedRows;
    }
    if (released === 0n) return refuse('not-held');
    const { waiting } = await countSending(tx, subjects);
    await sql`select pg_notify(${letterChannel}, '')`.execute(tx);
    await writeJournal(tx, actor, 'mailroom.resume', record, { waiting });
    return { ok: true, waiting };
  });
}

/**
 * Cancels every letter of a sending that has not left; answers how many were stopped and how many had left. A letter on the wire at this
 * moment ends its attempt, and is not tried again if that fails.
 */
export async function cancelSending(
  db: Handle,
  actor: Actor,
  { subjects, record }: Sending,
): Promise<Answer<{ cancelled: number; left: number }, SendingRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<{ cancelled: number; left: number }, SendingRefusal>>(db, async (tx) => {
    const stopped = await tx
      .updateTable('letter')
      .set((letter) => ({ state: 'cancelled', reason: null, claims: letter('claims', '+', 1), claimed_by: null, lease_until: null }))
      .where((letter) => ofSubjects(letter, subjects))
      .where('state', 'in', ['queued', 'claimed'])
      .executeTakeFirst();
    const onTheWire = await tx
      .updateTable('letter')
      .set({ stop_wanted: true })
      .where((letter) => ofSubjects(letter, subjects))
      .where('state', '=', 'sending')
      .executeTakeFirst();
    if (stopped.numUpdatedRows + onTheWire.numUpdatedRows === 0n) return refuse('nothing-waits');
    for (const { kind, id } of subjects)
      await tx.deleteFrom('letter_hold').where('subject_kind', '=', kind).where('subject_id', '=', id).execute();
    const { all, states } = await countSending(tx, subjects);
    const counts = { cancelled: Number(stopped.numUpdatedRows), left: all - states.cancelled };
    await writeJournal(tx, actor, 'mailroom.cancel-sending', record, counts);
    return { ok: true, ...counts };
  });
}

/** Sends what waits for the addressees' day at once; answers how many. Refuses `sending-held` while it is on hold. */
export async function sendWaitingNow(
  db: Handle,
  actor: Actor,
  { subjects, record }: Sending,
): Promise<Answer<{ letters: number }, SendingRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<{ letters: number }, SendingRefusal>>(db, async (tx) => {
    if ((await countSending(tx, subjects)).held) return refuse('sending-held');
    const moved = await tx
      .updateTable('letter')
      .set((letter) => ({
        sends_now: true,
        not_before: letter.case().when('reason', '=', 'quiet-hours').then(now()).else(letter.ref('not_before')).end(),
        reason: letter.case().when('reason', '=', 'quiet-hours').then(null).else(letter.ref('reason')).end(),
      }))
      .where((letter) => ofSubjects(letter, subjects))
      .where('state', 'in', ['queued', 'claimed'])
      .where('keeps_quiet', '=', true)
      .executeTakeFirst();
    const letters = Number(moved.numUpdatedRows);
    if (letters === 0) return refuse('nothing-waits');
    await sql`select pg_notify(${letterChannel}, '')`.execute(tx);
    await writeJournal(tx, actor, 'mailroom.send-now', record, { letters });
    return { ok: true, letters };
  });
}
