import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { InLanguages } from '../../languages/public.ts';

export const outcomes = ['selected', 'reserve', 'not-selected'] as const;
export type Outcome = (typeof outcomes)[number];
/** A candidate as decided on; `reserveRank` counts from 1 and belongs to the reserve alone. */
export type DecidedCandidate = {
  bodyId?: string;
  given: string;
  family: string;
  gender?: 'female' | 'male';
  outcome: Outcome;
  reserveRank?: number;
  reason: string;
};
/** A selection as it was decided: by whom, on which day, by which criteria in order, with the conflicts of interest declared. */
export type Selection = {
  meetingId: string;
  decidedBy: InLanguages;
  decidedOn: string;
  places: number;
  criteria: InLanguages[];
  conflicts: InLanguages[];
  candidates: DecidedCandidate[];
};
export type Candidate = Pick<DecidedCandidate, 'bodyId' | 'given' | 'family' | 'gender'>;
/** Whom the delegations put forward for a meeting, as an office above knows them, in the order of their coming. */
export type CandidatesOf = (db: Handle, meetingId: string) => Promise<Candidate[]>;

/** The selection for a meeting; undefined while none is recorded. */
export async function selectionOf(db: Handle, meetingId: string): Promise<Selection | undefined> {
  const row = await db.selectFrom('selection').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst();
  if (!row) return undefined;
  const candidates = await db
    .selectFrom('selection_candidate')
    .selectAll()
    .where('selection_id', '=', row.id)
    .orderBy('position')
    .execute();
  return {
    meetingId,
    decidedBy: fromJson<InLanguages>(row.decided_by),
    decidedOn: row.decided_on,
    places: row.places,
    criteria: fromJson<InLanguages[]>(row.criteria),
    conflicts: fromJson<InLanguages[]>(row.conflicts),
    candidates: candidates.map((each) => ({
      bodyId: each.body_id ?? undefined,
      given: each.given,
      family: each.family,
      gender: each.gender === 'female' || each.gender === 'male' ? each.gender : undefined,
      outcome: outcomes.find((known) => known === each.outcome) ?? 'not-selected',
      reserveRank: each.reserve_rank ?? undefined,
      reason: each.reason,
    })),
  };
}

/** The candidates of an outcome; the reserve in its order. */
export function withOutcome({ candidates }: Selection, outcome: Outcome): DecidedCandidate[] {
  const own = candidates.filter((candidate) => candidate.outcome === outcome);
  return outcome === 'reserve' ? own.toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0)) : own;
}
