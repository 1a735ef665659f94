import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { type CorrectTextRefusal, correctActivityText } from '../../activities/public.ts';
import { checkEdition } from '../check-edition.ts';
import { lockEdition } from '../edition.ts';
import { entriesOf } from '../entries-of.ts';
import { mendOfEntry, placeOfEntry } from './edits-of.ts';

export type CorrectEntryRefusal = CorrectTextRefusal | 'no-such-edition' | 'sealed' | 'no-such-finding' | 'no-mend';
/** A paragraph of an edition by its key there, as its source reads and as it shall read. */
export type EntryCorrection = { language: Language; place: string; before: string; after: string };

/** Corrects a paragraph where it is written, in the register. Refuses once the edition is sealed, and what the register refuses. */
export async function correctEntry(
  db: Handle,
  actor: Actor,
  editionId: string,
  { language, place, before, after }: EntryCorrection,
): Promise<Answer<object, CorrectEntryRefusal>> {
  const refused = permit(actor, 'officer', 'reviser');
  if (refused) return refused;
  return inTransaction<Answer<object, CorrectEntryRefusal>>(db, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    if (!edition) return refuse('no-such-edition');
    if (edition.decision) return refuse('sealed');
    const entry = placeOfEntry(place);
    const isHere = (await entriesOf(tx, edition.id)).some(({ activity, leftOut }) => activity.id === entry?.activityId && !leftOut);
    if (!entry || !isHere) return refuse('no-such-activity');
    return correctActivityText(tx, actor, entry.activityId, { language, key: entry.key, before, after });
  });
}

/** Puts a finding's suggestion into its paragraph. Refuses a finding that is gone, and one whose words come from the record. */
export async function mendEntry(
  db: Handle,
  actor: Actor,
  editionId: string,
  finding: string,
): Promise<Answer<object, CorrectEntryRefusal>> {
  const check = await checkEdition(db, editionId);
  if (!check) return refuse('no-such-edition');
  const found = check.findings.find(({ id }) => id === finding);
  if (!found) return refuse('no-such-finding');
  const mend = mendOfEntry(check, found);
  if (!mend) return refuse('no-mend');
  const { language, place, text, after } = mend;
  return correctEntry(db, actor, editionId, { language, place, before: text, after });
}
