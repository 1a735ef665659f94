import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';

/** What a person may agree to; without a row in force nothing was. */
export const consentPurposes = ['published-contact', 'photograph', 'private-address', 'bulletins'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
export type Consent = { purpose: ConsentPurpose; source: string; from: string; to: string | null };

/** What a person agreed to, the newest first, ended consents among it. */
export async function listConsents(db: Handle, personId: string): Promise<Consent[]> {
  const rows = await db.selectFrom('person_consent').selectAll().where('person_id', '=', personId).orderBy('valid_from', 'desc').execute();
  return rows.map(({ purpose, source, valid_from, valid_to }) => ({
    purpose: purpose as ConsentPurpose,
    source,
    from: valid_from,
    to: valid_to,
  }));
}

export type ConsentCode = 'not-signed-in' | 'not-permitted' | 'person-unknown' | 'consent-unsourced';
type Input = { personId: string; purposes: readonly ConsentPurpose[]; source: string; on: string };

/** Sets what a person agrees to from a day on: what is new begins, what is no longer named ends. Refuses a new consent without its source. */
export async function setConsents(
  db: Handle,
  actor: Actor,
  { personId, purposes, source, on }: Input,
): Promise<Answer<object, ConsentCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const person = await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().executeTakeFirst();
    if (!person) return refuse('person-unknown');
    const open = (await listConsents(tx, personId)).filter(({ to }) => to === null);
    const ended = open.filter(({ purpose }) => !purposes.includes(purpose));
    const begun = purposes.filter((purpose) => !open.some((each) => each.purpose === purpose));
    if (begun.length > 0 && source.trim() === '') return refuse('consent-unsourced');
    for (const { purpose, from } of ended)
      await tx
        .updateTable('person_consent')
        .set({ valid_to: on > from ? on : from })
        .where('person_id', '=', personId)
        .where('purpose', '=', purpose)
        .where('valid_to', 'is', null)
        .execute();
    const rows = begun.map((purpose) => ({ id: newId(), person_id: personId, purpose, source: source.trim(), valid_from: on }));
    if (rows.length > 0) await tx.insertInto('person_consent').values(rows).execute();
    const facts = { begun, ended: ended.map(({ purpose }) => purpose), on };
    await writeJournal(tx, actor, 'directory.set-consents', { kind: 'person', id: personId }, facts);
    return { ok: true };
  });
}
