import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { isolate } from '../../languages/public.ts';

/** From which day on, who is young: everyone below an age, as the text of the source has it. Days are `YYYY-MM-DD`. */
export type YouthRule = { fromDay: string; underAge: number; source: string };
export type YouthRuleRefusal = 'not-signed-in' | 'not-permitted' | 'rule-of-that-day';

/** Every rule that was entered, the latest day first. */
export async function listYouthRules(db: Handle): Promise<YouthRule[]> {
  const rows = await db.selectFrom('youth_rule').selectAll().orderBy('from_day', 'desc').execute();
  return rows.map(({ from_day, under_age, source }) => ({ fromDay: from_day, underAge: under_age, source }));
}

/** The rule that holds for what begins on a day; undefined before the first. */
export async function youthRuleOn(db: Handle, day: string): Promise<YouthRule | undefined> {
  return (await listYouthRules(db)).find(({ fromDay }) => fromDay <= day);
}

/** Enters a new rule beside the earlier ones, which keep holding for what began before its day. Refuses a second rule of one day. */
export async function enterYouthRule(db: Handle, actor: Actor, rule: YouthRule): Promise<Answer<object, YouthRuleRefusal>> {
  const refused = permit(actor, 'administrator', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const row = { from_day: rule.fromDay, under_age: rule.underAge, source: rule.source, entered_by_name: actor.name };
    const entered = await tx
      .insertInto('youth_rule')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (entered.numInsertedOrUpdatedRows === 0n) return refuse('rule-of-that-day');
    await writeJournal(tx, actor, 'meetings.enter-youth-rule', { kind: 'youth-rule', id: rule.fromDay }, { under: rule.underAge });
    return { ok: true };
  });
}

/** Whether someone born in a year stays below the age all through the year of a day; half a year's doubt does not count as young. */
export function isYoung(birthYear: number | undefined, rule: YouthRule | undefined, day: string): boolean {
  return birthYear !== undefined && rule !== undefined && Number(day.slice(0, 4)) - birthYear < rule.underAge;
}

/** The source as it stands in a sentence of another direction. */
export function sourceIn({ source }: YouthRule, language: Language): string {
  return language === 'ar' && !/\p{Script=Arabic}/u.test(source) ? isolate(source) : source;
}
