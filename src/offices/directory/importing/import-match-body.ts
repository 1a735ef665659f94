import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages } from '../../../platform/language.ts';
import { type ListedBody, listBodies } from '../bodies/list-bodies.ts';
import { findCountry, isCountry } from '../countries/list-countries.ts';
import { countryName } from '../countries/name-country.ts';
import { foldText } from '../fold-text.ts';

/** Finds the bodies that a text names, by folded text; empty when none does. `add` makes one more known, that the list itself brings. */
export type BodyFinder = { bodies: ListedBody[]; find: (text: string) => ListedBody[]; add: (body: ListedBody) => void };

/**
 * Finds bodies by country code, official country name in six languages (for parliaments), short address, name or acronym, whatever the
 * case, accents, hamzas and articles.
 */
export async function bodyFinder(db: Handle): Promise<BodyFinder> {
  const bodies = await listBodies(db, { on: today() });
  const byKey = new Map<string, Set<ListedBody>>();
  const add = (body: ListedBody) => {
    for (const key of keysOf(body)) byKey.set(key, (byKey.get(key) ?? new Set<ListedBody>()).add(body));
  };
  bodies.forEach(add);
  return { bodies, add, find: (text) => [...(byKey.get(keyOf(text)) ?? [])] };
}

function keysOf(body: ListedBody): Set<string> {
  const { short, formal, acronym, ofForm } = body.names;
  const texts = [short, formal, acronym, ofForm].flatMap((names) => Object.values(names ?? {}));
  return new Set([body.slug, ...texts, ...countryTexts(body)].map(keyOf).filter(Boolean));
}

/** A parliament answers to its country, also without what stands in brackets: "Bolivia (Plurinational State of)", "Bolivia". */
function countryTexts({ kind, country }: ListedBody): string[] {
  if (kind !== 'parliament' || !country || !isCountry(country)) return [];
  const { alpha2, alpha3, m49 } = findCountry(country);
  const names = allLanguages.flatMap((language) => [countryName(country, language), countryName(country, language, 'formal')]);
  return [alpha2, alpha3, m49, ...names, ...names.map((name) => name.replace(/\s*[(（].*$/, ''))];
}

const articles = /^(?:the|le|la|les|el|los|las|l) /;

/** Folded, without the article at the beginning; the Arabic one is left out before every word. */
export function keyOf(text: string): string {
  const plain = foldText(text.replace(/^l[’']/i, ''));
  return plain.replace(articles, '').replace(/(^| )ال(?=\p{L}{2})/gu, '$1');
}
