import { today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { factContext, letterheadOf, nameBodies } from '../directory/public.ts';
import type { Letterhead, OfficialDocument } from '../documents/public.ts';
import { inLanguage, normaliseText, type Run, renderFact, wordDays } from '../languages/public.ts';
import type { Meeting } from './meeting.ts';
import { publicWords } from './public-words.ts';

/** What the papers of a meeting have in common: the organizer's letterhead, the date of the paper, the meeting's title, days and place. */
export async function paperOf(
  db: Handle,
  meeting: Meeting,
  language: Language,
): Promise<Pick<OfficialDocument, 'language' | 'letterheads' | 'masthead' | 'issuedOn' | 'subtitles'>> {
  const t = speak(publicWords, screenLanguageFor(language));
  const issuedOn = today(meeting.zone);
  const line = (text: string): Run[] => [{ kind: 'text', text }];
  return {
    language,
    letterheads: [await headOf(db, meeting.organizerId, language)],
    masthead: [{ label: t('dateLabel'), value: wordDays({ fact: 'days', from: issuedOn }, language) }],
    issuedOn,
    subtitles: [
      { runs: line(normaliseText(inLanguage(meeting.title, language), language)), emphasis: true },
      { runs: line(whenAndWhere(meeting, language)) },
    ],
  };
}

/** "16 and 17 February 2027, Geneva (Switzerland)". */
export function whenAndWhere(meeting: Meeting, language: Language): string {
  const when = wordDays({ fact: 'days', from: meeting.startsOn, to: meeting.endsOn }, language);
  const where = meeting.city
    ? renderFact({ fact: 'place', city: meeting.city, country: meeting.country }, language, 'full', factContext()).text
    : renderFact({ fact: 'mode', mode: meeting.mode }, language, 'plain').text;
  return [when, where].join(language === 'ar' ? '، ' : ', ');
}

/** The body's letterhead; where none is written in the language, its name in the language stands alone above the paper. */
async function headOf(db: Handle, bodyId: string, language: Language): Promise<Letterhead> {
  const head = await letterheadOf(db, bodyId, language);
  const english = language === 'en' ? undefined : await letterheadOf(db, bodyId, 'en');
  const name = (await nameBodies(db, [bodyId], language, 'formal')).get(bodyId) ?? '';
  const isOwn = head !== undefined && head.organization !== english?.organization;
  if (head && isOwn)
    return { organization: head.organization, motto: head.motto, mark: head.mark, contacts: [], address: [], paper: head.paper };
  return { organization: name || (head?.organization ?? ''), mark: head?.mark, contacts: [], address: [], paper: head?.paper };
}

/** A run of plain text, `strong` when asked. */
export function text(value: string, strong = false): Run {
  return strong ? { kind: 'text', text: value, strong } : { kind: 'text', text: value };
}
