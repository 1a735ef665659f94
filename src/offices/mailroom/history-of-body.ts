import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import type { HistoryItem } from '../directory/public.ts';
import type { LetterState } from './letter-states.ts';
import { toneOf } from './word-letters.tsx';
import { words } from './words.ts';

const wordings = {
  queued: 'historyWaiting',
  claimed: 'historyWaiting',
  sending: 'historyWaiting',
  sent: 'historySent',
  'in-doubt': 'historyDoubt',
  bounced: 'historyBounced',
  failed: 'historyFailed',
} as const;

const newestLetters = 200;

/** The newest 200 letters to a body and what became of them; those kept back are left out. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(words, language);
  const letters = await db
    .selectFrom('letter')
    .select(['id', 'subject_line', 'state', 'queued_at', 'sent_at'])
    .where('body_id', '=', bodyId)
    .where('state', '<>', 'cancelled')
    .orderBy('queued_at', 'desc')
    .limit(newestLetters)
    .execute();
  return letters.map((letter) => {
    const state = letter.state as Exclude<LetterState, 'cancelled'>;
    return {
      at: letter.sent_at ?? letter.queued_at,
      what: t(wordings[state], { subject: `\u2068${letter.subject_line}\u2069` }), // isolated: its direction may differ
      href: `/mailroom/${letter.id}`,
      tone: toneOf[state],
    };
  });
}
