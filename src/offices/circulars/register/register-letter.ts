import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { takeNumber, writeJournal } from '../../archive/public.ts';
import { findCircular } from '../circular.ts';

export const ways = ['post', 'e-mail', 'fax', 'hand'] as const;
export type Way = (typeof ways)[number];
/** A letter that reached the secretariat. `bodyId` is known where the sender is in the directory; `answers` is a letter of ours. */
export type ReceivedInput = {
  receivedOn: string;
  bodyId?: string;
  sender: string;
  language: Language;
  subject: string;
  theirReference?: string;
  way: Way;
  messageId?: string;
  answers?: string;
};
export type ReceivedLetter = ReceivedInput & { id: string; reference: string; registeredByName: string };
export type RegisterRefusal = 'not-signed-in' | 'not-permitted' | 'sender-missing' | 'received-later' | 'no-such-circular';

const series = 'IN';

/** Enters a letter in the register of incoming letters under its next number. Refuses one without a sender and a day yet to come. */
export async function registerLetter(
  db: Handle,
  actor: Actor,
  input: ReceivedInput,
): Promise<Answer<{ id: string; reference: string }, RegisterRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  if (input.sender.trim() === '' || input.subject.trim() === '') return refuse('sender-missing');
  if (input.receivedOn > today()) return refuse('received-later');
  return inTransaction<Answer<{ id: string; reference: string }, RegisterRefusal>>(db, async (tx) => {
    if (input.answers && !(await findCircular(tx, input.answers))) return refuse('no-such-circular');
    const year = Number(input.receivedOn.slice(0, 4));
    const reference = `${series}/${year}/${await takeNumber(tx, series, year)}`;
    const id = newId();
    await tx
      .insertInto('received_letter')
      .values({
        ...{ id, reference, series, received_on: input.receivedOn, sender: input.sender.trim(), language: input.language },
        ...{ subject: input.subject.trim(), way: input.way, body_id: input.bodyId ?? null, answers: input.answers ?? null },
        their_reference: input.theirReference?.trim() || null,
        message_id: input.messageId?.trim().replace(/^<|>$/g, '') || null,
        registered_at: now(),
        registered_by_name: actor.name,
      })
      .execute();
    const facts = { reference, way: input.way, body: input.bodyId, answers: input.answers };
    await writeJournal(tx, actor, 'circulars.receive', { kind: 'received-letter', id }, facts);
    return { ok: true, id, reference };
  });
}

/** The received letter of this id; undefined when there is none. */
export async function findReceived(db: Handle, id: string): Promise<ReceivedLetter | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  return (await listReceived(db)).find((each) => each.id === id);
}

/** The register entry of an e-mail by its Message-ID (without angle brackets); undefined where it is not registered. */
export async function findRegistered(db: Handle, messageId: string): Promise<{ id: string; reference: string } | undefined> {
  return db.selectFrom('received_letter').select(['id', 'reference']).where('message_id', '=', messageId).executeTakeFirst();
}

/** The register of incoming letters, the newest first. */
export async function listReceived(db: Handle): Promise<ReceivedLetter[]> {
  const rows = await db.selectFrom('received_letter').selectAll().orderBy('received_on', 'desc').orderBy('id', 'desc').execute();
  return rows.map((row) => ({
    ...{ id: row.id, reference: row.reference, receivedOn: row.received_on, sender: row.sender, subject: row.subject },
    language: row.language as Language,
    way: row.way as Way,
    registeredByName: row.registered_by_name,
    ...(row.body_id ? { bodyId: row.body_id } : {}),
    ...(row.their_reference ? { theirReference: row.their_reference } : {}),
    ...(row.message_id ? { messageId: row.message_id } : {}),
    ...(row.answers ? { answers: row.answers } : {}),
  }));
}
