import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { asLanguage } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { lockBody } from '../bodies/lock-body.ts';
import type { SalutationForm } from './greet.ts';

export type SalutationCode = 'not-signed-in' | 'not-permitted' | 'body-unknown' | 'salutation-empty' | 'salutation-unknown';
export type KeptForm = SalutationForm & { id: string };

/** The forms an organization has set, in the order of their language and post. */
export async function salutationForms(db: Handle, organizationId: string): Promise<KeptForm[]> {
  const rows = await db
    .selectFrom('salutation_form')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('language')
    .orderBy('post')
    .orderBy('rank')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    language: asLanguage(row.language) ?? 'en',
    post: row.post as SalutationForm['post'],
    rank: row.rank as SalutationForm['rank'],
    gender: row.gender as SalutationForm['gender'],
    number: row.number as SalutationForm['number'],
    opening: row.opening,
    vocative: row.vocative,
    ...(row.closing ? { closing: row.closing } : {}),
  }));
}

/** Sets one cell of an organization's matrix, in place of what stood there. Refuses an empty greeting. */
export async function setSalutation(
  db: Handle,
  actor: Actor,
  { organizationId, form }: { organizationId: string; form: SalutationForm },
): Promise<Answer<object, SalutationCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const opening = form.opening
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  const [vocative, closing] = [form.vocative.trim(), form.closing?.trim() || null];
  if (opening === '' || vocative === '') return refuse('salutation-empty');
  return inTransaction(db, async (tx) => {
    if (!(await lockBody(tx, organizationId))) return refuse('body-unknown');
    const { language, post, rank, gender, number } = form;
    await tx
      .insertInto('salutation_form')
      .values({ id: newId(), organization_id: organizationId, language, post, rank, gender, number, opening, vocative, closing })
      .onConflict((conflict) =>
        conflict.columns(['organization_id', 'language', 'post', 'rank', 'gender', 'number']).doUpdateSet({ opening, vocative, closing }),
      )
      .execute();
    await writeJournal(
      tx,
      actor,
      'directory.set-salutation',
      { kind: 'body', id: organizationId },
      { language, post, rank, gender, number },
    );
    return { ok: true };
  });
}

/** Takes a cell away, so that the usual form holds again. */
export async function clearSalutation(
  db: Handle,
  actor: Actor,
  { organizationId, id }: { organizationId: string; id: string },
): Promise<Answer<object, SalutationCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const gone = await tx
      .deleteFrom('salutation_form')
      .where('id', '=', id)
      .where('organization_id', '=', organizationId)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) return refuse('salutation-unknown');
    await writeJournal(tx, actor, 'directory.clear-salutation', { kind: 'body', id: organizationId }, { form: id });
    return { ok: true };
  });
}
