import { defineWords } from '../../../platform/words.ts';

/** Wordings of the page on which the administrator keeps a signatory's handwriting. */
export const signatureImageWords = defineWords({
  signature: { en: 'Handwriting', fr: 'Signature manuscrite', es: 'Firma manuscrita', ar: 'صورة التوقيع' },
  under: {
    en: 'It is printed over the name where this person signed a version in the clearance and the organization’s paper allows it. Letters already issued keep theirs.',
    fr: 'Elle est imprimée au-dessus du nom quand cette personne a signé la version dans le circuit et que le papier de l’organisation le permet. Les lettres émises gardent la leur.',
    es: 'Se imprime sobre el nombre cuando esta persona firmó la versión en el circuito y el papel de la organización lo permite. Las cartas emitidas conservan la suya.',
    ar: 'تُطبع فوق الاسم حين توقّع صاحبتها أو صاحبها النسخة في مسار الاعتماد ويسمح ورق المنظمة بذلك. وتحتفظ الرسائل الصادرة بما فيها.',
  },
  file: { en: 'Image of the signature', fr: 'Image de la signature', es: 'Imagen de la firma', ar: 'صورة التوقيع (ملف)' },
  fileHint: {
    en: 'PNG with a transparent ground, at most {picture} kB, or an SVG drawing.',
    fr: 'PNG à fond transparent, {picture} ko au plus, ou dessin SVG.',
    es: 'PNG de fondo transparente, de {picture} kB como máximo, o un dibujo SVG.',
    ar: 'صورة PNG بخلفية شفافة لا تتجاوز {picture} كيلوبايت، أو رسم SVG.',
  },
  missing: { en: 'Choose a file', fr: 'Choisissez un fichier', es: 'Elija un archivo', ar: 'اختاروا ملفاً' },
  usableBy: { en: 'Printed when', fr: 'Imprimée quand', es: 'Se imprime cuando', ar: 'تُطبع عندما' },
  usableBy_holder: {
    en: 'the holder signed with an account that is linked to this entry of the directory',
    fr: 'le titulaire a signé avec un compte lié à cette fiche du répertoire',
    es: 'el titular firmó con una cuenta vinculada a esta ficha del directorio',
    ar: 'يوقّع شاغل المنصب من حساب مرتبط بقيده في الدليل',
  },
  usableBy_cabinet: {
    en: 'the signature stands in the clearance, whichever account gave it for the holder',
    fr: 'la signature figure dans le circuit, quel que soit le compte qui l’a donnée pour le titulaire',
    es: 'la firma consta en el circuito, sea cual sea la cuenta que la dio por el titular',
    ar: 'يثبت التوقيع في مسار الاعتماد، أياً كان الحساب الذي وقّع باسم شاغل المنصب',
  },
  now: { en: 'Handwriting of {name}', fr: 'Signature manuscrite de {name}', es: 'Firma manuscrita de {name}', ar: 'صورة توقيع {name}' },
  setBy: { en: 'Set by {name}, {day}', fr: 'Établie par {name}, le {day}', es: 'Definida por {name}, el {day}', ar: 'أعدّها {name}، {day}' },
  keep: { en: 'Keep the image', fr: 'Enregistrer l’image', es: 'Guardar la imagen', ar: 'حفظ الصورة' },
  remove: { en: 'Remove the image', fr: 'Retirer l’image', es: 'Quitar la imagen', ar: 'إزالة الصورة' },
  notice_kept: {
    en: 'The handwriting is kept. It is printed on letters signed from now on.',
    fr: 'La signature est enregistrée. Elle sera imprimée sur les lettres signées désormais.',
    es: 'La firma queda guardada. Se imprimirá en las cartas que se firmen desde ahora.',
    ar: 'حُفظت صورة التوقيع، وستُطبع على ما يوقَّع من الآن.',
  },
  notice_removed: { en: 'The image is gone.', fr: 'L’image est retirée.', es: 'La imagen se ha quitado.', ar: 'أُزيلت الصورة.' },
});
