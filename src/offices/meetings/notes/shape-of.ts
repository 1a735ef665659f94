import type { Handle } from '../../../platform/database/public.ts';
import type { Meeting } from '../meeting.ts';
import { sessionsOf } from '../sessions-of.ts';
import { papersOf } from './paper.ts';
import { selectionOf } from './selection.ts';
import type { PaperShape } from './templates/paper-sections.ts';

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
    hasConflicts: ((await selectionOf(db, meeting.id))?.conflicts.length ?? 0) > 0,
  };
}
