import type { Language } from '../../platform/language.ts';
import type { InLanguages } from '../languages/public.ts';
import type { Category } from './categories.ts';

export const meetingKinds = ['round-table', 'conference', 'hearing', 'workshop', 'seminar', 'assembly', 'forum', 'briefing'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
export const modes = ['online', 'in-person', 'hybrid'] as const;
export type Mode = (typeof modes)[number];
export const partnerRoles = ['co-organizer', 'host', 'in-cooperation', 'supported-by'] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** A meeting's record. Days are `YYYY-MM-DD`, times local `HH:MM` in `zone` (IANA); texts are per language. */
export type Meeting = {
  id: string;
  slug: string;
  kind: MeetingKind;
  organizerId: string;
  hostId?: string;
  mode: Mode;
  startsOn: string;
  endsOn: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  city?: InLanguages;
  country?: string;
  venue?: InLanguages;
  platform?: string;
  platformLink?: string;
  title: InLanguages;
  theme?: InLanguages;
  summary: InLanguages;
  interpretation: Language[];
  committees: string[];
  eligible: Category[];
  targetPerBody: number;
  contactName?: string;
  contactEmail?: string;
  announcedAt?: Date;
  closedAt?: Date;
  attendance?: number;
};

/** What an officer states of a meeting; the rest is the record's own. */
export type MeetingInput = Omit<Meeting, 'id' | 'announcedAt' | 'closedAt' | 'attendance'> & {
  partners?: { bodyId: string; role: PartnerRole }[];
};

export function asPartnerRole(text: string): PartnerRole | undefined {
  return partnerRoles.find((role) => role === text);
}
