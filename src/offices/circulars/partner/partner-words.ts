import { defineWords } from '../../../platform/words.ts';

/** The pages of a co-signing organization: the joint letters that wait for it. */
export const partnerWords = defineWords({
  letters: { en: 'Joint letters', fr: 'Lettres conjointes', es: 'Cartas conjuntas', ar: 'الرسائل المشتركة' },
  lettersUnder: {
    en: 'Letters that {organizations} signs with others. Read each version, then clear and sign your own.',
    fr: 'Lettres que {organizations} signe avec d’autres. Lisez chaque version, puis approuvez et signez les vôtres.',
    es: 'Cartas que {organizations} firma con otras entidades. Lea cada versión y después apruebe y firme las suyas.',
    ar: 'رسائل توقعها {organizations} مع غيرها. اقرؤوا كل نسخة ثم اعتمدوا ما يخصكم ووقعوه.',
  },
  noOrganization: {
    en: 'This account is not linked to the holder of a post in your organization. Ask the administrator of the secretariat to link it.',
    fr: 'Ce compte n’est pas rattaché au titulaire d’une fonction de votre organisation. Demandez-le à l’administrateur du secrétariat.',
    es: 'Esta cuenta no está vinculada al titular de un cargo de su organización. Pídaselo al administrador de la secretaría.',
    ar: 'هذا الحساب غير مرتبط بشاغل منصب في منظمتكم. اطلبوا من مسؤول النظام في الأمانة ربطه.',
  },
  none: {
    en: 'No joint letter waits for your organization.',
    fr: 'Aucune lettre conjointe n’attend votre organisation.',
    es: 'Ninguna carta conjunta espera a su organización.',
    ar: 'لا رسائل مشتركة بانتظار منظمتكم.',
  },
  letter: { en: 'Letter', fr: 'Lettre', es: 'Carta', ar: 'الرسالة' },
  standing: { en: 'Your steps', fr: 'Vos étapes', es: 'Sus pasos', ar: 'خطواتكم' },
  open: {
    en: '{n, plural, one {One step to take} other {# steps to take}}',
    fr: '{n, plural, one {Une étape à franchir} many {# d’étapes à franchir} other {# étapes à franchir}}',
    es: '{n, plural, one {Un paso por dar} many {# de pasos por dar} other {# pasos por dar}}',
    ar: '{n, plural, zero {لا خطوات متبقية} one {خطوة واحدة متبقية} two {خطوتان متبقيتان} few {# خطوات متبقية} many {# خطوة متبقية} other {# خطوة متبقية}}',
  },
  done: { en: 'All given', fr: 'Toutes franchies', es: 'Todos dados', ar: 'اكتملت' },
  issued: { en: 'Issued as {reference}', fr: 'Émise sous {reference}', es: 'Emitida como {reference}', ar: 'صدرت برقم {reference}' },
  enclosures: { en: 'Enclosures', fr: 'Pièces jointes', es: 'Documentos adjuntos', ar: 'المرفقات' },
  blocked: {
    en: 'The check of the versions still has open findings. You can clear once our colleagues have settled them.',
    fr: 'La vérification des versions a encore des constats ouverts. Vous pourrez approuver quand nos collègues les auront réglés.',
    es: 'La comprobación de las versiones aún tiene observaciones abiertas. Podrá aprobar cuando nuestros colegas las resuelvan.',
    ar: 'ما زالت في مراجعة النسخ ملاحظات مفتوحة. يمكنكم الاعتماد بعد أن يعالجها زملاؤنا.',
  },
  ask: {
    en: 'Ask the co-signing organization by e-mail',
    fr: 'Solliciter l’organisation cosignataire par courriel',
    es: 'Pedirlo por correo a la organización cofirmante',
    ar: 'طلب ذلك من المنظمة الموقِّعة معنا بالبريد الإلكتروني',
  },
  askSubject: {
    en: 'A joint letter awaits your clearance ({organization})',
    fr: 'Une lettre conjointe attend votre approbation ({organization})',
    es: 'Una carta conjunta espera su visto bueno ({organization})',
    ar: 'رسالة مشتركة بانتظار اعتمادكم ({organization})',
  },
  askText: {
    en: '{organization} asks you to clear and sign your versions of a joint letter. After signing in you will find it at this address:',
    fr: '{organization} vous prie d’approuver et de signer vos versions d’une lettre conjointe. Après connexion, vous la trouverez à cette adresse :',
    es: '{organization} le ruega que dé el visto bueno a sus versiones de una carta conjunta y las firme. Tras iniciar sesión la encontrará en esta dirección:',
    ar: 'ترجو {organization} منكم اعتماد نسخكم من رسالة مشتركة وتوقيعها. تجدونها بعد تسجيل الدخول على هذا العنوان:',
  },
  notice_taken: { en: 'Recorded.', fr: 'Enregistré.', es: 'Registrado.', ar: 'تم التسجيل.' },
  notice_withdrawn: { en: 'Taken back.', fr: 'Retiré.', es: 'Retirado.', ar: 'سُحب الاعتماد.' },
});
