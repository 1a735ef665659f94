import { four } from './demonstration-shapes.ts';
import type { DemonstrationMeeting } from './next-meeting.ts';

const booths = [
  { language: 'en', provider: 'secretariat' },
  { language: 'fr', provider: 'secretariat' },
  { language: 'es', provider: 'host' },
] as const;
const chamber = four('Old Chamber', 'Ancien Hémicycle', 'Antiguo Hemiciclo', 'القاعة القديمة');

/** The seminar held this autumn, closed and waiting to be registered as an activity. */
export const autumnMeeting: DemonstrationMeeting = {
  slug: 'budget-oversight-2026',
  kind: 'seminar',
  mode: 'in-person',
  organizer: 'awp',
  partners: [
    { body: 'parliament-ury', role: 'host' },
    { body: 'undp', role: 'in-cooperation' },
  ],
  startsOn: '2026-10-06',
  endsOn: '2026-10-08',
  startsAt: '09:30',
  endsAt: '17:00',
  zone: 'America/Montevideo',
  city: four('Montevideo', 'Montevideo', 'Montevideo', 'مونتيفيديو'),
  country: 'URY',
  venue: four('Legislative Palace', 'Palais législatif', 'Palacio Legislativo', 'القصر التشريعي'),
  title: four(
    'Following the money: parliaments and the national budget',
    'Suivre l’argent public : les parlements et le budget national',
    'Seguir el dinero público: los parlamentos y el presupuesto nacional',
    'تتبّع المال العام: البرلمانات والموازنة الوطنية',
  ),
  theme: four('Budget oversight', 'Contrôle budgétaire', 'Control presupuestario', 'الرقابة على الموازنة'),
  summary: four(
    'Members of finance committees worked through one national budget from the first estimate to the audited account, and agreed on a short list of questions for each stage.',
    'Des membres de commissions des finances ont suivi un budget national de la première estimation au compte vérifié, et se sont accordés sur une courte liste de questions pour chaque étape.',
    'Miembros de comisiones de hacienda recorrieron un presupuesto nacional desde la primera estimación hasta la cuenta auditada y acordaron una breve lista de preguntas para cada etapa.',
    'تتبّع أعضاء في لجان المالية مسار موازنة وطنية من أول تقدير إلى الحساب المدقَّق، واتفقوا على قائمة موجزة بالأسئلة الخاصة بكل مرحلة.',
  ),
  interpretation: ['en', 'fr', 'es'],
  eligible: ['member', 'parliamentary-staff'],
  committees: ['finance', 'development'],
  targetPerBody: 1,
  contact: 'officer-development',
  callClosesAt: '2026-09-18T18:00',
  sessions: [
    {
      onDay: '2026-10-06',
      from: '09:30',
      to: '17:00',
      room: chamber,
      title: four(
        'From estimate to bill',
        'De l’estimation au projet de loi',
        'De la estimación al proyecto de ley',
        'من التقدير إلى مشروع القانون',
      ),
      speakers: [{ staff: 'officer-development', role: 'moderator' }],
      interpretation: booths,
    },
    {
      onDay: '2026-10-07',
      from: '09:30',
      to: '17:00',
      room: chamber,
      title: four(
        'Spending in the course of the year',
        'La dépense en cours d’exercice',
        'El gasto durante el ejercicio',
        'الإنفاق خلال السنة المالية',
      ),
      speakers: [{ body: 'undp', role: 'speaker' }],
      interpretation: booths,
    },
    {
      onDay: '2026-10-08',
      from: '09:30',
      to: '13:00',
      room: chamber,
      title: four('Reading the audited account', 'Lire le compte vérifié', 'Leer la cuenta auditada', 'قراءة الحساب المدقَّق'),
      speakers: [{ staff: 'president', role: 'chair' }],
      interpretation: booths,
    },
  ],
  enclosures: [{ key: 'concept-note', title: four('Concept note', 'Note de cadrage', 'Nota conceptual', 'مذكرة مفاهيمية') }],
  attendance: 87,
};
