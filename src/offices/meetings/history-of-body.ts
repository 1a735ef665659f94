import { fromJson, type Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import type { HistoryItem } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import { asPartnerRole } from './meeting.ts';
import { words } from './words.ts';

/** What meetings know of a body: how many it registered for each, and those it helped to hold. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  return [...(await registrationsOf(db, bodyId, language)), ...(await partnershipsOf(db, bodyId, language))];
}

async function registrationsOf(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(words, language);
  const rows = await db
    .selectFrom('participant')
    .innerJoin('meeting', 'meeting.id', 'participant.meeting_id')
    .select(({ fn }) => ['slug', 'title', fn.countAll<string>().as('n'), fn.max('registered_at').as('at')])
    .where('body_id', '=', bodyId)
    .where('cancelled_at', 'is', null)
    .groupBy(['meeting.id', 'slug', 'title'])
    .execute();
  return rows.map(({ slug, title, n, at }) => ({
    at: new Date(at),
    what: t('historyRegistered', { n: Number(n), title: inLanguage(fromJson(title), language) }),
    href: `/meetings/${slug}`,
    tone: 'good' as const,
  }));
}

async function partnershipsOf(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(words, language);
  const rows = await db
    .selectFrom('meeting_partner')
    .innerJoin('meeting', 'meeting.id', 'meeting_partner.meeting_id')
    .select(['slug', 'title', 'role', 'meeting.created_at'])
    .where('body_id', '=', bodyId)
    .execute();
  return rows.flatMap(({ slug, title, role, created_at }) => {
    const known = asPartnerRole(role);
    if (!known) return [];
    const what = t('historyPartner', { role: t(`role_${known}`), title: inLanguage(fromJson(title), language) });
    return [{ at: created_at, what, href: `/meetings/${slug}` }];
  });
}
