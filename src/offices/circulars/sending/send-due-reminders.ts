import { type Actor, system } from '../../../platform/actor.ts';
import { now } from '../../../platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { answerOf, findCall } from '../../calls/public.ts';
import { findCircular, type Place } from '../circular.ts';
import { remindSilent } from '../reminders/remind-silent.ts';
import { type PlanOutcome, plansOf, type ReminderPlan } from './reminder-plan.ts';

type Done = { plan: string; outcome: PlanOutcome; letters: number };

/**
 * Sends the approved reminders whose moment has come, each once however many servers look: the plan's row is locked while it is sent. Of
 * several that are due together (the server stood still) only the latest is sent. Answers what became of each.
 */
export async function sendDueReminders(db: Database, place: Place): Promise<Done[]> {
  const waiting = await db
    .selectFrom('reminder_plan')
    .select('circular_id')
    .distinct()
    .where('done_at', 'is', null)
    .where('approved_at', 'is not', null)
    .execute();
  const done: Done[] = [];
  const faults: unknown[] = [];
  for (const { circular_id } of waiting) {
    const sent = await inTransaction(db, (tx) => sendForCircular(tx, circular_id, place)).catch(
      (fault: unknown) => void faults.push(fault),
    );
    done.push(...(sent ?? []));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some planned reminders could not be sent');
  return done;
}

async function sendForCircular(tx: Transaction, circularId: string, place: Place): Promise<Done[]> {
  const locked = await tx
    .selectFrom('reminder_plan')
    .select('id')
    .where('circular_id', '=', circularId)
    .where('done_at', 'is', null)
    .where('approved_at', 'is not', null)
    .forUpdate()
    .skipLocked()
    .execute();
  const mine = new Set(locked.map(({ id }) => id));
  const due = (await plansOf(tx, circularId)).filter(({ id, dueAt }) => mine.has(id) && dueAt && dueAt <= now());
  const done: Done[] = [];
  for (const [index, plan] of due.entries()) {
    const sent = index < due.length - 1 ? overtaken : await send(tx, plan, place);
    await tx
      .updateTable('reminder_plan')
      .set({ done_at: now(), outcome: sent.outcome, dispatch_id: sent.dispatchId ?? null })
      .where('id', '=', plan.id)
      .execute();
    done.push({ plan: plan.id, outcome: sent.outcome, letters: sent.letters });
  }
  return done;
}

type Sent = { outcome: PlanOutcome; letters: number; dispatchId?: string };
const overtaken: Sent = { outcome: 'overtaken', letters: 0 };

/** In the name of the officer who approved; only to those who are silent at this moment. */
async function send(tx: Transaction, plan: ReminderPlan, place: Place): Promise<Sent> {
  const actor: Actor = { kind: 'system', name: plan.approved?.byName ?? system.name };
  const answer = await remindSilent(tx, actor, plan.circularId, place, { languages: plan.languages });
  if (answer.ok) return { outcome: 'sent', letters: answer.letters, dispatchId: answer.dispatchId };
  const { code } = answer.refusal;
  if (code === 'nobody-silent' || code === 'call-closed' || code === 'not-dispatched' || code === 'remind-first-letter') {
    return { outcome: code, letters: 0 };
  }
  throw new Error(`a planned reminder was refused: ${code}`);
}

/** Whether a letter about to leave is still called for: a reminder is not once its body has answered. */
export async function isStillWanted(
  db: Database,
  letter: { subject_kind: string; subject_id: string; body_id: string | null },
): Promise<boolean> {
  if (letter.subject_kind !== 'reminder' || !letter.body_id) return true;
  const dispatch = await db.selectFrom('dispatch').select('circular_id').where('id', '=', letter.subject_id).executeTakeFirst();
  const circular = dispatch && (await findCircular(db, dispatch.circular_id));
  const call = circular?.callId ? await findCall(db, circular.callId) : undefined;
  if (!call) return true;
  const own = await answerOf(db, call.id, letter.body_id);
  return !(own && (own.declined || own.named > 0 || own.registered > 0));
}
