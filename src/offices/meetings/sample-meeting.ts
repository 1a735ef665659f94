import type { Actor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { type Database, inTransaction } from '../../platform/database/public.ts';
import { enterBody } from '../directory/public.ts';
import { enterParticipant } from './enter-participant.ts';
import type { MeetingInput } from './meeting.ts';
import type { ParticipantInput } from './participant.ts';
import { planMeeting } from './plan-meeting.ts';
import type { SessionInput } from './session.ts';

/** A meeting that the tests of this office plan; every person is invented. */
export const officer: Actor = {
  kind: 'account',
  id: '01900000-0000-7000-8000-000000000001',
  name: 'Ada Berg',
  roles: ['officer'],
  language: 'en',
};

/** The facts of a conference over the night when Europe's clocks change; change what a test is about. */
export function sampleMeeting(organizerId: string, changes: Partial<MeetingInput> = {}): MeetingInput {
  return {
    slug: 'rivers-and-borders-2027',
    kind: 'conference',
    organizerId,
    mode: 'hybrid',
    startsOn: '2027-03-27',
    endsOn: '2027-03-28',
    startsAt: '10:00',
    endsAt: '16:30',
    zone: 'Europe/Lisbon',
    city: { en: 'Lisbon', fr: 'Lisbonne', es: 'Lisboa', ar: 'لشبونة' },
    country: 'PRT',
    venue: { en: 'River Hall', fr: 'Salle du Fleuve', es: 'Sala del Río', ar: 'قاعة النهر' },
    platform: 'Parley',
    platformLink: 'https://meet.example/private-room',
    title: { en: 'Rivers and borders', fr: 'Fleuves et frontières', es: 'Ríos y fronteras', ar: 'الأنهار والحدود' },
    theme: { en: 'Sharing water', fr: 'Partager l’eau', es: 'Compartir el agua', ar: 'تقاسم المياه' },
    summary: { en: 'Two days on treaties about rivers.', fr: 'Deux jours sur les traités fluviaux.' },
    interpretation: ['en', 'fr', 'ar'],
    committees: ['environment', 'foreign-affairs'],
    eligible: ['member-of-parliament', 'parliamentary-staff', 'associate-member', 'permanent-observer'],
    targetPerBody: 2,
    contactName: 'Ada Berg',
    contactEmail: 'rivers@assembly.example',
    ...changes,
  };
}

export const sampleSession: SessionInput = {
  onDay: '2027-03-27',
  from: '10:00',
  to: '11:30',
  room: { en: 'River Hall', ar: 'قاعة النهر' },
  title: { en: 'Opening', fr: 'Ouverture', es: 'Apertura', ar: 'الافتتاح' },
  speakers: [
    { name: { en: 'Ms. Ines Falk', ar: 'السيدة إينيس فالك' }, role: 'chair', title: { en: 'President', ar: 'الرئيسة' } },
    { name: { en: 'Mr. Omar Saleh' }, role: 'speaker' },
  ],
  interpretation: [{ language: 'en', provider: 'secretariat' }],
};

/** Enters a body with a name in each screen language, its slug when none is given. */
export async function sampleBody(
  db: Database,
  body: { slug: string; kind?: 'parliament' | 'secretariat' | 'associate' | 'observer'; country?: string; names?: Record<string, string> },
): Promise<string> {
  const names = Object.fromEntries(['en', 'fr', 'es', 'ar'].map((language) => [language, { formal: body.names?.[language] ?? body.slug }]));
  const { slug, kind = 'parliament', country } = body;
  return accepted(await enterBody(db, officer, { slug, kind, country, correspondenceLanguage: 'en', names })).id;
}

/** A planned meeting of a secretariat of its own. */
export async function planSample(db: Database, slug: string, changes: Partial<MeetingInput> = {}): Promise<string> {
  const organizer = await sampleBody(db, {
    slug: `secretariat-of-${slug}`,
    kind: 'secretariat',
    names: { en: 'Assembly of Rivers', fr: 'Assemblée des fleuves', es: 'Asamblea de los Ríos', ar: 'جمعية الأنهار' },
  });
  return accepted(await planMeeting(db, officer, sampleMeeting(organizer, { slug, ...changes }))).id;
}

/** Enters a participant in a transaction of its own. */
export async function enterSample(
  db: Database,
  meetingId: string,
  person: Partial<ParticipantInput> & { family: string },
): Promise<string> {
  const whole = { category: 'member-of-parliament', given: 'Lea', functionTitle: 'Deputy', language: 'en', ...person, meetingId } as const;
  return inTransaction(db, (tx) => enterParticipant(tx, whole));
}
