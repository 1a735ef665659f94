import { system } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';
import { type IncomingKind, type ReadIncoming, readIncoming } from '../bounces/read-bounces.ts';
import { type RecordedReport, recordReports } from '../record-bounce.ts';
import { guessLanguage } from './guess-language.ts';
import { keepFiles } from './keep-files.ts';
import { withoutToken } from './reply-token.ts';
import { findThread, type Thread } from './thread-message.ts';

export type Way = 'http' | 'pipe' | 'imap';
export type Received = { id: string; kind: IncomingKind; isNew: boolean; letterId?: string; reports: RecordedReport[] };
export type ReceiveRefusal = 'empty-message' | 'message-too-large';

/** The largest message that is taken, in bytes. */
export const messageAtMost = 40 * 1024 * 1024;

/**
 * Takes in one raw message (RFC 5322): a bounce marks its letters, a person's message goes to the desk it came to, threaded to the letter
 * it answers. The same message again, by whatever way, changes nothing. Refuses what is empty or larger than 40 MB.
 */
export async function receiveMessage(db: Handle, raw: Uint8Array, way: Way, desk = ''): Promise<Answer<Received, ReceiveRefusal>> {
  if (raw.length > messageAtMost) return refuse('message-too-large', { megabytes: messageAtMost / 1024 / 1024 });
  const read = await readIncoming(raw);
  const { mail } = read;
  if (!mail.from.address && !mail.subject && mail.words.trim() === '' && read.reports.length === 0) return refuse('empty-message');
  return inTransaction(db, async (tx) => {
    const thread =
      read.kind === 'message' || read.kind === 'auto-reply' || read.kind === 'receipt' ? await findThread(tx, mail) : undefined;
    const row = rowOf(read, raw, way, desk, thread);
    const inserted = await tx
      .insertInto('incoming_message')
      .values(row)
      .onConflict((c) => c.column('digest').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!inserted) return findEarlier(tx, row.digest);
    await insertFiles(tx, row.id, read);
    const reports = await recordReports(tx, read.reports, row.id);
    const letterId = thread?.letterId ?? reports.find((report) => report.letterId)?.letterId;
    await writeJournal(
      tx,
      system,
      'mailroom.receive',
      { kind: 'incoming-message', id: row.id },
      { kind: read.kind, way, letter: letterId ?? null },
    );
    return { ok: true, id: row.id, kind: read.kind, isNew: true, letterId, reports };
  });
}

async function findEarlier(tx: Transaction, digest: string): Promise<Answer<Received, never>> {
  const { id, kind, letter_id } = await tx
    .selectFrom('incoming_message')
    .select(['id', 'kind', 'letter_id'])
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow();
  const bounces = await tx.selectFrom('bounce').select(['id', 'letter_id', 'hard']).where('incoming_id', '=', id).execute();
  const reports = bounces.map((bounce) => ({
    bounceId: bounce.id,
    letterId: bounce.letter_id ?? undefined,
    hard: bounce.hard,
    action: 'failed' as const,
  }));
  const letterId = letter_id ?? reports.find((report) => report.letterId)?.letterId;
  return { ok: true, id, kind: kind as IncomingKind, isNew: false, letterId, reports };
}

function rowOf({ kind, mail }: ReadIncoming, raw: Uint8Array, way: Way, desk: string, thread: Thread | undefined) {
  const messageId = /<([^<>\s]{1,400})>/.exec(mail.header('message-id'))?.[1] ?? null;
  const files = mail.files.map(({ bytes }) => sha256(bytes));
  const written = [messageId, mail.from.address, mail.subject, mail.words, mail.copy, mail.reports, files];
  return {
    id: newId(),
    digest: sha256(canonicalJson(written)),
    message_id: messageId === null ? null : storable(messageId),
    way,
    desk: storable(withoutToken(desk || mail.to[0] || '')).slice(0, 300),
    kind,
    received_at: now(),
    from_name: storable(mail.from.name).slice(0, 300),
    from_address: storable(mail.from.address).slice(0, 300),
    subject_line: storable(mail.subject).replace(/\s+/g, ' ').slice(0, 500),
    words: storable(mail.words).slice(0, 100_000),
    language: guessLanguage(mail.words || mail.subject),
    letter_id: thread?.letterId ?? null,
    matched_by: thread?.by ?? null,
    body_id: thread?.bodyId ?? null,
    raw: Buffer.from(raw),
  };
}

/** PostgreSQL takes no NUL in text, and half a surrogate pair is no character. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

async function insertFiles(tx: Transaction, messageId: string, read: ReadIncoming): Promise<void> {
  if (read.kind !== 'message' || read.mail.files.length === 0) return;
  const rows = keepFiles(read.mail.files).map((file, position) => ({
    ...file,
    filename: storable(file.filename),
    message_id: messageId,
    position,
  }));
  await tx.insertInto('incoming_file').values(rows).execute();
}
