import type { Selectable } from 'kysely';
import MailComposer from 'nodemailer/lib/mail-composer';
import { now } from '../../platform/clock.ts';
import { fromJson } from '../../platform/database/public.ts';
import type { Letter } from '../../platform/database-types.ts';
import { asLanguage, directionOf } from '../../platform/language.ts';
import type { FindAttached } from './attached-document.ts';
import type { OutgoingMessage } from './carrier.ts';
import { replyAddressOf } from './incoming/reply-token.ts';
import type { Attachment } from './queue-letters.ts';

export type LetterRow = Selectable<Letter>;
type MessageAttachment = { filename: string; contentType: string; content: Buffer | string };

/**
 * The letter as an Internet message: text and HTML alternatives, attachments; answers go to `repliesTo` marked as this letter's, else to its own
 * address for replies. Undefined when an attachment is not in the archive.
 */
export async function composeMessage(letter: LetterRow, find: FindAttached, repliesTo?: string): Promise<OutgoingMessage | undefined> {
  const attachments: MessageAttachment[] = [];
  for (const attachment of fromJson<Attachment[]>(letter.attachments)) {
    const read = await readAttachment(attachment, find);
    if (!read) return undefined;
    attachments.push(read);
  }
  const composer = new MailComposer({
    from: { name: letter.from_name, address: letter.from_address },
    to: { name: letter.to_name, address: letter.to_address },
    replyTo: repliesTo && letter.subject_kind !== 'sign-in' ? replyAddressOf(letter, repliesTo) : (letter.reply_to ?? undefined),
    subject: letter.subject_line,
    messageId: `<${letter.message_id}>`,
    ...(letter.in_reply_to ? { inReplyTo: `<${letter.in_reply_to}>`, references: `<${letter.in_reply_to}>` } : {}),
    date: now(),
    headers: { 'Content-Language': letter.language, ...leavingHeaders(letter) },
    text: letter.text_part,
    html: wholePage(letter),
    attachments,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const raw = await composer.compile().build();
  return { messageId: letter.message_id, from: letter.from_address, to: letter.to_address, raw };
}

/** How a bulletin is left with one click (RFC 2369, RFC 8058); an official letter is answered, not left. */
function leavingHeaders({ unsubscribe_url: url }: LetterRow): Record<string, string> {
  return url ? { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
}

async function readAttachment(attachment: Attachment, find: FindAttached): Promise<MessageAttachment | undefined> {
  if (!('documentId' in attachment)) {
    return { filename: attachment.filename, contentType: attachment.mediaType, content: attachment.text };
  }
  const found = await find(attachment.documentId);
  return found && { filename: found.filename, contentType: found.mediaType, content: Buffer.from(found.bytes) };
}

/** The HTML part with its language and direction: a fragment is set into a page of its own, a whole page stays as it is. */
export function wholePage(letter: Pick<LetterRow, 'html_part' | 'language' | 'subject_line'>): string {
  if (/^\s*(<!doctype|<html)/i.test(letter.html_part)) return letter.html_part;
  const direction = directionOf(asLanguage(letter.language) ?? 'en');
  const title = letter.subject_line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html lang="${letter.language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title></head><body>${letter.html_part}</body></html>`;
}
