import { expect, test } from 'vitest';
import {
  countryIn,
  countryName,
  countryOf,
  geopoliticalGroupCodes,
  isCountry,
  reportThemeCodes,
  standingOf,
} from '../../src/offices/directory/public.ts';
import { renderText } from '../../src/offices/languages/public.ts';
import { screenLanguages } from '../../src/platform/language.ts';
import { makeOfficeHolders } from '../people/office-holders.ts';
import { activities, reportingPeriod } from './activities/activities.ts';
import { commitments } from './activities/commitments.ts';
import { associateMembers } from './associate-members.ts';
import { autumnMeeting } from './autumn-meeting.ts';
import type { FourTexts } from './demonstration-shapes.ts';
import { memberParliaments, suspendedParliaments } from './members.ts';
import { nextMeeting } from './next-meeting.ts';
import { association, coSigningInstitute, letterheads, organs } from './organization.ts';
import { organizationBodies, permanentObservers } from './permanent-observers.ts';
import { findStaff, staff } from './secretariat.ts';

const today = '2026-11-22';
const bodies = [
  association,
  coSigningInstitute,
  ...organs,
  ...memberParliaments,
  ...suspendedParliaments,
  ...associateMembers,
  ...new Set([...organizationBodies, ...permanentObservers]),
];
const slugs = new Set(bodies.map((body) => body.slug));
const holders = makeOfficeHolders([...memberParliaments, ...suspendedParliaments, ...associateMembers, ...permanentObservers]);

test('183 parliaments are members today, each with a language, one group it represents and a name of its own', () => {
  expect(memberParliaments).toHaveLength(183);
  expect(slugs.size).toBe(bodies.length);
  for (const member of memberParliaments) {
    expect(member.country && isCountry(member.country)).toBe(true);
    expect(screenLanguages).toContain(member.language);
    expect(member.groups.filter((group) => group.represented)).toHaveLength(1);
    for (const { group } of member.groups) expect(geopoliticalGroupCodes).toContain(group);
    const now = member.statuses.filter(({ from, to }) => from <= today && (!to || today < to));
    expect(now.map(({ status }) => standingOf(status))).toEqual(['member']);
  }
  for (const language of screenLanguages) {
    expect(new Set(memberParliaments.map((member) => member.names[language].formal)).size).toBe(183);
  }
  expect(memberParliaments.filter((member) => member.statuses.at(-1)?.status === 'readmitted')).toHaveLength(6);
  expect(suspendedParliaments.map((body) => body.statuses.at(-1)?.status)).toEqual(['suspended', 'suspended']);
  expect([associateMembers.length, permanentObservers.length]).toEqual([15, 34]);
});

test('a dated status follows the one before it without a gap', () => {
  for (const { statuses } of bodies) {
    for (const [at, status] of statuses.entries()) if (at > 0) expect(status.from).toBe(statuses[at - 1]?.to);
  }
});

test('no two addresses and no two office-holders are alike, and every address is an example', () => {
  const emails = [...holders.map((holder) => holder.email), ...staff.map((member) => member.email)];
  expect(new Set(emails).size).toBe(emails.length);
  expect(emails.filter((email) => !/^[a-z0-9.]+@[a-z0-9-]+\.example$/.test(email))).toEqual([]);
  const names = holders.map(({ person }) => `${person.names[0]?.given} ${person.names[0]?.family}`);
  expect(new Set(names).size).toBe(names.length);
  expect(holders.filter((holder) => holder.post === 'group-president' && holder.body.startsWith('parliament-'))).toHaveLength(185);
  expect(makeOfficeHolders(memberParliaments)).toEqual(makeOfficeHolders(memberParliaments));
});

