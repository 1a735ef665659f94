const mostKept = 20_000;

/** Remembers what was made of each word, as texts repeat their words; when too many are kept, all are forgotten. */
export function rememberWords(make: (word: string) => string): (word: string) => string {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = make(word);
    kept.set(word, made);
    return made;
  };
}
