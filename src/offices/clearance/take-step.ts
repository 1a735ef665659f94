import type { Selectable } from 'kysely';
import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import type { ClearanceStep } from '../../platform/database-types.ts';
import { allLanguages, type Language } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { displayName, holderOf } from '../directory/public.ts';
import { clearanceOf } from './clearance-of.ts';

export type TakeRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-step'
  | 'out-of-order'
  | 'already-taken'
  | 'not-the-signatory'
  | 'post-vacant'
  | 'note-missing';
type StepRow = Selectable<ClearanceStep>;

/**
 * Clears or signs one language version: the text with this digest. Refuses another role, another person than the signatory, a step whose
 * earlier steps do not stand for the same text, a second time, and a co-signatory's act without a note of how it reached us.
 */
export async function takeStep(
  db: Handle,
  actor: Actor,
  stepId: string,
  digest: string,
  note = '',
): Promise<Answer<{ stepId: string }, TakeRefusal>> {
  return inTransaction(db, async (tx) => {
    const step = await lockStep(tx, stepId);
    if (!step) return refuse('no-such-step');
    const refused =
      permit(actor, step.role as Parameters<typeof permit>[1]) ??
      (step.recorded && note.trim() === '' ? refuse('note-missing') : undefined) ??
      (await refuseOtherSignatory(tx, actor, step)) ??
      (await refuseDisorder(tx, step, digest));
    if (refused) return refused;
    await setAsideFallen(tx, step.id);
    await tx
      .insertInto('clearance')
      .values({
        id: newId(),
        step_id: step.id,
        digest,
        by_account: actor.kind === 'account' ? actor.id : null,
        by_name: actor.name,
        at: now(),
        note: note.trim() || null,
      })
      .execute();
    const facts = { language: step.language, position: step.position, digest };
    await writeJournal(tx, actor, `clearance.${step.act}`, { kind: step.subject_kind, id: step.subject_id }, facts);
    return { ok: true, stepId: step.id };
  });
}

/** Locks all steps of the version in one order, so that two people cannot take its steps at the same moment. */
async function lockStep(tx: Transaction, stepId: string): Promise<StepRow | undefined> {
  const step = await tx.selectFrom('clearance_step').selectAll().where('id', '=', stepId).executeTakeFirst();
  if (!step) return undefined;
  await tx
    .selectFrom('clearance_step')
    .select('id')
    .where('subject_id', '=', step.subject_id)
    .where('language', '=', step.language)
    .orderBy('position')
    .forUpdate()
    .execute();
  return step;
}

async function refuseOtherSignatory(tx: Transaction, actor: Actor, step: StepRow) {
  if (step.act !== 'sign' || step.recorded || !step.signatory_post_id || actor.kind !== 'account') return undefined;
  const holder = await holderOf(tx, step.signatory_post_id, today());
  if (!holder) return refuse('post-vacant');
  const isHolder = actor.personId
    ? actor.personId === holder.person_id
    : allLanguages.some((language) => displayName(holder.names, language) === actor.name);
  return isHolder ? undefined : refuse('not-the-signatory', { signatory: displayName(holder.names, actor.language) });
}

async function refuseDisorder(tx: Transaction, step: StepRow, digest: string) {
  const language = step.language as Language;
  const steps = await clearanceOf(tx, { kind: step.subject_kind, id: step.subject_id }, { [language]: digest });
  const own = steps.filter((each) => each.language === language);
  if (own.find(({ id }) => id === step.id)?.state === 'taken') return refuse('already-taken');
  const missing = own.find(({ position, state }) => position < step.position && state !== 'taken');
  return missing ? refuse('out-of-order', { position: missing.position }) : undefined;
}

async function setAsideFallen(tx: Transaction, stepId: string): Promise<void> {
  await tx
    .updateTable('clearance')
    .set({ withdrawn_at: now(), withdrawn_by_name: 'Chancery', reason: 'text-changed' })
    .where('step_id', '=', stepId)
    .where('withdrawn_at', 'is', null)
    .execute();
}
