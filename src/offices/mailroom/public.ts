export { type AttachedDocument, attachedFromArchive, type FindAttached } from './attached-document.ts';
export type { Carrier, Delivery, OutgoingMessage } from './carrier.ts';
export { type LetterState, letterStateNames, letterStates } from './letter-states.ts';
export { type Attachment, type LetterInput, queueLetter, queueLetters } from './queue-letters.ts';
export { smtpCarrier } from './smtp-carrier.ts';
export { deliverAll, type Postman, type PostmanDeps, startPostman } from './start-postman.ts';
