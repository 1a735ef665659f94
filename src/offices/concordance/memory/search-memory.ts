import type { Language } from '../../../platform/language.ts';

/** A paragraph that was cleared in several languages, and where. */
export type MemoryEntry = { wordings: Partial<Record<Language, string>>; source: string; keptOn: string };
/** The entries that have a wording in one language, ready to be searched by their words. */
export type MemoryIndex = {
  language: Language;
  entries: { entry: MemoryEntry; text: string; tokens: string[] }[];
  byToken: Map<string, number[]>;
};
/** An entry near a text: `percent` of it is the same, 100 where all is. */
export type MemoryMatch = { entry: MemoryEntry; text: string; percent: number };

const considered = 40;

/** The words of a text as they are compared: folded, in lower case; of Chinese each character. */
export function memoryTokens(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .toLowerCase();
  return folded.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

/** Makes entries ready to be searched from one language. */
export function indexMemory(entries: readonly MemoryEntry[], language: Language): MemoryIndex {
  const kept = entries.flatMap((entry) => {
    const text = entry.wordings[language];
    return text ? [{ entry, text, tokens: memoryTokens(text) }] : [];
  });
  const byToken = new Map<string, number[]>();
  for (const [index, { tokens }] of kept.entries())
    for (const token of new Set(tokens)) {
      const places = byToken.get(token);
      if (places) places.push(index);
      else byToken.set(token, [index]);
    }
  return { language, entries: kept, byToken };
}

/** The entries nearest to a text with a wording in another language, best first; `least` per cent at least. */
export function searchMemory(index: MemoryIndex, text: string, into: Language, least = 60, most = 5): MemoryMatch[] {
  const tokens = memoryTokens(text);
  if (tokens.length === 0) return [];
  const found = candidates(index, tokens, into).flatMap((place): MemoryMatch[] => {
    const known = index.entries[place];
    if (!known) return [];
    const same = known.text.trim() === text.trim() ? 100 : Math.min(99, Math.floor(100 * similarity(tokens, known.tokens)));
    return same >= least ? [{ entry: known.entry, text: known.text, percent: same }] : [];
  });
  return found.toSorted((a, b) => b.percent - a.percent || b.entry.keptOn.localeCompare(a.entry.keptOn)).slice(0, most);
}

/** The entries that share most of the rarer words. Words that half the entries have tell nothing apart while rarer ones are there. */
function candidates({ entries, byToken }: MemoryIndex, tokens: string[], into: Language): number[] {
  const weights = new Map<number, number>();
  const listed = [...new Set(tokens)]
    .map((token) => byToken.get(token) ?? [])
    .filter((places) => places.length > 0)
    .toSorted((a, b) => a.length - b.length);
  let visited = 0;
  for (const places of listed) {
    if (visited > 60_000 && weights.size >= considered) break;
    visited += places.length;
    const weight = Math.log(1 + entries.length / places.length);
    for (const place of places) weights.set(place, (weights.get(place) ?? 0) + weight);
  }
  return [...weights]
    .filter(([place]) => entries[place]?.entry.wordings[into] !== undefined)
    .sort((a, b) => b[1] - a[1])
    .slice(0, considered)
    .map(([place]) => place);
}

/** The share of words that need not be changed, added or taken away. */
function similarity(a: readonly string[], b: readonly string[]): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, word] of a.entries()) {
    const next = new Uint16Array(b.length + 1);
    next[0] = index + 1;
    for (let at = 0; at < b.length; at += 1)
      next[at + 1] = Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (word === b[at] ? 0 : 1));
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
