export { isOfPartner, organizationsOf } from './acts-for.ts';
export { clearanceOf, type Digests, isWhollySigned, type Step, type StepState, type Taken } from './clearance-of.ts';
export { type ClearanceProfile, type ClearingOrder, changeProfile, clearingOrders, profileOf } from './clearance-profile.ts';
export {
  type DelegateRefusal,
  type Delegation,
  type DelegationInput,
  delegateSignature,
  delegationsOf,
  endDelegation,
} from './delegate-signature.ts';
export { clearanceRefusals } from './refusals.ts';
export {
  layRoute,
  type RouteStep,
  type Signatory,
  type StepAct,
  type Subject,
  setRoute,
  setVersionsCleared,
  usualRoute,
  versionsCleared,
} from './route.ts';
export { type TakeRefusal, takeStep } from './take-step.ts';
export { type WithdrawRefusal, withdrawClearance } from './withdraw-clearance.ts';
