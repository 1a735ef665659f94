import { asScreenLanguage, type Language, ownNames, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { type ColumnRow, writeColumns } from '../../documents/public.ts';
import { type FactTable, isolate, type SourceParagraph, type StoredText, wordDays } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { languageName } from '../importing/import-parts.tsx';
import { columnSegmentOf, markOf, segmentsOf } from './translation-segments.ts';
import { translationWords } from './translation-words.ts';

/** What a translator is asked for; `due` is a day. */
export type TranslationOrder = { circular: Circular; text: StoredText; facts: FactTable; to: Language; due?: string };

/** The bookmarks that say whose file it is and which language it brings. */
export const marksOf = (circularId: string, to: Language) => [`letter_${circularId.replaceAll('-', '')}`, `to_${to}`];

/** Writes the translator's file: the original beside the translation as it stands, or beside the values it must hold. */
export async function writeTranslation(order: TranslationOrder): Promise<Uint8Array> {
  const { circular, text, facts, to, due } = order;
  const from = circular.originalLanguage;
  const screen = screenLanguageFor(to);
  const t = speak(translationWords, screen);
  const original = text.versions[from] ?? [];
  const rows = original.map((paragraph) => rowOf(paragraph, order));
  const title = segmentsOf(original.find(({ kind }) => kind === 'subject')?.source ?? '', facts, from);
  const n = original.reduce((sum, { source }) => sum + countWords(wordsOf(source, facts, from), from), 0);
  const subject = title.map(({ words }) => words).join('');
  return writeColumns({
    title: t('fileTitle', { from: languageName(from, screen), to: languageName(to, screen) }),
    lines: [
      { text: asScreenLanguage(from) === screen || screen !== 'ar' ? subject : isolate(subject), strong: true },
      ...(due ? [{ text: t('fileDue', { day: wordDays({ fact: 'days', from: due }, screen) }), strong: true }] : []),
      { text: t('fileWords', { n }) },
      { text: t('fileHelp') },
    ],
    language: screen,
    marks: marksOf(circular.id, to),
    from: { language: from, name: ownNames[from] },
    to: { language: to, name: ownNames[to] },
    rows,
  });
}

function rowOf({ key, kind, source }: SourceParagraph, { circular, text, facts, to }: TranslationOrder): ColumnRow {
  const stored = text.versions[to]?.find((paragraph) => paragraph.key === key)?.source ?? '';
  const made = stored.trim() === '' ? valuesOf(source, facts, to) : segmentsOf(stored, facts, to).map(columnSegmentOf);
  return {
    mark: markOf(key),
    isHeading: kind === 'heading' || kind === 'subject',
    from: segmentsOf(source, facts, circular.originalLanguage).map(columnSegmentOf),
    to: made,
  };
}

/** The values of an original in the other language, a space between them: what the translator writes around. */
function valuesOf(source: string, facts: FactTable, to: Language) {
  const values = segmentsOf(source, facts, to).filter(({ node }) => node.kind !== 'text');
  return values.flatMap((value) => [columnSegmentOf(value), { text: ' ' }]);
}

function wordsOf(source: string, facts: FactTable, language: Language): string {
  return segmentsOf(source, facts, language)
    .map(({ words }) => words)
    .join('');
}

/** Words as the language counts them. */
export function countWords(text: string, language: Language): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
