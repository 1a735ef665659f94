import type { Language } from '../../../platform/language.ts';
import type { StatementWords } from './statement-words.ts';
import { arabicStatements } from './words-ar.ts';
import { englishStatements } from './words-en.ts';
import { spanishStatements } from './words-es.ts';
import { frenchStatements } from './words-fr.ts';
import { russianStatements } from './words-ru.ts';
import { chineseStatements } from './words-zh.ts';

const words: Record<Language, StatementWords> = {
  en: englishStatements,
  fr: frenchStatements,
  es: spanishStatements,
  ar: arabicStatements,
  ru: russianStatements,
  zh: chineseStatements,
};

/** The words a language makes its statements with. */
export function statementWords(language: Language): StatementWords {
  return words[language];
}
