import { defineWords } from '../../platform/words.ts';

/** Why a document could not be made, and what to do about it. */
export const refusals = defineWords({
  'missing-glyphs': {
    en: 'These characters cannot be printed: {characters}. Replace them in the text, or ask the administrator to add a typeface that holds them.',
    fr: 'Ces caractères ne peuvent pas être imprimés : {characters}. Remplacez-les dans le texte, ou demandez à l’administrateur d’ajouter une police qui les contient.',
    es: 'Estos caracteres no pueden imprimirse: {characters}. Sustitúyalos en el texto o pida al administrador que añada un tipo de letra que los contenga.',
    ar: 'تتعذر طباعة هذه الحروف: {characters}. استبدلوها في النص، أو اطلبوا من المسؤول إضافة خط يحتوي عليها.',
  },
  'typesetting-out-of-time': {
    en: 'The document was not finished within {seconds, plural, one {# second} other {# seconds}}. Shorten it or divide it, and try again; if it happens again, tell the administrator.',
    fr: 'La mise en page n’a pas abouti en {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}. Abrégez ou divisez le document, puis réessayez ; si cela se reproduit, prévenez l’administrateur.',
    es: 'La composición no terminó en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}. Acorte o divida el documento e inténtelo de nuevo; si se repite, avise al administrador.',
    ar: 'لم يكتمل إعداد الوثيقة في غضون {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}. اختصروها أو قسّموها ثم حاولوا مجدداً، وأبلغوا المسؤول إن تكرر ذلك.',
  },
  'attachments-need-archive': {
    en: 'Only the archival copy can carry attached files. Ask for the archival copy, or send the files beside the document.',
    fr: 'Seul l’exemplaire d’archives peut contenir des fichiers joints. Demandez cet exemplaire, ou envoyez les fichiers à côté du document.',
    es: 'Solo el ejemplar de archivo puede llevar ficheros adjuntos. Pida ese ejemplar o envíe los ficheros junto al documento.',
    ar: 'لا يمكن إرفاق الملفات إلا بنسخة المحفوظات. اطلبوا هذه النسخة، أو أرسلوا الملفات إلى جانب الوثيقة.',
  },
});
