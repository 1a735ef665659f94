import type { Language } from '../../../../platform/language.ts';
import { packOf } from '../../pack-of.ts';
import { pattern } from '../../read-patterns.ts';
import { institutionNouns, type NounGroup } from '../names/institution-nouns.ts';
import { findAll, type Passage, type Span } from '../passage.ts';
import { postAndInstrumentNouns } from './post-and-instrument-nouns.ts';

/** A noun of an institution, post or instrument where it stands; `capital` where its language has capitals and it carries one. */
export type NamedNoun = Span & { group: NounGroup; means: string[]; answers: string[]; capital: boolean };
type Entry = { group: NounGroup; means: string[]; answers: string[] };
/** `telling` tells by the name of a group which entry a whole word is of. */
type Finder = { source: string; telling: string; entries: Entry[]; known: Map<string, Entry | undefined>; meanings: Set<string> };

const finders = new Map<Language, Finder>();

/** Advice and offices, where no capital makes them bodies. */
const everydayPlurals = new Set(['conseils', 'bureaux', 'consejos', 'oficinas', 'juntas']);

/** The nouns that a passage names, in order, the longest where two overlap. */
export function findNouns(passage: Passage): NamedNoun[] {
  const finder = finderOf(passage.language);
  return findAll(passage, finder.source).flatMap(({ start, end, match }) => {
    const entry = entryOf(match[0], finder);
    const capital =
      !packOf(passage.language).script.capitals || /^\p{Lu}/u.test(passage.text.slice(start, start + 2)) || isName(passage, start);
    return entry && !isGivenName(passage, start) && (capital || !everydayPlurals.has(match[0]))
      ? [{ start, end, capital, group: entry.group, means: entry.means, answers: entry.answers }]
      : [];
  });
}

/** "السيدة أمينة ديالو": behind an Arabic honorific, a word without its article is a name and no post. */
function isGivenName({ text, language }: Passage, at: number): boolean {
  return (
    language === 'ar' &&
    /(?:^|[^\p{L}])[وفبلك]{0,2}(?:ال|ل)?(?:سيدة|سيد|آنسة|انسة) $/u.test(text.slice(Math.max(0, at - 14), at)) &&
    !/^ال/u.test(text.slice(at))
  );
}

/** "Руководящий совет": the capital stands on the word before, or the noun belongs to a name of the term base. */
function isName({ text, terms }: Passage, at: number): boolean {
  return (
    /(?:^|[^.!?:] )\p{Lu}\p{Ll}{3,} $/u.test(text.slice(Math.max(0, at - 40), at)) ||
    terms.some(({ start, end }) => start <= at && at < end)
  );
}

/** Whether a language has a noun of its own for a meaning. */
export function canName(language: Language, meaning: string): boolean {
  return finderOf(language).meanings.has(meaning);
}

/** What a form asks of the words around it; a match alone has none. */
const looking = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g;

function finderOf(language: Language): Finder {
  const known = finders.get(language);
  if (known) return known;
  const rows = [
    ...rowsOf('treaty', postAndInstrumentNouns.treaty[language]),
    ...rowsOf('text', postAndInstrumentNouns.text[language]),
    ...rowsOf('post', postAndInstrumentNouns.post[language]),
    ...rowsOf('institution', institutionNouns[language]),
  ];
  const { attached, article } = packOf(language).script;
  const front = attached + article;
  const made: Finder = {
    source: `${front}(?:${rows.map((row) => row.source).join('|')})`,
    telling: `^(?:${rows.map((row, place) => `(?<e${place}>${front}(?:${row.source.replace(looking, '')}))`).join('|')})$`,
    entries: rows,
    known: new Map(),
    meanings: new Set(rows.flatMap(({ means }) => means)),
  };
  finders.set(language, made);
  return made;
}

function rowsOf(group: NounGroup, text: string): (Omit<Entry, 'whole'> & { source: string })[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [forms = '', meanings = ''] = row.split(' | ');
      const [means = [], more = []] = meanings.split('~').map((part) => part.trim().split(' ').filter(Boolean));
      const source = forms
        .split(/,(?![^{]*\})/)
        .map((form) => form.trim().replaceAll(/(?<![\])}.])\*/g, '\\p{L}*'))
        .join('|');
      return { group, source, means, answers: [...means, ...more] };
    });
}

function entryOf(word: string, finder: Finder): Entry | undefined {
  if (finder.known.has(word)) return finder.known.get(word);
  const { groups = {} } = pattern(finder.telling, 'u').exec(word) ?? {};
  const made = finder.entries.find((_, place) => groups[`e${place}`] !== undefined);
  finder.known.set(word, made);
  return made;
}
