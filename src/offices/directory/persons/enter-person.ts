import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';

/** `isAuthority` marks the form that others cite; one of a person at most. */
export type PersonNameInput = {
  script: string;
  given: string;
  family: string;
  familyFirst?: boolean;
  particle?: string;
  isAuthority?: boolean;
};
export const ranks = ['highness', 'excellency', 'honourable'] as const;
/** The courtesy rank that letters follow, apart from the post. */
export type Rank = (typeof ranks)[number];
/** `gender` only as the person stated it; absent stays absent. */
export type PersonInput = { gender?: 'female' | 'male'; honorific?: string; rank?: Rank; languages?: string[]; names: PersonNameInput[] };
export type PersonCode = 'not-signed-in' | 'not-permitted' | 'person-unnamed';

/** Enters a person with a name per script (ISO 15924). Refuses a person without a family name in any. */
export async function enterPerson(db: Handle, actor: Actor, input: PersonInput): Promise<Answer<{ id: string }, PersonCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const names = input.names.filter((name) => name.family.trim() !== '');
  if (names.length === 0) return refuse('person-unnamed');
  return inTransaction(db, async (tx) => {
    const id = newId();
    const { gender, honorific, rank, languages } = input;
    await tx
      .insertInto('person')
      .values({ id, gender: gender ?? null, honorific: honorific ?? null, rank: rank ?? null, languages: languages ?? [] })
      .execute();
    await tx
      .insertInto('person_name')
      .values(names.map((name) => ({ id: newId(), person_id: id, ...nameRowOf(name) })))
      .execute();
    await writeJournal(tx, actor, 'directory.enter-person', { kind: 'person', id }, { scripts: names.map(({ script }) => script) });
    return { ok: true, id };
  });
}

/** A name as its row, without keys. */
export const nameRowOf = ({ script, given, family, familyFirst, particle, isAuthority }: PersonNameInput) => ({
  script,
  given: given.trim(),
  family: family.trim(),
  family_first: familyFirst ?? false,
  particle: particle?.trim() || null,
  is_authority: isAuthority ?? false,
});
