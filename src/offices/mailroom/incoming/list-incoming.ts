import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';

export const incomingViews = ['open', 'mine', 'closed', 'other'] as const;
export type IncomingView = (typeof incomingViews)[number];
export type IncomingFilter = { view: IncomingView; accountId?: string; desk?: string; query?: string; page?: number };
export const messagesAPage = 40;

/** A page of what came in, newest first: letters of persons that are open, mine or closed, or everything automatic (`other`). */
export async function listIncoming(db: Handle, filter: IncomingFilter) {
  let messages = messagesWithCare(db).orderBy('m.received_at', 'desc').orderBy('m.id', 'desc');
  messages = filter.view === 'other' ? messages.where('m.kind', '<>', 'message') : messages.where('m.kind', '=', 'message');
  if (filter.view === 'open' || filter.view === 'mine') messages = messages.where('c.closed_at', 'is', null);
  if (filter.view === 'closed') messages = messages.where('c.closed_at', 'is not', null);
  if (filter.view === 'mine') messages = messages.where('a.account_id', '=', filter.accountId ?? null);
  if (filter.desk) messages = messages.where('m.desk', '=', filter.desk);
  if (filter.query) {
    const like = `%${filter.query.replace(/[\\%_]/g, '\\$&')}%`;
    messages = messages.where((row) =>
      row.or([
        row('m.subject_line', 'ilike', like),
        row('m.from_address', 'ilike', like),
        row('m.from_name', 'ilike', like),
        row('m.words', 'ilike', like),
      ]),
    );
  }
  const rows = await messages
    .offset(((filter.page ?? 1) - 1) * messagesAPage)
    .limit(messagesAPage + 1)
    .execute();
  return { messages: rows.slice(0, messagesAPage), more: rows.length > messagesAPage };
}

function messagesWithCare(db: Handle) {
  return db
    .selectFrom('incoming_message as m')
    .leftJoin('incoming_closure as c', 'c.message_id', 'm.id')
    .leftJoinLateral(
      (row) =>
        row
          .selectFrom('incoming_assignment as ia')
          .innerJoin('account', 'account.id', 'ia.account_id')
          .select(['ia.account_id', 'account.name as assigned_name', 'ia.assigned_at'])
          .whereRef('ia.message_id', '=', 'm.id')
          .orderBy('ia.assigned_at', 'desc')
          .orderBy('ia.id', 'desc')
          .limit(1)
          .as('a'),
      (join) => join.onTrue(),
    )
    .select(['m.id', 'm.kind', 'm.desk', 'm.received_at', 'm.from_name', 'm.from_address', 'm.subject_line', 'm.language', 'm.letter_id'])
    .select(['m.matched_by', 'm.body_id', 'm.message_id', 'm.way', 'c.outcome', 'c.note', 'c.closed_at', 'c.closed_by_name'])
    .select(['a.account_id', 'a.assigned_name', 'a.assigned_at']);
}

/** One message with its words, files (without bytes), the letter it answers and our answers; undefined when there is none of this id. */
export async function findIncoming(db: Handle, id: string) {
  const message = await messagesWithCare(db).select('m.words').where('m.id', '=', id).executeTakeFirst();
  if (!message) return undefined;
  const files = await db
    .selectFrom('incoming_file')
    .select(['position', 'filename', 'media_type', 'size', 'kept_back'])
    .where('message_id', '=', id)
    .orderBy('position')
    .execute();
  const letter = message.letter_id
    ? await db
        .selectFrom('letter')
        .select(['id', 'subject_line', 'subject_kind', 'subject_id', 'language', 'from_name', 'from_address'])
        .where('id', '=', message.letter_id)
        .executeTakeFirst()
    : undefined;
  const answers = await db
    .selectFrom('letter')
    .select(['id', 'subject_line', 'language', 'state', 'queued_at'])
    .where('subject_kind', '=', 'answer')
    .where('subject_id', '=', id)
    .orderBy('queued_at')
    .execute();
  const bounces = await db
    .selectFrom('bounce')
    .select(['id', 'address', 'hard', 'cause', 'evidence', 'letter_id'])
    .where('incoming_id', '=', id)
    .execute();
  return { message, files, letter, answers, bounces };
}

/** The bytes of one file of a message; undefined when it was kept back or is not there. */
export async function findIncomingFile(db: Handle, messageId: string, position: number) {
  const file = await db
    .selectFrom('incoming_file')
    .select(['filename', 'media_type', 'bytes'])
    .where('message_id', '=', messageId)
    .where('position', '=', position)
    .executeTakeFirst();
  return file?.bytes ? { filename: file.filename, mediaType: file.media_type, bytes: new Uint8Array(file.bytes) } : undefined;
}

/** The mailboxes to which messages came, and how many stand open in each. */
export async function listDesks(db: Handle): Promise<{ desk: string; open: number }[]> {
  const { rows } = await sql<{ desk: string; open: number }>`
    select m.desk, count(*) filter (where c.message_id is null)::int as open
    from incoming_message m left join incoming_closure c on c.message_id = m.id
    where m.kind = 'message' group by m.desk order by m.desk`.execute(db);
  return rows;
}

/** How many letters of persons stand open. */
export async function countOpenIncoming(db: Handle): Promise<number> {
  return (await listDesks(db)).reduce((sum, { open }) => sum + open, 0);
}
