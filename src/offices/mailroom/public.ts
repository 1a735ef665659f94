export { type AttachedDocument, attachedFromArchive, type FindAttached } from './attached-document.ts';
export { captureCarrier } from './capture-carrier.ts';
export type { Carrier, Delivery, OutgoingMessage } from './carrier.ts';
export { type LetterState, letterStateNames, letterStates } from './letter-states.ts';
export { type Attachment, type LetterInput, queueLetter, queueLetters } from './queue-letters.ts';
export { smtpCarrier } from './smtp-carrier.ts';
export { type Capture, startCapture } from './start-capture.ts';
export { deliverAll, type Postman, type PostmanDeps, startPostman } from './start-postman.ts';
