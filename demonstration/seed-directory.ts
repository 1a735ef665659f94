import { writeJournal } from '../src/offices/archive/public.ts';
import { system } from '../src/platform/actor.ts';
import { json, type Transaction } from '../src/platform/database/public.ts';
import { asLanguage, screenLanguages } from '../src/platform/language.ts';
import { associateMembers, observerAssemblies } from './data/associate-members.ts';
import type { DemonstrationBody } from './data/demonstration-shapes.ts';
import { memberParliaments, suspendedParliaments } from './data/members.ts';
import { association, coSigningInstitute, letterheads, organs } from './data/organization.ts';
import { organizationBodies } from './data/permanent-observers.ts';
import { staff } from './data/secretariat.ts';
import { type DemonstrationPost, listDemonstrationPosts, staffKey } from './list-demonstration-posts.ts';
import type { DemonstrationPerson } from './people/make-person.ts';
import { seedId } from './seed-id.ts';

/** Every body of the demonstration. */
export const demonstrationBodies: readonly DemonstrationBody[] = [
  association,
  coSigningInstitute,
  ...organs,
  ...memberParliaments,
  ...suspendedParliaments,
  ...associateMembers,
  ...observerAssemblies,
  ...organizationBodies,
];

/** The key of a body by its slug. */
export function bodyId(slug: string): string {
  return seedId(`body/${slug}`);
}

/** The key of a member of the staff among the persons ("officer-digital"). */
export function staffPersonId(key: string): string {
  return seedId(`person/${staffKey(key)}`);
}

/** Enters the bodies, statuses, groups, posts, holders, addresses and letterheads of the demonstration in an empty directory. */
export async function seedDirectory(tx: Transaction): Promise<{ bodies: number; posts: number; persons: number }> {
  const posts = listDemonstrationPosts(demonstrationBodies);
  const persons = listPersons(posts);
  await seedBodies(tx);
  await seedPersons(tx, persons);
  await seedPosts(tx, posts);
  await seedLetterheads(tx);
  const counts = { bodies: demonstrationBodies.length, posts: posts.length, persons: persons.size };
  await writeJournal(tx, system, 'directory.seed', { kind: 'directory', id: 'demonstration' }, counts);
  return counts;
}

function listPersons(posts: readonly DemonstrationPost[]): Map<string, DemonstrationPerson> {
  const holders = posts.flatMap(({ holdings }) => holdings.map(({ personKey, person }) => [personKey, person] as const));
  return new Map([...holders, ...staff.map((member) => [staffKey(member.key), member] as const)]);
}

async function seedBodies(tx: Transaction): Promise<void> {
  await tx.insertInto('body').values(demonstrationBodies.map(bodyRow)).execute();
  await tx.insertInto('body_name').values(demonstrationBodies.flatMap(nameRows)).execute();
  await tx.insertInto('body_status').values(demonstrationBodies.flatMap(statusRows)).execute();
  await tx.insertInto('body_group').values(demonstrationBodies.flatMap(groupRows)).execute();
  await tx.insertInto('address').values(demonstrationBodies.flatMap(generalAddress)).execute();
}

const bodyRow = ({ slug, kind, country, language, website }: DemonstrationBody) => ({
  id: bodyId(slug),
  slug,
  kind,
  country: country ?? null,
  parent_id: kind === 'organ' ? bodyId(association.slug) : null,
  correspondence_language: language,
  website: website ?? null,
});

const nameRows = ({ slug, names }: DemonstrationBody) =>
  Object.entries(names).flatMap(([code, name]) => {
    const language = asLanguage(code);
    if (!language || !name) return [];
    const { short, formal, of, acronym } = name;
    return [
      { id: seedId(`name/${slug}/${language}`), body_id: bodyId(slug), language, short, formal, of_form: of, acronym: acronym ?? null },
    ];
  });

const statusRows = ({ slug, statuses }: DemonstrationBody) =>
  statuses.map(({ status, from, to, source }) => ({
    id: seedId(`status/${slug}/${from}`),
    body_id: bodyId(slug),
    status,
    valid_from: from,
    valid_to: to ?? null,
    source: source ?? null,
  }));

const groupRows = ({ slug, groups }: DemonstrationBody) =>
  groups.map(({ group, represented, from }) => ({
    id: seedId(`group/${slug}/${group}`),
    body_id: bodyId(slug),
    group_key: group,
    represented,
    valid_from: from,
  }));

const generalAddress = ({ slug, kind }: DemonstrationBody) =>
  kind === 'organ' || kind === 'secretariat'
    ? []
    : [{ id: seedId(`address/${slug}`), body_id: bodyId(slug), kind: 'email', value: `registry@${slug}.example` }];

async function seedPersons(tx: Transaction, persons: Map<string, DemonstrationPerson>): Promise<void> {
  const entries = [...persons].map(([key, person]) => ({ key, id: seedId(`person/${key}`), ...person }));
  await tx
    .insertInto('person')
    .values(entries.map(({ id, gender }) => ({ id, gender: gender ?? null })))
    .execute();
  const names = entries.flatMap(({ key, id, names }) =>
    names.map(({ script, given, family, familyFirst }) => ({
      id: seedId(`person-name/${key}/${script}`),
      person_id: id,
      script,
      given,
      family,
      family_first: familyFirst,
    })),
  );
  await tx.insertInto('person_name').values(names).execute();
}

async function seedPosts(tx: Transaction, posts: readonly DemonstrationPost[]): Promise<void> {
  const rows = posts.map(({ key, body, kind, title }) => ({
    id: seedId(`post/${key}`),
    body_id: bodyId(body),
    kind,
    title: title ? json(title) : null,
  }));
  const holdings = posts.flatMap(({ key, holdings: held }) =>
    held.map(({ personKey, from, to, acting }) => ({
      id: seedId(`holding/${personKey}`),
      post_id: seedId(`post/${key}`),
      person_id: seedId(`person/${personKey}`),
      acting,
      valid_from: from,
      valid_to: to ?? null,
    })),
  );
  const addresses = posts.map(({ key, email }) => ({
    id: seedId(`address/post/${key}`),
    post_id: seedId(`post/${key}`),
    kind: 'email',
    value: email,
  }));
  await tx.insertInto('post').values(rows).execute();
  await tx.insertInto('holding').values(holdings).execute();
  await tx.insertInto('address').values(addresses).execute();
}

async function seedLetterheads(tx: Transaction): Promise<void> {
  const rows = letterheads.flatMap((head) =>
    screenLanguages.map((language) => ({
      body_id: bodyId(head.body),
      language,
      organization: head.organization[language],
      motto: head.motto[language],
      desk: head.desk[language],
      address: head.address.map((line) => line[language]),
      contacts: json(head.contacts.map(({ label, value }) => ({ label: label[language], value }))),
      place: head.place[language],
      mark: head.mark,
    })),
  );
  await tx.insertInto('letterhead').values(rows).execute();
}
