import { callOfMeeting } from '../offices/calls/public.ts';
import { firstDispatch, listCirculars } from '../offices/circulars/public.ts';
import type { Handle } from '../platform/database/public.ts';
import type { ScreenLanguage } from '../platform/language.ts';
import { speak } from '../platform/words.ts';
import { words } from './words.ts';

export type MeetingLink = { label: string; href: string };

/** What stands above a meeting: its call, its letters, their coverage; the next thing to do where one is missing. Paths without language. */
export async function linksOfMeeting(db: Handle, meetingId: string, language: ScreenLanguage): Promise<MeetingLink[]> {
  const t = speak(words, language);
  const call = await callOfMeeting(db, meetingId);
  const circulars = await listCirculars(db, { meetingId });
  const letters = await Promise.all(
    circulars.map(async ({ id, issuance }) => [
      { label: issuance ? t('letter', { reference: issuance.reference }) : t('draft'), href: `/circulars/${id}` },
      ...((await firstDispatch(db, id)) ? [{ label: t('coverage'), href: `/circulars/${id}/coverage` }] : []),
    ]),
  );
  return [
    call ? { label: t('answers'), href: `/calls/${call.id}` } : { label: t('openCall'), href: `/meetings/${meetingId}/call` },
    ...letters.flat(),
    ...(circulars.length === 0 ? [{ label: t('draftLetter'), href: `/circulars/new?meeting=${meetingId}` }] : []),
  ];
}
