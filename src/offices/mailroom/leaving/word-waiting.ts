import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { wordAt } from '../word-letters.tsx';
import { leavingWords } from './leaving-words.ts';
import type { Waiting } from './list-waiting.ts';

/** One sentence a cause: how many letters wait, why, and from when they go. */
export function wordWaiting(waiting: readonly Waiting[], language: ScreenLanguage): string[] {
  const t = speak(leavingWords, language);
  return waiting.map(({ cause, letters, next }) => t(`waits_${cause}`, { n: letters, at: next ? wordAt(next, language) : '' }));
}
