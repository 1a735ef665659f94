export { type CalendarWanted, calendarOf } from './calendar-of.ts';
export { asCategory, type Category, categories, categoryNames, categoryPlurals, statusesOf } from './categories.ts';
export { announceMeeting, closeMeeting } from './close-meeting.ts';
export { cancelParticipant, enterParticipant } from './enter-participant.ts';
export { closedMeetings, findMeeting, listMeetings, partnersOf } from './find-meeting.ts';
export { historyOfBody } from './history-of-body.ts';
export { listOfParticipants } from './list-of-participants.ts';
export {
  type Meeting,
  type MeetingInput,
  type MeetingKind,
  type Mode,
  meetingKinds,
  modes,
  type PartnerRole,
  partnerRoles,
} from './meeting.ts';
export { meetingFacts } from './meeting-facts.ts';
export type { MeetingLink } from './meeting-page.tsx';
export { publishPaper } from './notes/change-paper.ts';
export { draftPaper } from './notes/draft-paper.ts';
export { issuePaper } from './notes/issue-paper.ts';
export { notesWords } from './notes/notes-words.ts';
export { type Paper, type PaperKind, type PaperPlace, paperKinds, papersOf } from './notes/paper.ts';
export { type PaperFile, paperFile } from './notes/paper-file.ts';
export { paperRefusals } from './notes/paper-refusals.ts';
export { numberPapers } from './notes/paper-symbols.ts';
export { recordSelection } from './notes/record-selection.ts';
export type { Candidate, CandidatesOf } from './notes/selection.ts';
export { balanceDocument } from './papers/balance-document.ts';
export { standingVisaLetter, type VisaLetter, visaLettersOf } from './papers/visa-letters-of.ts';
export { type Participant, type ParticipantInput, protocolRanks } from './participant.ts';
export { countParticipants, participantsOf } from './participants-of.ts';
export { changeMeeting, planMeeting } from './plan-meeting.ts';
export { changeSession, dropSession, planSession } from './plan-session.ts';
export { programmeDocument } from './programme-document.ts';
export { refusals as meetingsRefusals } from './refusals.ts';
export { type MeetingLinks, meetingsRoutes } from './routes.tsx';
export {
  type Booth,
  type InterpretationProvider,
  interpretationProviders,
  type Session,
  type SessionInput,
  type Speaker,
  type SpeakerRole,
  speakerRoles,
} from './session.ts';
export { sessionsOf } from './sessions-of.ts';
export { type MeetingState, stateOf } from './state-of-meeting.ts';
