import type { Language, ScreenLanguage } from '../platform/language.ts';
import { defineWords, word } from '../platform/words.ts';

/** What each kind of document is called; by the name of its sample, else by its kind. */
const names = defineWords({
  letter: { en: 'Letter', fr: 'Lettre', es: 'Carta', ar: 'رسالة' },
  'joint-letter': { en: 'Joint letter', fr: 'Lettre conjointe', es: 'Carta conjunta', ar: 'رسالة مشتركة' },
  'joint-letter-four': {
    en: 'Joint letter of four organizations',
    fr: 'Lettre conjointe de quatre organisations',
    es: 'Carta conjunta de cuatro organizaciones',
    ar: 'رسالة مشتركة بين أربع منظمات',
  },
  report: { en: 'Report', fr: 'Rapport', es: 'Informe', ar: 'تقرير' },
  'council-report': { en: 'Report to the council', fr: 'Rapport au conseil', es: 'Informe al consejo', ar: 'تقرير إلى المجلس' },
  participants: { en: 'List of participants', fr: 'Liste des participants', es: 'Lista de participantes', ar: 'قائمة المشاركين' },
  'participants-index': {
    en: 'List of participants with an index of persons',
    fr: 'Liste des participants avec index des personnes',
    es: 'Lista de participantes con índice de personas',
    ar: 'قائمة المشاركين مع فهرس الأشخاص',
  },
  programme: { en: 'Programme', fr: 'Programme', es: 'Programa', ar: 'البرنامج' },
  certificate: { en: 'Certificate of attendance', fr: 'Attestation de participation', es: 'Certificado de asistencia', ar: 'شهادة حضور' },
  badges: { en: 'Badges', fr: 'Cartes d’accès', es: 'Distintivos', ar: 'بطاقات الحضور' },
  'name-plates': { en: 'Name plates', fr: 'Chevalets', es: 'Rótulos de mesa', ar: 'لوحات الأسماء' },
  'visa-letter': { en: 'Visa letter', fr: 'Lettre pour le visa', es: 'Carta para el visado', ar: 'رسالة التأشيرة' },
  balance: {
    en: 'Women and young members by delegation',
    fr: 'Femmes et jeunes parlementaires par délégation',
    es: 'Mujeres y jóvenes parlamentarios por delegación',
    ar: 'النساء والشباب بحسب الوفود',
  },
  note: { en: 'Note', fr: 'Note', es: 'Nota', ar: 'مذكرة' },
  agenda: { en: 'Agenda', fr: 'Ordre du jour', es: 'Orden del día', ar: 'جدول الأعمال' },
  convocation: { en: 'Convocation', fr: 'Convocation', es: 'Convocatoria', ar: 'دعوة الانعقاد' },
  minutes: { en: 'Minutes of a selection', fr: 'Procès-verbal de sélection', es: 'Acta de selección', ar: 'محضر اختيار' },
});

/** The name of a paper for its reader. */
export function nameOfPaper(name: string, kind: string, language: ScreenLanguage): string {
  const known = [name, kind].find((key) => Object.hasOwn(names, key));
  return known ? word(names[known as keyof typeof names], language) : name;
}

/** What a sample letter encloses. */
export const sampleEnclosures: Record<Language, string[]> = {
  en: ['draft programme', 'practical note'],
  fr: ['projet de programme', 'note pratique'],
  es: ['proyecto de programa', 'nota práctica'],
  ar: ['مشروع البرنامج', 'مذكرة عملية'],
  ru: ['проект программы', 'практическая записка'],
  zh: ['日程草案', '实用说明'],
};

/** Nobody's handwriting. */
export const sampleHandwriting =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 56"><g fill="none" stroke="#1b2a4a" stroke-width="2.2" stroke-linecap="round"><path d="M8 40C16 8 30 2 30 18S14 46 24 46s22-30 26-26-10 24-2 24 12-16 18-16-6 16 2 16 10-10 14-16 2 16 10 14 8-20 14-20-4 20 6 18 14-16 30-22"/><path d="M20 51c40-6 84-6 122-2"/></g></svg>';
