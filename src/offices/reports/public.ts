export { type ArrangeRefusal, citeUnder, dropCitation, leaveOut, moveEntry } from './arrange-edition.ts';
export { type BuildRefusal, buildEdition } from './build-edition.ts';
export { checkEdition, type EditionCheck } from './check-edition.ts';
export { type Edition, findEdition, listEditions, versionOrder } from './edition.ts';
export { editionDocument, editionDocuments } from './edition-document.ts';
export { byTheme, citationsOf, type Entry, entriesOf } from './entries-of.ts';
export { type EditionInput, type OpenRefusal, openEdition } from './open-edition.ts';
export { type DecisionInput, type DecisionRefusal, recordDecision } from './record-decision.ts';
