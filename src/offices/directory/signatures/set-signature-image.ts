import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { sha256 } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';
import { holderOf } from '../posts/posts.ts';
import type { ImageUser } from './signature-images.ts';

export type SignatureImageCode = 'not-signed-in' | 'not-permitted' | 'post-not-held';

/**
 * Keeps the handwriting of whoever holds a post today, in place of an earlier one. `drawing` comes from `readDrawing`. Refuses
 * `post-not-held` where nobody holds the post. The journal has the image's digest, never the image.
 */
export async function setSignatureImage(
  db: Handle,
  actor: Actor,
  { postId, drawing, usableBy }: { postId: string; drawing: string; usableBy: ImageUser },
): Promise<Answer<object, SignatureImageCode>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  return inTransaction<Answer<object, SignatureImageCode>>(db, async (tx) => {
    const holder = await holderOf(tx, postId, today());
    if (!holder) return refuse('post-not-held');
    const digest = sha256(drawing);
    const values = { drawing, sha256: digest, usable_by: usableBy, set_at: now(), set_by_name: actor.name };
    await tx
      .insertInto('signature_image')
      .values({ post_id: postId, person_id: holder.person_id, ...values })
      .onConflict((conflict) => conflict.columns(['post_id', 'person_id']).doUpdateSet(values))
      .execute();
    await writeJournal(tx, actor, 'directory.set-signature-image', { kind: 'post', id: postId }, { sha256: digest, usableBy });
    return { ok: true };
  });
}
