import { allLanguages, type Language } from '../../../../platform/language.ts';
import { packOf } from '../../pack-of.ts';
import { findTitled } from '../gender/find-titled.ts';
import type { Passage } from '../passage.ts';

/**
 * A thing with its words in each language, as patterns on folded text: `says` holds all of them, `asks` those that are sure enough to be
 * asked of another version.
 */
export type ConceptRow = { id: string; says: Partial<Record<Language, string>>; asks: Partial<Record<Language, string>> };

/** Reads rows `id | en | fr | es | ar | ru | zh`; forms are parted by commas and may end in `*` for any ending, those after `;` answer only. */
export function readConceptRows(text: string): ConceptRow[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', ...cells] = row.split(' | ').map((cell) => cell.trim());
      const read = (part: (cell: string) => string) =>
        Object.fromEntries(allLanguages.flatMap((language, index) => patternOf(part(cells[index] ?? ''), language)));
      return { id, says: read((cell) => cell.replaceAll(';', ',')), asks: read((cell) => cell.split(';')[0] ?? '') };
    });
}

function patternOf(cell: string, language: Language): (readonly [Language, string])[] {
  const forms = cell
    .split(',')
    .map((form) => form.trim().replaceAll('*', '\\p{L}*'))
    .filter(Boolean);
  if (forms.length === 0) return [];
  const { attached, article } = packOf(language).script;
  const front = attached + article;
  return [[language, `${front}(?:${forms.join('|')})`]];
}

/** The folded text with terms and persons' names blanked out, so that their words count for nothing. */
export function withoutTerms(passage: Passage): string {
  const { lower, terms, folded } = passage;
  const persons = findTitled(passage).map(({ nameStart: start, nameEnd: end }) => ({ start, end }));
  const characters = [...lower];
  if (characters.length !== lower.length) return lower;
  for (const { start, end } of [...terms, ...persons]) {
    for (let at = folded.at.indexOf(start); at >= 0 && (folded.at[at] ?? end) < end; at++) characters[at] = '#';
  }
  return characters.join('');
}
