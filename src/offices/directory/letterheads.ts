import { fromJson, type Handle } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';

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
  const rows = await db
    .selectFrom('letterhead')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('language', 'in', [language, 'en'])
    .execute();
  const row = rows.find((each) => each.language === language) ?? rows[0];
  if (!row) return undefined;
  const { organization, address, contacts, place, motto, desk, mark } = row;
  return {
    organization,
    address,
    contacts: fromJson<BodyLetterhead['contacts']>(contacts),
    place,
    ...(motto ? { motto } : {}),
    ...(desk ? { desk } : {}),
    ...(mark ? { mark } : {}),
  };
}
