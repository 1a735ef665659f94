import type { Logger } from 'pino';
import { now } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/public.ts';
import type { FindAttached } from './attached-document.ts';
import type { Carrier, Delivery } from './carrier.ts';
import { beginAttempt, waitToSettle } from './claim-letters.ts';
import { composeMessage, type LetterRow } from './compose-message.ts';
import { findDelay } from './leaving/find-delay.ts';
import { readMailRules } from './leaving/mail-rules.ts';
import { dropLetter, putOffLetter } from './leaving/put-off-letter.ts';
import { asksForLess, domainOf, restDomain } from './leaving/take-turn.ts';
import { closeAttempt, recordOutcome, type Settlement } from './record-outcome.ts';

export type Round = {
  db: Database;
  carrier: Carrier;
  documents: FindAttached;
  leaseMs: number;
  /** Milliseconds to wait after the nth attempt failed. */
  retryDelay: (attempts: number) => number;
  /** Whether a letter about to leave is still called for (a reminder whose addressee answered meanwhile is not). */
  isWanted: (letter: LetterRow) => Promise<boolean>;
  /** The mailbox that letters are answered to, where it is read here; each letter marks it as its own. */
  repliesTo?: string;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
};

const domainRestMs = 60_000;
const hour = 3_600_000;

/** Carries one claimed letter; answers how the wire ended, or undefined when nothing was tried: it waits, or is no longer wanted. */
export async function deliverLetter(round: Round, claimed: LetterRow): Promise<Delivery | undefined> {
  if (!(await round.isWanted(claimed))) {
    await dropLetter(round.db, claimed, 'answered-meanwhile');
    return undefined;
  }
  const rules = await readMailRules(round.db);
  const delay = await findDelay(round.db, claimed, rules);
  if (delay) {
    await putOffLetter(round.db, claimed, delay);
    return undefined;
  }
  const message = await composeMessage(claimed, round.documents, round.repliesTo);
  const letter = await beginAttempt(round.db, claimed, round.leaseMs);
  if (!letter) return undefined;
  if (!message) {
    await recordOutcome(round.db, letter, { state: 'failed', outcome: 'refused', reason: 'attachment-missing' });
    return undefined;
  }
  const delivery = await round.carrier.send(message);
  if (delivery.outcome === 'in-doubt') await holdDoubt(round, letter, delivery.reply);
  else await recordOutcome(round.db, letter, settlementOf(delivery, letter, round, rules.giveUpHours));
  if (delivery.outcome === 'deferred' && !delivery.unreachable && asksForLess(delivery.reply)) {
    await restDomain(round.db, domainOf(letter.to_address), domainRestMs);
  }
  return delivery;
}

function settlementOf(
  delivery: Exclude<Delivery, { outcome: 'in-doubt' }>,
  letter: LetterRow,
  round: Round,
  giveUpHours: number,
): Settlement {
  const { outcome, reply } = delivery;
  if (outcome === 'sent') return { state: 'sent', outcome, reply };
  if (outcome === 'refused') return { state: delivery.badAddress ? 'bounced' : 'failed', outcome, reply, reason: reply };
  const reason = delivery.trouble ?? reply;
  const giveUpAt = (letter.first_tried_at ?? now()).getTime() + giveUpHours * hour;
  if (now().getTime() >= giveUpAt) return { state: 'failed', outcome, reply, reason };
  return { state: 'queued', outcome, reply, reason, notBefore: new Date(Math.min(later(round, letter).getTime(), giveUpAt)) };
}

/** A carrier that can be asked is asked when the server has surely finished; otherwise the doubt is settled at once. */
async function holdDoubt(round: Round, letter: LetterRow, reply: string): Promise<void> {
  await closeAttempt(round.db, letter, { outcome: 'in-doubt', reply });
  if (round.carrier.knows) await waitToSettle(round.db, letter, round.leaseMs);
  else await settleDoubt(round, letter);
}

/** Decides about a letter that was on the wire when its postman or its connection was lost. */
export async function settleDoubt(round: Round, letter: LetterRow): Promise<void> {
  const settle = (settled: Settlement) => recordOutcome(round.db, letter, settled);
  if (round.carrier.knows) {
    if (await round.carrier.knows(letter.message_id)) await settle({ state: 'sent', outcome: 'found' });
    else await settle({ state: 'queued', outcome: 'never-arrived' });
  } else if (letter.may_repeat) {
    await settle({ state: 'queued', outcome: 'in-doubt', notBefore: later(round, letter) });
  } else {
    await settle({ state: 'in-doubt', outcome: 'in-doubt', reason: 'connection-lost' });
  }
}

function later(round: Round, letter: LetterRow): Date {
  return new Date(now().getTime() + round.retryDelay(letter.attempts));
}
