import ical, { ICalCalendarMethod } from 'ical-generator';
import { now } from '../../platform/clock.ts';
import { type ScreenLanguage, screenLanguageFor } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { factContext } from '../directory/public.ts';
import { inLanguage, renderFact, withoutIsolates } from '../languages/public.ts';
import { daysOf, instantOf, timeSpan, zoneInWords } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import { publicWords } from './public-words.ts';

export type CalendarWanted = {
  /** The meeting's public page, whole address. */
  url: string;
  /** The platform's link, only for a participant who is registered. */
  joinLink?: string;
};

/** The text of an iCalendar file (RFC 5545) in a language: one event for each day, in universal time, so that every calendar shows it rightly. */
export function calendarOf(meeting: Meeting, language: ScreenLanguage, { url, joinLink }: CalendarWanted): string {
  const title = inLanguage(meeting.title, language);
  const calendar = ical({ name: title, prodId: { company: 'Chancery', product: 'Meetings', language: language.toUpperCase() } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  const days = daysOf(meeting);
  for (const day of days) {
    calendar.createEvent({
      id: `${meeting.slug}-${day}@chancery`,
      stamp: meeting.announcedAt ?? now(),
      start: instantOf(day, meeting.startsAt, meeting.zone),
      end: instantOf(day, meeting.endsAt, meeting.zone),
      summary: title,
      location: locationOf(meeting, language, joinLink),
      description: describe(meeting, language, day, joinLink),
      url,
    });
  }
  return calendar.toString();
}

/** The days and times in words too, for readers whose calendar shows another zone. */
function describe(meeting: Meeting, language: ScreenLanguage, day: string, joinLink: string | undefined): string {
  const local = `${timeSpan(meeting.startsAt, meeting.endsAt, language)} · ${zoneInWords(day, meeting.startsAt, meeting.zone, language)}`;
  return withoutIsolates([inLanguage(meeting.summary, language), local, joinLink].filter(Boolean).join('\n\n'));
}

function locationOf(meeting: Meeting, language: ScreenLanguage, joinLink: string | undefined): string {
  const t = speak(publicWords, screenLanguageFor(language));
  const online = meeting.mode === 'in-person' ? undefined : [meeting.platform ?? t('onlineOnly'), joinLink].filter(Boolean).join(' ');
  const city = meeting.city
    ? renderFact({ fact: 'place', city: meeting.city, country: meeting.country }, language, 'full', factContext()).text
    : undefined;
  return withoutIsolates([inLanguage(meeting.venue, language), city, online].filter(Boolean).join(language === 'ar' ? '، ' : ', '));
}
