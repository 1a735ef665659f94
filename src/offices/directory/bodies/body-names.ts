import type { Selectable } from 'kysely';
import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { BodyName } from '../../../platform/database-types.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { type InLanguages, inLanguage, preposeName } from '../../languages/public.ts';
import { holdsOn } from '../posts/holds-on.ts';
import type { NameGrammar } from './enter-body.ts';

/** A body's names per language; `ofForm` follows a noun ("of the Parliament of Kenya", "du Parlement du Kenya"). */
export type BodyNames = {
  short: InLanguages;
  formal: InLanguages;
  acronym?: InLanguages;
  ofForm: InLanguages;
  grammar?: Partial<Record<Language, NameGrammar>>;
};

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

type NameRow = Selectable<BodyName>;

function addName(found: Map<string, BodyNames>, row: NameRow): void {
  const language = asLanguage(row.language);
  if (!language) return;
  const names = found.get(row.body_id) ?? { short: {}, formal: {}, ofForm: {} };
  found.set(row.body_id, names);
  names.short[language] = row.short;
  names.formal[language] = row.formal;
  names.ofForm[language] = row.of_form ?? preposeName(withArticle(row.article, row.formal), 'of', language);
  const grammar = grammarOf(row);
  if (Object.keys(grammar).length > 0) names.grammar = { ...names.grammar, [language]: grammar };
  if (row.acronym) names.acronym = { ...names.acronym, [language]: row.acronym };
}

/** The name behind its article; none stands between an elided article ("l’") or the Arabic one and the name. */
export function withArticle(article: string | null | undefined, name: string): string {
  if (!article) return name;
  return /[’'ـ]$|^ال$/.test(article) ? `${article}${name}` : `${article} ${name}`;
}

/** What is known of the grammar of a name. */
export function grammarOf({ article, gender, number }: Pick<NameRow, 'article' | 'gender' | 'number'>): NameGrammar {
  return {
    ...(article ? { article } : {}),
    ...(gender ? { gender: gender as NameGrammar['gender'] } : {}),
    ...(number ? { number: number as NameGrammar['number'] } : {}),
  };
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
