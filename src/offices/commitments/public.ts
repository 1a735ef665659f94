export { type CloseRefusal, closeCommitment } from './close-commitment.ts';
export {
  type Commitment,
  type CommitmentInput,
  type CommitmentKind,
  commitmentKinds,
  isOverdue,
  type Outcome,
  outcomes,
} from './commitment.ts';
export { commitmentPart } from './commitment-part.tsx';
export { historyOfBody } from './history-of-body.ts';
export { type CommitmentFilter, findCommitment, listCommitments, openCommitments } from './list-commitments.ts';
export { type MakeRefusal, makeCommitment } from './make-commitment.ts';
export { commitmentRefusals } from './refusals.ts';
export { commitmentsRoutes } from './routes.tsx';
