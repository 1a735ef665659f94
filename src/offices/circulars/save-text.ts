import type { Actor } from '../../platform/actor.ts';
import type { Answer } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { type SavedText, type SaveVersionsRefusal, saveVersions } from '../languages/public.ts';
import { type ChangeRefusal, changeDraft } from './change-circular.ts';

export type SaveRefusal = ChangeRefusal | SaveVersionsRefusal;

/** Saves language versions of a circular's text while it is a draft. Refuses what `saveVersions` refuses. */
export async function saveCircularText(db: Handle, actor: Actor, id: string, saved: SavedText): Promise<Answer<object, SaveRefusal>> {
  return changeDraft<object, SaveRefusal>(db, actor, id, async (tx, circular) => {
    const done = await saveVersions(tx, circular, saved);
    if (!done.ok) return done;
    await writeJournal(tx, actor, 'circulars.write', { kind: 'circular', id }, { languages: done.languages });
    return { ok: true };
  });
}
