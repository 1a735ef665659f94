export { answeredCall, openCalls } from './addressees/find-addressed.ts';
export { recoverFacts } from './beside/recover-facts.ts';
export { changeAddresseeRule } from './change-circular.ts';
export { blocking, type CircularFinding, checkCircular } from './checking/check-circular.ts';
export { waiveFinding } from './checking/waive-finding.ts';
export { findingSentence } from './checking/word-check.ts';
export { type Circular, findCircular, listCirculars, type Place } from './circular.ts';
export { composeVersions } from './compose-version.ts';
export { type Coverage, type CoverageState, type Covered, coverageOf, coverageStates } from './coverage/coverage.ts';
export { type CircularInput, draftCircular, type Versions } from './drafting/draft-circular.ts';
export { draftInvitation, type InvitationInput } from './drafting/draft-invitation.ts';
export { plainLetter, seminarLetter } from './drafting/sample-letters.ts';
export { enterSampleRecord } from './drafting/sample-record.ts';
export { saveCircularText } from './editing/save-text.ts';
export { historyOfBody } from './history-of-body.ts';
export {
  findImportedLetter,
  type ImportedLetter,
  type LetterToStore,
  type StoredLetter,
  storeLetterReading,
} from './importing/import-letter.ts';
export { exportLetter } from './importing/import-letter-export.ts';
export { type LetterChoice, type LetterPlan, planLetter } from './importing/import-letter-plan.ts';
export { importLetterWords } from './importing/import-letter-words.ts';
export { normalForm } from './importing/import-normal-form.ts';
export { ChooseSource, FindingList, languageName, SideBySide, type SideRow } from './importing/import-parts.tsx';
export { readSource } from './importing/import-source.ts';
export { importWords } from './importing/import-words.ts';
export { clearVersion, stepsOfCircular, withdrawStep } from './issuing/clear-version.ts';
export { type Dispatched, dispatchCircular, firstDispatch } from './issuing/dispatch-circular.ts';
export { issueCircular } from './issuing/issue-circular.ts';
export { wordConfidence, wordEnclosures, wordPlaceAndDate, wordSignature, wordTranslated } from './letter-words.ts';
export { everyRefusal as circularRefusals, wordRefusal } from './refusals.ts';
export { findRegistered, listReceived } from './register/register-letter.ts';
export { nextReminder, remindSilent, silentAddressees } from './reminders/remind-silent.ts';
export { type Assignment, listAssignments } from './revising/assign-version.ts';
export { countOpenComments } from './revising/comment-paragraph.ts';
export { circularsRoutes } from './routes.tsx';
export { isStillWanted, sendDueReminders } from './sending/send-due-reminders.ts';
export { sendSamples } from './sending/send-samples.ts';
export { changeSigning } from './signing/change-signing.ts';
