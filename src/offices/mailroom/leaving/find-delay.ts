import { now } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/public.ts';
import type { LetterRow } from '../compose-message.ts';
import { zonesOf } from './country-zones.ts';
import type { MailRules } from './mail-rules.ts';
import { quietUntil } from './quiet-until.ts';
import { domainOf, takeTurn, waitFor } from './take-turn.ts';

/** Why a letter that is due does not leave yet, and until when. */
export type Delay = { until: Date; reason?: 'quiet-hours' };

/** Whether a due letter must wait for its addressee's day or for its domain's turn; takes the turn when it need not. */
export async function findDelay(db: Database, letter: LetterRow, rules: MailRules): Promise<Delay | undefined> {
  const quiet = await quietFor(db, letter, rules);
  if (quiet) return { until: quiet, reason: 'quiet-hours' };
  const domain = domainOf(letter.to_address);
  const wait = rules.pacePerMinute ? await takeTurn(db, domain, 60_000 / rules.pacePerMinute) : await waitFor(db, domain);
  return wait === undefined ? undefined : { until: new Date(now().getTime() + wait) };
}

/** The seat's zone for a parliament; for others in a country of several zones an hour that suits all of them. */
async function quietFor(db: Database, letter: LetterRow, { quiet }: MailRules): Promise<Date | undefined> {
  if (!quiet || !letter.keeps_quiet || letter.sends_now || !letter.body_id) return undefined;
  const body = await db.selectFrom('body').select(['country', 'kind']).where('id', '=', letter.body_id).executeTakeFirst();
  const zones = zonesOf(body?.country);
  const sitsAtTheSeat = body?.kind === 'parliament';
  return quietUntil(sitsAtTheSeat ? zones.slice(0, 1) : zones, quiet, now());
}
