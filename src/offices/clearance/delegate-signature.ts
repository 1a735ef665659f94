import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';

/** Who may sign for the holder of a post, from one day to another, both included (`YYYY-MM-DD`). */
export type Delegation = { id: string; postId: string; delegatePostId: string; from: string; to: string; madeByName: string };
export type DelegationInput = { postId: string; delegatePostId: string; from: string; to: string };
export type DelegateRefusal = 'not-signed-in' | 'not-permitted' | 'delegation-dates' | 'delegation-to-itself';

/** Lets the holder of one post sign for the holder of another. Refuses dates in the wrong order and a post that would sign for itself. */
export async function delegateSignature(
  db: Handle,
  actor: Actor,
  { postId, delegatePostId, from, to }: DelegationInput,
): Promise<Answer<{ id: string }, DelegateRefusal>> {
  const refused = permit(actor, 'head-of-cabinet', 'administrator');
  if (refused) return refused;
  if (postId === delegatePostId) return refuse('delegation-to-itself');
  if (to < from) return refuse('delegation-dates');
  return inTransaction(db, async (tx) => {
    const id = newId();
    await tx
      .insertInto('signature_delegation')
      .values({
        ...{ id, post_id: postId, delegate_post_id: delegatePostId, valid_from: from, valid_to: to },
        ...{ made_at: now(), made_by_name: actor.name },
      })
      .execute();
    await writeJournal(tx, actor, 'clearance.delegate', { kind: 'post', id: postId }, { delegate: delegatePostId, from, to });
    return { ok: true, id };
  });
}

/** Takes a delegation back from now on; what was signed under it stays signed. */
export async function endDelegation(
  db: Handle,
  actor: Actor,
  id: string,
): Promise<Answer<object, 'not-signed-in' | 'not-permitted' | 'no-such-delegation'>> {
  const refused = permit(actor, 'head-of-cabinet', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const ended = await tx
      .updateTable('signature_delegation')
      .set({ ended_at: now(), ended_by_name: actor.name })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .returning('post_id')
      .executeTakeFirst();
    if (!ended) return refuse('no-such-delegation');
    await writeJournal(tx, actor, 'clearance.undelegate', { kind: 'post', id: ended.post_id }, { delegation: id });
    return { ok: true };
  });
}

/** The delegations of these posts that hold on a day; without a day, all that were not ended. */
export async function delegationsOf(db: Handle, postIds: readonly string[], on?: string): Promise<Delegation[]> {
  if (postIds.length === 0) return [];
  const rows = await db
    .selectFrom('signature_delegation')
    .selectAll()
    .where('post_id', 'in', [...postIds])
    .where('ended_at', 'is', null)
    .$if(on !== undefined, (query) => query.where('valid_from', '<=', on ?? '').where('valid_to', '>=', on ?? ''))
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    postId: row.post_id,
    delegatePostId: row.delegate_post_id,
    from: row.valid_from,
    to: row.valid_to,
    madeByName: row.made_by_name,
  }));
}
