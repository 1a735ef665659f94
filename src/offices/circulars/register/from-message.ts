import type { Handle } from '../../../platform/database/public.ts';
import { findCircular } from '../circular.ts';

/** The letter of ours that an e-mail answers, by the Message-ID under which the mailroom took it in; undefined where it answers none. */
export async function answeredBy(db: Handle, messageId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('incoming_message as m')
    .innerJoin('letter as l', 'l.id', 'm.letter_id')
    .innerJoin('dispatch as d', 'd.id', 'l.subject_id')
    .select('d.circular_id')
    .where('m.message_id', '=', messageId.replace(/^<|>$/g, ''))
    .executeTakeFirst();
  return row && (await findCircular(db, row.circular_id))?.id;
}
