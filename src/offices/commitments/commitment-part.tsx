import { word } from '../../platform/words.ts';
import type { CommitmentPart } from '../activities/public.ts';
import { CommitmentFields } from './commitment-fields.tsx';
import { isCommitmentTyped, problemOf, readCommitmentForm } from './commitment-form.ts';
import { type CommitmentLine, CommitmentsTable, nameCommitments } from './commitments-table.tsx';
import { listCommitments } from './list-commitments.ts';
import { makeCommitment } from './make-commitment.ts';
import { commitmentRefusals } from './refusals.ts';

/** What this office gives to the pages of an activity: the fields of a commitment that follows from it, and the list of those that did. */
export const commitmentPart: CommitmentPart & { name: typeof nameCommitments } = {
  name: nameCommitments,
  Fields: CommitmentFields,
  wordings: (language) => Object.fromEntries(Object.entries(commitmentRefusals).map(([code, wording]) => [code, word(wording, language)])),
  enter: async (tx, actor, activityId, { typed, bodies, madeOn }) => {
    if (!isCommitmentTyped(typed)) return {};
    const { input, problems } = readCommitmentForm(typed, bodies);
    if (Object.keys(problems).length > 0) return problems;
    const made = await makeCommitment(tx, actor, { ...input, activityId, madeOn });
    return made.ok ? {} : problemOf(made.refusal);
  },
  List: ({ c, commitments }) => <CommitmentsTable c={c} lines={commitments as CommitmentLine[]} />,
  listOf: async (db, activityId, language) => nameCommitments(db, await listCommitments(db, { activityId }), language),
};
