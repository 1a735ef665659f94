import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { defineWords, speak } from '../../platform/words.ts';
import type { HistoryItem } from '../directory/public.ts';
import { letterStates } from '../mailroom/public.ts';

const historyWords = defineWords({
  written: {
    en: 'Addressed by letter {reference}',
    fr: 'Destinataire de la lettre {reference}',
    es: 'Destinatario de la carta {reference}',
    ar: 'وُجهت إليها الرسالة {reference}',
  },
  reminded: {
    en: 'Reminder {n} of letter {reference}',
    fr: 'Rappel {n} de la lettre {reference}',
    es: 'Recordatorio {n} de la carta {reference}',
    ar: 'التذكير {n} بالرسالة {reference}',
  },
});

/** The letters and reminders that were dispatched to a body. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(historyWords, language);
  const dispatches = await db
    .selectFrom('addressee as a')
    .innerJoin('dispatch as d', 'd.circular_id', 'a.circular_id')
    .innerJoin('issuance as i', 'i.circular_id', 'a.circular_id')
    .select(['d.id', 'd.circular_id', 'd.kind', 'd.number', 'd.dispatched_at', 'i.reference'])
    .where('a.body_id', '=', bodyId)
    .distinct()
    .execute();
  const reminders = dispatches.filter(({ kind }) => kind === 'reminder').map(({ id }) => id);
  const reminded = new Set(
    (await letterStates(db, 'reminder', reminders)).filter((letter) => letter.body_id === bodyId).map((letter) => letter.subject_id),
  );
  return dispatches
    .filter(({ id, kind }) => kind === 'first' || reminded.has(id))
    .map(({ circular_id, kind, number, dispatched_at, reference }) => ({
      at: dispatched_at,
      what: kind === 'first' ? t('written', { reference }) : t('reminded', { reference, n: number }),
      href: `/circulars/${circular_id}`,
    }));
}
