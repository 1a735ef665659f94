import { defineWords } from '../../../platform/words.ts';

/** What is said in place of a fact that the record of the meeting does not hold. */
export const factLabels = defineWords({
  'meeting.summary': {
    en: 'Not in the record: the summary of the meeting',
    fr: 'Absent du dossier : le résumé de la réunion',
    es: 'Falta en el expediente: el resumen de la reunión',
    ar: 'غير وارد في السجل: ملخص الاجتماع',
  },
  'meeting.theme': {
    en: 'Not in the record: the theme',
    fr: 'Absent du dossier : le thème',
    es: 'Falta en el expediente: el tema',
    ar: 'غير وارد في السجل: موضوع الاجتماع',
  },
  'meeting.venue': {
    en: 'Not in the record: the venue',
    fr: 'Absent du dossier : le lieu de réunion',
    es: 'Falta en el expediente: la sede',
    ar: 'غير وارد في السجل: مكان الانعقاد',
  },
  'meeting.place': {
    en: 'Not in the record: the city',
    fr: 'Absente du dossier : la ville',
    es: 'Falta en el expediente: la ciudad',
    ar: 'غير واردة في السجل: المدينة',
  },
  'meeting.platform': {
    en: 'Not in the record: the platform',
    fr: 'Absente du dossier : la plateforme',
    es: 'Falta en el expediente: la plataforma',
    ar: 'غير واردة في السجل: المنصة',
  },
  'meeting.host': {
    en: 'Not in the record: the host',
    fr: 'Absent du dossier : l’hôte',
    es: 'Falta en el expediente: el anfitrión',
    ar: 'غير واردة في السجل: الجهة المضيفة',
  },
  'meeting.committees': {
    en: 'Not in the record: the committees concerned',
    fr: 'Absentes du dossier : les commissions concernées',
    es: 'Faltan en el expediente: las comisiones interesadas',
    ar: 'غير واردة في السجل: اللجان المعنية',
  },
  'contact.name': {
    en: 'Not in the record: whom to ask',
    fr: 'Absente du dossier : la personne à contacter',
    es: 'Falta en el expediente: la persona de contacto',
    ar: 'غير وارد في السجل: اسم جهة الاتصال',
  },
  'contact.email': {
    en: 'Not in the record: the contact’s e-mail address',
    fr: 'Absente du dossier : l’adresse électronique du contact',
    es: 'Falta en el expediente: el correo electrónico de contacto',
    ar: 'غير وارد في السجل: البريد الإلكتروني لجهة الاتصال',
  },
  'call.closes': {
    en: 'Not in the record: until when delegations register (open the call)',
    fr: 'Absente du dossier : la date limite d’inscription (ouvrir l’appel)',
    es: 'Falta en el expediente: el plazo de inscripción (abrir la convocatoria)',
    ar: 'غير وارد في السجل: الموعد النهائي للتسجيل (افتحوا باب الدعوة)',
  },
  'call.max': {
    en: 'Not in the record: the size of a delegation (open the call)',
    fr: 'Absente du dossier : la taille des délégations (ouvrir l’appel)',
    es: 'Falta en el expediente: el tamaño de las delegaciones (abrir la convocatoria)',
    ar: 'غير وارد في السجل: حجم الوفد (افتحوا باب الدعوة)',
  },
  'programme.sessions': {
    en: 'Not in the record: the programme has no sessions yet',
    fr: 'Absentes du dossier : le programme ne compte encore aucune séance',
    es: 'Faltan en el expediente: el programa aún no tiene sesiones',
    ar: 'غير واردة في السجل: لا جلسات في البرنامج بعد',
  },
  'paper.symbol': {
    en: 'Not in the record: how the papers of this meeting are numbered',
    fr: 'Absente du dossier : la numérotation des documents de la réunion',
    es: 'Falta en el expediente: la numeración de los documentos de la reunión',
    ar: 'غير وارد في السجل: ترقيم وثائق الاجتماع',
  },
  'agenda.symbol': {
    en: 'Not in the record: an agenda that was issued',
    fr: 'Absent du dossier : un ordre du jour publié',
    es: 'Falta en el expediente: un orden del día publicado',
    ar: 'غير وارد في السجل: جدول أعمال صادر',
  },
});
