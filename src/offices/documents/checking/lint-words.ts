import { defineWords } from '../../../platform/words.ts';
import type { Part } from './read-lines.ts';

/** What is wrong and what is right, after the words that show it. */
export const lintWords = defineWords({
  noBreakSpace: {
    en: 'a no-break space is missing before a mark or inside guillemets',
    fr: 'il manque une espace insécable avant un signe ou à l’intérieur des guillemets',
    es: 'falta un espacio de no separación antes de un signo o dentro de las comillas',
    ar: 'تنقص مسافة غير فاصلة قبل العلامة أو داخل علامتي التنصيص',
  },
  straightQuotes: {
    en: 'straight quotation mark or apostrophe; use the typographic one',
    fr: 'guillemet ou apostrophe droits ; employez le signe typographique',
    es: 'comilla o apóstrofo rectos; utilice el signo tipográfico',
    ar: 'علامة تنصيص أو فاصلة علوية مستقيمة؛ استعملوا العلامة الطباعية',
  },
  doubleSpace: { en: 'two spaces in a row', fr: 'deux espaces de suite', es: 'dos espacios seguidos', ar: 'مسافتان متتاليتان' },
  hourSplits: {
    en: 'the hour can be torn from its figure at the end of a line; join them by a no-break space',
    fr: 'l’heure peut être séparée de son chiffre en fin de ligne ; liez-les par une espace insécable',
    es: 'la hora puede separarse de su cifra al final de la línea; únalas con un espacio de no separación',
    ar: 'قد تنفصل الساعة عن رقمها في آخر السطر؛ اربطوهما بمسافة غير فاصلة',
  },
  figureSplits: {
    en: 'the figure can be torn apart at the end of a line; group it by no-break spaces',
    fr: 'le nombre peut être coupé en fin de ligne ; groupez ses chiffres par des espaces insécables',
    es: 'la cifra puede cortarse al final de la línea; agrúpela con espacios de no separación',
    ar: 'قد ينقسم العدد في آخر السطر؛ افصلوا بين مجموعاته بمسافات غير فاصلة',
  },
  monthAlone: {
    en: 'the month stands without its pair; write both names, such as آذار/مارس',
    fr: 'le mois est privé de son pendant ; écrivez les deux noms, comme آذار/مارس',
    es: 'el mes aparece sin su pareja; escriba los dos nombres, como آذار/مارس',
    ar: 'ورد الشهر بتسمية واحدة؛ اكتبوا التسميتين معاً مثل آذار/مارس',
  },
  monthOrder: {
    en: 'the two names of the month stand in the wrong order; write آذار/مارس',
    fr: 'les deux noms du mois sont dans le mauvais ordre ; écrivez آذار/مارس',
    es: 'los dos nombres del mes están en orden inverso; escriba آذار/مارس',
    ar: 'تسميتا الشهر معكوستا الترتيب؛ اكتبوا آذار/مارس',
  },
  notIsolated: {
    en: 'an address, phone number or code stands loose in right-to-left text and would be shuffled; enter it as a fact or a link',
    fr: 'une adresse, un numéro ou une cote figure tel quel dans un texte de droite à gauche et serait brouillé ; saisissez-le comme donnée ou comme lien',
    es: 'una dirección, un teléfono o una signatura está suelto en un texto de derecha a izquierda y se desordenaría; introdúzcalo como dato o enlace',
    ar: 'ورد عنوان أو رقم هاتف أو رمز دون عزل في نص يُقرأ من اليمين وسيختل ترتيبه؛ أدخلوه كبيان أو كرابط',
  },
  kashida: {
    en: 'a stretched letter (kashida); take it out',
    fr: 'une lettre étirée (kashida) ; supprimez-la',
    es: 'una letra alargada (kashida); quítela',
    ar: 'تطويل (كشيدة) داخل الكلمة؛ احذفوه',
  },
  emptyLink: {
    en: 'a link without words or without an address',
    fr: 'un lien sans texte ou sans adresse',
    es: 'un enlace sin texto o sin dirección',
    ar: 'رابط بلا نص أو بلا عنوان',
  },
  mixedDigits: {
    en: 'two sets of digits in one document; keep to one',
    fr: 'deux séries de chiffres dans un même document ; n’en gardez qu’une',
    es: 'dos series de cifras en un mismo documento; utilice una sola',
    ar: 'نوعان من الأرقام في وثيقة واحدة؛ اكتفوا بنوع واحد',
  },
  headingAtEnd: {
    en: 'a heading with nothing under it',
    fr: 'un intertitre que rien ne suit',
    es: 'un título sin nada debajo',
    ar: 'عنوان لا يليه نص',
  },
});
export type LintCode = keyof typeof lintWords;

/** Where a finding stands. */
export const partWords = defineWords({
  title: { en: 'Title', fr: 'Titre', es: 'Título', ar: 'العنوان' },
  addressee: { en: 'Addressee', fr: 'Destinataire', es: 'Destinatario', ar: 'المرسل إليه' },
  dateLine: { en: 'Place and date', fr: 'Lieu et date', es: 'Lugar y fecha', ar: 'المكان والتاريخ' },
  subtitle: { en: 'Subtitle {number}', fr: 'Sous-titre {number}', es: 'Subtítulo {number}', ar: 'العنوان الفرعي {number}' },
  salutation: { en: 'Salutation', fr: 'Formule d’appel', es: 'Saludo', ar: 'التحية' },
  paragraph: { en: 'Paragraph {number}', fr: 'Paragraphe {number}', es: 'Párrafo {number}', ar: 'الفقرة {number}' },
  heading: { en: 'Heading {number}', fr: 'Intertitre {number}', es: 'Encabezado {number}', ar: 'العنوان الداخلي {number}' },
  list: { en: 'List {number}', fr: 'Liste {number}', es: 'Lista {number}', ar: 'القائمة {number}' },
  table: { en: 'Table {number}', fr: 'Tableau {number}', es: 'Cuadro {number}', ar: 'الجدول {number}' },
  signature: { en: 'Signature', fr: 'Signature', es: 'Firma', ar: 'التوقيع' },
  closing: { en: 'Closing', fr: 'Formule de politesse', es: 'Despedida', ar: 'الخاتمة' },
  enclosures: { en: 'Enclosures', fr: 'Pièces jointes', es: 'Anexos', ar: 'المرفقات' },
  footnote: { en: 'Note at the foot', fr: 'Note de bas de page', es: 'Nota al pie', ar: 'الحاشية' },
  card: { en: 'Card {number}', fr: 'Carte {number}', es: 'Tarjeta {number}', ar: 'البطاقة {number}' },
} satisfies Record<Part, unknown>);

export const placeWords = defineWords({
  finding: {
    en: '{place}, “{excerpt}”: {what}',
    fr: '{place}, « {excerpt} » : {what}',
    es: '{place}, «{excerpt}»: {what}',
    ar: '{place}، «{excerpt}»: {what}',
  },
});
