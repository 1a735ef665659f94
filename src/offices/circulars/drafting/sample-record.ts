import { type Actor, type Role, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { newId } from '../../../platform/database/public.ts';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { ensureAccount } from '../../access/public.ts';
import { openCall } from '../../calls/public.ts';
import {
  countryName,
  enterAddress,
  enterBody,
  enterHolding,
  enterPerson,
  enterPost,
  enterStatus,
  joinGroup,
  setLetterhead,
} from '../../directory/public.ts';
import type { PostKind } from '../../languages/public.ts';
import { planMeeting } from '../../meetings/public.ts';

/** A small invented secretariat for the tests of this office: one organization, a partner, parliaments, a meeting with its call. */
export type SampleRecord = {
  organizationId: string;
  partnerId: string;
  signingPost: string;
  partnerPost: string;
  signatoryPerson: string;
  parliaments: { id: string; country: string }[];
  meetingId: string;
  callId: string;
};

const since = '2020-01-01';
export const samplePlace = { publicUrl: 'https://chancery.example' };
export const sampleMembers: { country: string; group: string; language: Language }[] = [
  { country: 'KEN', group: 'african', language: 'en' },
  { country: 'SEN', group: 'african', language: 'fr' },
  { country: 'JOR', group: 'arab', language: 'ar' },
  { country: 'URY', group: 'grulac', language: 'es' },
  { country: 'NOR', group: 'twelve-plus', language: 'en' },
  { country: 'KAZ', group: 'eurasia', language: 'ru' },
];

/** An account that holds roles, as the access office would mint it. */
export async function sampleAccount(db: Handle, name: string, roles: Role[], personId?: string): Promise<Actor> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@assembly.example`;
  const id = await ensureAccount(db, { email, name, language: 'en', roles, personId });
  return { kind: 'account', id, name, roles, language: 'en', personId };
}

/** Enters the record; `members` may be more than the six of the sample. */
export async function enterSampleRecord(db: Handle, members = sampleMembers): Promise<SampleRecord> {
  const organizationId = await enterOrganization(db, 'assembly', [
    'Assembly of Parliaments',
    'Assemblée des parlements',
    'Asamblea de los Parlamentos',
    'جمعية البرلمانات',
  ]);
  const partnerId = await enterOrganization(db, 'partner', [
    'Centre for Digital Studies',
    'Centre d’études numériques',
    'Centro de Estudios Digitales',
    'مركز الدراسات الرقمية',
  ]);
  const own = await enterHolder(db, organizationId, 'secretary-general', ['Ada', 'Lindqvist']);
  const other = await enterHolder(db, partnerId, 'director', ['Tomas', 'Okello']);
  const parliaments = [];
  for (const member of members) parliaments.push({ id: await enterParliament(db, member), country: member.country });
  const meetingId = await planSampleMeeting(db, organizationId);
  const call = await openCall(db, system, {
    meetingId,
    closesAt: new Date('2027-02-12T22:59:00Z'),
    zone: 'Europe/Zurich',
    maxPerDelegation: 4,
    categories: [{ category: 'member-of-parliament', places: null }],
  });
  return {
    organizationId,
    partnerId,
    signingPost: own.postId,
    partnerPost: other.postId,
    signatoryPerson: own.personId,
    parliaments,
    meetingId,
    callId: accepted(call).id,
  };
}

async function enterOrganization(db: Handle, slug: string, [en = '', fr = '', es = '', ar = '']: string[]): Promise<string> {
  const names = {
    en: { formal: en, of: `of the ${en}` },
    fr: { formal: fr, of: fr.startsWith('A') ? `de l’${fr}` : `du ${fr}` },
    es: { formal: es, of: es.startsWith('A') ? `de la ${es}` : `del ${es}` },
    ar: { formal: ar, of: `في ${ar}` },
  };
  const { id } = accepted(await enterBody(db, system, { kind: 'secretariat', slug, correspondenceLanguage: 'en', names }));
  const places = { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' };
  for (const language of ['en', 'fr', 'es', 'ar'] as const) {
    const letterhead = {
      organization: names[language].formal,
      address: [`Quai des Tilleuls 12`, places[language]],
      contacts: [{ label: 'E', value: `${slug}@assembly.example` }],
      place: places[language],
    };
    accepted(await setLetterhead(db, system, { bodyId: id, language, letterhead }));
  }
  return id;
}

async function enterHolder(db: Handle, bodyId: string, kind: PostKind, [given = '', family = '']: string[]) {
  const post = accepted(await enterPost(db, system, { bodyId, kind }));
  const person = accepted(await enterPerson(db, system, { gender: 'female', names: [{ script: 'Latn', given, family }] }));
  accepted(await enterHolding(db, system, { postId: post.id, personId: person.id, from: since }));
  return { postId: post.id, personId: person.id };
}

/** A member parliament whose speaker has an address. */
export async function enterParliament(db: Handle, { country, group, language }: (typeof sampleMembers)[number]): Promise<string> {
  const names = Object.fromEntries(
    allLanguages.map((code) => [code, { short: countryName(country, code), formal: `${countryName(country, code)} (${code})` }]),
  );
  const input = {
    kind: 'parliament' as const,
    slug: `parliament-${country.toLowerCase()}`,
    country,
    correspondenceLanguage: language,
    names,
  };
  const { id } = accepted(await enterBody(db, system, input));
  accepted(await enterStatus(db, system, { bodyId: id, status: 'member', from: since }));
  accepted(await joinGroup(db, system, { bodyId: id, group, from: since }));
  const { postId } = await enterHolder(db, id, 'speaker', ['Speaker', `of ${country}`]);
  accepted(await enterAddress(db, system, { postId, kind: 'email', value: `speaker@${country.toLowerCase()}.example`, from: since }));
  return id;
}

async function planSampleMeeting(db: Handle, organizerId: string): Promise<string> {
  const meeting = await planMeeting(db, system, {
    slug: `digital-trust-${newId().slice(-6)}`,
    kind: 'round-table',
    organizerId,
    mode: 'hybrid',
    startsOn: '2027-03-08',
    endsOn: '2027-03-09',
    startsAt: '15:00',
    endsAt: '16:30',
    zone: 'Europe/Zurich',
    city: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' },
    country: 'CHE',
    platform: 'Agora',
    title: {
      en: 'Round Table on Digital Trust',
      fr: 'Table ronde sur la confiance numérique',
      es: 'Mesa Redonda sobre la Confianza Digital',
      ar: 'مائدة مستديرة بشأن الثقة الرقمية',
    },
    theme: { en: 'Who checks the machine', fr: 'Qui contrôle la machine', es: 'Quién controla la máquina', ar: 'من يراقب الآلة' },
    summary: { en: 'A round table.', fr: 'Une table ronde.', es: 'Una mesa redonda.', ar: 'مائدة مستديرة.' },
    interpretation: ['en', 'fr', 'es', 'ar'],
    committees: ['digital', 'human-rights'],
    eligible: ['member-of-parliament', 'parliamentary-staff'],
    targetPerBody: 1,
    contactName: 'Noor Haddad',
    contactEmail: 'noor.haddad@assembly.example',
  });
  return accepted(meeting).id;
}
