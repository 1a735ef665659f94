import { defineWords } from '../../platform/words.ts';
import { missingGlyphsRefusal } from './checking/missing-glyphs-refusal.ts';
import { typographyRefusal } from './checking/typography-refusal.ts';
import { signingRefusals } from './signing/signing-refusals.ts';

/** Why a document could not be made, and what to do about it. */
export const refusals = defineWords({
  'missing-glyphs': missingGlyphsRefusal,
  'typesetting-out-of-time': {
    en: 'The document was not finished within {seconds, plural, one {# second} other {# seconds}}. Shorten it or divide it, and try again; if it happens again, tell the administrator.',
    fr: 'La mise en page n’a pas abouti en {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}. Abrégez ou divisez le document, puis réessayez ; si cela se reproduit, prévenez l’administrateur.',
    es: 'La composición no terminó en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}. Acorte o divida el documento e inténtelo de nuevo; si se repite, avise al administrador.',
    ar: 'لم يكتمل إعداد الوثيقة في غضون {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}. اختصروها أو قسّموها ثم حاولوا مجدداً، وأبلغوا المسؤول إن تكرر ذلك.',
  },
  'typesetting-out-of-memory': {
    en: 'The document needs more than {megabytes, number} megabytes to be set, which is more than one document may take. Divide it, and try again; if it must stay whole, ask the administrator.',
    fr: 'La mise en page du document demande plus de {megabytes, number} mégaoctets, davantage que ce qu’un document peut prendre. Divisez-le, puis réessayez ; s’il doit rester entier, adressez-vous à l’administrateur.',
    es: 'La composición del documento necesita más de {megabytes, number} megabytes, más de lo que puede ocupar un documento. Divídalo e inténtelo de nuevo; si debe quedar entero, consulte al administrador.',
    ar: 'يحتاج إعداد الوثيقة إلى أكثر من {megabytes, number} ميغابايت، وهو ما يتجاوز المسموح به للوثيقة الواحدة. قسّموها ثم حاولوا مجدداً، وإن وجب أن تبقى كاملة فراجعوا المسؤول.',
  },
  'typesetting-busy': {
    en: 'Many documents are being set just now. Try again in {seconds, plural, one {# second} other {# seconds}}; if it lasts, tell the administrator.',
    fr: 'De nombreux documents sont en cours de mise en page. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}} ; si cela dure, prévenez l’administrateur.',
    es: 'En este momento se componen muchos documentos. Inténtelo de nuevo dentro de {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}; si continúa, avise al administrador.',
    ar: 'يجري الآن إعداد وثائق كثيرة. حاولوا مجدداً بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}، وأبلغوا المسؤول إن طال الأمر.',
  },
  outdated: {
    en: 'A newer text was sent meanwhile; its pages are drawn instead.',
    fr: 'Un texte plus récent a été envoyé entre-temps ; ce sont ses pages qui sont composées.',
    es: 'Entretanto se envió un texto más reciente; se componen sus páginas.',
    ar: 'أُرسل في هذه الأثناء نص أحدث، وصفحاته هي التي تُعرض.',
  },
  'attachments-need-archive': {
    en: 'Only the archival copy can carry attached files. Ask for the archival copy, or send the files beside the document.',
    fr: 'Seul l’exemplaire d’archives peut contenir des fichiers joints. Demandez cet exemplaire, ou envoyez les fichiers à côté du document.',
    es: 'Solo el ejemplar de archivo puede llevar ficheros adjuntos. Pida ese ejemplar o envíe los ficheros junto al documento.',
    ar: 'لا يمكن إرفاق الملفات إلا بنسخة المحفوظات. اطلبوا هذه النسخة، أو أرسلوا الملفات إلى جانب الوثيقة.',
  },
  'title-missing': {
    en: 'The document has no title in this language, and a reader who listens to it would not know what it is. Give it a title and try again.',
    fr: 'Le document n’a pas de titre dans cette langue, et qui l’écoute ne saurait pas ce que c’est. Donnez-lui un titre, puis réessayez.',
    es: 'El documento no tiene título en este idioma y quien lo escuche no sabría qué es. Póngale un título e inténtelo de nuevo.',
    ar: 'ليس للوثيقة عنوان بهذه اللغة، ومن يستمع إليها لن يعرف ما هي. ضعوا لها عنواناً ثم حاولوا مجدداً.',
  },
  'mark-unreadable': {
    en: 'The mark of the letterhead is not a complete SVG drawing, or it refers to another file. Ask the administrator to give the organization a drawing that stands by itself.',
    fr: 'L’emblème de l’en-tête n’est pas un dessin SVG complet, ou il renvoie à un autre fichier. Demandez à l’administrateur de fournir un dessin autonome.',
    es: 'El emblema del membrete no es un dibujo SVG completo o remite a otro fichero. Pida al administrador que proporcione un dibujo autónomo.',
    ar: 'شعار الترويسة ليس رسماً كاملاً بصيغة \u2066SVG\u2069 أو أنه يحيل إلى ملف آخر. اطلبوا من المسؤول توفير رسم قائم بذاته.',
  },
  typography: typographyRefusal,
  ...signingRefusals,
});
