import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { nameRowOf, type PersonInput } from './enter-person.ts';

export type CorrectPersonCode = 'not-signed-in' | 'not-permitted' | 'person-unnamed' | 'person-unknown';

/**
 * Corrects what is written of a person: the names in every script, the gender as stated, the honorific,
 * and the rank and languages where they are given. Issued letters keep what they say.
 */
export async function correctPerson(
  db: Handle,
  actor: Actor,
  { personId, person }: { personId: string; person: PersonInput },
): Promise<Answer<object, CorrectPersonCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const names = person.names.filter((name) => name.family.trim() !== '');
  if (names.length === 0) return refuse('person-unnamed');
  return inTransaction(db, async (tx) => {
    const stated = {
      ...('rank' in person ? { rank: person.rank ?? null } : {}),
      ...(person.languages ? { languages: person.languages } : {}),
    };
    const changed = await tx
      .updateTable('person')
      .set({ gender: person.gender ?? null, honorific: person.honorific?.trim() || null, ...stated })
      .where('id', '=', personId)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return refuse('person-unknown');
    const scripts = names.map(({ script }) => script);
    await tx.deleteFrom('person_name').where('person_id', '=', personId).execute();
    await tx
      .insertInto('person_name')
      .values(names.map((name) => ({ id: newId(), person_id: personId, ...nameRowOf(name) })))
      .execute();
    await writeJournal(tx, actor, 'directory.correct-person', { kind: 'person', id: personId }, { scripts });
    return { ok: true };
  });
}
