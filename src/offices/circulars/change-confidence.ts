import type { Actor } from '../../platform/actor.ts';
import type { Answer } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import type { Confidence } from '../directory/public.ts';
import { type ChangeRefusal, changeDraft } from './change-circular.ts';

/** Marks a letter as confidential in every version, or takes the mark away; what was cleared or signed before falls with its text. */
export async function changeConfidence(
  db: Handle,
  actor: Actor,
  id: string,
  confidence: Confidence | undefined,
): Promise<Answer<object, ChangeRefusal>> {
  return changeDraft<object, ChangeRefusal>(db, actor, id, async (tx) => {
    await tx
      .updateTable('circular')
      .set({ confidence: confidence ?? null })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'circulars.confide', { kind: 'circular', id }, { confidence: confidence ?? 'none' });
    return { ok: true };
  });
}
