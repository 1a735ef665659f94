import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { escapeHtml } from '../../../platform/escape-html.ts';
import { asLanguage } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { queueLetter } from '../queue-letters.ts';
import { type CareRefusal, insertClosure, refuseUnlessOpen } from './care-for-message.ts';
import { greetWriter } from './greet-writer.ts';
import { clearedParagraphs } from './reply-paragraphs.ts';

export type AnswerRefusal = CareRefusal | 'not-cleared' | 'nothing-to-say' | 'nobody-to-answer';

/** `paragraphs` are ids of cleared ones, in the order in which they leave; `free` is what the officer says in words of their own before them. */
export type AnswerInput = { paragraphs: string[]; free?: string };

/**
 * Answers a message in the writer's language, greeted as the writer's post is due, with an own sentence and cleared paragraphs, threaded to it,
 * and closes it: all in one transaction. Refuses paragraphs that are not cleared in that language, an answer that says nothing, and a message
 * without a return address.
 */
export async function answerMessage(
  db: Handle,
  actor: Actor,
  id: string,
  { paragraphs: wantedParagraphs, free = '' }: AnswerInput,
): Promise<Answer<{ letterId: string }, AnswerRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  if (wantedParagraphs.length === 0 && free.trim() === '') return refuse('nothing-to-say');
  return inTransaction<Answer<{ letterId: string }, AnswerRefusal>>(db, async (tx) => {
    const barred = await refuseUnlessOpen(tx, id);
    if (barred) return barred;
    const message = await tx.selectFrom('incoming_message').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const from = await senderOf(tx, message);
    if (!from || !message.from_address.includes('@')) return refuse('nobody-to-answer');
    const cleared = await clearedParagraphs(tx, message.language);
    const chosen = wantedParagraphs.map((wanted) => cleared.find((each) => each.id === wanted)?.words);
    if (chosen.includes(undefined)) return refuse('not-cleared');
    const language = asLanguage(message.language) ?? 'en';
    const greeting = await greetWriter(tx, { address: message.from_address, language });
    const said = [...(free.trim() ? [free.trim()] : []), ...chosen.flatMap((words) => words ?? [])].flatMap((words) =>
      words.split(/\n\s*\n/),
    );
    const paragraphs = [greeting.lines.join('\n'), ...said, greeting.closing, `${actor.name}\n${from.name}`];
    const letterId = await queueLetter(tx, {
      subject: { kind: 'answer', id },
      recipientKey: newId(),
      ...(message.body_id ? { bodyId: message.body_id } : {}),
      toName: message.from_name || message.from_address,
      toAddress: message.from_address,
      fromName: from.name,
      fromAddress: from.address,
      language,
      subjectLine: /^(re|rép|rv|رد)\s?:/iu.test(message.subject_line) ? message.subject_line : `Re: ${message.subject_line}`,
      textPart: `${paragraphs.join('\n\n')}\n`,
      htmlPart: paragraphs.map((words) => `<p>${escapeHtml(words).replaceAll('\n', '<br>')}</p>`).join(''),
      ...(message.message_id ? { inReplyTo: message.message_id } : {}),
    });
    await insertClosure(tx, id, { outcome: 'answered', note: '', byName: actor.name });
    await writeJournal(
      tx,
      actor,
      'mailroom.answer',
      { kind: 'incoming-message', id },
      { letter: letterId, paragraphs: wantedParagraphs.length, own: free.trim() !== '' },
    );
    return { ok: true, letterId };
  });
}

/** Who answers: the sender of the letter that was answered, else the mailbox the message came to. */
async function senderOf(tx: Transaction, { letter_id, desk }: { letter_id: string | null; desk: string }) {
  if (letter_id) {
    const letter = await tx
      .selectFrom('letter')
      .select(['from_name', 'from_address'])
      .where('id', '=', letter_id)
      .executeTakeFirstOrThrow();
    return { name: letter.from_name, address: letter.from_address };
  }
  return desk.includes('@') ? { name: desk, address: desk } : undefined;
}
