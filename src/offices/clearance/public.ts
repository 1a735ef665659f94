export { clearanceOf, type Digests, isWhollySigned, type Step, type StepState, type Taken } from './clearance-of.ts';
export { type ClearanceProfile, changeProfile, profileOf } from './clearance-profile.ts';
export {
  type DelegateRefusal,
  type Delegation,
  type DelegationInput,
  delegateSignature,
  delegationsOf,
  endDelegation,
} from './delegate-signature.ts';
export { clearanceRefusals } from './refusals.ts';
export { type RouteStep, type Signatory, type StepAct, type Subject, setRoute, usualRoute } from './route.ts';
export { type TakeRefusal, takeStep } from './take-step.ts';
export { type WithdrawRefusal, withdrawClearance } from './withdraw-clearance.ts';
