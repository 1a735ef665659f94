import { type Actor, system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import type { Status } from './bodies/body-kinds.ts';
import { enterBody } from './bodies/enter-body.ts';
import { enterStatus } from './bodies/enter-status.ts';
import { joinGroup } from './bodies/join-group.ts';
import { enterAddress } from './enter-address.ts';
import type { PersonInput } from './persons/enter-person.ts';
import { appointHolder } from './posts/enter-holding.ts';
import { enterPost } from './posts/enter-post.ts';

export const officer: Actor = {
  kind: 'account',
  id: '01900000-0000-7000-8000-000000000001',
  name: 'Ines Officer',
  roles: ['officer'],
  language: 'en',
};
export const reviser: Actor = { ...officer, name: 'Rui Reviser', roles: ['reviser'] };

type Sample = {
  country?: string;
  language?: Language;
  status?: Status;
  group?: string;
  person?: PersonInput | null;
  email?: string | null;
};

export const ama: PersonInput = {
  gender: 'female',
  names: [
    { script: 'Latn', given: 'Ama', family: 'Testwell' },
    { script: 'Arab', given: 'أما', family: 'تستويل' },
  ],
};

/** A parliament for tests: a member since 2000 whose speaker came on 2020-01-01, with an address of the post, unless told otherwise. */
export async function sampleParliament(db: Handle, slug: string, sample: Sample = {}): Promise<{ bodyId: string; postId: string }> {
  const {
    country = 'KEN',
    language = 'en',
    status = 'member',
    group = 'african',
    person = ama,
    email = `speaker@${slug}.example`,
  } = sample;
  const names = { en: { formal: `Parliament ${slug}` }, fr: { formal: `Parlement ${slug}`, of: `du Parlement ${slug}` } };
  const body = { kind: 'parliament' as const, slug, country, correspondenceLanguage: language, names };
  const { id: bodyId } = accepted(await enterBody(db, system, body));
  accepted(await enterStatus(db, system, { bodyId, status, from: '2000-01-01' }));
  accepted(await joinGroup(db, system, { bodyId, group, from: '2000-01-01' }));
  const { id: postId } = accepted(await enterPost(db, system, { bodyId, kind: 'speaker' }));
  if (person) accepted(await appointHolder(db, system, { postId, from: '2020-01-01', person }));
  if (email) accepted(await enterAddress(db, system, { postId, kind: 'email', value: email, from: '2020-01-01' }));
  return { bodyId, postId };
}
