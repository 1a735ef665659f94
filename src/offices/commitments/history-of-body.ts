import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import type { HistoryItem } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { listCommitments } from './list-commitments.ts';
import { words } from './words.ts';

/** What a body undertook or was promised, and what came of it. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(words, language);
  const commitments = await listCommitments(db, { bodyId });
  return commitments.map(({ id, kind, what, madeOn, closure }) => ({
    at: new Date(`${closure?.on ?? madeOn}T00:00:00Z`),
    what: `${t(`kind_${kind}`)}: ${inLanguage(what, language)}${closure ? ` — ${t(`outcome_${closure.outcome}`)}` : ''}`,
    href: `/commitments/${id}`,
    ...(closure?.outcome === 'kept' ? { tone: 'good' as const } : {}),
  }));
}
