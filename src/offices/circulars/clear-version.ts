import type { Actor } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import {
  clearanceOf,
  type Digests,
  type Step,
  type TakeRefusal,
  takeStep,
  type WithdrawRefusal,
  withdrawClearance,
} from '../clearance/public.ts';
import { blocking, checkCircular } from './check-circular.ts';
import { type Circular, lockCircular, type Place } from './circular.ts';
import { composeVersions, type Version } from './compose-version.ts';

export type ClearRefusal = TakeRefusal | 'no-such-circular' | 'already-issued' | 'text-changed' | 'findings-open';

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
