import { defineWords } from '../../../platform/words.ts';

/** Why a drawing was not taken as a mark; `{part}` is the name of a part of the file, in Latin letters. */
export const letterheadRefusals = defineWords({
  'mark-too-large': {
    en: 'The drawing is larger than {kilobytes} kB. Ask whoever drew it for a simpler one, without pictures inside.',
    fr: 'Le dessin dépasse {kilobytes} ko. Demandez à son auteur une version plus simple, sans image incorporée.',
    es: 'El dibujo supera los {kilobytes} kB. Pida a su autor uno más sencillo, sin imágenes incrustadas.',
    ar: 'حجم الرسم أكبر من {kilobytes} كيلوبايت. اطلبوا من صاحبه رسماً أبسط لا صور فيه.',
  },
  'mark-not-drawing': {
    en: 'This file is not a complete SVG drawing. Export the mark again as “plain SVG”.',
    fr: 'Ce fichier n’est pas un dessin SVG complet. Exportez de nouveau l’emblème en « SVG simple ».',
    es: 'Este archivo no es un dibujo SVG completo. Exporte de nuevo el emblema como «SVG simple».',
    ar: 'هذا الملف ليس رسماً كاملاً بصيغة SVG. صدّروا الشعار من جديد بصيغة SVG البسيطة.',
  },
  'mark-element': {
    en: 'The drawing holds a part that is no drawn shape: {part}. Turn letters into outlines and take out pictures, styles and scripts.',
    fr: 'Le dessin contient un élément qui n’est pas une forme tracée : {part}. Vectorisez les lettres et retirez images, styles et scripts.',
    es: 'El dibujo contiene algo que no es una forma trazada: {part}. Convierta las letras en trazados y quite imágenes, estilos y guiones.',
    ar: 'يتضمن الرسم جزءاً ليس شكلاً مرسوماً: ‎{part}‎. حوّلوا الحروف إلى مسارات واحذفوا الصور والأنماط والبرامج النصية.',
  },
  'mark-attribute': {
    en: 'The drawing asks for something that a mark may not do: {part}. Export it again as “plain SVG”.',
    fr: 'Le dessin demande une fonction interdite à un emblème : {part}. Exportez-le de nouveau en « SVG simple ».',
    es: 'El dibujo pide algo que un emblema no puede hacer: {part}. Expórtelo de nuevo como «SVG simple».',
    ar: 'يطلب الرسم ما لا يجوز لشعار: ‎{part}‎. صدّروه من جديد بصيغة SVG البسيطة.',
  },
  'mark-reference': {
    en: 'The drawing refers to something outside itself, at {part}. A mark has to stand alone: draw everything in the file.',
    fr: 'Le dessin renvoie à un élément extérieur, à {part}. Un emblème se suffit à lui-même : dessinez tout dans le fichier.',
    es: 'El dibujo remite a algo externo, en {part}. Un emblema debe bastarse a sí mismo: dibújelo todo en el archivo.',
    ar: 'يحيل الرسم إلى شيء خارجه عند ‎{part}‎. يجب أن يكون الشعار قائماً بذاته: ارسموا كل شيء في الملف.',
  },
});
