import { today } from '../../platform/clock.ts';
import type { Meeting } from './meeting.ts';

export type MeetingState = 'planned' | 'announced' | 'held' | 'closed';

/** Where a meeting stands: held from the day after its last day, in its own zone, until it is closed. */
export function stateOf(meeting: Meeting): MeetingState {
  if (meeting.closedAt) return 'closed';
  if (meeting.endsOn < today(meeting.zone)) return 'held';
  return meeting.announcedAt ? 'announced' : 'planned';
}

/** Whether it still lies ahead or is going on. */
export function isComing(meeting: Meeting): boolean {
  return !meeting.closedAt && meeting.endsOn >= today(meeting.zone);
}

/** Whether its first day has come and nobody closed it: from then on it may be closed with its attendance. */
export function mayBeClosed(meeting: Meeting): boolean {
  return !meeting.closedAt && meeting.startsOn <= today(meeting.zone);
}
