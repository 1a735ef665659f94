import type { Language } from '../../../platform/language.ts';
import { type Folded, foldText, unfoldSpan } from '../read-folded.ts';
import { readStems, type StemmedWord, stemsOfTerm } from './read-stems.ts';
import type { Term, TermWord } from './term.ts';

/** A wording of a term found in a text; offsets are those of the text as given. */
export type TermMatch = { term: Term; word: TermWord; start: number; end: number };
type Entry = { term: Term; word: TermWord; words: string[][] };
/** Terms made ready to be found in one language: by the stems of their first word, the longest first. */
export type TermIndex = { language: Language; byStem: Map<string, Entry[]>; chinese: { entry: Entry; text: string }[] };

/** Makes the terms ready to be found in texts of a language. */
export function indexTerms(terms: readonly Term[], language: Language): TermIndex {
  const entries = terms.flatMap((term) => (term.words[language] ?? []).map((word) => entryOf(term, word, language)));
  const longest = entries.toSorted((a, b) => b.words.length - a.words.length || b.word.text.length - a.word.text.length);
  const byStem = new Map<string, Entry[]>();
  for (const entry of longest) {
    for (const stem of entry.words[0] ?? []) {
      const known = byStem.get(stem);
      if (known) known.push(entry);
      else byStem.set(stem, [entry]);
    }
  }
  const chinese = language === 'zh' ? longest.map((entry) => ({ entry, text: foldText(entry.word.text).text })) : [];
  return { language, byStem, chinese };
}

function entryOf(term: Term, word: TermWord, language: Language): Entry {
  return { term, word, words: readStems(word.text, language).map(({ form }) => stemsOfTerm(form, language)) };
}

/** The terms a text names, in their order, the longest first where they overlap; acronyms only in their own capitals. */
export function findTerms(text: string, index: TermIndex, folded: Folded = foldText(text)): TermMatch[] {
  if (index.language === 'zh') return findInChinese(folded, index);
  const words = readStems(text, index.language, folded);
  const found: TermMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = entryAt(words, at, text, index);
    const last = entry ? words[at + entry.words.length - 1] : undefined;
    const first = words[at];
    if (entry && last && first) found.push({ term: entry.term, word: entry.word, start: first.start, end: last.end });
    at += entry?.words.length ?? 1;
  }
  return found;
}

function entryAt(words: StemmedWord[], at: number, text: string, { byStem }: TermIndex): Entry | undefined {
  const first = words[at];
  if (!first) return undefined;
  const entries = new Set(first.stems.flatMap((stem) => byStem.get(stem) ?? []));
  let best: Entry | undefined;
  for (const entry of entries) {
    if (best && best.words.length >= entry.words.length) continue;
    if (stands(entry, words, at, text)) best = entry;
  }
  return best;
}

function stands({ word, words: wanted }: Entry, words: StemmedWord[], at: number, text: string): boolean {
  if (word.acronym && wanted.length === 1) {
    const { start = 0, end = 0 } = words[at] ?? {};
    return text.slice(start, end).replace(/s$/, '') === word.text;
  }
  return wanted.every((stems, index) => {
    const here = words[at + index];
    const before = words[at + index - 1];
    if (!here || (index > 0 && before && /[.;:!?؟؛\n]/u.test(text.slice(before.end, here.start)))) return false;
    return here.stems.some((stem) => stems.includes(stem));
  });
}

function findInChinese(folded: Folded, { chinese }: TermIndex): TermMatch[] {
  const taken: TermMatch[] = [];
  for (const { entry, text } of chinese) {
    for (let from = folded.text.indexOf(text); from >= 0 && text !== ''; from = folded.text.indexOf(text, from + text.length)) {
      const { start, end } = unfoldSpan(folded, from, from + text.length);
      if (taken.every((other) => end <= other.start || other.end <= start)) taken.push({ term: entry.term, word: entry.word, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
