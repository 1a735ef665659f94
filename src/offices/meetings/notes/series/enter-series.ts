import { type Actor, permit } from '../../../../platform/actor.ts';
import { type Answer, refuse } from '../../../../platform/answer.ts';
import { type Handle, inTransaction, json } from '../../../../platform/database/public.ts';
import { writeJournal } from '../../../archive/public.ts';
import type { InLanguages } from '../../../languages/public.ts';
import { paperKinds } from '../paper.ts';
import type { SymbolSeries } from '../paper-symbols.ts';

/** Letters, digits and `/ . -` around the places `{session}`, `{n}` and `{item}`. */
const shape = /^(?:[A-Za-z0-9/.-]|\{session\}|\{n\}|\{item\}){1,60}$/;

/**
 * Enters the series of document symbols of an organ, or changes one; what is issued keeps its symbol. Refuses without a name, and a pattern without its
 * running number (`{n}`; `{item}` for the documents of an item) or with other signs ({ pattern }).
 */
export async function enterSeries(
  db: Handle,
  actor: Actor,
  input: SymbolSeries,
): Promise<Answer<{ code: string }, 'not-signed-in' | 'not-permitted' | 'no-name' | 'bad-pattern'>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  if (!input.names.en && !input.names.fr) return refuse('no-name');
  for (const kind of [...paperKinds, 'item'] as const) {
    const pattern = input.patterns[kind] ?? '';
    if (!shape.test(pattern) || !pattern.includes(kind === 'item' ? '{item}' : '{n}')) return refuse('bad-pattern', { pattern });
  }
  return inTransaction(db, async (tx) => {
    const row = { names: json(input.names), patterns: json(input.patterns) };
    await tx
      .insertInto('symbol_series')
      .values({ code: input.code, ...row })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(row))
      .execute();
    await writeJournal(tx, actor, 'meetings.enter-series', { kind: 'symbol-series', id: input.code }, { patterns: input.patterns });
    return { ok: true as const, code: input.code };
  });
}

export type RuleInput = { series: string; fromDay: string; months: number; source: InLanguages };

/**
 * Enters how many months ahead an organ is convened from a day on, with the rule that says so in each language. Refuses an unknown series, a time of
 * less than one or more than twenty-four months, a rule without words, and a second rule from the same day.
 */
export async function enterConvocationRule(
  db: Handle,
  actor: Actor,
  input: RuleInput,
): Promise<Answer<object, 'not-signed-in' | 'not-permitted' | 'no-name' | 'no-such-series' | 'bad-months' | 'rule-stands'>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  if (!Number.isInteger(input.months) || input.months < 1 || input.months > 24) return refuse('bad-months');
  if (!input.source.en && !input.source.fr) return refuse('no-name');
  return inTransaction(db, async (tx) => {
    const series = await tx.selectFrom('symbol_series').select('code').where('code', '=', input.series).executeTakeFirst();
    if (!series) return refuse('no-such-series');
    const entered = await tx
      .insertInto('convocation_rule')
      .values({ series: input.series, from_day: input.fromDay, months: input.months, source: json(input.source) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('series')
      .executeTakeFirst();
    if (!entered) return refuse('rule-stands');
    const facts = { from: input.fromDay, months: input.months };
    await writeJournal(tx, actor, 'meetings.enter-convocation-rule', { kind: 'symbol-series', id: input.series }, facts);
    return { ok: true as const };
  });
}
