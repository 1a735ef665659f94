import type { Handle } from '../../platform/database/public.ts';
import { type Activity, findActivities } from '../activities/public.ts';
import { type ReportThemeCode, reportThemeCodes } from '../directory/public.ts';

/** An activity's place in an edition. `citedAgain` marks a citation under a second theme. */
export type Entry = { activity: Activity; theme: ReportThemeCode; position: number; leftOut: boolean; citedAgain: boolean };
export type ThemeEntries = { theme: ReportThemeCode; entries: Entry[] };

/** The entries of an edition, those left out included, by theme in the council's order. */
export async function entriesOf(db: Handle, editionId: string): Promise<Entry[]> {
  const rows = await db.selectFrom('edition_entry').selectAll().where('edition_id', '=', editionId).orderBy('position').execute();
  const activities = await findActivities(
    db,
    rows.map((row) => row.activity_id),
  );
  const entries = rows.flatMap((row): Entry[] => {
    const activity = activities.find(({ id }) => id === row.activity_id);
    const theme = reportThemeCodes.find((code) => code === row.theme_key);
    if (!activity || !theme) return [];
    return [{ activity, theme, position: row.position, leftOut: row.left_out, citedAgain: row.cited_again }];
  });
  return reportThemeCodes.flatMap((theme) => entries.filter((entry) => entry.theme === theme));
}

/** Entries grouped under their themes; themes without any are absent. */
export function byTheme(entries: readonly Entry[]): ThemeEntries[] {
  return reportThemeCodes
    .map((theme) => ({ theme, entries: entries.filter((entry) => entry.theme === theme) }))
    .filter((group) => group.entries.length > 0);
}

/** Where the text of an activity stands in full: its own theme, or the first citation when that was left out. */
export function isFullText(entry: Entry, entries: readonly Entry[]): boolean {
  const standing = entries.filter((other) => other.activity.id === entry.activity.id && !other.leftOut);
  return (standing.find((other) => !other.citedAgain) ?? standing[0])?.theme === entry.theme;
}

/** The editions in which an activity is cited, by its id. */
export async function citationsOf(db: Handle, activityId: string): Promise<{ id: string; symbol: string; sealed: boolean }[]> {
  const rows = await db
    .selectFrom('edition_entry as entry')
    .innerJoin('edition', 'edition.id', 'entry.edition_id')
    .leftJoin('edition_decision as decision', 'decision.edition_id', 'edition.id')
    .select(['edition.id', 'edition.symbol', 'decision.decided_on', 'edition.period_to'])
    .distinct()
    .where('entry.activity_id', '=', activityId)
    .where('entry.left_out', '=', false)
    .orderBy('edition.period_to')
    .execute();
  return rows.map(({ id, symbol, decided_on }) => ({ id, symbol, sealed: decided_on !== null }));
}
