import { fromJson, type Handle } from '../../platform/database/public.ts';
import { allLanguages, type Language } from '../../platform/language.ts';

/** The head of a body's paper in one language; `place` opens the place-and-date line. */
export type BodyLetterhead = {
  organization: string;
  motto?: string;
  desk?: string;
  address: string[];
  contacts: { label: string; value: string }[];
  place: string;
  mark?: string;
};

/** The letterhead of a body in a language, else in English; undefined when it has none. */
export async function letterheadOf(db: Handle, bodyId: string, language: Language): Promise<BodyLetterhead | undefined> {
  const own = await listLetterheads(db, bodyId);
  return own.get(language) ?? own.get('en');
}

/** Every letterhead of a body, by language, in the usual order of languages. */
export async function listLetterheads(db: Handle, bodyId: string): Promise<Map<Language, BodyLetterhead>> {
  const rows = await db.selectFrom('letterhead').selectAll().where('body_id', '=', bodyId).execute();
  const known = allLanguages.flatMap((language) => {
    const row = rows.find((each) => each.language === language);
    if (!row) return [];
    const { organization, address, contacts, place, motto, desk, mark } = row;
    const letterhead: BodyLetterhead = {
      organization,
      address,
      contacts: fromJson<BodyLetterhead['contacts']>(contacts),
      place,
      ...(motto ? { motto } : {}),
      ...(desk ? { desk } : {}),
      ...(mark ? { mark } : {}),
    };
    return [[language, letterhead] as const];
  });
  return new Map(known);
}
