import type { Handle } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import { compareCountries, countryName, isCountry, nameBodies } from '../directory/public.ts';
import type { Participant } from './participant.ts';
import { participantsOf } from './participants-of.ts';

export type Delegation = { name: string; people: Participant[] };
export type DelegationGroup = { part: 'members' | 'associates' | 'observers' | 'others'; delegations: Delegation[] };

/** The key of the list of people under a delegation's key. */
export function peopleKey(delegation: string): string {
  return `${delegation}-people`;
}

/** The people who consented to be listed, in their groups. */
export async function groupParticipants(db: Handle, meetingId: string, language: Language): Promise<DelegationGroup[]> {
  const people = (await participantsOf(db, meetingId)).filter((person) => person.listed);
  return groupPeople(db, people, language);
}

/**
 * People as UN lists have them: member parliaments by country in the language's own alphabet, then Associate
 * Members, then Permanent Observers by name; inside a delegation in protocol order. Empty parts are left out.
 */
export async function groupPeople(db: Handle, people: readonly Participant[], language: Language): Promise<DelegationGroup[]> {
  const bodyIds = [...new Set(people.flatMap(({ bodyId }) => bodyId ?? []))];
  const names = await nameBodies(db, bodyIds, language);
  const countries = await countriesOf(db, bodyIds);
  const byPart = Map.groupBy(people, (person) => partOf(person));
  const named = (part: DelegationGroup['part']) => byName(byPart.get(part) ?? [], names, language);
  const groups: DelegationGroup[] = [
    { part: 'members', delegations: byCountry(byPart.get('members') ?? [], countries, names, language) },
    { part: 'associates', delegations: named('associates') },
    { part: 'observers', delegations: named('observers') },
    { part: 'others', delegations: named('others') },
  ];
  return groups.filter(({ delegations }) => delegations.length > 0);
}

function partOf({ bodyId, category }: Participant): DelegationGroup['part'] {
  if (!bodyId) return 'others';
  if (category === 'associate-member') return 'associates';
  return category === 'permanent-observer' ? 'observers' : 'members';
}

async function countriesOf(db: Handle, bodyIds: string[]): Promise<Map<string, string>> {
  if (bodyIds.length === 0) return new Map();
  const rows = await db.selectFrom('body').select(['id', 'country']).where('id', 'in', bodyIds).execute();
  return new Map(rows.flatMap(({ id, country }) => (country && isCountry(country) ? [[id, country] as const] : [])));
}

/** A parliament whose country is unknown stands after the others under its own name. */
function byCountry(people: Participant[], countries: Map<string, string>, names: Map<string, string>, language: Language): Delegation[] {
  const placed = Map.groupBy(people, ({ bodyId }) => countries.get(bodyId ?? ''));
  const compare = compareCountries(language);
  const known = [...placed.keys()].filter((code) => code !== undefined).sort(compare);
  const delegations = known.map((code) => ({ name: countryName(code, language), people: placed.get(code) ?? [] }));
  return [...delegations, ...byName(placed.get(undefined) ?? [], names, language)];
}

function byName(people: Participant[], names: Map<string, string>, language: Language): Delegation[] {
  const { compare } = new Intl.Collator(language);
  const sorting = (name: string) => (language === 'ar' ? name.replace(/^ال/, '') : name);
  return [...Map.groupBy(people, ({ bodyId }) => names.get(bodyId ?? '') ?? '')]
    .map(([name, those]) => ({ name, people: those }))
    .sort((a, b) => compare(sorting(a.name), sorting(b.name)));
}
