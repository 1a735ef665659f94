import { defineWords } from '../../../platform/words.ts';

/** Why a Word file was not read, and what to do. */
export const docxRefusals = defineWords({
  'docx-not-word': {
    en: 'This is not a Word file (.docx). Save the document as .docx and upload it again.',
    fr: 'Ce fichier n’est pas un document Word (.docx). Enregistrez le document au format .docx, puis déposez-le à nouveau.',
    es: 'Este archivo no es un documento de Word (.docx). Guarde el documento como .docx y vuelva a subirlo.',
    ar: 'هذا الملف ليس مستند \u2066Word\u2069 بصيغة \u2066docx\u2069. احفظوا المستند بهذه الصيغة ثم حمّلوه من جديد.',
  },
  'docx-locked': {
    en: 'The file is in the older Word format or protected by a password. Open it in Word, take the password off, save it as .docx and upload it again.',
    fr: 'Le fichier est dans l’ancien format Word ou protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe, enregistrez-le en .docx, puis déposez-le à nouveau.',
    es: 'El archivo está en el formato antiguo de Word o protegido con contraseña. Ábralo en Word, quite la contraseña, guárdelo como .docx y vuelva a subirlo.',
    ar: 'الملف بصيغة \u2066Word\u2069 القديمة أو محمي بكلمة مرور. افتحوه وأزيلوا كلمة المرور واحفظوه بصيغة \u2066docx\u2069 ثم حمّلوه من جديد.',
  },
  'docx-too-large': {
    en: 'The file is larger than a Word text can be here, or unpacks to far more than it should. Nothing was read; take out pictures or ask the sender for the text alone.',
    fr: 'Le fichier dépasse la taille admise pour un texte Word, ou contient une fois décompressé bien plus qu’il ne devrait. Rien n’a été lu ; retirez les images ou demandez le texte seul à l’expéditeur.',
    es: 'El archivo supera el tamaño admitido para un texto de Word o, al descomprimirse, contiene mucho más de lo debido. No se leyó nada; quite las imágenes o pida al remitente solo el texto.',
    ar: 'يتجاوز الملف الحجم المقبول لنص \u2066Word\u2069، أو أن محتواه بعد فك الضغط أكبر بكثير مما ينبغي. لم يُقرأ شيء؛ احذفوا الصور أو اطلبوا النص وحده من المرسل.',
  },
  'docx-entities': {
    en: 'The file declares entities of its own, which Word never writes and which can harm a reader. Nothing was read; ask the sender to save it again in Word.',
    fr: 'Le fichier déclare ses propres entités, ce que Word n’écrit jamais et qui peut nuire à qui le lit. Rien n’a été lu ; demandez à l’expéditeur de l’enregistrer à nouveau dans Word.',
    es: 'El archivo declara entidades propias, algo que Word nunca escribe y que puede dañar a quien lo lee. No se leyó nada; pida al remitente que lo guarde de nuevo en Word.',
    ar: 'يعرّف الملف كيانات خاصة به لا يكتبها \u2066Word\u2069 أبداً وقد تضر بمن يقرؤها. لم يُقرأ شيء؛ اطلبوا من المرسل حفظه من جديد في \u2066Word\u2069.',
  },
  'docx-damaged': {
    en: 'The file is damaged: its text could not be found. Open it in Word, save it under another name and upload that one.',
    fr: 'Le fichier est endommagé : son texte est introuvable. Ouvrez-le dans Word, enregistrez-le sous un autre nom, puis déposez cette copie.',
    es: 'El archivo está dañado: no se encontró su texto. Ábralo en Word, guárdelo con otro nombre y suba esa copia.',
    ar: 'الملف تالف وتعذر العثور على نصه. افتحوه في \u2066Word\u2069 واحفظوه باسم آخر ثم حمّلوا تلك النسخة.',
  },
});
export type DocxRefusal = 'docx-not-word' | 'docx-locked' | 'docx-too-large' | 'docx-entities' | 'docx-damaged';
