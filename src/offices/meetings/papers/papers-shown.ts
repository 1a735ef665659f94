import type { FormState } from '../../../platform/web/public.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import type { Finality } from './final-list.ts';
import type { PaperSigner } from './signer.ts';
import type { VisaLetter } from './visa-letters-of.ts';
import type { YouthRule } from './youth-rule.ts';

/** What the page of papers shows of a meeting. */
export type PapersShown = {
  meeting: Meeting;
  everyone: Participant[];
  /** Bodies with people registered, in the order of the reader's language. */
  delegations: { id: string; name: string }[];
  /** Of the delegation looked at; everyone where they are few. */
  persons: Participant[];
  bodyId?: string;
  letters: Map<string, VisaLetter>;
  finality: Finality;
  rule?: YouthRule;
  signers: PaperSigner[];
  state: FormState;
};
