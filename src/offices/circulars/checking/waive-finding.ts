import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { takeBackWaiver, type WaiverScope, waiveDifference } from '../../concordance/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import type { Circular, Place } from '../circular.ts';
import { checkCircular } from './check-circular.ts';

export type WaiveRefusal = ChangeRefusal | 'reason-missing' | 'reason-needed';
/** Wider than this letter: `once` (these very sentences, also elsewhere) or `rule` (these words in every text). */
export type WiderWaiver = { scope: WaiverScope; place: Place };

/** Waives a finding with a reason: it no longer stops clearance, and stays visible with the reason. A second waiver changes the reason. */
export async function waiveFinding(
  db: Handle,
  actor: Actor,
  id: string,
  finding: string,
  reason: string,
  wider?: WiderWaiver,
): Promise<Answer<object, WaiveRefusal>> {
  const refused = permit(actor, 'reviser', 'head-of-cabinet', 'officer');
  if (refused) return refused;
  return changeDraft<object, WaiveRefusal>(db, actor, id, async (tx, circular) => {
    if (reason.trim() === '') return refuse('reason-missing');
    if (wider && wider.scope !== 'document') {
      const { compared, texts = [] } = (await checkCircular(tx, circular, wider.place)).find((one) => one.id === finding) ?? {};
      const waiver = compared && { scope: wider.scope, reason, finding: compared, texts, title: circular.textId };
      if (waiver) return waiveDifference(tx, actor, { kind: 'circular', id }, waiver);
    }
    await waiveHere(tx, actor, circular, { finding, reason: reason.trim() });
    return { ok: true };
  });
}

/** Takes a waiver back, also one that holds elsewhere: the finding stops clearance again. Refuses where nothing was waived. */
export async function takeBackFinding(
  db: Handle,
  actor: Actor,
  id: string,
  finding: string,
  place: Place,
): Promise<Answer<object, ChangeRefusal | 'no-such-finding'>> {
  const refused = permit(actor, 'reviser', 'head-of-cabinet', 'officer');
  if (refused) return refused;
  return changeDraft<object, ChangeRefusal | 'no-such-finding'>(db, actor, id, async (tx, circular) => {
    const { textId } = circular;
    const { compared, texts = [] } = (await checkCircular(tx, circular, place)).find((one) => one.id === finding) ?? {};
    const here = await tx.deleteFrom('waiver').where('text_id', '=', textId).where('finding', '=', finding).executeTakeFirstOrThrow();
    if (here.numDeletedRows > 0n) await writeJournal(tx, actor, 'circulars.take-back', { kind: 'circular', id }, { finding });
    const wide = compared && (await takeBackWaiver(tx, actor, { kind: 'circular', id }, { finding: compared, texts, title: textId }));
    return here.numDeletedRows > 0n || wide?.ok ? { ok: true } : refuse('no-such-finding');
  });
}

async function waiveHere(
  tx: Transaction,
  actor: Actor,
  { id, textId }: Circular,
  { finding, reason }: { finding: string; reason: string },
): Promise<void> {
  const waived = { reason, waived_by_name: actor.name, waived_at: now() };
  await tx
    .insertInto('waiver')
    .values({ id: newId(), text_id: textId, finding, ...waived })
    .onConflict((conflict) => conflict.columns(['text_id', 'finding']).doUpdateSet(waived))
    .execute();
  await writeJournal(tx, actor, 'circulars.waive', { kind: 'circular', id }, { finding, reason });
}
