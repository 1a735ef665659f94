import type { OfficialDocument } from './official-document.ts';
import { councilReports } from './samples/council-reports.ts';
import { jointLetters } from './samples/joint-letters.ts';
import { sampleLetters } from './samples/letters.ts';
import { farLetters } from './samples/letters-far.ts';
import { sampleCards } from './samples/meeting-cards.ts';
import { sampleMeetingPapers } from './samples/meeting-papers.ts';
import { sampleReports } from './samples/reports.ts';

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
  'programme-en': sampleMeetingPapers.programmeEn,
  'programme-ar': sampleMeetingPapers.programmeAr,
  'certificate-en': sampleCards.certificateEn,
  'certificate-ar': sampleCards.certificateAr,
  'badges-en': sampleCards.badgesEn,
  'badges-ar': sampleCards.badgesAr,
  'name-plates-en': sampleCards.platesEn,
  'name-plates-ar': sampleCards.platesAr,
};
