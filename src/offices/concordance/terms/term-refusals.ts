import { defineWords } from '../../../platform/words.ts';

/** Why nothing was proposed or decided about a term, and what to do. */
export const termRefusals = defineWords({
  'wording-needed': {
    en: 'No wording was given. Write at least one.',
    fr: 'Aucune appellation n’a été indiquée. Écrivez-en au moins une.',
    es: 'No se indicó ninguna denominación. Escriba al menos una.',
    ar: 'لم تُذكر أي تسمية. اكتبوا واحدة على الأقل.',
  },
  'wording-known': {
    en: 'The term has this wording already. Look at how it stands below.',
    fr: 'Le terme a déjà cette appellation. Voyez son état ci-dessous.',
    es: 'El término ya tiene esta denominación. Vea su estado más abajo.',
    ar: 'لهذا المصطلح هذه التسمية بالفعل. انظروا حالتها أدناه.',
  },
  'no-such-term': {
    en: 'There is no term of that name. Search for it in the list.',
    fr: 'Aucun terme ne porte ce nom. Cherchez-le dans la liste.',
    es: 'No hay ningún término con ese nombre. Búsquelo en la lista.',
    ar: 'لا يوجد مصطلح بهذا الاسم. ابحثوا عنه في القائمة.',
  },
  'no-such-wording': {
    en: 'This wording is no longer there. Open the term again.',
    fr: 'Cette appellation n’existe plus. Rouvrez le terme.',
    es: 'Esta denominación ya no existe. Vuelva a abrir el término.',
    ar: 'لم تعد هذه التسمية موجودة. افتحوا المصطلح من جديد.',
  },
  'already-decided': {
    en: 'Somebody decided this already. Open the term again to see it.',
    fr: 'Quelqu’un en a déjà décidé. Rouvrez le terme pour le voir.',
    es: 'Alguien ya lo decidió. Vuelva a abrir el término para verlo.',
    ar: 'سبق أن بتّ شخص آخر في هذا. افتحوا المصطلح من جديد لرؤيته.',
  },
  'same-term': {
    en: 'A term cannot be merged into itself. Name another one.',
    fr: 'Un terme ne peut être fusionné avec lui-même. Nommez-en un autre.',
    es: 'Un término no se puede fusionar consigo mismo. Indique otro.',
    ar: 'لا يمكن دمج مصطلح في نفسه. اذكروا مصطلحاً آخر.',
  },
  'starter-term': {
    en: 'A term of the product stays. Merge your own term into it instead.',
    fr: 'Un terme du produit reste. Fusionnez plutôt le vôtre avec lui.',
    es: 'Un término del producto permanece. Fusione el suyo con él.',
    ar: 'مصطلح المنتج يبقى. ادمجوا مصطلحكم فيه بدلاً من ذلك.',
  },
  'term-file-unread': {
    en: 'The file holds no terms that can be read. Give TBX, or CSV with the columns name, domain, language, wording and use.',
    fr: 'Le fichier ne contient aucun terme lisible. Donnez un TBX, ou un CSV avec les colonnes name, domain, language, wording et use.',
    es: 'El archivo no contiene términos legibles. Use TBX, o CSV con las columnas name, domain, language, wording y use.',
    ar: 'لا يحتوي الملف على مصطلحات يمكن قراءتها. قدموا ملف \u2066TBX\u2069، أو \u2066CSV\u2069 بأعمدة \u2066name, domain, language, wording, use\u2069.',
  },
});
