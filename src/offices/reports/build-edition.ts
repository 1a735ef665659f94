import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction, type Transaction } from '../../platform/database/public.ts';
import { type Activity, listActivities } from '../activities/public.ts';
import { writeJournal } from '../archive/public.ts';
import { type Edition, lockEdition } from './edition.ts';
import { byTheme, type Entry, entriesOf } from './entries-of.ts';

export type BuildRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-edition' | 'sealed';

/**
 * Picks the activities of the period: those whose last day lies in it, so that each belongs to one period and none outside is listed. New
 * ones are set in by date under their theme; the officer's order, omissions and second citations stay; what moved out of the period goes.
 */
export async function buildEdition(
  db: Handle,
  actor: Actor,
  id: string,
): Promise<Answer<{ added: number; removed: number }, BuildRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, id);
    if (!edition) return refuse('no-such-edition');
    if (edition.decision) return refuse('sealed');
    const activities = await activitiesOf(tx, edition);
    const before = await entriesOf(tx, id);
    const kept = before.filter((entry) => stays(entry, activities));
    const fresh = activities.filter(({ id: own }) => !kept.some(({ activity, citedAgain }) => activity.id === own && !citedAgain));
    await writeEntries(tx, id, fresh.reduce(setIn, kept));
    await writeJournal(tx, actor, 'reports.build', { kind: 'edition', id }, { added: fresh.length, removed: before.length - kept.length });
    return { ok: true, added: fresh.length, removed: before.length - kept.length };
  });
}

/** The activities of an edition's period, by date. */
export function activitiesOf(db: Handle, { period }: Edition): Promise<Activity[]> {
  return listActivities(db, { ...period, endedWithin: true });
}

/** An entry stays while its activity is in the period; the first citation moves when the activity's own theme does. */
function stays({ activity, theme, citedAgain }: Entry, activities: Activity[]): boolean {
  return activities.some(({ id }) => id === activity.id) && (citedAgain ? theme !== activity.theme : theme === activity.theme);
}

/** Sets an activity in before the first of its theme that began later. */
function setIn(entries: Entry[], activity: Activity): Entry[] {
  const entry: Entry = { activity, theme: activity.theme, position: 0, leftOut: false, citedAgain: false };
  const later = entries.findIndex((other) => other.theme === entry.theme && other.activity.startsOn > activity.startsOn);
  return later === -1 ? [...entries, entry] : entries.toSpliced(later, 0, entry);
}

/** Writes the entries in this order, numbered within each theme. */
export async function writeEntries(tx: Transaction, editionId: string, entries: readonly Entry[]): Promise<void> {
  await tx.deleteFrom('edition_entry').where('edition_id', '=', editionId).execute();
  const rows = byTheme(entries).flatMap((group) =>
    group.entries.map((entry, position) => ({
      edition_id: editionId,
      activity_id: entry.activity.id,
      theme_key: entry.theme,
      position,
      left_out: entry.leftOut,
      cited_again: entry.citedAgain,
    })),
  );
  if (rows.length > 0) await tx.insertInto('edition_entry').values(rows).execute();
}
