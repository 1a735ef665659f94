import type { Transaction } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';

/** A letter to a correspondent; with `url` the address of the page stands under the text. */
export type CorrectionLetter = {
  kind: 'correction-link' | 'correction-answer';
  /** Of the link or of the set of corrections; makes the letter unique. */
  id: string;
  bodyId: string;
  name: string;
  address: string;
  language: ScreenLanguage;
  subject: string;
  text: string;
  url?: string;
};
/** Queues a letter in the caller's transaction; the mailroom stands to the right of the directory, so whoever knows both hands it in. */
export type CorrectionMail = (tx: Transaction, letter: CorrectionLetter) => Promise<void>;
