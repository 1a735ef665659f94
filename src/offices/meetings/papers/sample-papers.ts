import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import type { Database } from '../../../platform/database/public.ts';
import { enterHolding, enterPerson, enterPost, enterStatus } from '../../directory/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import { enterSample, planSample, sampleBody } from '../sample-meeting.ts';
import { paperSigners } from './signer.ts';

/** A meeting with delegations of two parliaments and a regional assembly for the tests of its papers; every person is invented. */
export type SamplePapers = {
  meeting: Meeting;
  jordan: string;
  norway: string;
  lakes: string;
  signer: string;
  people: Record<'sharif' | 'nasser' | 'tell' | 'aune' | 'solheim' | 'weber', string>;
};
export const reader: Actor = {
  kind: 'account',
  id: '01900000-0000-7000-8000-000000000002',
  name: 'Rui Sand',
  roles: ['reviser'],
  language: 'en',
};

/** Plans the meeting, enters its people and a Secretary General who may sign. */
export async function samplePapers(db: Database, slug: string, changes: Parameters<typeof planSample>[2] = {}): Promise<SamplePapers> {
  const id = await planSample(db, slug, changes);
  const meeting = await findMeeting(db, id);
  if (!meeting) throw new Error('the sample meeting was not planned');
  const jordan = await parliament(db, `${slug}-jordan`, 'JOR');
  const norway = await parliament(db, `${slug}-norway`, 'NOR');
  const lakes = await sampleBody(db, {
    slug: `${slug}-lakes`,
    kind: 'associate',
    names: { en: 'Lake Parliament', fr: 'Parlement des lacs', es: 'Parlamento de los Lagos', ar: 'برلمان البحيرات' },
  });
  const enter = (family: string, more: Partial<Parameters<typeof enterSample>[2]>) => enterSample(db, id, { family, ...more });
  const people = {
    sharif: await enter('Sharif', {
      bodyId: jordan,
      given: 'Rania',
      gender: 'female',
      birthYear: 1990,
      rank: 10,
      functionTitle: 'Speaker',
    }),
    nasser: await enter('Nasser', { bodyId: jordan, given: 'Fadi', gender: 'male', birthYear: 1982, functionTitle: 'Deputy' }),
    tell: await enter('Tell', {
      bodyId: jordan,
      given: 'Lamia',
      gender: 'female',
      category: 'parliamentary-staff',
      functionTitle: 'Adviser',
    }),
    aune: await enter('Aune', { bodyId: norway, given: 'Lars', gender: 'male', functionTitle: 'Member' }),
    solheim: await enter('Solheim', { bodyId: norway, given: 'Ola', gender: 'male', functionTitle: 'Member', listed: false }),
    weber: await enter('Weber', { bodyId: lakes, given: 'Kim', category: 'associate-member', functionTitle: 'Clerk' }),
  };
  return { meeting, jordan, norway, lakes, signer: await enterSigner(db, meeting), people };
}

async function parliament(db: Database, slug: string, country: string): Promise<string> {
  const id = await sampleBody(db, { slug, country });
  accepted(await enterStatus(db, system, { bodyId: id, status: 'member', from: '2020-01-01' }));
  return id;
}

async function enterSigner(db: Database, meeting: Meeting): Promise<string> {
  const names = [{ script: 'Latn', given: 'Claire', family: 'Dumont-Rees' }];
  const person = accepted(await enterPerson(db, system, { gender: 'female', names })).id;
  const post = accepted(await enterPost(db, system, { bodyId: meeting.organizerId, kind: 'secretary-general' })).id;
  accepted(await enterHolding(db, system, { postId: post, personId: person, from: '2020-01-01' }));
  const signer = (await paperSigners(db, 'en')).find(({ key }) => key.startsWith(person));
  if (!signer) throw new Error('nobody may sign');
  return signer.key;
}
