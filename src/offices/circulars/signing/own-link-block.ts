import { directionOf, type Language } from '../../../platform/language.ts';
import { isolate } from '../../languages/public.ts';

/** The block after the signed letter that is the addressee's own: who may use the link, and until when it serves. */
type Wording = { heading: string; invitation: string; button: string; private: string };

const wordings: Record<Language, Wording> = {
  en: {
    heading: 'For {body} only',
    invitation: 'Name your delegation, or let us know that you will not attend, at this address:',
    button: 'Answer for {body}',
    private: 'The address is personal to your institution: please share it only with those who prepare your delegation.',
  },
  fr: {
    heading: 'À l’usage exclusif de votre institution : {body}',
    invitation: 'Désignez votre délégation, ou faites savoir que vous ne participerez pas, à cette adresse :',
    button: 'Répondre au nom de : {body}',
    private: 'Cette adresse est propre à votre institution : merci de ne la communiquer qu’aux personnes qui préparent votre délégation.',
  },
  es: {
    heading: 'Para uso exclusivo de su institución: {body}',
    invitation: 'Designe a su delegación, o indique que no asistirá, en esta dirección:',
    button: 'Responder en nombre de: {body}',
    private: 'La dirección es propia de su institución: le rogamos que la comparta solo con quienes preparan su delegación.',
  },
  ar: {
    heading: 'خاص بمؤسستكم: {body}',
    invitation: 'يرجى تسمية وفدكم أو إبلاغنا بعدم المشاركة عبر هذا الرابط:',
    button: 'الرد باسم: {body}',
    private: 'هذا الرابط خاص بمؤسستكم، ويُرجى عدم إطلاع أحد عليه سوى من يتولون إعداد وفدكم.',
  },
  ru: {
    heading: 'Только для вашего учреждения: {body}',
    invitation: 'Назовите состав делегации или сообщите об отказе от участия по этому адресу:',
    button: 'Ответить от имени: {body}',
    private: 'Адрес предназначен только вашему учреждению: просим сообщать его лишь тем, кто готовит делегацию.',
  },
  zh: {
    heading: '仅供贵机构使用：{body}',
    invitation: '请通过以下网址提交代表团名单，或告知不参会：',
    button: '代表{body}答复',
    private: '该网址专供贵机构使用，请仅告知筹备代表团的人员。',
  },
};

export type OwnLink = { language: Language; body: string; url: string };

/** The block as HTML for an e-mail (styles inline, as mail programs need). */
export function ownLinkHtml({ language, body, url }: OwnLink): string {
  const t = wordings[language];
  const dir = directionOf(language);
  const href = escapeHtml(url);
  const on = `lang="${language}" dir="${dir}"`;
  return `<div ${on} style="max-width:640px;margin:24px auto 0;padding:20px 24px;background-color:#ffffff;border-top:3px solid #174f8c;color:#16202c;font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.55;text-align:${dir === 'rtl' ? 'right' : 'left'}">
<p ${on} style="margin:0 0 8px;font-weight:bold">${escapeHtml(t.heading.replace('{body}', body))}</p>
<p ${on} style="margin:0 0 12px">${escapeHtml(t.invitation)}</p>
<p ${on} style="margin:0 0 12px"><a href="${href}" style="display:inline-block;padding:10px 18px;background-color:#174f8c;color:#ffffff;text-decoration:none;border-radius:4px">${escapeHtml(t.button.replace('{body}', body))}</a></p>
<p ${on} style="margin:0 0 12px;word-break:break-all"><a href="${href}" dir="ltr" style="color:#174f8c">${href}</a></p>
<p ${on} style="margin:0;color:#4d5a68;font-size:14px">${escapeHtml(t.private)}</p>
</div>`;
}

/** The same for the text part. */
export function ownLinkText({ language, body, url }: OwnLink): string {
  const t = wordings[language];
  const shown = language === 'ar' ? isolate(url) : url;
  return `${'='.repeat(40)}\n${t.heading.replace('{body}', body)}\n\n${t.invitation}\n${shown}\n\n${t.private}\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
