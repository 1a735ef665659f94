import type { ScreenLanguage } from '../../platform/language.ts';
import type { MeetingKind } from '../meetings/public.ts';

/** How each language opens the sentence on a meeting that was held: article, noun and the participle that agrees with it. */
const openings: Record<ScreenLanguage, Record<MeetingKind, string>> = {
  en: {
    'round-table': 'The round table {t} was held',
    conference: 'The conference {t} was held',
    hearing: 'The hearing {t} was held',
    workshop: 'The workshop {t} was held',
    seminar: 'The seminar {t} was held',
    assembly: 'The assembly {t} was held',
    forum: 'The forum {t} was held',
    briefing: 'The briefing {t} was held',
  },
  fr: {
    'round-table': 'La table ronde {t} s’est tenue',
    conference: 'La conférence {t} s’est tenue',
    hearing: 'L’audition {t} s’est tenue',
    workshop: 'L’atelier {t} s’est tenu',
    seminar: 'Le séminaire {t} s’est tenu',
    assembly: 'L’assemblée {t} s’est tenue',
    forum: 'Le forum {t} s’est tenu',
    briefing: 'La séance d’information {t} s’est tenue',
  },
  es: {
    'round-table': 'La mesa redonda {t} se celebró',
    conference: 'La conferencia {t} se celebró',
    hearing: 'La audiencia {t} se celebró',
    workshop: 'El taller {t} se celebró',
    seminar: 'El seminario {t} se celebró',
    assembly: 'La asamblea {t} se celebró',
    forum: 'El foro {t} se celebró',
    briefing: 'La sesión informativa {t} se celebró',
  },
  ar: {
    'round-table': 'عُقدت المائدة المستديرة {t}',
    conference: 'عُقد المؤتمر {t}',
    hearing: 'عُقدت جلسة الاستماع {t}',
    workshop: 'عُقدت حلقة العمل {t}',
    seminar: 'عُقدت الحلقة الدراسية {t}',
    assembly: 'عُقدت الجمعية {t}',
    forum: 'عُقد المنتدى {t}',
    briefing: 'عُقدت جلسة الإحاطة {t}',
  },
};

type Phrases = { online: string; host: string; partners: string; attendance: string };
const phrases: Record<ScreenLanguage, Phrases> = {
  en: {
    online: ' online',
    host: ', hosted by {activity.host}',
    partners: ', in cooperation with {activity.partners}',
    attendance: ' The number of participants was {activity.attendance}.',
  },
  fr: {
    online: ' en ligne',
    host: ', à l’invitation {activity.host|of}',
    partners: ', en coopération avec {activity.partners}',
    attendance: ' Le nombre de participants était de {activity.attendance}.',
  },
  es: {
    online: ' en línea',
    host: ', por invitación {activity.host|of}',
    partners: ', en cooperación con {activity.partners}',
    attendance: ' El número de participantes fue de {activity.attendance}.',
  },
  ar: {
    online: ' عبر الإنترنت',
    host: '، باستضافة {activity.host}',
    partners: '، بالتعاون مع {activity.partners}',
    attendance: ' وبلغ عدد المشاركين {activity.attendance}.',
  },
};

export type Held = {
  kind: MeetingKind;
  isPlaced: boolean;
  isOnline: boolean;
  hasHost: boolean;
  hasPartners: boolean;
  hasAttendance: boolean;
};

/** A first sentence on a meeting, as markup made of the activity's facts; the officer edits it before registering. */
export function proposeSentence(held: Held, language: ScreenLanguage): string {
  const phrase = phrases[language];
  const place = held.isOnline ? phrase.online : held.isPlaced ? ' {activity.place|in-full}' : '';
  return [
    openings[language][held.kind].replace('{t}', '{activity.title|quoted}'),
    place,
    ' {activity.when|on}',
    held.hasHost ? phrase.host : '',
    held.hasPartners ? phrase.partners : '',
    '.',
    held.hasAttendance ? phrase.attendance : '',
  ].join('');
}
