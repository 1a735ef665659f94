import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { type ReportThemeCode, reportThemeCodes } from '../directory/public.ts';
import { writeEntries } from './build-edition.ts';
import { lockEdition } from './edition.ts';
import { type Entry, entriesOf } from './entries-of.ts';

export type ArrangeRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-edition'
  | 'sealed'
  | 'no-such-entry'
  | 'theme-unknown'
  | 'already-cited'
  | 'at-the-edge';
type Place = { activityId: string; theme: ReportThemeCode };
type Arrange = (entries: Entry[], at: number) => Entry[] | Refused<ArrangeRefusal>;

/** Leaves an activity out of the edition, or takes it back in; it keeps its place meanwhile. */
export function leaveOut(db: Handle, actor: Actor, editionId: string, place: Place, out = true): Promise<Answer<object, ArrangeRefusal>> {
  return arrange(db, actor, editionId, { act: out ? 'leave-out' : 'take-back', place }, (entries, at) =>
    entries.map((entry, index) => (index === at ? { ...entry, leftOut: out } : entry)),
  );
}

/** Moves an entry one place up or down within its theme. Refuses `at-the-edge`. */
export function moveEntry(
  db: Handle,
  actor: Actor,
  editionId: string,
  place: Place,
  way: 'up' | 'down',
): Promise<Answer<object, ArrangeRefusal>> {
  return arrange(db, actor, editionId, { act: 'move', place }, (entries, at) => {
    const other = way === 'up' ? at - 1 : at + 1;
    const [one, two] = [entries[at], entries[other]];
    if (!one || !two || one.theme !== two.theme) return refuse('at-the-edge');
    return entries.with(at, two).with(other, one);
  });
}

/** Cites an entry under a second theme too: the report points there to the text instead of repeating it. */
export function citeUnder(
  db: Handle,
  actor: Actor,
  editionId: string,
  place: Place,
  second: ReportThemeCode,
): Promise<Answer<object, ArrangeRefusal>> {
  return arrange(db, actor, editionId, { act: 'cite-again', place }, (entries, at) => {
    const entry = entries[at];
    if (!reportThemeCodes.includes(second)) return refuse('theme-unknown');
    if (!entry || entries.some(({ activity, theme }) => activity.id === entry.activity.id && theme === second))
      return refuse('already-cited');
    return [...entries, { ...entry, theme: second, citedAgain: true, leftOut: false }];
  });
}

/** Takes a second citation away; the first one can only be left out. */
export function dropCitation(db: Handle, actor: Actor, editionId: string, place: Place): Promise<Answer<object, ArrangeRefusal>> {
  return arrange(db, actor, editionId, { act: 'drop-citation', place }, (entries, at) =>
    entries[at]?.citedAgain ? entries.toSpliced(at, 1) : refuse('no-such-entry'),
  );
}

async function arrange(
  db: Handle,
  actor: Actor,
  editionId: string,
  { act, place }: { act: string; place: Place },
  change: Arrange,
): Promise<Answer<object, ArrangeRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    if (!edition) return refuse('no-such-edition');
    if (edition.decision) return refuse('sealed');
    const entries = await entriesOf(tx, editionId);
    const at = entries.findIndex(({ activity, theme }) => activity.id === place.activityId && theme === place.theme);
    const changed = at === -1 ? refuse('no-such-entry') : change(entries, at);
    if (!Array.isArray(changed)) return changed;
    await writeEntries(tx, editionId, changed);
    await writeJournal(tx, actor, `reports.${act}`, { kind: 'edition', id: editionId }, place);
    return { ok: true };
  });
}
