import type { Handle } from '../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../platform/language.ts';
import { speak, word } from '../../platform/words.ts';
import type { OfficialDocument } from '../documents/public.ts';
import { type Block, inLanguage, normaliseText, type Run, wordDays, wordLanguages } from '../languages/public.ts';
import { findMeeting } from './find-meeting.ts';
import { timeSpan, zoneInWords } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import { paperOf, text } from './paper-of-meeting.ts';
import type { Session, Speaker } from './session.ts';
import { byDay, sessionsOf } from './sessions-of.ts';
import { words } from './words.ts';

/** The programme in a language: the sessions of each day with rooms and speakers, the zone of the times, the languages interpreted. */
export async function programmeDocument(db: Handle, meetingId: string, language: Language): Promise<OfficialDocument> {
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) throw new Error(`no meeting ${meetingId}`);
  const days = byDay(await sessionsOf(db, meeting.id));
  return {
    kind: 'programme',
    title: word(words.programme, screenLanguageFor(language)),
    ...(await paperOf(db, meeting, language)),
    blocks: [...days.flatMap(({ day, sessions }) => dayBlocks(day, sessions, language)), ...notes(meeting, language)],
  };
}

function dayBlocks(day: string, sessions: Session[], language: Language): Block[] {
  const t = speak(words, screenLanguageFor(language));
  const head = (value: string) => [text(value)];
  const weekday = wordDays({ fact: 'days', from: day }, language, 'weekday');
  return [
    { kind: 'heading', key: day, level: 1, runs: head(weekday.charAt(0).toLocaleUpperCase(language) + weekday.slice(1)) },
    {
      kind: 'table',
      key: `${day}-sessions`,
      widths: [1.5, 4, 3],
      header: [head(t('time')), head(t('session')), head(t('speakersHead'))],
      rows: sessions.map((session) => [
        [text(timeSpan(session.from, session.to, language))],
        sessionRuns(session, language),
        speakerRuns(session.speakers, language),
      ]),
    },
  ];
}

function sessionRuns({ title, room }: Session, language: Language): Run[] {
  const named = text(normaliseText(inLanguage(title, language), language), true);
  const where = inLanguage(room, language);
  return where === '' ? [named] : [named, text(`\n${normaliseText(where, language)}`)];
}

function speakerRuns(speakers: Speaker[], language: Language): Run[] {
  return speakers.flatMap((speaker, index) => {
    const line = normaliseText(wordSpeaker(speaker, language), language);
    return [text(index === 0 ? line : `\n${line}`)];
  });
}

/** "Ms. Hanan Aydin, Secretary General (chair)": a plain speaker's role goes without saying. */
export function wordSpeaker({ name, title, role }: Speaker, language: Language): string {
  const t = speak(words, screenLanguageFor(language));
  const whole = [inLanguage(name, language), inLanguage(title, language)].filter(Boolean).join(language === 'ar' ? '، ' : ', ');
  return role === 'speaker' ? whole : `${whole} (${t(`as_${role}`)})`;
}

/** What stands under the programme: whose time it is, and the languages. */
export function programmeNotes(meeting: Meeting, language: Language): string[] {
  const t = speak(words, screenLanguageFor(language));
  const times = t('timesAre', { zone: zoneInWords(meeting.startsOn, meeting.startsAt, meeting.zone, language) });
  if (meeting.interpretation.length === 0) return [times];
  return [times, t('interpretationIs', { languages: wordLanguages(meeting.interpretation, language, 'in') })];
}

function notes(meeting: Meeting, language: Language): Block[] {
  return [{ kind: 'paragraph', key: 'notes', runs: [text(normaliseText(programmeNotes(meeting, language).join(' '), language))] }];
}
