import { defineWords } from '../../../platform/words.ts';

/** The administrator's page of the signing certificate. */
export const signingWords = defineWords({
  title: { en: 'Electronic signature', fr: 'Signature électronique', es: 'Firma electrónica', ar: 'التوقيع الإلكتروني' },
  under: {
    en: 'The certificate with which this server signs the PDF files it issues.',
    fr: 'Le certificat avec lequel ce serveur signe les fichiers PDF qu’il émet.',
    es: 'El certificado con el que este servidor firma los archivos PDF que emite.',
    ar: 'الشهادة التي يوقّع بها هذا الخادم ملفات PDF التي يصدرها.',
  },
  none: {
    en: 'No certificate is set: what is issued is not signed. Its verification code and the archive vouch for it.',
    fr: 'Aucun certificat n’est installé : ce qui est émis n’est pas signé. Le code de vérification et l’archive en répondent.',
    es: 'No hay ningún certificado: lo que se emite no se firma. Responden de ello el código de verificación y el archivo.',
    ar: 'لم تُركَّب أي شهادة: ما يصدر لا يُوقَّع، ويضمنه رمز التحقق والمحفوظات.',
  },
  how: {
    en: 'To sign, name the certificate in CHANCERY_SIGNING_FILE and start the server again; the administrator’s guide says how.',
    fr: 'Pour signer, indiquez le certificat dans CHANCERY_SIGNING_FILE et redémarrez le serveur ; le guide de l’administrateur dit comment.',
    es: 'Para firmar, indique el certificado en CHANCERY_SIGNING_FILE y reinicie el servidor; la guía del administrador explica cómo.',
    ar: 'للتوقيع سمّوا الشهادة في CHANCERY_SIGNING_FILE وأعيدوا تشغيل الخادم؛ ودليل المسؤول يبيّن كيف.',
  },
  state: { en: 'State', fr: 'État', es: 'Estado', ar: 'الحالة' },
  valid: { en: 'Signs what is issued', fr: 'Signe ce qui est émis', es: 'Firma lo que se emite', ar: 'توقّع ما يصدر' },
  soon: {
    en: 'Signs, but expires within thirty days',
    fr: 'Signe, mais expire dans moins de trente jours',
    es: 'Firma, pero caduca en menos de treinta días',
    ar: 'توقّع لكن صلاحيتها تنتهي خلال ثلاثين يوماً',
  },
  expired: {
    en: 'Expired: nothing can be issued',
    fr: 'Expiré : rien ne peut être émis',
    es: 'Caducado: no se puede emitir nada',
    ar: 'انتهت صلاحيتها: لا يمكن إصدار أي شيء',
  },
  'not-yet': {
    en: 'Not valid yet: nothing can be issued',
    fr: 'Pas encore valable : rien ne peut être émis',
    es: 'Aún no es válido: no se puede emitir nada',
    ar: 'لم تسرِ بعد: لا يمكن إصدار أي شيء',
  },
  holder: { en: 'Holder', fr: 'Titulaire', es: 'Titular', ar: 'صاحب الشهادة' },
  issuer: { en: 'Issued by', fr: 'Délivré par', es: 'Expedido por', ar: 'صادرة عن' },
  from: { en: 'Valid from', fr: 'Valable à partir du', es: 'Válido desde el', ar: 'سارية من' },
  until: { en: 'Valid until', fr: 'Valable jusqu’au', es: 'Válido hasta el', ar: 'سارية حتى' },
  fingerprint: {
    en: 'SHA-256 of the certificate',
    fr: 'SHA-256 du certificat',
    es: 'SHA-256 del certificado',
    ar: 'بصمة الشهادة (SHA-256)',
  },
  kind: { en: 'Signature', fr: 'Signature', es: 'Firma', ar: 'التوقيع' },
  kindIs: {
    en: 'PAdES baseline B-B with SHA-256, invisible, without a time stamp',
    fr: 'PAdES niveau de base B-B avec SHA-256, invisible, sans horodatage',
    es: 'PAdES nivel básico B-B con SHA-256, invisible, sin sello de tiempo',
    ar: 'PAdES بالمستوى الأساسي B-B مع SHA-256، غير مرئي ومن دون ختم زمني',
  },
});
