import type { Handle } from '../../../platform/database/public.ts';
import type { Meeting } from '../meeting.ts';
import { type PracticalDetails, practicalOf } from '../practical/practical-details.ts';
import { sessionsOf } from '../sessions-of.ts';
import { papersOf } from './paper.ts';
import { selectionOf } from './selection.ts';
import { type PaperShape, type Recordable, recordables } from './templates/paper-sections.ts';

/** What the record says about which sentences a paper of the meeting begins with. */
export async function shapeOf(db: Handle, meeting: Meeting): Promise<PaperShape> {
  const papers = await papersOf(db, meeting.id);
  return {
    mode: meeting.mode,
    severalDays: meeting.endsOn > meeting.startsOn,
    hasTheme: meeting.theme !== undefined,
    hasCommittees: meeting.committees.length > 0,
    hasInterpretation: meeting.interpretation.length > 0,
    hasHost: meeting.hostId !== undefined,
    targetIsMore: meeting.targetPerBody > 1,
    sessions: (await sessionsOf(db, meeting.id)).length,
    hasAgenda: papers.some(({ kind, issue }) => kind === 'agenda' && issue),
    recorded: recordedOf(await practicalOf(db, meeting.id)),
    hasConflicts: ((await selectionOf(db, meeting.id))?.conflicts.length ?? 0) > 0,
  };
}

/** Which of the practical details stand in the record; for the others the note begins with a sentence left open. */
function recordedOf(details: PracticalDetails): ReadonlySet<Recordable> {
  const { deskFrom, boothsUntil, testOn, hotels, visas, arrival, medical, prayer, embassies } = details;
  const found: Record<Recordable, boolean> = {
    desk: deskFrom !== undefined,
    boothsUntil: boothsUntil !== undefined,
    connectionTest: testOn !== undefined,
    hotels: hotels.length > 0,
    visasWhere: visas !== undefined,
    airport: arrival !== undefined,
    medical: medical !== undefined,
    prayer: prayer !== undefined,
    embassies: embassies.length > 0,
  };
  return new Set(recordables.filter((key) => found[key]));
}