test('the year has some 40 activities of the period, each with a known theme, place and partners', () => {
  expect(activities).toHaveLength(40);
  expect(new Set(activities.map((activity) => activity.key)).size).toBe(40);
  expect([...new Set(activities.map((activity) => activity.theme))]).toEqual([...reportThemeCodes]);
  for (const activity of activities) {
    for (const partner of activity.partners) expect(slugs).toContain(partner.body);
    if (activity.country) expect(isCountry(activity.country)).toBe(true);
    for (const when of activity.whens) {
      expect(when.slice(0, 7) >= reportingPeriod.from.slice(0, 7) && when <= reportingPeriod.to).toBe(true);
    }
  }
});

test('an activity says in its text on which days it took place, and how many attended', () => {
  for (const activity of activities) {
    const text = activity.text.en;
    for (const when of activity.whens) expect(text).toMatch(new RegExp(`\\{(date|vague):${when}[|}]`));
    if (activity.attendance) expect(text).toContain(`{${activity.attendance.about ? 'about' : 'number'}:${activity.attendance.count}}`);
  }
});

test('a commitment names an activity, its parties and an owner on the staff', () => {
  expect(commitments).toHaveLength(12);
  for (const { activity, by, to, owner, madeOn, closed } of commitments) {
    expect(activities.map(({ key }) => key)).toContain(activity);
    for (const slug of [by, ...(to ? [to] : [])]) expect(slugs).toContain(slug);
    expect(findStaff(owner).roles.length).toBeGreaterThan(0);
    if (closed) expect(closed.on > madeOn && closed.on <= today).toBe(true);
  }
});

test('a meeting stands on bodies and staff that exist, and its sessions lie within its days', () => {
  for (const meeting of [nextMeeting, autumnMeeting]) {
    expect(slugs).toContain(meeting.organizer);
    for (const partner of meeting.partners) expect(slugs).toContain(partner.body);
    expect(findStaff(meeting.contact).roles).toContain('officer');
    for (const session of meeting.sessions) {
      expect(session.onDay >= meeting.startsOn && session.onDay <= meeting.endsOn && session.from < session.to).toBe(true);
      for (const { staff: key, body } of session.speakers) expect(key ? findStaff(key).key : slugs.has(body ?? '')).toBeTruthy();
    }
  }
  expect(nextMeeting.sessions).toHaveLength(5);
  expect(letterheads.every(({ mark, body }) => mark.startsWith('<svg') && slugs.has(body))).toBe(true);
});

const texts: [string, FourTexts][] = [
  ...activities.flatMap((activity): [string, FourTexts][] => [
    [`${activity.key} title`, activity.title],
    [activity.key, activity.text],
  ]),
  ...commitments.map((commitment): [string, FourTexts] => [commitment.key, commitment.what]),
];

test('every text exists in four languages with the same facts in each', () => {
  for (const [key, text] of texts) {
    for (const language of screenLanguages) {
      expect(text[language].trim(), `${key} ${language}`).not.toBe('');
      expect(factsOf(text[language]), `${key} ${language}`).toEqual(factsOf(text.en));
      if (language === 'ar') expect(text.ar.replace(/\{[^}]*\}/g, ''), key).not.toMatch(/[a-z]{4}/i);
    }
  }
});

test('every text of the report is rendered without a problem in four languages', () => {
  const countries: Record<string, (code: string, language: (typeof screenLanguages)[number]) => string> = { in: countryIn, of: countryOf };
  for (const language of screenLanguages) {
    const paragraphs = [...activities.map(({ key, text }) => ({ key, kind: 'paragraph' as const, source: text[language] }))];
    const { problems, blocks } = renderText(paragraphs, {}, language, {
      countryName: (code, _, form) => (form ? countries[form]?.(code, language) : countryName(code, language)),
    });
    expect(problems).toEqual([]);
    expect(blocks).toHaveLength(40);
  }
});

/** The facts a text holds, without the forms each language chooses. */
function factsOf(text: string): string[] {
  return [...text.matchAll(/\{([^}|]+)(?:\|[^}]*)?\}/g)].map((match) => match[1] ?? '').sort();
}
