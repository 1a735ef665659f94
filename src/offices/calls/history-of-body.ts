import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import type { HistoryItem } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { findMeeting } from '../meetings/public.ts';
import { answersOf } from './answers-of.ts';
import { words } from './words.ts';

/** What a body did with every call: opened its link, named persons, declined. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const items: HistoryItem[] = [];
  for (const call of await db.selectFrom('call').select(['id', 'meeting_id']).execute()) {
    const answer = (await answersOf(db, call.id)).find((each) => each.bodyId === bodyId);
    const meeting = answer ? await findMeeting(db, call.meeting_id) : undefined;
    if (!answer || !meeting) continue;
    items.push(...itemsOf(answer, inLanguage(meeting.title, language), `/calls/${call.id}`, language));
  }
  return items;
}

function itemsOf(
  answer: Awaited<ReturnType<typeof answersOf>>[number],
  title: string,
  href: string,
  language: ScreenLanguage,
): HistoryItem[] {
  const t = speak(words, language);
  const items: HistoryItem[] = [];
  if (answer.visitedAt) items.push({ at: answer.visitedAt, what: t('historyOpened', { title }), href, tone: 'info' });
  if (answer.named > 0 && answer.lastAnswerAt)
    items.push({ at: answer.lastAnswerAt, what: t('historyNamed', { n: answer.named, title }), href, tone: 'good' });
  if (answer.declined && answer.lastAnswerAt)
    items.push({ at: answer.lastAnswerAt, what: t('historyDeclined', { title }), href, tone: 'warn' });
  return items;
}
