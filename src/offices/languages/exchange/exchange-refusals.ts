import { defineWords } from '../../../platform/words.ts';

/** Why a file of terms, a memory or a translation file was not taken in, and what to do. */
export const exchangeRefusals = defineWords({
  'exchange-not-xml': {
    en: 'This file cannot be read as XML. Export it again from the program it comes from.',
    fr: 'Ce fichier n’est pas lisible comme XML. Exportez-le de nouveau depuis son programme d’origine.',
    es: 'Este archivo no se puede leer como XML. Expórtelo de nuevo desde el programa de origen.',
    ar: 'تعذرت قراءة هذا الملف بصيغة XML. أعيدوا تصديره من البرنامج الذي أنشأه.',
  },
  'exchange-entities': {
    en: 'This file declares entities of its own, which are not read for safety’s sake. Export it without them.',
    fr: 'Ce fichier déclare ses propres entités, qui ne sont pas lues par précaution. Exportez-le sans elles.',
    es: 'Este archivo declara entidades propias, que no se leen por seguridad. Expórtelo sin ellas.',
    ar: 'يعرّف هذا الملف كيانات خاصة به لا تُقرأ حرصاً على السلامة. أعيدوا تصديره من دونها.',
  },
  'exchange-not-tbx': {
    en: 'This is no TBX file. Choose a term base exported as TBX.',
    fr: 'Ce n’est pas un fichier TBX. Choisissez une base terminologique exportée en TBX.',
    es: 'Este archivo no es TBX. Elija una base terminológica exportada en TBX.',
    ar: 'هذا ليس ملف TBX. اختاروا قاعدة مصطلحات مصدَّرة بصيغة TBX.',
  },
  'exchange-no-terms': {
    en: 'The file holds no term in any of the six languages. Choose another file.',
    fr: 'Le fichier ne contient aucun terme dans les six langues. Choisissez un autre fichier.',
    es: 'El archivo no contiene ningún término en los seis idiomas. Elija otro archivo.',
    ar: 'لا يحتوي الملف على أي مصطلح باللغات الست. اختاروا ملفاً آخر.',
  },
  'exchange-not-tmx': {
    en: 'This is no translation memory. Choose a file exported as TMX.',
    fr: 'Ce n’est pas une mémoire de traduction. Choisissez un fichier exporté en TMX.',
    es: 'Este archivo no es una memoria de traducción. Elija un archivo exportado en TMX.',
    ar: 'هذه ليست ذاكرة ترجمة. اختاروا ملفاً مصدَّراً بصيغة TMX.',
  },
  'exchange-not-xliff': {
    en: 'This is no XLIFF file of version 1.2 or 2. Choose another file.',
    fr: 'Ce n’est pas un fichier XLIFF de version 1.2 ou 2. Choisissez un autre fichier.',
    es: 'Este archivo no es XLIFF de versión 1.2 o 2. Elija otro archivo.',
    ar: 'هذا ليس ملف XLIFF من الإصدار 1.2 أو 2. اختاروا ملفاً آخر.',
  },
  'exchange-xliff-rule': {
    en: 'This file breaks a rule of XLIFF 2 at “{place}”: {rule}. Export it again from the program it comes from.',
    fr: 'Ce fichier enfreint une règle de XLIFF 2 à « {place} » : {rule}. Exportez-le de nouveau depuis son programme d’origine.',
    es: 'Este archivo infringe una regla de XLIFF 2 en «{place}»: {rule}. Expórtelo de nuevo desde el programa de origen.',
    ar: 'يخالف هذا الملف قاعدة من قواعد \u2066XLIFF 2\u2069 عند «\u2068{place}\u2069»: \u2068{rule}\u2069. أعيدوا تصديره من البرنامج الذي أنشأه.',
  },
  'exchange-no-such-segment': {
    en: 'A translation belongs to a segment that the file does not have. Open the file again.',
    fr: 'Une traduction se rapporte à un segment absent du fichier. Rouvrez le fichier.',
    es: 'Una traducción corresponde a un segmento que el archivo no tiene. Vuelva a abrir el archivo.',
    ar: 'تخص إحدى الترجمات مقطعاً غير موجود في الملف. افتحوا الملف من جديد.',
  },
  'exchange-marked-segment': {
    en: 'A segment has marks inside its text that plain words would lose. Translate it in a translation program.',
    fr: 'Un segment porte des balises internes que du texte brut ferait perdre. Traduisez-le dans un logiciel de traduction.',
    es: 'Un segmento lleva marcas internas que se perderían con texto simple. Tradúzcalo en un programa de traducción.',
    ar: 'يتضمن أحد المقاطع علامات داخلية تضيع في النص المجرد. ترجموه في برنامج للترجمة.',
  },
});
