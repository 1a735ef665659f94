import type { Handle } from '../../../platform/database/public.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { grammarOf } from '../bodies/body-names.ts';
import type { NameGrammar } from '../bodies/enter-body.ts';

/** A name as a body bore or will bear it in one language; without `from` it held from the beginning of the record. */
export type DatedName = {
  id: string;
  language: Language;
  short: string;
  formal: string;
  acronym?: string;
  of?: string;
  from?: string;
  /** The first day without it. */
  to?: string;
} & NameGrammar;

/** Every name of a body in every language, the newest first. */
export async function listNames(db: Handle, bodyId: string): Promise<DatedName[]> {
  const rows = await db
    .selectFrom('body_name')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('valid_from', (order) => order.desc().nullsLast())
    .execute();
  return rows.flatMap((row) => {
    const { id, language: code, short, formal, acronym, of_form, valid_from, valid_to } = row;
    const language = asLanguage(code);
    if (!language) return [];
    const name: DatedName = {
      id,
      language,
      short,
      formal,
      ...(acronym ? { acronym } : {}),
      ...(of_form ? { of: of_form } : {}),
      ...(valid_from ? { from: valid_from } : {}),
      ...(valid_to ? { to: valid_to } : {}),
      ...grammarOf(row),
    };
    return [name];
  });
}
