import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { findMeeting } from '../find-meeting.ts';
import { type Selection, selectionOf, withOutcome } from './selection.ts';

export type SelectionInput = Omit<Selection, 'meetingId'>;
export type SelectionRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-meeting'
  | 'minutes-issued'
  | 'decider-missing'
  | 'criteria-missing'
  | 'candidates-missing'
  | 'too-many-selected'
  | 'reserve-order'
  | 'decided-later';

/**
 * Records a selection as it was decided, in place of one recorded before. Refuses no decider, criterion or candidate, more selected than
 * places, a reserve whose ranks are not 1, 2, 3 …, a day to come, and a change once the minutes are issued.
 */
export async function recordSelection(
  db: Handle,
  actor: Actor,
  meetingId: string,
  input: SelectionInput,
): Promise<Answer<object, SelectionRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<object, SelectionRefusal>>(db, async (tx) => {
    const meeting = await findMeeting(tx, meetingId);
    if (!meeting) return refuse('no-such-meeting');
    const unsound = refuseUnsound(input, today(meeting.zone)) ?? (await refuseAfterMinutes(tx, meetingId));
    if (unsound) return unsound;
    const before = await selectionOf(tx, meetingId);
    await store(tx, actor, meetingId, input);
    const counts = { candidates: input.candidates.length, selected: countOf(input, 'selected'), reserve: countOf(input, 'reserve') };
    await writeJournal(
      tx,
      actor,
      'meetings.record-selection',
      { kind: 'meeting', id: meetingId },
      {
        decidedOn: input.decidedOn,
        places: input.places,
        ...counts,
        again: before !== undefined,
      },
    );
    return { ok: true };
  });
}

const countOf = (input: SelectionInput, outcome: 'selected' | 'reserve') => withOutcome({ meetingId: '', ...input }, outcome).length;

function refuseUnsound(input: SelectionInput, on: string): Refused<SelectionRefusal> | undefined {
  const isWritten = (names: Record<string, string>) => Object.values(names).some((text) => text.trim() !== '');
  if (!isWritten(input.decidedBy)) return refuse('decider-missing');
  if (!input.criteria.some(isWritten)) return refuse('criteria-missing');
  if (input.candidates.length === 0) return refuse('candidates-missing');
  if (input.decidedOn > on) return refuse('decided-later');
  const selected = countOf(input, 'selected');
  if (selected > input.places) return refuse('too-many-selected', { selected, places: input.places });
  const ranks = withOutcome({ meetingId: '', ...input }, 'reserve').map(({ reserveRank }) => reserveRank);
  return ranks.every((rank, index) => rank === index + 1) ? undefined : refuse('reserve-order');
}

async function refuseAfterMinutes(tx: Transaction, meetingId: string): Promise<Refused<'minutes-issued'> | undefined> {
  const issued = await tx
    .selectFrom('meeting_paper')
    .select('symbol')
    .where('meeting_id', '=', meetingId)
    .where('kind', '=', 'selection-minutes')
    .where('symbol', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return issued ? refuse('minutes-issued', { symbol: issued.symbol }) : undefined;
}

async function store(tx: Transaction, actor: Actor, meetingId: string, input: SelectionInput): Promise<void> {
  await tx.deleteFrom('selection').where('meeting_id', '=', meetingId).execute();
  const id = newId();
  await tx
    .insertInto('selection')
    .values({
      id,
      meeting_id: meetingId,
      decided_by: json(input.decidedBy),
      decided_on: input.decidedOn,
      places: input.places,
      criteria: json(input.criteria),
      conflicts: json(input.conflicts),
      recorded_at: now(),
      recorded_by_name: actor.name,
    })
    .execute();
  const rows = input.candidates.map((candidate, position) => ({
    selection_id: id,
    position,
    body_id: candidate.bodyId ?? null,
    given: candidate.given,
    family: candidate.family,
    gender: candidate.gender ?? null,
    outcome: candidate.outcome,
    reserve_rank: candidate.outcome === 'reserve' ? (candidate.reserveRank ?? null) : null,
    reason: candidate.reason,
  }));
  await tx.insertInto('selection_candidate').values(rows).execute();
}
