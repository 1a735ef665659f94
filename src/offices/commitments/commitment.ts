import type { Selectable } from 'kysely';
import { fromJson } from '../../platform/database/public.ts';
import type { Commitment as CommitmentTable } from '../../platform/database-types.ts';
import type { InLanguages } from '../languages/public.ts';

export const commitmentKinds = ['invited', 'promised', 'proposed', 'recommended', 'requested', 'agreed'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];
export const outcomes = ['kept', 'dropped', 'superseded'] as const;
export type Outcome = (typeof outcomes)[number];

/** What somebody undertook. `due` is EDTF as for activities, or `coming-weeks` or `coming-months`; `owner` follows it in the secretariat. */
export type CommitmentInput = {
  kind: CommitmentKind;
  activityId?: string;
  byBody: string;
  toBody?: string;
  owner: string;
  what: InLanguages;
  due?: string;
  madeOn: string;
};

export type Closure = { on: string; byName: string; outcome: Outcome; reason?: string };
/** `dueBy` is the last day of the due time; a commitment without one is never overdue. */
export type Commitment = CommitmentInput & { id: string; dueBy?: string; closure?: Closure };

export function readCommitment(row: Selectable<CommitmentTable>): Commitment {
  const outcome = outcomes.find((known) => known === row.outcome);
  return {
    id: row.id,
    kind: commitmentKinds.find((kind) => kind === row.kind) ?? 'promised',
    activityId: row.activity_id ?? undefined,
    byBody: row.by_body,
    toBody: row.to_body ?? undefined,
    owner: row.owner_name,
    what: fromJson(row.what),
    due: row.due ?? undefined,
    dueBy: row.due_by ?? undefined,
    madeOn: row.made_on,
    closure: outcome && {
      on: row.closed_on ?? row.made_on,
      byName: row.closed_by_name ?? '',
      outcome,
      ...(row.reason ? { reason: row.reason } : {}),
    },
  };
}

/** Whether an open commitment is past the last day of its due time. */
export function isOverdue(commitment: Commitment, today: string): boolean {
  return commitment.closure === undefined && commitment.dueBy !== undefined && commitment.dueBy < today;
}
