import type { OfficialDocument } from './official-document.ts';
import { sampleBalance } from './samples/balances.ts';
import { councilReports } from './samples/council-reports.ts';
import { sampleIndexedLists } from './samples/indexed-lists.ts';
import { jointLetters } from './samples/joint-letters.ts';
import { sampleLetters } from './samples/letters.ts';
import { farLetters } from './samples/letters-far.ts';
import { sampleAgendas } from './samples/meeting-agenda.ts';
import { sampleCards } from './samples/meeting-cards.ts';
import { sampleMinutes } from './samples/meeting-minutes.ts';
import { sampleNotes } from './samples/meeting-note.ts';
import { sampleMeetingPapers } from './samples/meeting-papers.ts';
import { romanceMeetingPapers } from './samples/meeting-papers-romance.ts';
import { sampleReports } from './samples/reports.ts';
import { sampleVisaLetter } from './samples/visa-letters.ts';

/** Every kind of document the office makes, for its own tests and for looking at. */
export const sampleDocuments: Record<string, OfficialDocument> = {
  'letter-en': sampleLetters.en,
  'letter-fr': sampleLetters.fr,
  'letter-es': sampleLetters.es,
  'letter-ar': sampleLetters.ar,
  'letter-ru': farLetters.ru,
  'letter-zh': farLetters.zh,
  'report-en': sampleReports.en,
  'report-ar': sampleReports.ar,
  'joint-letter-en': jointLetters.en,
  'joint-letter-fr': jointLetters.fr,
  'joint-letter-ar': jointLetters.ar,
  'joint-letter-four-en': jointLetters.fourEn,
  'joint-letter-four-ar': jointLetters.fourAr,
  'council-report-en': councilReports.en,
  'council-report-fr': councilReports.fr,
  'council-report-es': councilReports.es,
  'council-report-ar': councilReports.ar,
  'participants-en': sampleMeetingPapers.participantsEn,
  'participants-ar': sampleMeetingPapers.participantsAr,
  'participants-fr': romanceMeetingPapers.fr.participants,
  'participants-es': romanceMeetingPapers.es.participants,
  'programme-en': sampleMeetingPapers.programmeEn,
  'programme-ar': sampleMeetingPapers.programmeAr,
  'programme-fr': romanceMeetingPapers.fr.programme,
  'programme-es': romanceMeetingPapers.es.programme,
  'note-en': sampleNotes.en,
  'note-fr': sampleNotes.fr,
  'note-es': sampleNotes.es,
  'note-ar': sampleNotes.ar,
  'agenda-en': sampleAgendas.en,
  'agenda-fr': sampleAgendas.fr,
  'agenda-es': sampleAgendas.es,
  'agenda-ar': sampleAgendas.ar,
  'minutes-en': sampleMinutes.en,
  'minutes-fr': sampleMinutes.fr,
  'minutes-es': sampleMinutes.es,
  'minutes-ar': sampleMinutes.ar,
  'certificate-en': sampleCards.certificateEn,
  'certificate-ar': sampleCards.certificateAr,
  'certificate-fr': romanceMeetingPapers.fr.certificate,
  'certificate-es': romanceMeetingPapers.es.certificate,
  'badges-en': sampleCards.badgesEn,
  'badges-ar': sampleCards.badgesAr,
  'badges-fr': romanceMeetingPapers.fr.badges,
  'badges-es': romanceMeetingPapers.es.badges,
  'name-plates-en': sampleCards.platesEn,
  'name-plates-ar': sampleCards.platesAr,
  'name-plates-fr': romanceMeetingPapers.fr.plates,
  'name-plates-es': romanceMeetingPapers.es.plates,
  'participants-index-en': sampleIndexedLists.en,
  'participants-index-ar': sampleIndexedLists.ar,
  'visa-letter-en': sampleVisaLetter('en'),
  'visa-letter-fr': sampleVisaLetter('fr'),
  'visa-letter-es': sampleVisaLetter('es'),
  'visa-letter-ar': sampleVisaLetter('ar'),
  'balance-en': sampleBalance('en'),
  'balance-fr': sampleBalance('fr'),
  'balance-es': sampleBalance('es'),
  'balance-ar': sampleBalance('ar'),
};
