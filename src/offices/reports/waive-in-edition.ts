import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { type WaiverScope, waiveDifference } from '../concordance/public.ts';
import { checkEdition, waivable } from './check-edition.ts';
import { lockEdition } from './edition.ts';

export type WaiveRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-edition' | 'sealed' | 'no-such-finding' | 'reason-needed';

/** Waives a finding of an edition's check with a reason, so that it no longer stops the decision. Refuses once the edition is sealed. */
export async function waiveInEdition(
  db: Handle,
  actor: Actor,
  editionId: string,
  wanted: { finding: string; scope: WaiverScope; reason: string },
): Promise<Answer<object, WaiveRefusal>> {
  const refused = permit(actor, 'officer', 'reviser', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<object, WaiveRefusal>>(db, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    if (!edition) return refuse('no-such-edition');
    if (edition.decision) return refuse('sealed');
    const check = await checkEdition(tx, editionId);
    const finding = check?.findings.find(({ id }) => id === wanted.finding);
    if (!check || !finding) return refuse('no-such-finding');
    const { scope, reason } = wanted;
    return waiveDifference(
      tx,
      actor,
      { kind: 'edition', id: editionId },
      { ...waivable(editionId, check.versions, finding), scope, reason },
    );
  });
}
