import type { Selectable } from 'kysely';
import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import type { ClearanceStep } from '../../platform/database-types.ts';
import { allLanguages, type Language } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { displayName, holderOf } from '../directory/public.ts';
import { actsFor, isOfPartner } from './acts-for.ts';
import { clearanceOf } from './clearance-of.ts';
import { delegationsOf } from './delegate-signature.ts';

export type TakeRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-step'
  | 'out-of-order'
  | 'already-taken'
  | 'not-the-signatory'
  | 'post-vacant'
  | 'note-missing'
  | 'other-organization';
type StepRow = Selectable<ClearanceStep>;

/**
 * Clears or signs one language version: the text with this digest. Refuses another role, another person than the signatory, a step whose
 * earlier steps in its organization do not stand for the same text, a second time, and a co-signatory's act without a note of how it reached
 * us, unless its own account gives it. Whoever holds a
 * post to which the signature is delegated today signs for its holder, and the signature says so.
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
    const refused = await refuseStep(tx, actor, step, note);
    if (refused) return refused;
    const signing = await signingAs(tx, actor, step);
    if (!signing.ok) return signing;
    const disorder = await refuseDisorder(tx, step, digest);
    if (disorder) return disorder;
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
        delegate_post_id: signing.delegatePostId ?? null,
      })
      .execute();
    const facts = { language: step.language, position: step.position, digest, delegate: signing.delegatePostId };
    await writeJournal(tx, actor, `clearance.${step.act}`, { kind: step.subject_kind, id: step.subject_id }, facts);
    return { ok: true, stepId: step.id };
  });
}

/** An account of a co-signing organization takes its own steps; everyone else takes ours by role, and the other's with a note. */
async function refuseStep(tx: Transaction, actor: Actor, step: StepRow, note: string) {
  if (isOfPartner(actor)) return (await actsFor(tx, actor, step.organization_id)) ? undefined : refuse('other-organization');
  const refused = permit(actor, step.role as Parameters<typeof permit>[1]);
  return refused ?? (step.recorded && note.trim() === '' ? refuse('note-missing') : undefined);
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

type Signing = { ok: true; delegatePostId?: string } | ReturnType<typeof refuse<'post-vacant' | 'not-the-signatory'>>;

/** As whom the actor signs: as the holder, or as the holder of a post to which the signature is delegated today. */
async function signingAs(tx: Transaction, actor: Actor, step: StepRow): Promise<Signing> {
  if (step.act !== 'sign' || !step.signatory_post_id || actor.kind !== 'account') return { ok: true };
  if (step.recorded && !isOfPartner(actor)) return { ok: true };
  const holder = await holderOf(tx, step.signatory_post_id, today());
  if (!holder) return refuse('post-vacant');
  if (isPerson(actor, holder)) return { ok: true };
  for (const { delegatePostId } of await delegationsOf(tx, [step.signatory_post_id], today())) {
    const delegate = await holderOf(tx, delegatePostId, today());
    if (delegate && isPerson(actor, delegate)) return { ok: true, delegatePostId };
  }
  return refuse('not-the-signatory', { signatory: displayName(holder.names, actor.language) });
}

type Holder = NonNullable<Awaited<ReturnType<typeof holderOf>>>;

function isPerson(actor: Extract<Actor, { kind: 'account' }>, holder: Holder): boolean {
  if (actor.personId) return actor.personId === holder.person_id;
  return allLanguages.some((language) => displayName(holder.names, language) === actor.name);
}

async function refuseDisorder(tx: Transaction, step: StepRow, digest: string) {
  const language = step.language as Language;
  const steps = await clearanceOf(tx, { kind: step.subject_kind, id: step.subject_id }, { [language]: digest });
  const organizationId = step.organization_id ?? undefined;
  const own = steps.filter((each) => each.language === language && each.organizationId === organizationId);
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
