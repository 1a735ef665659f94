import type { Selectable } from 'kysely';
import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import type { ReminderPlan as PlanRow } from '../../../platform/database-types.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { isDay } from '../../../platform/web/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { type Call, findCall } from '../../calls/public.ts';
import { findCircular } from '../circular.ts';

export const planOutcomes = [
  'sent',
  'nobody-silent',
  'call-closed',
  'not-dispatched',
  'remind-first-letter',
  'overtaken',
  'withdrawn',
] as const;
export type PlanOutcome = (typeof planOutcomes)[number];
/** A reminder set for a day: a number of days before the call's deadline, or a day of its own; at a time of the call's zone. */
export type ReminderPlan = {
  id: string;
  circularId: string;
  daysBefore?: number;
  onDay?: string;
  atTime: string;
  languages: Language[];
  /** When it is due; undefined when the call it counts from is not there. */
  dueAt?: Date;
  plannedByName: string;
  approved?: { at: Date; byName: string };
  done?: { at: Date; outcome: PlanOutcome };
};
export type PlanInput = { daysBefore?: number; onDay?: string; atTime: string; languages: Language[] };
export type PlanRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-circular'
  | 'no-deadline'
  | 'bulletin-unanswered'
  | 'bad-plan-day'
  | 'bad-plan-time'
  | 'no-plan-language'
  | 'no-such-plan'
  | 'plan-done';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Plans a reminder; nothing is sent before an officer approves it and its day has come. */
export async function planReminder(
  db: Handle,
  actor: Actor,
  circularId: string,
  input: PlanInput,
): Promise<Answer<{ id: string }, PlanRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<{ id: string }, PlanRefusal>>(db, async (tx) => {
    const circular = await findCircular(tx, circularId);
    if (!circular) return refuse('no-such-circular');
    if (circular.kind === 'bulletin') return refuse('bulletin-unanswered');
    const { daysBefore, onDay, atTime } = input;
    const call = circular.callId ? await findCall(tx, circular.callId) : undefined;
    if (daysBefore !== undefined && !call) return refuse('no-deadline');
    const isCount = daysBefore !== undefined && Number.isInteger(daysBefore) && daysBefore >= 0 && daysBefore <= 365;
    if (!isCount && !(onDay && isDay(onDay))) return refuse('bad-plan-day');
    if (!clock.test(atTime)) return refuse('bad-plan-time');
    const languages = input.languages.filter((language) => circular.languages.includes(language));
    if (languages.length === 0) return refuse('no-plan-language');
    const id = newId();
    const day = isCount ? { days_before: daysBefore } : { on_day: onDay };
    await tx
      .insertInto('reminder_plan')
      .values({ id, circular_id: circularId, ...day, at_time: atTime, languages, planned_at: now(), planned_by_name: actor.name })
      .execute();
    await writeJournal(tx, actor, 'circulars.plan-reminder', { kind: 'circular', id: circularId }, { ...day, at: atTime, languages });
    return { ok: true, id };
  });
}

/** Approves a planned reminder: from its day on the clock sends it, in the name of whoever approved. Refuses `plan-done`. */
export async function approveReminder(db: Handle, actor: Actor, circularId: string, id: string): Promise<Answer<object, PlanRefusal>> {
  const approval = { approved_at: now(), approved_by_name: actor.name };
  return changePlan(db, actor, circularId, id, 'circulars.approve-reminder', approval);
}

/** Takes back a planned reminder that was not sent. Refuses `plan-done`. */
export async function withdrawReminder(db: Handle, actor: Actor, circularId: string, id: string): Promise<Answer<object, PlanRefusal>> {
  return changePlan(db, actor, circularId, id, 'circulars.withdraw-reminder', { done_at: now(), outcome: 'withdrawn' });
}

async function changePlan(
  db: Handle,
  actor: Actor,
  circularId: string,
  id: string,
  act: string,
  change: Partial<{ approved_at: Date; approved_by_name: string; done_at: Date; outcome: PlanOutcome }>,
): Promise<Answer<object, PlanRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<object, PlanRefusal>>(db, async (tx) => {
    const plan = await tx
      .selectFrom('reminder_plan')
      .selectAll()
      .where('id', '=', id)
      .where('circular_id', '=', circularId)
      .forUpdate()
      .executeTakeFirst();
    if (!plan) return refuse('no-such-plan');
    if (plan.done_at) return refuse('plan-done');
    await tx.updateTable('reminder_plan').set(change).where('id', '=', id).execute();
    await writeJournal(tx, actor, act, { kind: 'circular', id: circularId }, { plan: id });
    return { ok: true };
  });
}

/** The planned reminders of a circular, in the order in which they are due. */
export async function plansOf(db: Handle, circularId: string): Promise<ReminderPlan[]> {
  const circular = await findCircular(db, circularId);
  const call = circular?.callId ? await findCall(db, circular.callId) : undefined;
  const rows = await db.selectFrom('reminder_plan').selectAll().where('circular_id', '=', circularId).orderBy('id').execute();
  const plans = rows.map((row) => readPlan(row, call));
  return plans.sort((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
}

/** A plan as it is stored, with the moment it is due. */
export function readPlan(row: Selectable<PlanRow>, call: Pick<Call, 'closesAt' | 'zone'> | undefined): ReminderPlan {
  const due = dueAt(row, call);
  return {
    id: row.id,
    circularId: row.circular_id,
    ...(row.days_before === null ? {} : { daysBefore: row.days_before }),
    ...(row.on_day === null ? {} : { onDay: row.on_day }),
    atTime: row.at_time,
    languages: row.languages.flatMap((language) => asLanguage(language) ?? []),
    ...(due ? { dueAt: due } : {}),
    plannedByName: row.planned_by_name,
    ...(row.approved_at ? { approved: { at: row.approved_at, byName: row.approved_by_name ?? '' } } : {}),
    ...(row.done_at ? { done: { at: row.done_at, outcome: row.outcome as PlanOutcome } } : {}),
  };
}

type DayOfPlan = Pick<Selectable<PlanRow>, 'days_before' | 'on_day' | 'at_time'>;

/** Days are counted on the calendar of the call's zone: "3 days before" a Friday is the Tuesday, whatever the clocks do in between. */
function dueAt({ days_before, on_day, at_time }: DayOfPlan, call: Pick<Call, 'closesAt' | 'zone'> | undefined): Date | undefined {
  const timeZone = call?.zone ?? 'UTC';
  const deadline = call && Temporal.Instant.fromEpochMilliseconds(call.closesAt.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = on_day ? Temporal.PlainDate.from(on_day) : deadline?.subtract({ days: days_before ?? 0 });
  const due = day?.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(at_time) });
  return due && new Date(due.epochMilliseconds);
}
