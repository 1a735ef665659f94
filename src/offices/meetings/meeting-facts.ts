import type { Handle } from '../../platform/database/public.ts';
import { allLanguages } from '../../platform/language.ts';
import { bodyNames, committeeSubjects } from '../directory/public.ts';
import type { Fact, FactTable, InLanguages } from '../languages/public.ts';
import { categoryPlurals } from './categories.ts';
import { findMeeting } from './find-meeting.ts';
import type { Meeting } from './meeting.ts';

/**
 * What texts may state of a meeting, as typed facts: meeting.title, theme, when, time, mode, place, venue, platform, languages,
 * committees, eligible, target, page, organizer, host and contact.name, contact.email. `publicUrl` begins the page's address.
 * Takes the meeting's id, or the meeting where it was just read.
 */
export async function meetingFacts(db: Handle, of: string | Meeting, publicUrl = ''): Promise<FactTable> {
  const meeting = typeof of === 'string' ? await findMeeting(db, of) : of;
  if (!meeting) return {};
  const bodies = await bodyNames(
    db,
    [meeting.organizerId, meeting.hostId].filter((id) => id !== undefined),
  );
  return factsOf(
    meeting,
    bodies.get(meeting.organizerId)?.formal,
    meeting.hostId ? bodies.get(meeting.hostId)?.formal : undefined,
    publicUrl,
  );
}

function factsOf(meeting: Meeting, organizer: InLanguages | undefined, host: InLanguages | undefined, publicUrl: string): FactTable {
  return {
    'meeting.title': { fact: 'title', names: meeting.title },
    'meeting.theme': meeting.theme && { fact: 'title', names: meeting.theme, quoted: true },
    'meeting.when': { fact: 'days', from: meeting.startsOn, ...(meeting.endsOn > meeting.startsOn ? { to: meeting.endsOn } : {}) },
    'meeting.time': { fact: 'time', from: meeting.startsAt, to: meeting.endsAt, zone: meeting.zone, on: meeting.startsOn },
    'meeting.mode': { fact: 'mode', mode: meeting.mode },
    'meeting.place': meeting.city && { fact: 'place', city: meeting.city, country: meeting.country },
    'meeting.venue': meeting.venue && { fact: 'name', names: meeting.venue },
    'meeting.platform': meeting.platform ? { fact: 'name', names: everywhere(meeting.platform) } : undefined,
    'meeting.languages': { fact: 'languages', languages: meeting.interpretation },
    'meeting.committees': committeesFact(meeting.committees),
    'meeting.eligible': { fact: 'list', items: meeting.eligible.map((category) => categoryPlurals[category]) },
    'meeting.target': { fact: 'number', value: meeting.targetPerBody },
    'meeting.page': { fact: 'link', href: pageAddresses(meeting, publicUrl) },
    'meeting.organizer': organizer && { fact: 'name', names: organizer },
    'meeting.host': host && { fact: 'name', names: host },
    'contact.name': meeting.contactName ? { fact: 'person', names: everywhere(meeting.contactName) } : undefined,
    'contact.email': meeting.contactEmail ? { fact: 'code', value: meeting.contactEmail } : undefined,
  };
}

function committeesFact(keys: string[]): Fact | undefined {
  const items = keys.map((key) => committeeSubjects.find((subject) => subject.code === key)?.names).filter((names) => names !== undefined);
  return items.length > 0 ? { fact: 'list', items } : undefined;
}

/** A name that is the same in every language. */
function everywhere(name: string): InLanguages {
  return Object.fromEntries(allLanguages.map((language) => [language, name]));
}

/** The public page's address in every language; Russian and Chinese readers are sent to the English page. */
function pageAddresses(meeting: Meeting, publicUrl: string): InLanguages {
  return Object.fromEntries(
    allLanguages.map((language) => {
      const screen = language === 'ru' || language === 'zh' ? 'en' : language;
      return [language, `${publicUrl}/${screen}/meetings/${meeting.slug}`];
    }),
  );
}
