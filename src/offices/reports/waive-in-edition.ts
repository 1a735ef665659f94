import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction, type Transaction } from '../../platform/database/public.ts';
import { takeBackWaiver, type Waivable, type WaiverScope, waiveDifference } from '../concordance/public.ts';
import { checkEdition, waivable } from './check-edition.ts';
import { lockEdition } from './edition.ts';

export type WaiveRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-edition' | 'sealed' | 'no-such-finding' | 'reason-needed';

/** Waives a finding of an edition's check with a reason, so that it no longer stops the decision. Refuses once the edition is sealed. */
export async function waiveInEdition(
  db: Handle,
  actor: Actor,
  editionId: string,
  { finding, scope, reason }: { finding: string; scope: WaiverScope; reason: string },
): Promise<Answer<object, WaiveRefusal>> {
  const refused = permit(actor, 'officer', 'reviser', 'head-of-cabinet');
  if (refused) return refused;
  return onFinding(db, editionId, finding, (tx, waivable) =>
    waiveDifference(tx, actor, { kind: 'edition', id: editionId }, { ...waivable, scope, reason }),
  );
}

/** Takes a waiver back, also a rule: the finding stops the decision again. Refuses once the edition is sealed. */
export async function takeBackInEdition(
  db: Handle,
  actor: Actor,
  editionId: string,
  finding: string,
): Promise<Answer<object, WaiveRefusal>> {
  const refused = permit(actor, 'officer', 'reviser', 'head-of-cabinet');
  if (refused) return refused;
  return onFinding(db, editionId, finding, (tx, waivable) => takeBackWaiver(tx, actor, { kind: 'edition', id: editionId }, waivable));
}

/** Does something about a finding of an edition that is not decided yet. */
async function onFinding(
  db: Handle,
  editionId: string,
  wanted: string,
  act: (tx: Transaction, waivable: Waivable) => Promise<Answer<object, WaiveRefusal>>,
): Promise<Answer<object, WaiveRefusal>> {
  return inTransaction<Answer<object, WaiveRefusal>>(db, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    if (!edition) return refuse('no-such-edition');
    if (edition.decision) return refuse('sealed');
    const check = await checkEdition(tx, editionId);
    const finding = check?.findings.find(({ id }) => id === wanted);
    if (!check || !finding) return refuse('no-such-finding');
    return act(tx, waivable(editionId, check.versions, finding));
  });
}
