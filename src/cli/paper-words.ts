import { defineWords } from '../platform/words.ts';

/** What `typeset`, `lint` and `verify` say and refuse. */
export const paperRefusals = defineWords({
  'not-documents': {
    en: 'The file {file} holds no document that can be typeset: {problem}. Write one document, a list of them, or one for each language code.',
    fr: 'Le fichier {file} ne contient pas de document à mettre en page : {problem}. Écrivez un document, une liste de documents ou un document par code de langue.',
    es: 'El archivo {file} no contiene un documento que pueda componerse: {problem}. Escriba un documento, una lista de documentos o uno por código de idioma.',
    ar: 'لا يحتوي الملف {file} على وثيقة يمكن إعدادها: {problem}. اكتبوا وثيقة واحدة أو قائمة وثائق أو وثيقة لكل رمز لغة.',
  },
  'no-such-version': {
    en: 'The file holds no version of kind “{kind}” in {language}. It holds: {has}',
    fr: 'Le fichier ne contient pas de version du type « {kind} » en {language}. Il contient : {has}',
    es: 'El archivo no contiene ninguna versión de tipo «{kind}» en {language}. Contiene: {has}',
    ar: 'لا يحتوي الملف على نسخة من نوع «{kind}» بلغة {language}. المتاح: {has}',
  },
  'no-such-format': {
    en: '“{format}” is no format. Choose among {has}.',
    fr: '« {format} » n’est pas un format. Choisissez parmi {has}.',
    es: '«{format}» no es un formato. Elija entre {has}.',
    ar: '«{format}» ليست صيغة معروفة. اختاروا من بين {has}.',
  },
  'not-a-pdf': {
    en: '{file} is no PDF, or a damaged one.',
    fr: '{file} n’est pas un PDF, ou il est endommagé.',
    es: '{file} no es un PDF o está dañado.',
    ar: 'الملف {file} ليس بصيغة PDF أو أنه تالف.',
  },
  'not-issued': {
    en: '{file} was not issued from this record, or it was changed afterwards.',
    fr: '{file} n’a pas été émis à partir de ce dossier, ou il a été modifié depuis.',
    es: '{file} no se emitió desde este expediente o se modificó después.',
    ar: 'لم يصدر الملف {file} عن هذا السجل، أو أنه عُدّل بعد صدوره.',
  },
  'findings-found': {
    en: '{count, plural, one {# place needs} other {# places need}} mending:',
    fr: '{count, plural, one {# passage} many {# de passages} other {# passages}} à corriger :',
    es: '{count, plural, one {# pasaje} many {# de pasajes} other {# pasajes}} por corregir:',
    ar: '{count, plural, zero {لا مواضع} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعاً} other {# موضع}} بحاجة إلى تصحيح:',
  },
  'faults-found': {
    en: 'It was issued as said, but breaks rules of PDF/UA-1:',
    fr: 'Il a bien été émis, mais enfreint des règles de PDF/UA-1 :',
    es: 'Se emitió tal como se indica, pero incumple reglas de PDF/UA-1:',
    ar: 'صدر كما هو مذكور، لكنه يخالف قواعد من PDF/UA-1:',
  },
});

export const paperWords = defineWords({
  clean: {
    en: '{count, plural, one {# document} other {# documents}}: nothing to mend.',
    fr: '{count, plural, one {# document} many {# de documents} other {# documents}} : rien à corriger.',
    es: '{count, plural, one {# documento} many {# de documentos} other {# documentos}}: nada que corregir.',
    ar: '{count, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}: لا شيء يحتاج إلى تصحيح.',
  },
  issued: {
    en: 'Issued by {by} on {day} as {reference}: {title} ({language}), code {code}',
    fr: 'Émis par {by} le {day} sous la référence {reference} : {title} ({language}), code {code}',
    es: 'Emitido por {by} el {day} con la referencia {reference}: {title} ({language}), código {code}',
    ar: 'صدر عن {by} يوم {day} بالمرجع {reference}: {title} ({language})، الرمز {code}',
  },
  sound: {
    en: 'No rule of PDF/UA-1 that is checked is broken.',
    fr: 'Aucune des règles de PDF/UA-1 vérifiées n’est enfreinte.',
    es: 'No se incumple ninguna de las reglas de PDF/UA-1 comprobadas.',
    ar: 'لم تُخالف أي قاعدة من قواعد PDF/UA-1 التي جرى التحقق منها.',
  },
});
