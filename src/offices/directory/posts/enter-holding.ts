import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { lockPost } from '../bodies/lock-body.ts';
import { enterPerson, type PersonCode, type PersonInput } from '../persons/enter-person.ts';

export type HoldingCode = PersonCode | 'post-unknown' | 'holding-overlaps' | 'holding-too-early' | 'post-vacant' | 'holding-end-early';
export type HoldingInput = { postId: string; personId: string; from: string; acting?: boolean };

/**
 * Gives a post a holder from a day on (YYYY-MM-DD); the holder before ends on that day. Refuses a day on or before which the current
 * holder came (`holding-too-early`) and one on which a former holder still held the post (`holding-overlaps`).
 */
export async function enterHolding(db: Handle, actor: Actor, input: HoldingInput): Promise<Answer<{ id: string }, HoldingCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { postId, personId, from, acting = false } = input;
    const post = await lockPost(tx, postId);
    if (!post) return refuse('post-unknown');
    const latest = await latestHolding(tx, postId);
    const tooEarly = latest && checkStart(latest, from);
    if (tooEarly) return tooEarly;
    if (latest && latest.valid_to === null) await tx.updateTable('holding').set({ valid_to: from }).where('id', '=', latest.id).execute();
    const id = newId();
    await tx.insertInto('holding').values({ id, post_id: postId, person_id: personId, acting, valid_from: from }).execute();
    await writeJournal(tx, actor, 'directory.enter-holding', { kind: 'body', id: post.body_id }, { post: postId, from, acting });
    return { ok: true, id };
  });
}

function checkStart(latest: { valid_from: string; valid_to: string | null }, from: string): Refused<HoldingCode> | undefined {
  if (from <= latest.valid_from) return refuse('holding-too-early', { day: latest.valid_from });
  return latest.valid_to && from < latest.valid_to ? refuse('holding-overlaps', { day: latest.valid_to }) : undefined;
}

/** Enters a person and makes them holder of a post, both or neither. */
export async function appointHolder(
  db: Handle,
  actor: Actor,
  { person, ...holding }: { postId: string; from: string; acting?: boolean; person: PersonInput },
): Promise<Answer<{ id: string; personId: string }, HoldingCode>> {
  return inTransaction(db, async (tx) => {
    const entered = await enterPerson(tx, actor, person);
    if (!entered.ok) return entered;
    const held = await enterHolding(tx, actor, { ...holding, personId: entered.id });
    return held.ok ? { ok: true, id: held.id, personId: entered.id } : held;
  });
}

/** Leaves a post vacant: `on` is the first day without its holder. Refuses a vacant post, and a day not after the holder came. */
export async function endHolding(db: Handle, actor: Actor, input: { postId: string; on: string }): Promise<Answer<object, HoldingCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { postId, on } = input;
    const post = await lockPost(tx, postId);
    if (!post) return refuse('post-unknown');
    const latest = await latestHolding(tx, postId);
    if (!latest || latest.valid_to !== null) return refuse('post-vacant');
    if (on <= latest.valid_from) return refuse('holding-end-early', { day: latest.valid_from });
    await tx.updateTable('holding').set({ valid_to: on }).where('id', '=', latest.id).execute();
    await writeJournal(tx, actor, 'directory.end-holding', { kind: 'body', id: post.body_id }, { post: postId, on });
    return { ok: true };
  });
}

function latestHolding(tx: Transaction, postId: string) {
  return tx.selectFrom('holding').selectAll().where('post_id', '=', postId).orderBy('valid_from', 'desc').limit(1).executeTakeFirst();
}
