import type { Language } from '../../platform/language.ts';
import type { InLanguages } from '../languages/public.ts';

export const speakerRoles = ['chair', 'moderator', 'speaker'] as const;
export type SpeakerRole = (typeof speakerRoles)[number];
export const interpretationProviders = ['secretariat', 'host', 'partner'] as const;
export type InterpretationProvider = (typeof interpretationProviders)[number];

/** Who speaks: a person or a body, named as each language writes it, with a title where there is one. */
export type Speaker = { name: InLanguages; role: SpeakerRole; title?: InLanguages };
export type Booth = { language: Language; provider: InterpretationProvider };

/** One session of a programme: `onDay` is `YYYY-MM-DD`, times are local `HH:MM` in the meeting's zone. */
export type Session = {
  id: string;
  meetingId: string;
  onDay: string;
  from: string;
  to: string;
  room?: InLanguages;
  title: InLanguages;
  speakers: Speaker[];
  interpretation: Booth[];
};
export type SessionInput = Omit<Session, 'id' | 'meetingId'>;
