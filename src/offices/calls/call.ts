import type { Category } from '../meetings/public.ts';

/** Places of a category (null: no limit, nothing is counted), how many are taken, how many persons wait for one. */
export type CallCategory = { category: Category; places: number | null; taken: number; waiting: number };

/** A call: what a meeting asks of the bodies it invites. `closesAt` is an instant; the deadline is stated in `zone`. */
export type Call = {
  id: string;
  meetingId: string;
  closesAt: Date;
  zone: string;
  maxPerDelegation: number;
  linkSecret: string;
  categories: CallCategory[];
};

/** A call without its categories. */
export type CallHead = Omit<Call, 'categories'>;

export type DelegateState = 'named' | 'registered' | 'withdrawn';

/** A person a body names. `holdsPlace` is false on the waiting list. */
export type Delegate = {
  id: string;
  callId: string;
  bodyId: string;
  category: Category;
  given: string;
  family: string;
  gender?: 'female' | 'male';
  functionTitle: string;
  email: string;
  language: string;
  committee?: string;
  needs: string;
  listed: boolean;
  state: DelegateState;
  holdsPlace: boolean;
  participantId?: string;
  birthYear?: number;
};
