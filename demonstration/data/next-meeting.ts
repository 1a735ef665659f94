import type { CommitteeSubjectCode } from '../../src/offices/directory/public.ts';
import type { ScreenLanguage } from '../../src/platform/language.ts';
import { type FourTexts, four } from './demonstration-shapes.ts';

export type DemonstrationSession = {
  onDay: string;
  from: string;
  to: string;
  room: FourTexts;
  title: FourTexts;
  /** Persons are invented; a `body` speaks for itself, a `staff` key names a member of the secretariat. */
  speakers: readonly { staff?: string; body?: string; role: 'chair' | 'speaker' | 'moderator' }[];
  interpretation: readonly { language: ScreenLanguage; provider: 'secretariat' | 'host' }[];
};

export type DemonstrationMeeting = {
  slug: string;
  kind: 'round-table' | 'seminar' | 'workshop';
  mode: 'online' | 'in-person' | 'hybrid';
  organizer: string;
  partners: readonly { body: string; role: 'co-organizer' | 'host' | 'in-cooperation' | 'supported-by' }[];
  startsOn: string;
  endsOn: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  city?: FourTexts;
  country?: string;
  venue?: FourTexts;
  platform?: string;
  platformLink?: string;
  title: FourTexts;
  theme: FourTexts;
  summary: FourTexts;
  interpretation: readonly ScreenLanguage[];
  eligible: readonly ('member' | 'parliamentary-staff' | 'associate' | 'observer')[];
  committees: readonly CommitteeSubjectCode[];
  targetPerBody: number;
  contact: string;
  sessions: readonly DemonstrationSession[];
  /** Local time in the meeting's zone. */
  callClosesAt?: string;
  enclosures: readonly { key: string; title: FourTexts }[];
  attendance?: number;
};

const hall = four(
  'Hall of Nations, first floor',
  'Salle des Nations, premier étage',
  'Sala de las Naciones, primera planta',
  'قاعة الأمم، الطابق الأول',
);
const workshopRoom = four(
  'Room Concorde, ground floor',
  'Salle Concorde, rez-de-chaussée',
  'Sala Concordia, planta baja',
  'قاعة الوفاق، الطابق الأرضي',
);
const booths: DemonstrationSession['interpretation'] = [
  { language: 'en', provider: 'secretariat' },
  { language: 'fr', provider: 'secretariat' },
  { language: 'es', provider: 'secretariat' },
  { language: 'ar', provider: 'secretariat' },
];

