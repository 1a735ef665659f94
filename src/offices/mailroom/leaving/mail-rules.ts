import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { QuietHours } from './quiet-until.ts';

/** How the secretariat sends: quiet hours by the addressee's clock, letters a minute to one domain, hours of trying. */
export type MailRules = { quiet?: QuietHours; pacePerMinute?: number; giveUpHours: number };

/** Four days of trying (RFC 5321, 4.5.4.1), no quiet hours, no pace. */
export const rulesWithoutARow: MailRules = { giveUpHours: 96 };

/** The rules in force. */
export async function readMailRules(db: Handle): Promise<MailRules> {
  const row = await db.selectFrom('mail_rules').selectAll().executeTakeFirst();
  if (!row) return rulesWithoutARow;
  return {
    giveUpHours: row.give_up_hours,
    ...(row.quiet_from && row.quiet_until ? { quiet: { from: row.quiet_from, until: row.quiet_until } } : {}),
    ...(row.pace_per_minute ? { pacePerMinute: row.pace_per_minute } : {}),
  };
}

export type RulesRefusal = 'not-signed-in' | 'not-permitted' | 'bad-quiet-hours' | 'bad-pace' | 'bad-give-up';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const isWithin = (n: number, most: number) => Number.isInteger(n) && n >= 1 && n <= most;

/** Sets the rules for every letter that has not left. Quiet hours of more than 16 hours, or both ends alike, are refused. */
export async function setMailRules(db: Handle, actor: Actor, rules: MailRules): Promise<Answer<object, RulesRefusal>> {
  const refused = permit(actor, 'administrator');
  if (refused) return refused;
  if (rules.quiet && !areQuietHours(rules.quiet)) return refuse('bad-quiet-hours');
  if (rules.pacePerMinute !== undefined && !isWithin(rules.pacePerMinute, 6000)) return refuse('bad-pace');
  if (!isWithin(rules.giveUpHours, 240)) return refuse('bad-give-up');
  const row = {
    quiet_from: rules.quiet?.from ?? null,
    quiet_until: rules.quiet?.until ?? null,
    pace_per_minute: rules.pacePerMinute ?? null,
    give_up_hours: rules.giveUpHours,
    changed_at: now(),
    changed_by_name: actor.name,
  };
  return inTransaction(db, async (tx) => {
    await tx
      .insertInto('mail_rules')
      .values(row)
      .onConflict((conflict) => conflict.column('only_row').doUpdateSet(row))
      .execute();
    await tx
      .updateTable('letter')
      .set({ not_before: now(), reason: null })
      .where('state', '=', 'queued')
      .where('reason', '=', 'quiet-hours')
      .execute();
    await writeJournal(tx, actor, 'mailroom.rules', { kind: 'mail-rules', id: 'mail-rules' }, { ...rules });
    return { ok: true };
  });
}

function areQuietHours({ from, until }: QuietHours): boolean {
  if (!clock.test(from) || !clock.test(until) || from === until) return false;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes(until) - minutes(from) + 1440) % 1440 <= 16 * 60;
}
