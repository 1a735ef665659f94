import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';

/** Forgets the handwriting of a person in a post; letters that were issued with it keep it. Refuses `no-signature-image`. */
export async function removeSignatureImage(
  db: Handle,
  actor: Actor,
  { postId, personId }: { postId: string; personId: string },
): Promise<Answer<object, 'not-signed-in' | 'not-permitted' | 'no-signature-image'>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  return inTransaction<Answer<object, 'no-signature-image'>>(db, async (tx) => {
    const gone = await tx
      .deleteFrom('signature_image')
      .where('post_id', '=', postId)
      .where('person_id', '=', personId)
      .returning('sha256')
      .executeTakeFirst();
    if (!gone) return refuse('no-signature-image');
    await writeJournal(tx, actor, 'directory.remove-signature-image', { kind: 'post', id: postId }, { sha256: gone.sha256 });
    return { ok: true };
  });
}
