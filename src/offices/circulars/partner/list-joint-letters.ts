import type { Handle } from '../../../platform/database/public.ts';
import { type Circular, findCircular, type Place } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { stepsOfCircular } from '../issuing/clear-version.ts';

/** A joint letter with how many of an organization's own steps wait. */
export type JointLetter = { circular: Circular; open: number };

/** The letters in whose clearance these organizations have steps of their own as co-signers, the newest first. */
export async function listJointLetters(db: Handle, organizationIds: readonly string[], place: Place): Promise<JointLetter[]> {
  if (organizationIds.length === 0) return [];
  const rows = await db
    .selectFrom('clearance_step')
    .select('subject_id')
    .distinct()
    .where('subject_kind', '=', 'circular')
    .where('recorded', '=', true)
    .where('organization_id', 'in', [...organizationIds])
    .execute();
  const circulars = await Promise.all(rows.map(({ subject_id }) => findCircular(db, subject_id)));
  const found = circulars.filter((each) => each !== undefined).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return Promise.all(
    found.map(async (circular) => {
      if (circular.issuance) return { circular, open: 0 };
      const steps = await stepsOfCircular(db, circular, await composeVersions(db, circular, place));
      const own = steps.filter((step) => step.recorded && organizationIds.includes(step.organizationId ?? ''));
      return { circular, open: own.filter(({ state }) => state !== 'taken').length };
    }),
  );
}

/** The letter of this id where one of these organizations co-signs it; undefined for every other letter. */
export async function findJointLetter(db: Handle, id: string, organizationIds: readonly string[]): Promise<Circular | undefined> {
  const circular = await findCircular(db, id);
  if (!circular || organizationIds.length === 0) return undefined;
  const step = await db
    .selectFrom('clearance_step')
    .select('id')
    .where('subject_kind', '=', 'circular')
    .where('subject_id', '=', circular.id)
    .where('recorded', '=', true)
    .where('organization_id', 'in', [...organizationIds])
    .limit(1)
    .executeTakeFirst();
  return step && circular;
}
