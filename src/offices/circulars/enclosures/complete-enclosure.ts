import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, json } from '../../../platform/database/public.ts';
import { sha256 } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import { type EnclosedFile, isPaper } from './change-enclosures.ts';

export type CompleteRefusal = ChangeRefusal | 'no-such-enclosure' | 'file-type' | 'not-a-version';

/**
 * Gives an enclosure its file in one more language, or another file in place of the one of that language, with its title there where one is
 * typed; its number stays. What is enclosed is signed with the letter, so clearances given before fall.
 */
export async function completeEnclosure(
  db: Handle,
  actor: Actor,
  id: string,
  { enclosureId, file, title }: { enclosureId: string; file: EnclosedFile; title: string },
): Promise<Answer<object, CompleteRefusal>> {
  return changeDraft<object, CompleteRefusal>(db, actor, id, async (tx, circular) => {
    const { language, filename, mediaType, bytes } = file;
    if (!circular.languages.includes(language)) return refuse('not-a-version');
    if (!isPaper(file)) return refuse('file-type');
    const found = await tx
      .selectFrom('enclosure')
      .select(['position', 'title'])
      .where('id', '=', enclosureId)
      .where('circular_id', '=', id)
      .executeTakeFirst();
    if (!found) return refuse('no-such-enclosure');
    const named = { ...fromJson<InLanguages>(found.title), ...(title.trim() ? { [language]: title.trim() } : {}) };
    await tx
      .updateTable('enclosure')
      .set({ title: json(named) })
      .where('id', '=', enclosureId)
      .execute();
    const row = { filename: filename.slice(-120), media_type: mediaType, bytes: Buffer.from(bytes), sha256: sha256(bytes) };
    await tx
      .insertInto('enclosure_file')
      .values({ enclosure_id: enclosureId, language, ...row })
      .onConflict((conflict) => conflict.columns(['enclosure_id', 'language']).doUpdateSet(row))
      .execute();
    await writeJournal(
      tx,
      actor,
      'circulars.enclose',
      { kind: 'circular', id },
      { position: found.position, language, digests: [row.sha256] },
    );
    return { ok: true };
  });
}