/** The round table that is about to be announced. */
export const nextMeeting: DemonstrationMeeting = {
  slug: 'algorithms-and-the-law-2027',
  kind: 'round-table',
  mode: 'hybrid',
  organizer: 'awp',
  partners: [
    { body: 'iidg', role: 'co-organizer' },
    { body: 'itu', role: 'in-cooperation' },
  ],
  startsOn: '2027-02-16',
  endsOn: '2027-02-17',
  startsAt: '14:00',
  endsAt: '17:00',
  zone: 'Europe/Zurich',
  city: four('Geneva', 'Genève', 'Ginebra', 'جنيف'),
  country: 'CHE',
  venue: four('House of the Hemicycles', 'Maison des Hémicycles', 'Casa de los Hemiciclos', 'دار قاعات البرلمانات'),
  platform: 'Parley',
  platformLink: 'https://meet.worldparliaments.example/algorithms-2027',
  title: four(
    'Algorithms and the law: what parliaments can ask of artificial intelligence',
    'Les algorithmes et la loi : ce que les parlements peuvent exiger de l’intelligence artificielle',
    'Los algoritmos y la ley: lo que los parlamentos pueden exigir a la inteligencia artificial',
    'الخوارزميات والقانون: ما الذي يمكن للبرلمانات أن تطلبه من الذكاء الاصطناعي',
  ),
  theme: four(
    'Legislation and oversight in the digital age',
    'Législation et contrôle à l’ère numérique',
    'Legislación y control en la era digital',
    'التشريع والرقابة في العصر الرقمي',
  ),
  summary: four(
    'Legislators from all regions compare the laws they have passed, or are drafting, on automated decisions by public bodies. Over two afternoons they look at transparency, redress for citizens and the means a committee needs to examine a system that it did not build.',
    'Des législateurs de toutes les régions comparent les lois adoptées ou en préparation sur les décisions automatisées des administrations. Durant deux après-midi, ils examineront la transparence, les recours ouverts aux citoyens et les moyens dont une commission a besoin pour évaluer un système qu’elle n’a pas conçu.',
    'Legisladores de todas las regiones comparan las leyes aprobadas o en preparación sobre las decisiones automatizadas de las administraciones. Durante dos tardes analizarán la transparencia, los recursos al alcance de la ciudadanía y los medios que una comisión necesita para examinar un sistema que no ha creado.',
    'يقارن مشرّعون من مختلف المناطق بين القوانين التي اعتمدوها أو يعكفون على صياغتها بشأن القرارات المؤتمتة في الإدارات العامة. وسيبحثون على مدى يومين مسائل الشفافية وسبل الانتصاف المتاحة للمواطنين والوسائل التي تحتاج إليها اللجنة البرلمانية لفحص نظام لم تشارك في بنائه.',
  ),
  interpretation: ['en', 'fr', 'es', 'ar'],
  eligible: ['member', 'parliamentary-staff', 'associate', 'observer'],
  committees: ['digital', 'human-rights', 'justice'],
  targetPerBody: 1,
  contact: 'officer-digital',
  callClosesAt: '2027-01-29T23:59',
  sessions: [
    {
      onDay: '2027-02-16',
      from: '14:00',
      to: '14:30',
      room: hall,
      title: four('Opening', 'Ouverture', 'Apertura', 'الافتتاح'),
      speakers: [
        { staff: 'secretary-general', role: 'chair' },
        { staff: 'institute-director', role: 'speaker' },
      ],
      interpretation: booths,
    },
    {
      onDay: '2027-02-16',
      from: '14:30',
      to: '17:00',
      room: hall,
      title: four(
        'Which decisions may a machine prepare?',
        'Quelles décisions une machine peut-elle préparer ?',
        '¿Qué decisiones puede preparar una máquina?',
        'ما القرارات التي يجوز للآلة أن تُعدّها؟',
      ),
      speakers: [
        { staff: 'officer-digital', role: 'moderator' },
        { body: 'itu', role: 'speaker' },
        { body: 'parliament-est', role: 'speaker' },
      ],
      interpretation: booths,
    },
    {
      onDay: '2027-02-17',
      from: '14:00',
      to: '15:15',
      room: hall,
      title: four(
        'Explaining a decision to the person it concerns',
        'Expliquer une décision à la personne concernée',
        'Explicar una decisión a la persona afectada',
        'شرح القرار للشخص المعني به',
      ),
      speakers: [
        { staff: 'officer-democracy', role: 'moderator' },
        { body: 'ohchr', role: 'speaker' },
        { body: 'parliament-ury', role: 'speaker' },
      ],
      interpretation: booths,
    },
    {
      onDay: '2027-02-17',
      from: '15:15',
      to: '16:30',
      room: workshopRoom,
      title: four(
        'Working session: questions a committee should put',
        'Séance de travail : les questions qu’une commission doit poser',
        'Sesión de trabajo: las preguntas que debe formular una comisión',
        'جلسة عمل: الأسئلة التي ينبغي للجنة أن تطرحها',
      ),
      speakers: [
        { body: 'iidg', role: 'moderator' },
        { body: 'parliament-ken', role: 'speaker' },
        { body: 'parliament-jor', role: 'speaker' },
      ],
      interpretation: booths,
    },
    {
      onDay: '2027-02-17',
      from: '16:30',
      to: '17:00',
      room: hall,
      title: four('Conclusions and closing', 'Conclusions et clôture', 'Conclusiones y clausura', 'الاستنتاجات والاختتام'),
      speakers: [{ staff: 'president', role: 'chair' }],
      interpretation: booths,
    },
  ],
  enclosures: [
    { key: 'concept-note', title: four('Concept note', 'Note de cadrage', 'Nota conceptual', 'مذكرة مفاهيمية') },
    { key: 'programme', title: four('Provisional programme', 'Programme provisoire', 'Programa provisional', 'البرنامج المؤقت') },
  ],
};
