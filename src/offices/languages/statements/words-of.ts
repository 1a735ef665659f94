import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';
import type { StatementWords } from './statement-words.ts';

/** The words a language makes its statements with. */
export function statementWords(language: Language): StatementWords {
  return packOf(language).statementWords;
}
