import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Database, inTransaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { type TypesetForIssue, typesetForIssue } from '../../documents/public.ts';
import { findMeeting } from '../find-meeting.ts';
import { badgesDocument } from './badges-document.ts';
import { choosePeople, type PeopleWanted, placePeople } from './choose-people.ts';
import { timeFor } from './time-for.ts';

type TypesetCode = Extract<TypesetForIssue, { ok: false }>['refusal']['code'];
export type PrintRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-meeting' | 'nobody-chosen' | 'too-many-badges' | TypesetCode;

/** One file holds so many badges, fifty pages; of those not printed yet the next time prints the next. */
export const badgesAtOnce = 400;

/**
 * Prints badges, eight a page by country of the language, and records that they were printed; a corrected registration has an unprinted one
 * again. Of those not printed yet the first four hundred; any other choice of more is refused.
 */
export async function printBadges(
  db: Database,
  actor: Actor,
  meetingId: string,
  wanted: PeopleWanted & { language: Language; publicUrl: string },
): Promise<Answer<{ pdf: Uint8Array; printed: number; left: number }, PrintRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) return refuse('no-such-meeting');
  const chosen = await choosePeople(db, meetingId, wanted);
  if (chosen.length === 0) return refuse('nobody-chosen');
  if (chosen.length > badgesAtOnce && !wanted.unprinted) return refuse('too-many-badges', { n: chosen.length, most: badgesAtOnce });
  const people = (await placePeople(db, chosen, wanted.language)).map(({ person }) => person).slice(0, badgesAtOnce);
  const made = await typesetForIssue([await badgesDocument(db, meeting, people, wanted)], timeFor(people.length));
  if (!made.ok) return made;
  await inTransaction(db, async (tx) => {
    const ids = people.map(({ id }) => id);
    await tx.updateTable('participant').set({ badge_printed_at: now() }).where('id', 'in', ids).execute();
    await writeJournal(
      tx,
      actor,
      'meetings.print-badges',
      { kind: 'meeting', id: meetingId },
      { printed: ids.length, language: wanted.language },
    );
  });
  return { ok: true, pdf: made.pdf, printed: people.length, left: chosen.length - people.length };
}
