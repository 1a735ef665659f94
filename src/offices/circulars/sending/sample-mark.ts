import { directionOf, type Language } from '../../../platform/language.ts';
import type { LetterInput } from '../../mailroom/public.ts';

/** How a letter says of itself that it is only a sample: in the subject line, and over the text. */
const wordings: Record<Language, { mark: string; note: string }> = {
  en: { mark: 'SAMPLE', note: 'This is a sample for the secretariat. No addressee has received it, and its personal link opens nothing.' },
  fr: {
    mark: 'SPÉCIMEN',
    note: 'Ceci est un spécimen destiné au secrétariat. Aucun destinataire ne l’a reçu et son lien personnel n’ouvre rien.',
  },
  es: {
    mark: 'MUESTRA',
    note: 'Esto es una muestra para la secretaría. Ningún destinatario la ha recibido y su enlace personal no abre nada.',
  },
  ar: { mark: 'نموذج', note: 'هذا نموذج للأمانة وحدها. لم يتلقه أي مرسل إليه، ورابطه الشخصي لا يفتح شيئاً.' },
  ru: { mark: 'ОБРАЗЕЦ', note: 'Это образец для секретариата. Ни один адресат его не получил, а личная ссылка в нём ничего не открывает.' },
  zh: { mark: '样本', note: '此为秘书处样本，未发送给任何收件人，其中的专用链接无效。' },
};

/** The letter marked as a sample in its own language, in subject, text and HTML. */
export function markAsSample(letter: LetterInput): LetterInput {
  const { mark, note } = wordings[letter.language];
  const on = `lang="${letter.language}" dir="${directionOf(letter.language)}"`;
  const banner = `<p ${on} style="max-width:640px;margin:0 auto;padding:12px 24px;background-color:#fff3cd;color:#4a3500;font-family:Arial,sans-serif;font-size:15px"><strong>${mark}</strong> · ${note}</p>`;
  return {
    ...letter,
    subjectLine: `[${mark}] ${letter.subjectLine}`,
    textPart: `${mark} · ${note}\n\n${letter.textPart}`,
    htmlPart: letter.htmlPart.replace(/<body[^>]*>/i, (body) => `${body}\n${banner}`),
  };
}
