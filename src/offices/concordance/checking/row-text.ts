import type { Language } from '../../../platform/language.ts';
import { joinPlaced, type PlacedText } from '../reading/placed-text.ts';
import type { FileVersion } from '../reading/read-files.ts';
import type { Row } from './align-rows.ts';

/** The text of a row in one version: its paragraphs, one to a line, with where each begins in it. */
export type RowText = PlacedText & { language: Language; starts: { place: number; start: number; end: number }[] };

/** The texts of a row; a version without a paragraph in it has none. */
export function rowTexts(versions: readonly FileVersion[], row: Row): RowText[] {
  return versions.flatMap(({ language, paragraphs }) => {
    const places = row.places[language] ?? [];
    const parts = places.flatMap((place) => paragraphs[place] ?? []);
    if (parts.length === 0) return [];
    let from = 0;
    const starts = places.flatMap((place) => {
      const start = from;
      const length = paragraphs[place]?.text.length ?? 0;
      from += length + 1;
      return [{ place, start, end: start + length }];
    });
    return [{ ...joinPlaced(parts, '\n'), language, starts }];
  });
}
