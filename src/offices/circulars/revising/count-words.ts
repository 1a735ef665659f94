import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { factContext } from '../../directory/public.ts';
import { type FactTable, loadText, renderLine, type SourceParagraph, textOf, withoutIsolates } from '../../languages/public.ts';
import type { Circular, Place } from '../circular.ts';
import { circularFacts } from '../circular-facts.ts';

/** The words of a text as printed; in Chinese, characters, as revisers there count. Figures count as words, marks do not. */
export function countWords(text: string, language: Language): number {
  if (language === 'zh') return [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A source as it prints, as plain text. */
export function printedText(source: string, facts: FactTable, language: Language): string {
  return withoutIsolates(textOf(renderLine(source, facts, language, factContext(language)).runs));
}

/** How many words of the original a reviser of a version has to read. */
export async function wordsOfOriginal(db: Handle, circular: Circular, place: Place): Promise<number> {
  const { versions } = await loadText(db, circular.textId);
  const facts = await circularFacts(db, circular, place);
  const original: SourceParagraph[] = versions[circular.originalLanguage] ?? [];
  return original.reduce(
    (sum, { source }) => sum + countWords(printedText(source, facts, circular.originalLanguage), circular.originalLanguage),
    0,
  );
}
