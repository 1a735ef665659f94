import { defineWords } from '../../../platform/words.ts';

/** The page on which a version is followed paragraph by paragraph. */
export const revisionWords = defineWords({
  revision: { en: 'Revision and comments', fr: 'Révision et commentaires', es: 'Revisión y comentarios', ar: 'المراجعة والتعليقات' },
  change: {
    en: 'What changed in the original',
    fr: 'Ce qui a changé dans l’original',
    es: 'Qué cambió en el original',
    ar: 'ما تغيّر في الأصل',
  },
  state_original: { en: 'Original', fr: 'Texte original', es: 'Texto original', ar: 'الأصل' },
  state_made: { en: 'Translated', fr: 'Traduit', es: 'Traducido', ar: 'مترجمة' },
  state_missing: { en: 'Missing', fr: 'Manquant', es: 'Falta', ar: 'ناقصة' },
  state_follow: { en: 'Must follow the original', fr: 'À aligner sur l’original', es: 'Debe seguir al original', ar: 'يجب أن تتبع الأصل' },
  versions: { en: 'Versions', fr: 'Versions', es: 'Versiones', ar: 'النسخ' },
  version: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' },
  paragraphs: { en: 'Paragraphs', fr: 'Paragraphes', es: 'Párrafos', ar: 'الفقرات' },
  follow: {
    en: '{n, plural, =0 {none must follow} one {# must follow} other {# must follow}}',
    fr: '{n, plural, =0 {aucun à aligner} one {# à aligner} many {# à aligner} other {# à aligner}}',
    es: '{n, plural, =0 {ninguno por seguir} one {# por seguir} many {# por seguir} other {# por seguir}}',
    ar: '{n, plural, =0 {لا شيء للمتابعة} zero {لا شيء للمتابعة} one {فقرة تتبع الأصل} two {فقرتان تتبعان الأصل} few {# فقرات تتبع الأصل} many {# فقرة تتبع الأصل} other {# فقرة تتبع الأصل}}',
  },
  reviser: { en: 'Reviser', fr: 'Réviseur', es: 'Revisor', ar: 'المراجع' },
  due: { en: 'Due', fr: 'Échéance', es: 'Plazo', ar: 'الموعد' },
  dueOn: { en: 'Until', fr: 'Jusqu’au', es: 'Hasta', ar: 'حتى' },
  wordCount: {
    en: '{n, plural, one {# word} other {# words}}',
    fr: '{n, plural, one {# mot} many {# de mots} other {# mots}}',
    es: '{n, plural, one {# palabra} many {# de palabras} other {# palabras}}',
    ar: '{n, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  },
  finished: { en: 'revised on {day}', fr: 'révisée le {day}', es: 'revisada el {day}', ar: 'روجعت في {day}' },
  nobody: { en: 'given to nobody', fr: 'confiée à personne', es: 'sin asignar', ar: 'لم تُسند إلى أحد' },
  assign: { en: 'Give it to a reviser', fr: 'Confier à un réviseur', es: 'Asignar a un revisor', ar: 'إسنادها إلى مراجع' },
  finish: { en: 'It is revised', fr: 'Elle est révisée', es: 'Ya está revisada', ar: 'تمت المراجعة' },
  comments: { en: 'Comments', fr: 'Commentaires', es: 'Comentarios', ar: 'التعليقات' },
  comment: { en: 'Comment on this paragraph', fr: 'Commenter ce paragraphe', es: 'Comentar este párrafo', ar: 'التعليق على هذه الفقرة' },
  yourComment: { en: 'Your comment', fr: 'Votre commentaire', es: 'Su comentario', ar: 'تعليقكم' },
  resolve: { en: 'Settle', fr: 'Régler', es: 'Resolver', ar: 'تسوية' },
  resolvedBy: { en: 'settled by {name}', fr: 'réglé par {name}', es: 'resuelto por {name}', ar: 'سوّاه {name}' },
  notice_saved: { en: 'Saved.', fr: 'Enregistré.', es: 'Guardado.', ar: 'تم الحفظ.' },
});
