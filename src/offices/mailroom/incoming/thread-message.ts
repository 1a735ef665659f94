import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';
import type { OpenedMail } from '../bounces/open-mail.ts';
import { tokensIn } from './reply-token.ts';

export type Thread = { letterId: string; bodyId: string | null; by: 'token' | 'message-id' | 'address' };

const headersOfAddress = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to', 'resent-to'];

/** The letter of ours that a message answers: by the mark in the address, by the Message-IDs it names, else the newest letter to its sender in a year. */
export async function findThread(db: Handle, mail: OpenedMail): Promise<Thread | undefined> {
  const tokens = tokensIn([...mail.to, ...headersOfAddress.map(mail.header)].join('\n'));
  if (tokens.length > 0) {
    const found = await letters(db).where(sql<string>`left(message_id, 24)`, 'in', tokens).executeTakeFirst();
    if (found) return { ...found, by: 'token' };
  }
  const named = [...`${mail.header('in-reply-to')} ${mail.header('references')}`.matchAll(/<([^<>\s]{3,250})>/g)].flatMap(
    ([, id]) => id ?? [],
  );
  if (named.length > 0) {
    const found = await letters(db).where('message_id', 'in', named.slice(-50)).executeTakeFirst();
    if (found) return { ...found, by: 'message-id' };
  }
  return byAddress(db, mail.from.address);
}

function letters(db: Handle) {
  return db
    .selectFrom('letter')
    .select(['id as letterId', 'body_id as bodyId'])
    .where('subject_kind', '<>', 'sign-in')
    .orderBy('queued_at', 'desc');
}

async function byAddress(db: Handle, address: string): Promise<Thread | undefined> {
  if (!address) return undefined;
  const found = await letters(db)
    .where(sql<string>`lower(to_address)`, '=', address)
    .where('sent_at', '>', sql<Date>`now() - interval '1 year'`)
    .executeTakeFirst();
  return found && { ...found, by: 'address' };
}
