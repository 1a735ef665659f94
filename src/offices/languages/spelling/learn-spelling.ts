import type { Language } from '../../../platform/language.ts';
import { learnWords } from './spelling.ts';
import { wordsToJudge } from './words-to-judge.ts';

/**
 * Asks the dictionaries of the machine for the words of texts, so that the check of spelling knows them; answers the languages that no
 * dictionary was found for and whose spelling therefore is not judged.
 */
export async function learnSpelling(texts: readonly { language: Language; text: string }[]): Promise<Language[]> {
  const byLanguage = Map.groupBy(texts, ({ language }) => language);
  const learnt = await Promise.all(
    [...byLanguage].map(async ([language, own]) => {
      const words = own.flatMap(({ text }) => wordsToJudge(text, language).map(({ word }) => word));
      return (await learnWords(language, words)) ? undefined : language;
    }),
  );
  return learnt.filter((language) => language !== undefined);
}
