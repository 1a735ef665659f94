import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { factContext } from '../directory/public.ts';
import { inLanguage, renderFact } from '../languages/public.ts';
import { type Meeting, meetingFacts } from '../meetings/public.ts';
import { words } from './words.ts';

/** A meeting in a few worded lines: what a form or a mail says of it. */
export type MeetingLines = { title: string; organizer: string; facts: [label: string, value: string][] };

export async function meetingLines(db: Handle, meeting: Meeting, language: ScreenLanguage, publicUrl: string): Promise<MeetingLines> {
  const t = speak(words, language);
  const facts = await meetingFacts(db, meeting, publicUrl);
  const said = (name: string, form?: string) => {
    const fact = facts[name];
    return fact ? renderFact(fact, language, form, factContext(language)).text : '';
  };
  const lines: [string, string][] = [
    [t('when'), `${said('meeting.when')}${language === 'ar' ? '، ' : ', '}${said('meeting.time')}`],
    [
      t('where'),
      [said('meeting.place'), meeting.mode === 'online' ? inLanguage(onlineNames, language) : said('meeting.venue')]
        .filter(Boolean)
        .join(' · '),
    ],
    [t('interpretation'), said('meeting.languages')],
  ];
  return {
    title: inLanguage(meeting.title, language),
    organizer: said('meeting.organizer'),
    facts: lines.filter(([, value]) => value !== ''),
  };
}

const onlineNames = { en: 'Online', fr: 'En ligne', es: 'En línea', ar: 'عبر الإنترنت' };
