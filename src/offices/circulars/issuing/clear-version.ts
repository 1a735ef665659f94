import { type Actor, actorKey } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { journalOf } from '../../archive/public.ts';
import {
  clearanceOf,
  type Digests,
  profileOf,
  type Step,
  type TakeRefusal,
  takeStep,
  type WithdrawRefusal,
  withdrawClearance,
} from '../../clearance/public.ts';
import { nameBodies } from '../../directory/public.ts';
import { blocking, checkCircular } from '../checking/check-circular.ts';
import { type Circular, lockCircular, type Place } from '../circular.ts';
import { composeVersions, type Version } from '../compose-version.ts';

export type ClearRefusal = TakeRefusal | 'no-such-circular' | 'already-issued' | 'text-changed' | 'findings-open' | 'four-eyes';

/** Takes a step of a version's clearance. `seen` is the digest of the text the person read: another one now is refused, and so are open musts. */
export async function clearVersion(
  db: Handle,
  actor: Actor,
  id: string,
  step: { stepId: string; seen: string; note?: string },
  place: Place,
): Promise<Answer<object, ClearRefusal>> {
  return inTransaction<Answer<object, ClearRefusal>>(db, async (tx) => {
    const circular = await lockCircular(tx, id);
    if (!circular) return refuse('no-such-circular');
    if (circular.issuance) return refuse('already-issued', { reference: circular.issuance.reference });
    const versions = await composeVersions(tx, circular, place);
    const steps = await stepsOfCircular(tx, circular, versions);
    const wanted = steps.find((each) => each.id === step.stepId);
    if (!wanted) return refuse('no-such-step');
    if (versions.find(({ language }) => language === wanted.language)?.digest !== step.seen) return refuse('text-changed');
    const own = await refuseOwnText(tx, actor, circular, wanted);
    if (own) return own;
    const open = blocking(await checkCircular(tx, circular, place)).length;
    if (open > 0) return refuse('findings-open', { n: open });
    return takeStep(tx, actor, step.stepId, step.seen, step.note);
  });
}

/** Takes a clearance or signature back before the circular is issued. */
export async function withdrawStep(
  db: Handle,
  actor: Actor,
  id: string,
  step: { stepId: string; reason: string },
): Promise<Answer<object, WithdrawRefusal | 'no-such-circular' | 'already-issued'>> {
  return inTransaction<Answer<object, WithdrawRefusal | 'no-such-circular' | 'already-issued'>>(db, async (tx) => {
    const circular = await lockCircular(tx, id);
    if (!circular) return refuse('no-such-circular');
    if (circular.issuance) return refuse('already-issued', { reference: circular.issuance.reference });
    return withdrawClearance(tx, actor, step.stepId, step.reason);
  });
}

/** The steps of all versions with their state against the text as it stands. */
export async function stepsOfCircular(db: Handle, circular: Circular, versions: readonly Version[]): Promise<Step[]> {
  const digests: Digests = Object.fromEntries(versions.map(({ language, digest }) => [language, digest]));
  return clearanceOf(db, { kind: 'circular', id: circular.id }, digests);
}

/** The acts by which somebody writes a letter. */
const writing = ['circulars.draft', 'circulars.write', 'circulars.import', 'circulars.translate', 'circulars.correct'];

/** Where the organization demands four eyes: whoever drafted the letter or wrote in this version does not clear it. */
async function refuseOwnText(tx: Transaction, actor: Actor, circular: Circular, step: Step) {
  if (actor.kind !== 'account' || step.act !== 'clear' || step.recorded) return undefined;
  const organizationId = step.organizationId ?? circular.organizationId;
  if (!(await profileOf(tx, organizationId)).fourEyes) return undefined;
  const written = (await journalOf(tx, 'circular', circular.id)).filter((entry) => {
    const { languages } = fromJson<{ languages?: string[] }>(entry.facts);
    return entry.actor === actorKey(actor) && writing.includes(entry.act) && (languages?.includes(step.language) ?? true);
  });
  if (written.length === 0) return undefined;
  const names = await nameBodies(tx, [organizationId], actor.language);
  return refuse('four-eyes', { organization: names.get(organizationId) ?? '' });
}
