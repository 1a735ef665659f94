import type { OfficialDocument } from './official-document.ts';
import { sampleLetters } from './samples/letters.ts';

/** Every document the office can make, for its own tests and for looking at. */
export const sampleDocuments: Record<string, OfficialDocument> = {
  'letter-en': sampleLetters.en,
  'letter-fr': sampleLetters.fr,
  'letter-es': sampleLetters.es,
  'letter-ar': sampleLetters.ar,
};
