import type { Language } from '../../platform/language.ts';
import type { ReportThemeCode } from '../directory/public.ts';
import type { InLanguages } from '../languages/public.ts';

export const activityKinds = [
  'meeting',
  'mission',
  'statement',
  'publication',
  'joint-project',
  'agreement',
  'bilateral',
  'workshop',
  'hearing',
] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const activityRoles = ['co-organizer', 'host', 'in-cooperation', 'supported-by', 'counterpart', 'participant'] as const;
export type ActivityRole = (typeof activityRoles)[number];
export type ActivityPartner = { bodyId: string; role: ActivityRole };

/**
 * What an officer states of an activity. `whens` are EDTF (days, spans, months, quarters 33-36, halves, years, `~`) and may end in
 * `|early`, `|mid` or `|late`; `text` is markup per language, its paragraphs parted by an empty line.
 */
export type ActivityInput = {
  theme: ReportThemeCode;
  kind: ActivityKind;
  title: InLanguages;
  text: InLanguages;
  originalLanguage: Language;
  whens: string[];
  city?: InLanguages;
  country?: string;
  partners: ActivityPartner[];
  attendance?: { count: number; about: boolean };
  meetingId?: string;
  source: string;
};

/** An activity as registered; its text stays in the text store under `textId`. */
export type Activity = Omit<ActivityInput, 'text' | 'originalLanguage'> & {
  id: string;
  textId: string;
  startsOn: string;
  endsOn: string;
  registeredAt: Date;
  registeredByName: string;
};

export function asActivityRole(text: string): ActivityRole | undefined {
  return activityRoles.find((role) => role === text);
}

export function asActivityKind(text: string): ActivityKind | undefined {
  return activityKinds.find((kind) => kind === text);
}
