import type { Language } from '../../../platform/language.ts';
import { defineWords } from '../../../platform/words.ts';

/** How a corrigendum says what it is, in every language a letter may be written in. */
export const corrigendumWordings: Record<Language, { mark: string; replaces: string; title: string }> = {
  en: { mark: 'Corrigendum.', replaces: 'This letter replaces our letter {reference} of {date}.', title: 'Corrigendum: {title}' },
  fr: {
    mark: 'Rectificatif.',
    replaces: 'La présente lettre annule et remplace notre lettre {reference} du {date}.',
    title: 'Rectificatif\u00a0: {title}',
  },
  es: {
    mark: 'Corrección.',
    replaces: 'La presente carta sustituye a nuestra carta {reference} del {date}.',
    title: 'Corrección: {title}',
  },
  ar: { mark: 'تصويب.', replaces: 'تحل هذه الرسالة محل رسالتنا {reference} المؤرخة {date}.', title: 'تصويب: {title}' },
  ru: { mark: 'Исправление.', replaces: 'Настоящее письмо заменяет наше письмо {reference} от {date}.', title: 'Исправление: {title}' },
  zh: { mark: '更正。', replaces: '本函取代我方{date}第{reference}号函。', title: '更正：{title}' },
};

/** The pages about corrigenda. */
export const corrigendumWords = defineWords({
  corrigenda: { en: 'Corrigenda', fr: 'Rectificatifs', es: 'Correcciones', ar: 'التصويبات' },
  corrigendumOf: { en: 'Corrigendum', fr: 'Rectificatif', es: 'Corrección', ar: 'تصويب' },
  corrects: { en: 'Takes the place of', fr: 'Remplace', es: 'Sustituye a', ar: 'يحل محل' },
  replaced: {
    en: 'This letter was replaced by {reference}. Both are kept; the verification page says so too.',
    fr: 'Cette lettre a été remplacée par {reference}. Les deux sont conservées, et la page de vérification l’indique.',
    es: 'Esta carta fue sustituida por {reference}. Ambas se conservan, y la página de verificación lo indica.',
    ar: 'حلّت محل هذه الرسالة الرسالة {reference}. والرسالتان محفوظتان، وصفحة التحقق تبين ذلك.',
  },
  replacedPartly: {
    en: 'Versions replaced by a corrigendum: {languages} (last: {reference}). The others stand; all are kept.',
    fr: 'Versions remplacées par un rectificatif : {languages} (dernier : {reference}). Les autres restent valables ; toutes sont conservées.',
    es: 'Versiones sustituidas por una corrección: {languages} (última: {reference}). Las demás siguen vigentes; todas se conservan.',
    ar: 'النسخ التي حلّ محلها تصويب: {languages} (آخره: {reference}). النسخ الأخرى ما زالت قائمة، وكلها محفوظة.',
  },
  difference: { en: 'Show the difference', fr: 'Voir la différence', es: 'Ver la diferencia', ar: 'عرض الفرق' },
  differenceTitle: {
    en: 'What the corrigendum changes',
    fr: 'Ce que le rectificatif modifie',
    es: 'Qué cambia la corrección',
    ar: 'ما يغيره التصويب',
  },
  differenceUnder: {
    en: 'Paragraph by paragraph, against what was sent before. Words taken out are struck through, words put in are underlined.',
    fr: 'Paragraphe par paragraphe, par rapport à ce qui a été envoyé. Les mots supprimés sont barrés, les mots ajoutés soulignés.',
    es: 'Párrafo por párrafo, frente a lo enviado antes. Las palabras suprimidas van tachadas y las añadidas, subrayadas.',
    ar: 'فقرة فقرة، مقارنة بما أُرسل من قبل. الكلمات المحذوفة مشطوبة والكلمات المضافة تحتها خط.',
  },
  same: {
    en: 'The words of this version are the same as those sent before.',
    fr: 'Le texte de cette version est identique à celui qui a été envoyé.',
    es: 'El texto de esta versión es igual al enviado antes.',
    ar: 'نص هذه النسخة مطابق لما أُرسل من قبل.',
  },
  prepare: { en: 'Prepare a corrigendum', fr: 'Préparer un rectificatif', es: 'Preparar una corrección', ar: 'إعداد تصويب' },
  prepareUnder: {
    en: 'The issued letter stays as it is. A corrigendum begins with its text, is cleared and signed anew, and goes to those who received the versions you choose.',
    fr: 'La lettre émise reste inchangée. Le rectificatif part de son texte, est approuvé et signé à nouveau, et va à ceux qui ont reçu les versions choisies.',
    es: 'La carta emitida no cambia. La corrección parte de su texto, recibe de nuevo el visto bueno y la firma, y se envía a quienes recibieron las versiones elegidas.',
    ar: 'تبقى الرسالة الصادرة كما هي. ويبدأ التصويب بنصها ويُعتمد ويُوقع من جديد، ويوجه إلى من تلقوا النسخ التي تختارونها.',
  },
  versions: { en: 'Versions to correct', fr: 'Versions à rectifier', es: 'Versiones que corregir', ar: 'النسخ المراد تصويبها' },
  inDraft: { en: 'in preparation', fr: 'en préparation', es: 'en preparación', ar: 'قيد الإعداد' },
  notSent: { en: 'not sent yet', fr: 'pas encore envoyé', es: 'aún no enviada', ar: 'لم يُرسل بعد' },
  sentTo: {
    en: 'sent to {n, plural, one {# addressee} other {# addressees}}',
    fr: 'envoyé à {n, plural, one {# destinataire} many {# de destinataires} other {# destinataires}}',
    es: 'enviada a {n, plural, one {# destinatario} many {# de destinatarios} other {# destinatarios}}',
    ar: 'أُرسل إلى {n, plural, zero {لا أحد} one {مرسل إليه واحد} two {مرسل إليهما} few {# مرسل إليهم} many {# مرسلاً إليه} other {# مرسل إليه}}',
  },
});
