import { allLanguages } from '../../../platform/language.ts';
import type { Term, TermDomain, TermStatus, TermWord } from './term.ts';

const marks: Record<string, Pick<TermWord, 'status' | 'acronym' | 'asked'>> = {
  '=': { status: 'preferred', acronym: true },
  '~': { status: 'superseded' },
  '!': { status: 'forbidden' },
  '?': { status: 'forbidden', asked: true },
};

/**
 * Reads the compact rows of starter data: `id | en | fr | es | ar | ru | zh`, wordings parted by `;`. The first is preferred, the next
 * are admitted; `=` marks an acronym, `~` a superseded wording, `!` a forbidden one, `?` one forbidden where another version names the term;
 * `{f}` or `{m}` at the end gives the gender. A language that the rows have no cell for yet has no wordings.
 */
export function readTermRows(domain: TermDomain, source: string, text: string): Term[] {
  const rows = text.trim().split('\n');
  const width = rows[0]?.split(' | ').length ?? 0;
  return rows.map((row) => {
    const [id = '', ...cells] = row.split(' | ').map((cell) => cell.trim());
    if (cells.length + 1 !== width || cells.length > allLanguages.length)
      throw new Error(`a term row must have a cell for each language: ${row}`);
    const words = Object.fromEntries(
      allLanguages.flatMap((language, index) => {
        const read = readWords(cells[index] ?? '');
        return read.length ? [[language, read] as const] : [];
      }),
    );
    return { id, domain, source, words };
  });
}

function readWords(cell: string): TermWord[] {
  const words = cell.split(';').map((word) => word.trim());
  return words.filter(Boolean).map((word, index) => {
    const gender = /\{([fm])\}$/.exec(word)?.[1] as 'f' | 'm' | undefined;
    const bare = word.replace(/\s*\{[fm]\}$/, '');
    const mark = marks[bare.charAt(0)];
    const status: TermStatus = index === 0 ? 'preferred' : 'admitted';
    return { ...(mark ?? { status }), text: mark ? bare.slice(1) : bare, ...(gender ? { gender } : {}) };
  });
}
