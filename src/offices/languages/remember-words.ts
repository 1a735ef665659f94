import type { Language } from '../../platform/language.ts';

const mostKept = 20_000;

/** Remembers what was made of each word or text, as texts repeat themselves; when `most` are kept, all are forgotten. */
export function rememberWords<T>(make: (word: string) => T, most = mostKept): (word: string) => T {
  const kept = new Map<string, { made: T }>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known.made;
    if (kept.size >= most) kept.clear();
    const made = make(word);
    kept.set(word, { made });
    return made;
  };
}

/** The same for words of several languages, each with its own count. */
export function rememberByLanguage<T, L extends Language = Language>(
  make: (word: string, language: L) => T,
  most = mostKept,
): (word: string, language: L) => T {
  const kept = new Map<L, (word: string) => T>();
  return (word, language) => {
    const own = kept.get(language) ?? rememberWords((one: string) => make(one, language), most);
    if (!kept.has(language)) kept.set(language, own);
    return own(word);
  };
}
