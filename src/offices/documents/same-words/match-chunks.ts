/** How far a format says what its source says: chunks that are not there in their order, and words that no chunk accounts for. */
export type Match = { missing: string[]; left: string };

/**
 * Looks for each chunk behind the one before it, letter by letter without spaces, signs of direction and line ends; `left` is what stands
 * between them.
 */
export function matchChunks(chunks: readonly string[], said: string): Match {
  const dense = lettersOf(said);
  const missing: string[] = [];
  const left: string[] = [];
  let at = 0;
  for (const chunk of chunks.map(lettersOf).filter(Boolean)) {
    const found = dense.indexOf(chunk, at);
    if (found < 0) {
      missing.push(chunk);
      continue;
    }
    left.push(dense.slice(at, found));
    at = found + chunk.length;
  }
  return { missing, left: [...left, dense.slice(at)].filter(Boolean).join(' ') };
}

/** Letters, figures and the marks on letters alone: formats differ in spaces, hyphens at line ends and bullets. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The text with every one of these taken out once, for what a format may say besides. */
export function without(left: string, furniture: readonly string[]): string {
  let rest = lettersOf(left);
  for (const each of furniture
    .map(lettersOf)
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length))
    rest = rest.replaceAll(each, '');
  return rest;
}
