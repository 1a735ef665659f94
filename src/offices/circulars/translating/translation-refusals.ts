import { defineWords } from '../../../platform/words.ts';

/** Why a translator's file was not taken in. */
export const translationRefusals = defineWords({
  'translation-not-ours': {
    en: 'This file was not made here for translation: it has no marked paragraphs. Download the translator’s file of this letter and put the text into it.',
    fr: 'Ce fichier n’a pas été produit ici pour la traduction : aucun paragraphe n’y est repéré. Téléchargez le fichier du traducteur pour cette lettre et reportez-y le texte.',
    es: 'Este archivo no se generó aquí para traducir: no contiene párrafos marcados. Descargue el archivo de traducción de esta carta e incorpore el texto en él.',
    ar: 'لم يُنشأ هذا الملف هنا لغرض الترجمة، فلا فقرات معلَّمة فيه. نزّلوا ملف المترجم الخاص بهذه الرسالة وضعوا النص فيه.',
  },
  'translation-other-letter': {
    en: 'This file belongs to another letter. Nothing was read; open that letter and upload it there.',
    fr: 'Ce fichier se rapporte à une autre lettre. Rien n’a été lu ; ouvrez cette lettre et déposez-le là.',
    es: 'Este archivo corresponde a otra carta. No se leyó nada; abra esa carta y súbalo allí.',
    ar: 'يخص هذا الملف رسالة أخرى، ولم يُقرأ منه شيء. افتحوا تلك الرسالة وحمّلوه فيها.',
  },
  'translation-language': {
    en: 'The letter has no version in the language of this file. Add the language to the letter under addressees and signing, then upload again.',
    fr: 'La lettre n’a pas de version dans la langue de ce fichier. Ajoutez la langue dans les destinataires et signatures, puis déposez-le à nouveau.',
    es: 'La carta no tiene versión en el idioma de este archivo. Añada el idioma en destinatarios y firmas y vuelva a subirlo.',
    ar: 'ليست للرسالة نسخة بلغة هذا الملف. أضيفوا اللغة في صفحة المرسل إليهم والتوقيع ثم حمّلوه من جديد.',
  },
  'translation-undecided': {
    en: 'The translator’s tracked changes still await a decision. Say for each paragraph below whether they are carried out, then store.',
    fr: 'Les modifications suivies du traducteur attendent une décision. Indiquez pour chaque paragraphe ci-dessous si elles sont appliquées, puis enregistrez.',
    es: 'Los cambios registrados del traductor esperan una decisión. Indique en cada párrafo siguiente si se aplican y guarde después.',
    ar: 'ما زالت التعديلات المتعقَّبة للمترجم تنتظر قراراً. حددوا لكل فقرة أدناه هل تُعتمد، ثم احفظوا.',
  },
  'facts-lost': {
    en: 'Some values of the original are missing from the translation. Look at the paragraphs marked below; if that is intended, confirm it at the end of the page and store again.',
    fr: 'Certaines données de l’original manquent dans la traduction. Voyez les paragraphes signalés ci-dessous ; si c’est voulu, confirmez-le en fin de page, puis enregistrez à nouveau.',
    es: 'Faltan en la traducción algunos datos del original. Revise los párrafos señalados; si es intencionado, confírmelo al final de la página y guarde de nuevo.',
    ar: 'تنقص الترجمة بعض بيانات الأصل. راجعوا الفقرات المشار إليها أدناه، وإن كان ذلك مقصوداً فأكدوه في آخر الصفحة واحفظوا من جديد.',
  },
  'translation-nothing': {
    en: 'The file changes nothing in the letter, so nothing was stored.',
    fr: 'Le fichier ne change rien à la lettre ; rien n’a donc été enregistré.',
    es: 'El archivo no cambia nada en la carta, por lo que no se guardó nada.',
    ar: 'لا يغيّر الملف شيئاً في الرسالة، ولذلك لم يُحفظ شيء.',
  },
});
export type TranslationRefusal = 'translation-not-ours' | 'translation-other-letter' | 'translation-language';
