import type { Language } from '../../platform/language.ts';
import type { Category } from './categories.ts';

/** Protocol order inside a delegation: the lower number stands first. */
export const protocolRanks = { speaker: 10, 'head-of-delegation': 20, member: 50, staff: 80 } as const;

/** Someone registered for a meeting; without a body when invited in person. */
export type Participant = {
  id: string;
  meetingId: string;
  bodyId?: string;
  category: Category;
  given: string;
  family: string;
  gender?: 'female' | 'male';
  functionTitle: string;
  committee?: string;
  email?: string;
  language: Language;
  rank: number;
  /** Consents to stand in the list of participants. */
  listed: boolean;
  registeredAt: Date;
  cancelledAt?: Date;
  /** The same for every entry of one registration; a corrected one is entered anew. */
  registrationId: string;
  /** Given freely, for counting only. */
  birthYear?: number;
  /** Twelve signs, as stored: without hyphens. */
  badgeCode: string;
  badgePrintedAt?: Date;
  arrivedAt?: Date;
};

/** What is stated of a participant; without a rank the category decides. */
export type ParticipantInput = Omit<
  Participant,
  'id' | 'rank' | 'listed' | 'registeredAt' | 'cancelledAt' | 'registrationId' | PaperState
> & {
  rank?: number;
  listed?: boolean;
  /** Of an entry that corrects an earlier one; without it the entry begins a registration of its own. */
  registrationId?: string;
};
type PaperState = 'badgeCode' | 'badgePrintedAt' | 'arrivedAt';

/** The rank of a category when nothing more is known. */
export function rankOf(category: Category): number {
  return category === 'parliamentary-staff' ? protocolRanks.staff : protocolRanks.member;
}
