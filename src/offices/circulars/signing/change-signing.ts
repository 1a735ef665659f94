import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { layRoute, type Signatory } from '../../clearance/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import { setSignatories } from '../drafting/draft-circular.ts';

/**
 * Changes who signs a circular and in which languages it goes out; the original's language stays, and a corrigendum keeps its own. The route of clearance is laid down
 * anew, so that everything given on the old one falls.
 */
export async function changeSigning(
  db: Handle,
  actor: Actor,
  id: string,
  { signatories, languages }: { signatories: Signatory[]; languages: Language[] },
): Promise<Answer<object, ChangeRefusal | 'no-signatories'>> {
  return changeDraft<object, ChangeRefusal | 'no-signatories'>(db, actor, id, async (tx, circular) => {
    if (signatories.length === 0) return refuse('no-signatories');
    const wanted = circular.corrects ? circular.languages : [...new Set([circular.originalLanguage, ...languages])];
    await tx.updateTable('circular').set({ languages: wanted }).where('id', '=', id).execute();
    await tx.deleteFrom('circular_signatory').where('circular_id', '=', id).execute();
    await setSignatories(tx, id, signatories);
    await layRoute(tx, { kind: 'circular', id }, wanted, { organizationId: circular.organizationId, signatories });
    await writeJournal(tx, actor, 'circulars.address', { kind: 'circular', id }, { languages: wanted, signatories: signatories.length });
    return { ok: true };
  });
}
