import { allLanguages, type Language } from '../../../platform/language.ts';
import {
  escapeMarkup,
  type ImportMarkupOptions,
  type LetterReading,
  markupOfParagraph,
  type SourceParagraph,
} from '../../languages/public.ts';
import type { Versions } from '../drafting/draft-circular.ts';

/** What a letter without a subject line is about, in the languages that name it. */
export type Subject = Partial<Record<Language, string>>;

/**
 * The body of every language version for the text store. A paragraph has the key of its row of pairs in every language; one that another
 * version cut in two keeps that key for its first part (`p3`, `p3-2`), so that nothing is joined that its author divided.
 */
export function paragraphsOfLetter(reading: LetterReading, subject: Subject, options: ImportMarkupOptions): Versions {
  return Object.fromEntries(
    reading.versions.map(({ language, body }) => {
      const keys = keysOf(reading, language);
      const paragraphs = body.map(
        ({ key, source }): SourceParagraph => ({
          key: keys.get(key) ?? `x-${key}`,
          kind: 'paragraph',
          source: markupOfParagraph(source, language, options),
        }),
      );
      return [language, [...subjectOf(subject[language]), ...paragraphs]];
    }),
  );
}

function subjectOf(title: string | undefined): SourceParagraph[] {
  return title ? [{ key: 'subject', kind: 'subject', source: escapeMarkup(title) }] : [];
}

function keysOf({ pairs }: LetterReading, language: Language): Map<string, string> {
  const named = pairs.flatMap((row, index) =>
    (row[language] ?? []).map((key, at) => [key, at === 0 ? `p${index + 1}` : `p${index + 1}-${at + 1}`] as const),
  );
  return new Map(named);
}

/** The original unless the officer chose another: the house drafts in English, then in French; else the first version of the file. */
export function originalOf(reading: LetterReading, chosen?: Language): Language | undefined {
  const there = reading.versions.map(({ language }) => language);
  const usual: Language[] = ['en', 'fr'];
  return [chosen, ...usual, ...there].find(
    (language) => language !== undefined && allLanguages.includes(language) && there.includes(language),
  );
}
