import { expect, test } from 'vitest';
import { calendarOf } from './calendar-of.ts';
import { daysOf, instantOf, timeSpan, utcOffset, zoneInWords } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import { sampleMeeting } from './sample-meeting.ts';

const meeting: Meeting = { ...sampleMeeting('body'), id: 'meeting', announcedAt: new Date('2027-01-05T09:00:00Z') };
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

test('each day has its own event, and the day of the clock change keeps its local hour', () => {
  const lines = unfolded(calendarOf(meeting, 'en', { url: 'https://chancery.example/en/meetings/x' })).split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART:20270327T100000Z', 'DTSTART:20270328T090000Z']);
  expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual(['DTEND:20270327T163000Z', 'DTEND:20270328T153000Z']);
});

test('the calendar file speaks the reader’s language', () => {
  const arabic = unfolded(calendarOf(meeting, 'ar', { url: 'https://chancery.example/ar/meetings/x' }));
  expect(arabic).toContain('SUMMARY:الأنهار والحدود');
  expect(arabic).toContain('قاعة النهر');
  expect(unfolded(calendarOf(meeting, 'fr', { url: 'https://x.example' }))).toContain('Lisbonne (Portugal)');
});

test('the platform’s link is only in the file of a registered participant', () => {
  expect(unfolded(calendarOf(meeting, 'en', { url: 'https://x.example' }))).not.toContain('private-room');
  const own = unfolded(calendarOf(meeting, 'en', { url: 'https://x.example', joinLink: 'https://meet.example/private-room' }));
  expect(own).toContain('private-room');
});

test('the same meeting gives the same events again, so that a calendar does not double them', () => {
  const uids = (text: string) => text.match(/UID:.*/g);
  const once = uids(calendarOf(meeting, 'en', { url: 'https://x.example' }));
  expect(once).toHaveLength(2);
  expect(uids(calendarOf(meeting, 'es', { url: 'https://x.example' }))).toEqual(once);
});

test('a zone is named with its distance from universal time, which summer changes', () => {
  expect(utcOffset('2027-02-16', '14:00', 'Europe/Zurich', 'en')).toBe('UTC+1');
  expect(utcOffset('2027-07-16', '14:00', 'Europe/Zurich', 'en')).toBe('UTC+2');
  expect(utcOffset('2027-07-16', '14:00', 'America/St_Johns', 'en')).toBe('UTC−2:30');
  expect(zoneInWords('2027-02-16', '14:00', 'Europe/Zurich', 'en')).toBe('CET (UTC+1)');
  expect(zoneInWords('2027-02-16', '14:00', 'America/Montevideo', 'en')).toBe('UTC−3');
});

test('a time that the clock change skips moves on by the hour skipped', () => {
  expect(instantOf('2027-03-28', '02:30', 'Europe/Zurich').toISOString()).toBe('2027-03-28T01:30:00.000Z');
});

test('spans of times are written as tables write them in each language', () => {
  expect(timeSpan('09:00', '10:30', 'en')).toBe('09:00–10:30');
  expect(timeSpan('09:00', '10:30', 'fr')).toBe('9\u00A0h\u00A0–\u00A010\u00A0h\u00A030');
  expect(timeSpan('09:00', '10:30', 'es')).toBe('09.00–10.30');
  expect(timeSpan('09:00', '10:30', 'ar')).toBe('\u206609:00–10:30\u2069');
});

test('a meeting over a month’s end has every day', () => {
  expect(daysOf({ startsOn: '2027-02-27', endsOn: '2027-03-01' })).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
});
