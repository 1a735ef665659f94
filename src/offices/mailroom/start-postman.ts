import { setTimeout as wait } from 'node:timers/promises';
import { now } from '../../platform/clock.ts';
import { type Database, newId } from '../../platform/database/public.ts';
import { log as platformLog } from '../../platform/log.ts';
import { attachedFromArchive, type BytesOf } from './attached-document.ts';
import type { Carrier } from './carrier.ts';
import { claimDoubtfulLetters, claimDueLetters, releaseClaims, releaseExpiredClaims } from './claim-letters.ts';
import type { LetterRow } from './compose-message.ts';
import { deliverLetter, type Round, settleDoubt } from './deliver-letter.ts';
import { listWaiting, type Waiting } from './leaving/list-waiting.ts';
import { listenForLetters } from './listen-for-letters.ts';

export type PostmanDeps = {
  db: Database;
  carrier: Carrier;
  /** Where the bytes of attached documents come from; the archive unless told otherwise. */
  documents?: BytesOf;
  log?: Round['log'];
  /** Connection string to listen on for the hint that letters were queued; without it the postman only looks every `pollMs`. */
  listenOn?: string;
  /** How long a postman may be silent before others take over its letters, in milliseconds (180 s). */
  leaseMs?: number;
  pollMs?: number;
  retryDelay?: (attempts: number) => number;
  /** Asked before each letter leaves; one that is no longer wanted is kept back. */
  isWanted?: Round['isWanted'];
  /** The mailbox that letters are answered to, where it is read here. */
  repliesTo?: string;
};
export type Postman = { stop(): Promise<void> };

const batch = 8;
const unreachablePauseMs = 15_000;
const minute = 60_000;
const delays = [1, 5, 15, 30, 60, 120, 240].map((minutes) => minutes * minute);

/** 1, 5, 15, 30 minutes, then 1, 2 and every 4 hours, spread by a tenth. */
export function usualRetryDelay(attempts: number): number {
  const delay = delays[Math.min(attempts, delays.length) - 1] ?? minute;
  return delay * (0.95 + Math.random() * 0.1);
}

/** Starts carrying letters until stopped; any number of postmen may work on one database. `stop` finishes the batch under way. */
export function startPostman(deps: PostmanDeps): Postman {
  const stopping = new AbortController();
  const pollMs = deps.pollMs ?? 500;
  const bell = listenForLetters(deps.listenOn);
  const work = async () => {
    const round = roundOf(deps);
    const me = newId();
    while (!stopping.signal.aborted) {
      const pause = await runRound(round, me, stopping.signal).catch((error: Error) => {
        round.log.error({ err: error }, 'the postman stumbled and goes on');
        return 'stumbled' as const;
      });
      if (pause === 'busy') continue;
      const milliseconds = pause === 'idle' ? pollMs : pause === 'stumbled' ? pollMs * 4 : Math.min(unreachablePauseMs, pollMs * 30);
      const rest = wait(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
      await (pause === 'idle' ? Promise.race([rest, bell.rung()]) : rest);
    }
  };
  const done = work();
  return {
    async stop() {
      stopping.abort();
      bell.ring();
      await done;
      await bell.close();
      await deps.carrier.close();
    },
  };
}

/**
 * Carries everything that is due and answers when nothing is left to try; for the demonstration, tests and the command line. Letters that only
 * wait for their domain's turn are waited for up to `patienceMs` in all; `left` tells what has not left then, why, and from when it goes.
 */
export async function deliverAll(deps: PostmanDeps & { patienceMs?: number }): Promise<{ sent: number; tried: number; left: Waiting[] }> {
  const round = roundOf(deps);
  const me = newId();
  const count = { sent: 0, tried: 0 };
  const counting = { ...round, carrier: countingCarrier(round.carrier, count) };
  try {
    const end = now().getTime() + (deps.patienceMs ?? 0);
    let pace: Pace;
    do {
      pace = await runRound(counting, me);
    } while (pace === 'busy' || (pace === 'idle' && (await waitForTurn(deps.db, end))));
  } finally {
    await deps.carrier.close();
  }
  return { ...count, left: await listWaiting(deps.db) };
}

/** Waits until the next letter whose domain's turn comes before the end; answers whether there was one. */
async function waitForTurn(db: Database, end: number): Promise<boolean> {
  const next = (await listWaiting(db)).find(({ cause }) => cause === 'pace')?.next?.getTime();
  if (next === undefined || next > end) return false;
  await wait(Math.max(50, next - now().getTime()));
  return true;
}

function countingCarrier(carrier: Carrier, count: { sent: number; tried: number }): Carrier {
  return {
    ...carrier,
    async send(message) {
      const delivery = await carrier.send(message);
      count.tried++;
      if (delivery.outcome === 'sent') count.sent++;
      return delivery;
    },
  };
}

function roundOf(deps: PostmanDeps): Round {
  return {
    db: deps.db,
    carrier: deps.carrier,
    documents: attachedFromArchive(deps.db, deps.documents),
    leaseMs: deps.leaseMs ?? 180_000,
    retryDelay: deps.retryDelay ?? usualRetryDelay,
    isWanted: deps.isWanted ?? (async () => true),
    ...(deps.repliesTo ? { repliesTo: deps.repliesTo } : {}),
    log: deps.log ?? platformLog,
  };
}

type Pace = 'busy' | 'idle' | 'unreachable';

/** One round: settle what others left, then carry a batch. When the server cannot be reached the rest of the batch goes back untried. */
async function runRound(round: Round, me: string, stopping?: AbortSignal): Promise<Pace> {
  await releaseExpiredClaims(round.db);
  for (const letter of await claimDoubtfulLetters(round.db, me, batch, round.leaseMs)) await settleDoubt(round, letter);
  if (stopping?.aborted) return 'idle';
  const letters = await claimDueLetters(round.db, me, batch, round.leaseMs);
  if (await carryBatch(round, letters)) return letters.length > 0 ? 'busy' : 'idle';
  return 'unreachable';
}

/** Carries letters over all connections of the carrier; false when the server could not be reached and the rest went back untried. */
async function carryBatch(round: Round, letters: LetterRow[]): Promise<boolean> {
  const left = [...letters];
  let isReached = true;
  const work = async () => {
    while (isReached) {
      const letter = left.shift();
      if (!letter) return;
      const delivery = await deliverLetter(round, letter).catch((error: Error) => {
        round.log.error({ letterId: letter.id, err: error }, 'a letter was left for another round');
        return undefined;
      });
      if (delivery?.outcome === 'deferred' && delivery.unreachable) isReached = false;
    }
  };
  await Promise.all(Array.from({ length: round.carrier.connections ?? 1 }, work));
  await releaseClaims(round.db, left);
  return isReached;
}
