import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import type { HistoryItem } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { findMeeting } from '../meetings/public.ts';
import { answersOfBody, type BodyAnswer } from './answers-of.ts';
import { findCall } from './find-call.ts';
import { words } from './words.ts';

/** What a body did with every call: opened its link, named persons, declined. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const items: HistoryItem[] = [];
  for (const answer of await answersOfBody(db, bodyId)) {
    const call = await findCall(db, answer.callId);
    const meeting = call ? await findMeeting(db, call.meetingId) : undefined;
    if (call && meeting) items.push(...itemsOf(answer, inLanguage(meeting.title, language), `/calls/${call.id}`, language));
  }
  return items;
}

function itemsOf(answer: BodyAnswer, title: string, href: string, language: ScreenLanguage): HistoryItem[] {
  const t = speak(words, language);
  const items: HistoryItem[] = [];
  if (answer.visitedAt) items.push({ at: answer.visitedAt, what: t('historyOpened', { title }), href, tone: 'info' });
  const at = answer.lastAnswerAt;
  if (at && answer.named > 0) items.push({ at, what: t('historyNamed', { n: answer.named, title }), href, tone: 'good' });
  else if (at && answer.answer === 'names') items.push({ at, what: t('historyAnnounced', { title }), href, tone: 'good' });
  if (at && answer.declined) items.push({ at, what: t('historyDeclined', { title }), href, tone: 'warn' });
  return items;
}
