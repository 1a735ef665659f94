import { allLanguages, type Language } from '../../../platform/language.ts';
import { actsConcepts } from './concepts-acts.ts';
import { affairsConcepts } from './concepts-affairs.ts';
import { deedsConcepts } from './concepts-deeds.ts';
import { institutionConcepts } from './concepts-institutions.ts';
import { mattersConcepts } from './concepts-matters.ts';
import { occasionsConcepts } from './concepts-occasions.ts';
import { qualitiesConcepts } from './concepts-qualities.ts';
import { wordsConcepts } from './concepts-words.ts';
import { countryConcepts } from './country-concepts.ts';
import { formsOf } from './read-tokens.ts';

/** A list of things with their word-beginnings in each language; its place in the list is the thing's number. */
type Listed = { begins: Map<string, number[]>; whole: Map<string, number[]>; longest: number };
/** A listed thing and where a text names it. */
export type ConceptPlace = { concept: number; start: number; end: number };

const listed = [
  institutionConcepts,
  affairsConcepts,
  actsConcepts,
  deedsConcepts,
  mattersConcepts,
  qualitiesConcepts,
  occasionsConcepts,
  wordsConcepts,
]
  .flatMap((text) => text.trim().split('\n'))
  .map((row) => row.split(' | '));
const rows = [...listed, ...countryConcepts()];
const lists = new Map<Language, Listed>();
const known = new Map<Language, Map<string, readonly number[]>>();

function listOf(language: Language): Listed {
  const made = lists.get(language);
  if (made) return made;
  const listed: Listed = { begins: new Map(), whole: new Map(), longest: 2 };
  for (const [concept, row] of rows.entries()) {
    for (const form of (row[allLanguages.indexOf(language)] ?? '').split(',')) {
      const key = form.replace('$', '').trim();
      if (key === '') continue;
      const into = form.endsWith('$') ? listed.whole : listed.begins;
      into.set(key, [...(into.get(key) ?? []), concept]);
      listed.longest = Math.max(listed.longest, key.length);
    }
  }
  lists.set(language, listed);
  return listed;
}

/** The listed things by their first English word, in the order of their numbers. */
export function conceptNames(): string[] {
  return rows.map(([english = '']) => (english.split(',')[0] ?? '').trim());
}

/** How a language writes a listed thing: the beginnings of its words, those that stand for whole words only left out. */
export function beginningsOf(concept: number, language: Language): string[] {
  const forms = (rows[concept]?.[allLanguages.indexOf(language)] ?? '').split(',').map((form) => form.trim());
  return forms.filter((form) => form !== '' && !form.endsWith('$'));
}

/** The numbers of the listed things that a text names; `tokens` are its folded words. */
export function findConcepts(tokens: readonly string[], language: Language): Set<number> {
  if (language === 'zh') return new Set(placeChinese(tokens.join(' ')).map(({ concept }) => concept));
  return new Set(tokens.flatMap((token) => conceptsOf(token, language)));
}

/** The listed things that one folded word may name; remembered, as texts repeat their words. */
export function conceptsOf(token: string, language: Language): readonly number[] {
  const words = known.get(language) ?? new Map<string, readonly number[]>();
  if (words.size === 0) known.set(language, words);
  const remembered = words.get(token);
  if (remembered) return remembered;
  const { begins, whole, longest } = listOf(language);
  const found = new Set<number>();
  for (const form of formsOf(token)) {
    for (const concept of whole.get(form) ?? []) found.add(concept);
    const last = Math.min(form.length, longest);
    for (let end = 2; end <= last; end++) for (const concept of begins.get(form.slice(0, end)) ?? []) found.add(concept);
  }
  if (words.size > mostRemembered) words.clear();
  const made = [...found];
  words.set(token, made);
  return made;
}

const mostRemembered = 50_000;

/** Every place where a Chinese text names a listed thing, overlapping ones among them. */
export function placeChinese(text: string): ConceptPlace[] {
  const { begins, longest } = listOf('zh');
  const places: ConceptPlace[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let length = Math.min(longest, text.length - start); length > 0; length--) {
      const named = begins.get(text.slice(start, start + length));
      if (!named) continue;
      for (const concept of named) places.push({ concept, start, end: start + length });
    }
  }
  return places;
}
