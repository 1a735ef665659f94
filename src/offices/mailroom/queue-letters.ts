import { sql } from 'kysely';
import { now } from '../../platform/clock.ts';
import { type Handle, newId } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import { unreachableAmong } from './incoming/mark-unreachable.ts';
import { leavers } from './leaving/leave-bulletins.ts';
import { refuseRemoteLoads } from './leaving/refuse-remote-loads.ts';
import { messageIdOf } from './message-id.ts';

/** A document of the archive, or a small text made for this letter alone (a calendar entry). */
export type Attachment = { documentId: string } | { filename: string; mediaType: string; text: string };

export type LetterInput = {
  /** What the letter is about: `dispatch`, `reminder`, `confirmation`, `sign-in`, ... and the id of that record. */
  subject: { kind: string; id: string };
  /** The addressee within the subject; with the subject it makes the letter unique. */
  recipientKey: string;
  bodyId?: string;
  toName: string;
  toAddress: string;
  fromName: string;
  fromAddress: string;
  replyTo?: string;
  language: Language;
  subjectLine: string;
  textPart: string;
  htmlPart: string;
  attachments?: Attachment[];
  /** Whether a second copy does less harm than none, where nobody can tell if the first arrived. */
  mayRepeat?: boolean;
  notBefore?: Date;
  /** Waits for the addressee's day where the secretariat keeps quiet hours; never an answer to what somebody has just done. */
  keepsQuiet?: boolean;
  /** Where a reader leaves the bulletins with one click; a bulletin must have it and nothing else may (RFC 8058). */
  unsubscribeUrl?: string;
  /** The Message-ID of what this letter answers, without angle brackets. */
  inReplyTo?: string;
};

/** What postmen listen to; only a hint, they look every half second in any case. */
export const letterChannel = 'chancery_letters';
const lettersAtOnce = 500;

/** Queues one letter in the caller's transaction; answers its id. A second call for the same subject and recipient changes nothing. */
export async function queueLetter(db: Handle, input: LetterInput): Promise<string> {
  await queueLetters(db, [input]);
  const row = await db
    .selectFrom('letter')
    .select('id')
    .where('subject_kind', '=', input.subject.kind)
    .where('subject_id', '=', input.subject.id)
    .where('recipient_key', '=', input.recipientKey)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Queues letters in bulk (one statement for each 500); answers how many were new. Those already queued stay as they are. */
export async function queueLetters(db: Handle, inputs: LetterInput[]): Promise<number> {
  let queued = 0;
  for (let start = 0; start < inputs.length; start += lettersAtOnce) {
    const some = await withoutLeavers(db, inputs.slice(start, start + lettersAtOnce));
    if (some.length === 0) continue;
    const unreachable = await unreachableAmong(
      db,
      some.flatMap(({ keepsQuiet, toAddress }) => (keepsQuiet ? [toAddress] : [])),
    );
    queued += await insertLetters(
      db,
      some.map((input) => keptBack(input, unreachable)),
    );
  }
  return queued;
}

/** Bulletins go only to those who still want them; every other letter goes to all. */
async function withoutLeavers(db: Handle, inputs: LetterInput[]): Promise<LetterInput[]> {
  const bulletins = inputs.filter(({ subject }) => subject.kind === 'bulletin');
  if (bulletins.length === 0) return inputs;
  const left = await leavers(
    db,
    bulletins.map(({ toAddress }) => toAddress),
  );
  return inputs.filter(({ subject, toAddress }) => subject.kind !== 'bulletin' || !left.has(toAddress.trim().toLowerCase()));
}

/** An official letter to an address where nothing arrives does not leave; an officer sees it, and may send it all the same. */
function keptBack(input: LetterInput, unreachable: Set<string>) {
  const isKept = input.keepsQuiet === true && unreachable.has(input.toAddress.trim().toLowerCase());
  return isKept ? { ...rowOf(input), state: 'failed', reason: 'address-unreachable' } : rowOf(input);
}

function rowOf(input: LetterInput) {
  if ((input.subject.kind === 'bulletin') !== (input.unsubscribeUrl !== undefined)) {
    throw new Error(`a ${input.subject.kind} ${input.unsubscribeUrl ? 'is no bulletin and cannot be left' : 'must say how it is left'}`);
  }
  refuseRemoteLoads(input.htmlPart);
  return {
    id: newId(),
    subject_kind: input.subject.kind,
    subject_id: input.subject.id,
    recipient_key: input.recipientKey,
    body_id: input.bodyId ?? null,
    to_name: oneLine(input.toName),
    to_address: oneLine(input.toAddress),
    from_name: oneLine(input.fromName),
    from_address: oneLine(input.fromAddress),
    reply_to: input.replyTo ? oneLine(input.replyTo) : null,
    language: input.language,
    subject_line: oneLine(input.subjectLine),
    text_part: input.textPart,
    html_part: input.htmlPart,
    attachments: input.attachments ?? [],
    message_id: messageIdOf(input.subject, input.recipientKey, input.fromAddress),
    state: 'queued',
    attempts: 0,
    claims: 0,
    not_before: input.notBefore ?? now(),
    queued_at: now(),
    may_repeat: input.mayRepeat ?? false,
    keeps_quiet: input.keepsQuiet ?? false,
    sends_now: false,
    stop_wanted: false,
    unsubscribe_url: input.unsubscribeUrl ?? null,
    in_reply_to: input.inReplyTo ?? null,
  };
}

/** A header is one line (RFC 5322): line breaks would let a name write headers of its own. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** Inserts and, when a letter was new, wakes the postmen at the commit. */
async function insertLetters(db: Handle, rows: (ReturnType<typeof rowOf> & { reason?: string })[]): Promise<number> {
  const { rows: counted } = await sql<{ queued: number }>`
    with inserted as (
      insert into letter select * from jsonb_populate_recordset(null::letter, ${JSON.stringify(rows)}::jsonb)
      on conflict (subject_kind, subject_id, recipient_key) do nothing returning id
    ), counted as (select count(*)::int as queued from inserted)
    select queued, case when queued > 0 then pg_notify(${letterChannel}, '') end from counted`.execute(db);
  return counted[0]?.queued ?? 0;
}
