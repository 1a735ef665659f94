import { defineWords } from '../../../platform/words.ts';

/** Wordings printed on the papers of persons. */
export const paperWords = defineWords({
  provisionalList: {
    en: 'Provisional list of participants',
    fr: 'Liste provisoire des participants',
    es: 'Lista provisional de participantes',
    ar: 'القائمة المؤقتة للمشاركين',
  },
  finalList: {
    en: 'Final list of participants',
    fr: 'Liste définitive des participants',
    es: 'Lista definitiva de participantes',
    ar: 'القائمة النهائية للمشاركين',
  },
  asAt: { en: 'As at:', fr: 'État au :', es: 'Situación al:', ar: 'حتى تاريخ:' },
  finalSince: { en: 'Date:', fr: 'Date :', es: 'Fecha:', ar: 'التاريخ:' },
  indexTitle: { en: 'Index of persons', fr: 'Index des personnes', es: 'Índice de personas', ar: 'فهرس الأشخاص' },
  badges: { en: 'Badges', fr: 'Badges', es: 'Acreditaciones', ar: 'بطاقات المشاركين' },
  badgeCode: { en: 'Badge code', fr: 'Code du badge', es: 'Código de la acreditación', ar: 'رمز البطاقة' },
  namePlates: { en: 'Name plates', fr: 'Chevalets porte-nom', es: 'Placas de identificación', ar: 'لوحات الأسماء' },
  certificate: { en: 'Certificate of attendance', fr: 'Attestation de participation', es: 'Certificado de asistencia', ar: 'شهادة حضور' },
  certifyThat: {
    en: 'This is to certify that',
    fr: 'Le secrétariat atteste que',
    es: 'La secretaría certifica que',
    ar: 'تشهد الأمانة بحضور',
  },
  tookPart: { en: 'took part in the meeting', fr: 'a pris part à la réunion', es: 'participó en la reunión', ar: 'أعمال الاجتماع' },
  held: { en: 'held {when} {where}', fr: 'tenue {when} {where}', es: 'celebrada {when} {where}', ar: 'المعقود {when} {where}' },
});
