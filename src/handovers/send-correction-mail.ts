import type { CorrectionMail } from '../offices/directory/public.ts';
import { queueLetter } from '../offices/mailroom/public.ts';
import { escapeHtml } from '../platform/escape-html.ts';
import { directionOf } from '../platform/language.ts';
import { senderOf } from './send-sign-in-mail.ts';

/** Queues a letter to a body's correspondent: the link to its entry, or what became of its corrections. */
export const sendCorrectionMail: CorrectionMail = async (tx, letter) => {
  const { kind, id, bodyId, language, text, url } = letter;
  const paragraphs = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  const link = url ? `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>` : '';
  await queueLetter(tx, {
    subject: { kind, id },
    recipientKey: 'correspondent',
    bodyId,
    toName: letter.name,
    toAddress: letter.address,
    ...(await senderOf(tx, language)),
    language,
    subjectLine: letter.subject,
    textPart: url ? `${text}\n\n${url}\n` : `${text}\n`,
    htmlPart: `<div lang="${language}" dir="${directionOf(language)}">${paragraphs.join('')}${link}</div>`,
  });
};
