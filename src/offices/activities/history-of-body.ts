import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import type { HistoryItem } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { listActivities } from './find-activity.ts';
import { historyWords } from './history-words.ts';

/** The activities in which a body had a part, each with its role. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(historyWords, language);
  const activities = await listActivities(db, { bodyId });
  return activities.map(({ id, title, endsOn, partners }) => ({
    at: new Date(`${endsOn}T00:00:00Z`),
    what: t('history', {
      role: partners.find((partner) => partner.bodyId === bodyId)?.role ?? 'other',
      title: inLanguage(title, language),
    }),
    href: `/activities/${id}`,
  }));
}
