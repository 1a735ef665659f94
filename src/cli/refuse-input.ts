import type { Refusal } from '../platform/answer.ts';
import { refusals } from '../platform/refusals.ts';
import type { Words } from '../platform/words.ts';
import { checkWords } from './check-words.ts';
import { CommandRefused, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

/** Ends a command whose input cannot be read: the sentence, and exit code 2. */
export function refuseInput(refusal: Refusal, ...words: Words[]): never {
  throw new CommandRefused(refusal, wordRefusal(refusal, ...words, checkWords, settingsRefusals, refusals), 2);
}
