import { sealJournal } from '../offices/archive/public.ts';
import { sendDueReminders } from '../offices/circulars/public.ts';
import { deleteOldChecks } from '../offices/concordance/public.ts';
import { readChangesBeside } from '../offices/directory/public.ts';
import type { Database } from '../platform/database/public.ts';
import { log } from '../platform/log.ts';
import type { Settings } from '../platform/settings.ts';

const minute = 60_000;

/** What the running server does by the clock: seals the journal, sends the planned reminders, deletes the texts of old checks, reads changes for the search. */
export function startClock(db: Database, settings: Settings): { stop: () => void } {
  void readChangesBeside(db);
  const turns = [
    every(5 * minute, 'the journal was not sealed', () => sealJournal(db)),
    every(minute, 'planned reminders were not sent', () => sendDueReminders(db, settings)),
    every(60 * minute, 'the texts of old checks were not deleted', () => deleteOldChecks(db)),
    every(minute / 6, 'the search did not read what has changed', () => readChangesBeside(db)),
  ];
  return { stop: () => turns.forEach(clearInterval) };
}

/** A turn that fails is logged and comes again. */
function every(milliseconds: number, trouble: string, act: () => Promise<unknown>): NodeJS.Timeout {
  return setInterval(() => void act().catch((error: unknown) => log.error({ err: error }, trouble)), milliseconds);
}
