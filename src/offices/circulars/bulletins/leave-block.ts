import { directionOf, type Language } from '../../../platform/language.ts';
import { isolate } from '../../languages/public.ts';

/** What stands under a bulletin: why it came, and where it is left. Letters never carry it. */
const wordings: Record<Language, { why: string; leave: string }> = {
  en: { why: 'This bulletin goes to everyone who receives our circulars.', leave: 'Receive no more bulletins' },
  fr: { why: 'Ce bulletin est adressé à tous les destinataires de nos circulaires.', leave: 'Ne plus recevoir de bulletins' },
  es: { why: 'Este boletín se envía a quienes reciben nuestras circulares.', leave: 'No recibir más boletines' },
  ar: { why: 'تُرسل هذه النشرة إلى كل من تصله تعاميمنا.', leave: 'إيقاف استلام النشرات' },
  ru: { why: 'Этот бюллетень рассылается всем получателям наших циркуляров.', leave: 'Больше не получать бюллетени' },
  zh: { why: '本简报发送给所有接收我方通函的机构。', leave: '不再接收简报' },
};

/** The block as HTML for an e-mail (styles inline, as mail programs need). */
export function leaveHtml(language: Language, url: string): string {
  const { why, leave } = wordings[language];
  const on = `lang="${language}" dir="${directionOf(language)}"`;
  const href = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const style = `max-width:640px;margin:24px auto 0;padding:12px 24px;color:#4d5a68;font-family:Georgia,'Times New Roman',serif;font-size:14px;line-height:1.5;text-align:${language === 'ar' ? 'right' : 'left'}`;
  return `<div ${on} style="${style}"><p ${on} style="margin:0">${why} <a href="${href}" style="color:#174f8c">${leave}</a></p></div>`;
}

/** The same for the text part. */
export function leaveText(language: Language, url: string): string {
  const { why, leave } = wordings[language];
  return `${'-'.repeat(40)}\n${why}\n${leave}:\n${language === 'ar' ? isolate(url) : url}\n`;
}
