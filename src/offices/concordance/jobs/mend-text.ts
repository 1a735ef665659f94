import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import type { KeepRefusal } from './keep-check.ts';
import { type KeptVersion, textAt, writtenPlaces } from './kept-check.ts';

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
    const mended = applyMend(versions, { language, place, before, after });
    if (!mended) return refuse('no-such-finding');
    await tx
      .updateTable('concordance_check')
      .set({ versions: json(mended) })
      .where('id', '=', id)
      .execute();
    await writeJournal(tx, actor, 'concordance.mend', { kind: 'concordance-check', id }, { language, paragraph: place + 1 });
    return { ok: true };
  });
}

/** The versions with one paragraph corrected; undefined when it does not read as it did. An emptied paragraph is taken out. */
export function applyMend(versions: readonly KeptVersion[], { language, place, before, after }: Mend): KeptVersion[] | undefined {
  const version = versions.find((one) => one.language === language);
  if (!version || textAt(version, place) !== before) return undefined;
  const index = writtenPlaces(version)[place];
  const texts = version.texts.map((text, at) => (at === index ? after : text));
  return versions.map((one) => (one === version ? { ...one, texts } : one));
}
