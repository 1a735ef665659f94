import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { geopoliticalGroups, memberParliaments } from '../../directory/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { type DelegationGroup, groupPeople } from '../group-participants.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { participantsOf } from '../participants-of.ts';
import { isYoung, type YouthRule, youthRuleOn } from './youth-rule.ts';

/** Who makes up some people: gender only as stated, age only where a year was given. `only` marks two or more of one sex and no other. */
export type Composition = {
  name: string;
  women: number;
  men: number;
  unstated: number;
  total: number;
  young: number;
  ageGiven: number;
  only?: 'women' | 'men';
};
export type Balance = {
  rule?: YouthRule;
  parts: { part: DelegationGroup['part']; delegations: Composition[]; sum: Composition }[];
  /** Member parliaments by the geopolitical group they speak for. */
  groups: Composition[];
  whole: Composition;
};

/** Counts women and the young in every delegation of a meeting, in the order of the language; parliamentary staff are not counted. */
export async function countBalance(db: Handle, meeting: Meeting, language: Language): Promise<Balance> {
  const people = (await participantsOf(db, meeting.id)).filter(({ category, bodyId }) => category !== 'parliamentary-staff' && bodyId);
  const rule = await youthRuleOn(db, meeting.startsOn);
  const count = (name: string, those: readonly Participant[]) =>
    compose(name, those, (person) => isYoung(person.birthYear, rule, meeting.startsOn));
  const grouped = await groupPeople(db, people, language);
  const parts = grouped.map(({ part, delegations }) => ({
    part,
    delegations: delegations.map(({ name, people: those }) => count(name, those)),
    sum: count(
      '',
      delegations.flatMap(({ people: those }) => those),
    ),
  }));
  const members = grouped.find(({ part }) => part === 'members')?.delegations.flatMap(({ people: those }) => those) ?? [];
  const byGroup = await inGeopoliticalGroups(db, members, meeting.startsOn);
  const groups = [...byGroup].map(([code, those]) =>
    count(inLanguage(geopoliticalGroups.find((each) => each.code === code)?.names, language), those),
  );
  const { compare } = new Intl.Collator(language);
  return {
    rule,
    parts,
    groups: groups.filter(({ name }) => name !== '').sort((a, b) => compare(a.name, b.name)),
    whole: count('', people),
  };
}

/** Members by the one group their parliament speaks for, or its only one. */
async function inGeopoliticalGroups(db: Handle, members: readonly Participant[], on: string): Promise<Map<string, Participant[]>> {
  const parliaments = new Map((await memberParliaments(db, on)).map((parliament) => [parliament.id, parliament]));
  const codeOf = (person: Participant): string => {
    const parliament = parliaments.get(person.bodyId ?? '');
    return parliament?.representedGroup ?? parliament?.groups[0] ?? '';
  };
  return Map.groupBy(members, codeOf);
}

function compose(name: string, people: readonly Participant[], young: (person: Participant) => boolean): Composition {
  const women = people.filter(({ gender }) => gender === 'female').length;
  const men = people.filter(({ gender }) => gender === 'male').length;
  const total = people.length;
  const only = total < 2 ? undefined : women === total ? 'women' : men === total ? 'men' : undefined;
  return {
    name,
    women,
    men,
    unstated: total - women - men,
    total,
    young: people.filter(young).length,
    ageGiven: people.filter(({ birthYear }) => birthYear !== undefined).length,
    ...(only ? { only } : {}),
  };
}

/** Women in a hundred, to one decimal; undefined of nobody. */
export function shareOfWomen({ women, total }: Composition): number | undefined {
  return total === 0 ? undefined : Math.round((women / total) * 1000) / 10;
}
