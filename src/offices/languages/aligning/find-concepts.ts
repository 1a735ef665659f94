import type { Language } from '../../../platform/language.ts';
import { actsConcepts } from './concepts-acts.ts';
import { affairsConcepts } from './concepts-affairs.ts';
import { deedsConcepts } from './concepts-deeds.ts';
import { institutionConcepts } from './concepts-institutions.ts';
import { mattersConcepts } from './concepts-matters.ts';
import { qualitiesConcepts } from './concepts-qualities.ts';
import { formsOf } from './read-tokens.ts';

/** A list of things with their word-beginnings in each language; its place in the list is the thing's number. */
type Listed = { begins: Map<string, number[]>; whole: Map<string, number[]> };

const order: readonly Language[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
const rows = [institutionConcepts, affairsConcepts, actsConcepts, deedsConcepts, mattersConcepts, qualitiesConcepts].flatMap((text) =>
  text.trim().split('\n'),
);
const lists = new Map(order.map((language, column) => [language, listOf(column)]));
const chinese = rows.map((row) => (row.split(' | ')[5] ?? '').split(','));

function listOf(column: number): Listed {
  const listed: Listed = { begins: new Map(), whole: new Map() };
  for (const [concept, row] of rows.entries()) {
    for (const form of (row.split(' | ')[column] ?? '').split(',')) {
      const into = form.endsWith('$') ? listed.whole : listed.begins;
      const key = form.replace('$', '').trim();
      into.set(key, [...(into.get(key) ?? []), concept]);
    }
  }
  return listed;
}

/** The numbers of the listed things that a text names; `tokens` are its folded words. */
export function findConcepts(tokens: readonly string[], language: Language): Set<number> {
  if (language === 'zh') return findInChinese(tokens);
  const listed = lists.get(language);
  const found = new Set<number>();
  if (!listed) return found;
  for (const form of tokens.flatMap(formsOf)) {
    for (const concept of listed.whole.get(form) ?? []) found.add(concept);
    for (let end = 2; end <= form.length; end++) for (const concept of listed.begins.get(form.slice(0, end)) ?? []) found.add(concept);
  }
  return found;
}

function findInChinese(tokens: readonly string[]): Set<number> {
  const text = tokens.join(' ');
  return new Set(chinese.flatMap((forms, concept) => (forms.some((form) => form !== '' && text.includes(form.trim())) ? [concept] : [])));
}
