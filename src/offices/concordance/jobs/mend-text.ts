import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import type { KeepRefusal } from './keep-check.ts';
import type { KeptVersion } from './kept-check.ts';

/** A paragraph of a version by its place, as it reads now and as it shall read. */
export type Mend = { language: Language; place: number; before: string; after: string };

/** Corrects a paragraph of a kept check; refused when the paragraph no longer reads as it did when the mend was offered. */
export async function mendText(
  db: Handle,
  actor: Actor,
  id: string,
  { language, place, before, after }: Mend,
): Promise<Answer<object, KeepRefusal | 'no-such-job' | 'no-such-finding'>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const row = await tx.selectFrom('concordance_check').select('versions').where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return refuse('no-such-job');
    const versions = fromJson<KeptVersion[]>(row.versions);
    const version = versions.find((one) => one.language === language);
    if (version?.texts[place] !== before) return refuse('no-such-finding');
    version.texts[place] = after;
    await tx
      .updateTable('concordance_check')
      .set({ versions: json(versions) })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'concordance.mend', { kind: 'concordance-check', id }, { language, paragraph: place + 1 });
    return { ok: true };
  });
}
