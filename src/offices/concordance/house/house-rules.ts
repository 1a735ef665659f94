import { z } from 'zod';
import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import { allLanguages } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { findBody, listBodies } from '../../directory/public.ts';
import { families, formatRules, inclusiveForms, masculineTitles, quoteStyles } from '../../languages/public.ts';
import { termKeepers } from '../terms/decide-wording.ts';

export const weights = ['must', 'look', 'style', 'off'] as const;
/** How grave findings of a family are held, and the rules of writing; what is absent is as usual. The same as in a file of `--rules`. */
export const houseSchema = z.object({
  severity: z.partialRecord(z.enum(families), z.enum(weights)).default({}),
  house: z
    .object({
      masculineTitles: z.enum(masculineTitles).optional(),
      inclusive: z.enum(inclusiveForms).optional(),
      quotes: z.partialRecord(z.enum(allLanguages), z.enum(quoteStyles)).optional(),
      without: z.array(z.enum(formatRules)).optional(),
    })
    .default({}),
});
export type OrganizationRules = z.infer<typeof houseSchema>;
/** The rules of an organization, with who set them and when; both absent while nobody did. */
export type SetRules = OrganizationRules & { setBy?: string; setAt?: Date };

const usual: OrganizationRules = { severity: {}, house: {} };

/** The rules that an organization set, else the usual ones. A rule that is no longer known is left out. */
export async function houseRulesOf(db: Handle, organizationId: string): Promise<SetRules> {
  const row = await db.selectFrom('house_rules').selectAll().where('organization_id', '=', organizationId).executeTakeFirst();
  const read = row && houseSchema.safeParse(row.rules);
  return row && read?.success ? { ...read.data, setBy: row.set_by, setAt: row.set_at } : usual;
}

/** The rules for texts whose organization is not told: those of the house where it is only one. */
export async function rulesOfTheHouse(db: Handle): Promise<SetRules> {
  const [only, ...others] = await listBodies(db, { kinds: ['secretariat'] });
  return only && others.length === 0 ? houseRulesOf(db, only.id) : usual;
}

/** Sets the rules of an organization; revisers and administrators do. Refuses a body that is no organization of ours. */
export async function setHouseRules(
  db: Handle,
  actor: Actor,
  organizationId: string,
  rules: OrganizationRules,
): Promise<Answer<object, 'not-signed-in' | 'not-permitted' | 'no-such-organization'>> {
  const refused = permit(actor, ...termKeepers);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const body = await findBody(tx, organizationId);
    if (body?.kind !== 'secretariat') return refuse('no-such-organization');
    const values = { rules: json(rules), set_at: now(), set_by: actor.name };
    await tx
      .insertInto('house_rules')
      .values({ organization_id: body.id, ...values })
      .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(values))
      .execute();
    await writeJournal(tx, actor, 'concordance.set-rules', { kind: 'body', id: body.id }, { rules });
    return { ok: true };
  });
}
