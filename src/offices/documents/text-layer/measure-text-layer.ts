import type { OfficialDocument } from '../official-document.ts';
import { findWords } from './find-words.ts';
import { readers } from './readers.ts';
import { type SourceWord, sourceWords, type WordClass, wordClasses } from './source-words.ts';

export type Finding = { class: WordClass; asked: number; found: number; lost: string[] };
export type TextLayerMeasure = { reader: keyof typeof readers; findings: Finding[] };

/** How many words of a document each reader finds again in its PDF, by class; classes of which it has none are left out. */
export async function measureTextLayer(document: OfficialDocument, pdf: Uint8Array): Promise<TextLayerMeasure[]> {
  const words = sourceWords(document);
  return Promise.all(
    (['pdfium', 'poppler'] as const).map(async (reader) => ({ reader, findings: findingsOf(words, await readers[reader](pdf)) })),
  );
}

/** The findings of one text layer. */
export function findingsOf(words: readonly SourceWord[], textLayer: string): Finding[] {
  const { lost } = findWords(words, textLayer);
  return wordClasses
    .map((kind) => {
      const asked = words.filter((word) => word.class === kind).length;
      const missed = lost.filter((word) => word.class === kind).map(({ text }) => text);
      return { class: kind, asked, found: asked - missed.length, lost: missed };
    })
    .filter(({ asked }) => asked > 0);
}

/** The share found of some classes together, between 0 and 1; 1 when there is nothing to find. */
export function shareFound(findings: readonly Finding[], classes: readonly WordClass[]): number {
  const counted = findings.filter((finding) => classes.includes(finding.class));
  const asked = counted.reduce((sum, finding) => sum + finding.asked, 0);
  return asked === 0 ? 1 : counted.reduce((sum, { found }) => sum + found, 0) / asked;
}
