import { type Actor, system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { type Handle, newId } from '../../platform/database/public.ts';
import { enterBody, enterStatus } from '../directory/public.ts';
import { type Category, type MeetingInput, planMeeting } from '../meetings/public.ts';
import type { Call } from './call.ts';
import { findCall } from './find-call.ts';
import type { NameInput } from './name-delegate.ts';
import { type CallInput, openCall } from './open-call.ts';
import type { RegistrationInput } from './register-delegate.ts';

/** A small invented record for the tests and the benchmark of this office. */
export const sampleDesk = { publicUrl: 'https://chancery.example' };
export const sampleNow = new Date('2027-01-20T09:00:00Z');
export const sampleDeadline = new Date('2027-02-12T22:59:00Z');
export const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };
export const coordinator: Actor = { kind: 'link', name: 'Parliament of Norvania' };
export const delegateActor: Actor = { kind: 'link', name: 'delegate' };

type Status = 'member' | 'associate' | 'observer' | 'partner' | 'suspended';

/** Enters a body with a status since 2020, or without any; answers its id. */
export async function enterSampleBody(db: Handle, status?: Status): Promise<string> {
  const slug = `body-${newId()}`;
  const names = { en: { formal: 'Parliament of Norvania' }, ar: { formal: 'برلمان نورفانيا' } };
  const { id } = accepted(await enterBody(db, system, { kind: 'parliament', slug, correspondenceLanguage: 'en', names }));
  if (status) accepted(await enterStatus(db, system, { bodyId: id, status, from: '2020-01-01' }));
  return id;
}

/** Opens a call of its own meeting; `places` limits members of parliament. */
export async function openSampleCall(db: Handle, over: Partial<CallInput> & { places?: number | null } = {}): Promise<Call> {
  const { places = null, ...rest } = over;
  const organizerId = await enterSampleBody(db);
  const meeting = accepted(await planMeeting(db, system, sampleMeeting(organizerId)));
  const categories: { category: Category; places: number | null }[] = [
    { category: 'member-of-parliament', places },
    { category: 'associate-member', places: null },
    { category: 'permanent-observer', places: null },
  ];
  const input = { meetingId: meeting.id, closesAt: sampleDeadline, zone: 'Europe/Zurich', maxPerDelegation: 3, categories, ...rest };
  const call = await findCall(db, accepted(await openCall(db, system, input)).id);
  if (!call) throw new Error('the sample call was not opened');
  return call;
}

export function sampleMeeting(organizerId: string): MeetingInput {
  return {
    slug: `round-table-${newId()}`,
    kind: 'round-table',
    organizerId,
    mode: 'hybrid',
    startsOn: '2027-03-08',
    endsOn: '2027-03-08',
    startsAt: '15:30',
    endsAt: '17:00',
    zone: 'Europe/Zurich',
    city: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' },
    country: 'CHE',
    venue: { en: 'Room of the Lakes', fr: 'Salle des Lacs', es: 'Sala de los Lagos', ar: 'قاعة البحيرات' },
    platform: 'Zoom',
    platformLink: 'https://meet.example/j/778',
    title: {
      en: 'Oversight of public budgets',
      fr: 'Le contrôle des budgets publics',
      es: 'El control de los presupuestos públicos',
      ar: 'الرقابة على الميزانيات العامة',
    },
    summary: { en: 'Members compare how their committees follow public money.' },
    interpretation: ['en', 'fr', 'es', 'ar'],
    committees: [],
    eligible: ['member-of-parliament', 'parliamentary-staff', 'associate-member', 'permanent-observer'],
    targetPerBody: 2,
    contactName: 'Meetings desk',
    contactEmail: 'meetings@assembly.example',
  };
}

export function samplePerson(email: string, over: Partial<NameInput> = {}): NameInput {
  return {
    category: 'member-of-parliament',
    given: 'Marisol',
    family: 'Quintana',
    gender: 'female',
    functionTitle: 'Chair, Budget Committee',
    email,
    language: 'en',
    ...over,
  };
}

export function sampleRegistration(over: Partial<RegistrationInput> = {}): RegistrationInput {
  return {
    given: 'Marisol',
    family: 'Quintana',
    gender: 'female',
    functionTitle: 'Chair, Budget Committee',
    language: 'en',
    needs: '',
    listed: true,
    ...over,
  };
}
