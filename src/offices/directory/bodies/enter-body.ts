import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { isCountry } from '../countries/list-countries.ts';
import type { BodyKind } from './body-kinds.ts';

export const nameGenders = ['female', 'male', 'neuter'] as const;
export const nameNumbers = ['one', 'many'] as const;
/** What a sentence needs to know of a name; the article stands before the formal name, "le" before "Parlement du Kenya". */
export type NameGrammar = { article?: string; gender?: (typeof nameGenders)[number]; number?: (typeof nameNumbers)[number] };
export type BodyNameInput = { short?: string; formal: string; acronym?: string; of?: string } & NameGrammar;
export type BodyInput = {
  kind: BodyKind;
  /** Lower-case letters, digits and hyphens; it stands in addresses and never changes. */
  slug: string;
  country?: string;
  correspondenceLanguage: Language;
  names: Partial<Record<Language, BodyNameInput>>;
  website?: string;
  parentId?: string;
};
export type BodyCode = 'not-signed-in' | 'not-permitted' | 'slug-bad' | 'slug-taken' | 'country-unknown' | 'name-missing';

/** Enters a body with its names per language. Refuses a slug that is taken or no slug, an unknown country, and a body without a name. */
export async function enterBody(db: Handle, actor: Actor, input: BodyInput): Promise<Answer<{ id: string; slug: string }, BodyCode>> {
  const refused = permit(actor, 'officer', 'administrator') ?? checkBody(input);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const id = newId();
    const { slug, kind, country, correspondenceLanguage, website, parentId } = input;
    const entered = await tx
      .insertInto('body')
      .values({
        id,
        slug,
        kind,
        country: country ?? null,
        correspondence_language: correspondenceLanguage,
        website: website ?? null,
        parent_id: parentId ?? null,
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (entered.numInsertedOrUpdatedRows === 0n) return refuse('slug-taken', { slug });
    await enterNames(tx, id, input.names);
    await writeJournal(tx, actor, 'directory.enter-body', { kind: 'body', id }, { slug, kind });
    return { ok: true, id, slug };
  });
}

/** Addresses of the directory's own pages. */
const ownPaths: ReadonlySet<string> = new Set([
  'new',
  'import',
  'search',
  'duplicates',
  'corrections',
  'addressees',
  'salutations',
  'lists',
  'paper',
]);

/** Whether a text may stand in addresses as a body's own. */
export const isSlug = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80 && !ownPaths.has(text);

function checkBody({ slug, country, names }: BodyInput): Refused<BodyCode> | undefined {
  if (!isSlug(slug)) return refuse('slug-bad');
  if (country && !isCountry(country)) return refuse('country-unknown', { country });
  return Object.values(names).some((name) => name.formal.trim() !== '') ? undefined : refuse('name-missing');
}

async function enterNames(tx: Transaction, bodyId: string, names: BodyInput['names']): Promise<void> {
  const rows = allLanguages.flatMap((language) => {
    const name = names[language];
    if (!name?.formal.trim()) return [];
    const { short, formal, acronym, of, article, gender, number } = name;
    return [
      {
        id: newId(),
        body_id: bodyId,
        language,
        short: short?.trim() || formal.trim(),
        formal: formal.trim(),
        acronym: acronym ?? null,
        of_form: of ?? null,
        article: article?.trim() || null,
        gender: gender ?? null,
        number: number ?? null,
      },
    ];
  });
  await tx.insertInto('body_name').values(rows).execute();
}
