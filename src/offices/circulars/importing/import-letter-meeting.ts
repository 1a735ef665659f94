import type { Language } from '../../../platform/language.ts';
import { type InLanguages, inLanguage, isZone, type LetterReading, type MeetingProposal } from '../../languages/public.ts';
import type { MeetingInput, MeetingKind } from '../../meetings/public.ts';

/** What the letter left open and the officer sees filled in. */
export type Assumption = 'times' | 'zone' | 'mode' | 'kind' | 'title-from-theme' | 'eligible' | 'interpretation';
/** Why no meeting is planned from the letter. */
export type Skipped = 'no-meeting-read' | 'meeting-not-wanted' | 'no-title-read' | 'no-place-read';
export type PlannedMeeting = { input: MeetingInput; assumed: Assumption[] } | { skipped: Skipped };
export type MeetingChoice = {
  /** The place of the proposal in the reading, or `none`; the first without one. */ meeting?:
    | number
    | 'none' /** The city, where the letter names none. */;
  city?: string;
};

/** The meeting that a letter announces as a record to plan; or why its facts do not suffice. */
export function meetingOf(
  reading: LetterReading,
  { meeting = 0, city }: MeetingChoice,
  language: Language,
  organizerId: string,
): PlannedMeeting {
  if (meeting === 'none') return { skipped: 'meeting-not-wanted' };
  const proposal = reading.meetings[meeting];
  if (!proposal?.days.from) return { skipped: 'no-meeting-read' };
  const title = Object.keys(proposal.titles).length > 0 ? proposal.titles : proposal.themes;
  if (Object.keys(title).length === 0) return { skipped: 'no-title-read' };
  const mode = proposal.mode ?? (proposal.platform ? 'online' : 'in-person');
  if (mode !== 'online' && !city?.trim()) return { skipped: 'no-place-read' };
  const input = {
    ...factsOf(reading, proposal, title),
    mode,
    organizerId,
    ...(mode !== 'online' && city ? { city: { [language]: city.trim() } } : {}),
  };
  return { input, assumed: assumptionsOf(reading, proposal, title) };
}

function factsOf(reading: LetterReading, proposal: MeetingProposal, title: InLanguages) {
  const { days, time, zone, platform, contact, languages = [] } = proposal;
  return {
    slug: slugOf(title, days.from),
    kind: kindOf(reading, proposal) ?? ('conference' as const),
    startsOn: days.from,
    endsOn: [days.to ?? days.from, ...(days.alsoOn ?? [])].toSorted().at(-1) ?? days.from,
    startsAt: time?.from ?? '09:00',
    endsAt: endOf(proposal),
    zone: zone && isZone(zone) ? zone : 'Europe/Zurich',
    title,
    ...(title !== proposal.themes && Object.keys(proposal.themes).length > 0 ? { theme: proposal.themes } : {}),
    summary: {},
    interpretation: languages,
    committees: [],
    eligible: ['member-of-parliament' as const],
    targetPerBody: 1,
    ...(platform ? { platform } : {}),
    ...(contact?.name ? { contactName: contact.name } : {}),
    ...(contact ? { contactEmail: contact.email } : {}),
  };
}

function assumptionsOf(reading: LetterReading, proposal: MeetingProposal, title: InLanguages): Assumption[] {
  const { time, zone, mode, themes, languages } = proposal;
  const assumed: [Assumption, boolean][] = [
    ['times', time?.to === undefined || time.to <= time.from],
    ['zone', zone === undefined || !isZone(zone)],
    ['mode', mode === undefined],
    ['kind', kindOf(reading, proposal) === undefined],
    ['title-from-theme', title === themes],
    ['eligible', true],
    ['interpretation', languages === undefined],
  ];
  return assumed.filter(([, is]) => is).map(([code]) => code);
}

/** The end as written; where there is none that follows the start, an hour and a half later, or the end of a working day. */
function endOf({ time }: MeetingProposal): string {
  if (time?.to && time.to > time.from) return time.to;
  return time ? laterBy(time.from, 90) : '18:00';
}

/** At the latest at the end of its day. */
function laterBy(from: string, minutes: number): string {
  const later = Temporal.PlainTime.from(from).add({ minutes }).toString().slice(0, 5);
  return later > from ? later : '23:59';
}

const kindWords: [MeetingKind, RegExp][] = [
  ['round-table', /round table|table ronde|mesa redonda|مائدة مستديرة|طاولة مستديرة/iu],
  ['workshop', /workshop|atelier|taller|ورشة/iu],
  ['seminar', /seminar|séminaire|seminario|ندوة/iu],
  ['hearing', /hearing|audition|audiencia|جلسة استماع/iu],
  ['briefing', /briefing|séance d.information|sesión informativa|إحاطة/iu],
  ['forum', /\bforum\b|\bforo\b|منتدى/iu],
];

/** The kind that the title names, else the first one that the letter's paragraphs name. */
function kindOf({ versions }: LetterReading, { titles, themes }: MeetingProposal): MeetingKind | undefined {
  const title = [...Object.values(titles), ...Object.values(themes)].join(' ');
  const body = versions.flatMap((version) => version.body.map(({ text }) => text)).join(' ');
  const named = (words: string) => kindWords.find(([, pattern]) => pattern.test(words))?.[0];
  return named(title) ?? named(body);
}

/** A short name for addresses: the title's Latin words and the year; the day where it has none. */
export function slugOf(title: InLanguages, day: string): string {
  const words = inLanguage(title, 'en')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? `${words.slice(0, 6).join('-').slice(0, 48)}-${day.slice(0, 4)}` : `meeting-${day}`;
}
