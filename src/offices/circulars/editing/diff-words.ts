/** A stretch of a comparison: in both texts, only in the earlier one, or only in the later one. */
export type DiffPart = { kind: 'same' | 'gone' | 'new'; text: string };

const longest = 4_000_000;

/**
 * Compares two texts word by word: the shortest list of words taken out and put in. Words are those of the language's own rules, so Chinese
 * is compared by words and Arabic prefixes stay with their word. Texts too long for that are shown as one taken out and one put in.
 */
export function diffWords(before: string, after: string, language: string): DiffPart[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const [a, b] = [wordsOf(before, language), wordsOf(after, language)];
  if (a.length * b.length > longest)
    return join([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]);
  return join(walk(a, b, commonLengths(a, b)));
}

/** Words with the spaces and marks between them as pieces of their own. */
function wordsOf(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** Lengths of the longest common rests, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [table[i], table[i + 1]];
    for (let j = b.length - 1; row && below && j >= 0; j--)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

function walk(a: readonly string[], b: readonly string[], table: readonly Uint32Array[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old = '', fresh = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && old === fresh) {
      parts.push({ kind: 'same', text: old });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      parts.push({ kind: 'gone', text: old });
      i++;
    } else {
      parts.push({ kind: 'new', text: fresh });
      j++;
    }
  }
  return parts;
}

/** Joins neighbours of one kind; a space alone between two changes belongs to both, so that phrases are read as phrases. */
function join(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  let [gone, fresh] = ['', ''];
  const flush = () => {
    if (gone) runs.push({ kind: 'gone', text: gone });
    if (fresh) runs.push({ kind: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const next = parts[index + 1];
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (/^\s+$/u.test(text) && (gone || fresh) && next && next.kind !== 'same') {
      gone += text;
      fresh += text;
    } else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === 'same') last.text += text;
      else runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}
