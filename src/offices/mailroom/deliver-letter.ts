import type { Logger } from 'pino';
import { now } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/public.ts';
import type { FindAttached } from './attached-document.ts';
import type { Carrier, Delivery } from './carrier.ts';
import { beginAttempt, waitToSettle } from './claim-letters.ts';
import { composeMessage, type LetterRow } from './compose-message.ts';
import { closeAttempt, recordOutcome, type Settlement } from './record-outcome.ts';

export type Round = {
  db: Database;
  carrier: Carrier;
  documents: FindAttached;
  leaseMs: number;
  /** Milliseconds to wait after the nth attempt failed. */
  retryDelay: (attempts: number) => number;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
};

/** After about four days of trying a letter has failed (RFC 5321, 4.5.4.1). */
const attemptsAtMost = 30;

/** Carries one claimed letter; answers how the wire ended, or undefined when nothing was tried. */
export async function deliverLetter(round: Round, claimed: LetterRow): Promise<Delivery | undefined> {
  const message = await composeMessage(claimed, round.documents);
  const letter = await beginAttempt(round.db, claimed, round.leaseMs);
  if (!letter) return undefined;
  if (!message) {
    await recordOutcome(round.db, letter, { state: 'failed', outcome: 'refused', reason: 'attachment-missing' });
    return undefined;
  }
  const delivery = await round.carrier.send(message);
  if (delivery.outcome === 'in-doubt') await holdDoubt(round, letter, delivery.reply);
  else await recordOutcome(round.db, letter, settlementOf(delivery, letter, round));
  return delivery;
}

function settlementOf(delivery: Exclude<Delivery, { outcome: 'in-doubt' }>, letter: LetterRow, round: Round): Settlement {
  const { outcome, reply } = delivery;
  if (outcome === 'sent') return { state: 'sent', outcome, reply };
  if (outcome === 'refused') return { state: delivery.badAddress ? 'bounced' : 'failed', outcome, reply, reason: reply };
  if (letter.attempts >= attemptsAtMost) return { state: 'failed', outcome, reply, reason: reply };
  return { state: 'queued', outcome, reply, reason: reply, notBefore: later(round, letter) };
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
