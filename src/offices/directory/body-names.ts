import { today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { asLanguage, type Language } from '../../platform/language.ts';
import { type InLanguages, inLanguage, preposeName } from '../languages/public.ts';
import { holdsOn } from './holds-on.ts';

/** A body's names per language; `ofForm` follows a noun ("of the Parliament of Kenya", "du Parlement du Kenya"). */
export type BodyNames = { short: InLanguages; formal: InLanguages; acronym?: InLanguages; ofForm: InLanguages };

/** The names that bodies bear on a day (today without one), by id. */
export async function bodyNames(db: Handle, ids: readonly string[], on = today()): Promise<Map<string, BodyNames>> {
  const found = new Map<string, BodyNames>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('body_name')
    .selectAll()
    .where('body_id', 'in', [...new Set(ids)])
    .where(holdsOn('body_name', on))
    .execute();
  for (const row of rows) addName(found, row);
  return found;
}

type NameRow = { body_id: string; language: string; short: string; formal: string; acronym: string | null; of_form: string | null };

function addName(found: Map<string, BodyNames>, row: NameRow): void {
  const language = asLanguage(row.language);
  if (!language) return;
  const names = found.get(row.body_id) ?? { short: {}, formal: {}, ofForm: {} };
  found.set(row.body_id, names);
  names.short[language] = row.short;
  names.formal[language] = row.formal;
  names.ofForm[language] = row.of_form ?? preposeName(row.formal, 'of', language);
  if (row.acronym) names.acronym = { ...names.acronym, [language]: row.acronym };
}

/** Each body's name in a language, else in English, else in any that it has. */
export async function nameBodies(
  db: Handle,
  ids: readonly string[],
  language: Language,
  form: 'short' | 'formal' = 'short',
): Promise<Map<string, string>> {
  const names = await bodyNames(db, ids);
  return new Map([...names].map(([id, each]) => [id, inLanguage(each[form], language)]));
}
