import { defineWords } from '../../../platform/words.ts';

/** How the files carried by an archival copy are described, and what a signature says of itself. */
export const archivingWords = defineWords({
  record: {
    en: 'The record this document was made from ({language}), as JSON',
    fr: 'Les données dont ce document est issu ({language}), au format JSON',
    es: 'Los datos de los que procede este documento ({language}), en JSON',
    ar: 'البيانات التي أُعدّت منها هذه الوثيقة ({language})، بصيغة JSON',
  },
  text: {
    en: 'The text of the document ({language})',
    fr: 'Le texte du document ({language})',
    es: 'El texto del documento ({language})',
    ar: 'نص الوثيقة ({language})',
  },
  reason: {
    en: 'Issued by {by}',
    fr: 'Émis par {by}',
    es: 'Emitido por {by}',
    ar: 'صدرت عن {by}',
  },
  field: {
    en: 'Electronic signature: {by}',
    fr: 'Signature électronique : {by}',
    es: 'Firma electrónica: {by}',
    ar: 'توقيع إلكتروني: {by}',
  },
});
