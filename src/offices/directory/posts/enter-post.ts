import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, json, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { PostKind } from '../../languages/public.ts';
import { lockBody } from '../bodies/lock-body.ts';
import type { PostTitle } from './posts.ts';

export type PostCode = 'not-signed-in' | 'not-permitted' | 'body-unknown' | 'post-already';
export type PostInput = { bodyId: string; kind: PostKind; committee?: string; title?: PostTitle };

/** Enters a post of a body; `committee` is the subject a chair deals with. Refuses a second post of the same kind and committee. */
export async function enterPost(db: Handle, actor: Actor, input: PostInput): Promise<Answer<{ id: string }, PostCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const { bodyId, kind, committee, title } = input;
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const there = await tx
      .selectFrom('post')
      .select(['committee', 'title'])
      .where('body_id', '=', bodyId)
      .where('kind', '=', kind)
      .execute();
    if (!title && there.some((post) => post.committee === (committee ?? null) && post.title === null))
      return refuse('post-already', { kind });
    const id = newId();
    await tx
      .insertInto('post')
      .values({ id, body_id: bodyId, kind, committee: committee ?? null, title: title ? json(title) : null })
      .execute();
    await writeJournal(tx, actor, 'directory.enter-post', { kind: 'body', id: bodyId }, { post: id, kind });
    return { ok: true, id };
  });
}
