import type { Actor } from '../../../platform/actor.ts';
import type { Answer } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { type SavedText, type SaveVersionsRefusal, saveVersions } from '../../languages/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import type { Circular } from '../circular.ts';

export type SaveRefusal = ChangeRefusal | SaveVersionsRefusal;

/** Saves language versions of a circular's text while it is a draft. Refuses what `saveVersions` refuses. */
export async function saveCircularText(db: Handle, actor: Actor, id: string, saved: SavedText): Promise<Answer<object, SaveRefusal>> {
  return changeDraft<object, SaveRefusal>(db, actor, id, async (tx, circular) => {
    const done = await saveVersions(tx, circular, withoutForeign(circular, saved));
    if (!done.ok) return done;
    await writeJournal(tx, actor, 'circulars.write', { kind: 'circular', id }, { languages: done.languages });
    return { ok: true };
  });
}

/** A corrigendum of some versions leaves the others as they were issued, also where the editor shows the original beside them. */
function withoutForeign({ corrects, languages }: Circular, saved: SavedText): SavedText {
  if (!corrects) return saved;
  const own = Object.entries(saved.versions).filter(([language]) => languages.some((each) => each === language));
  return { ...saved, versions: Object.fromEntries(own) };
}
