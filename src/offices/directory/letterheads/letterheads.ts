import { fromJson, type Handle } from '../../../platform/database/public.ts';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { type PaperStyle, paperOf } from '../papers/paper.ts';

/** The head of a body's paper in one language; `place` opens the place-and-date line. */
export type BodyLetterhead = {
  organization: string;
  motto?: string;
  desk?: string;
  address: string[];
  contacts: { label: string; value: string }[];
  place: string;
  mark?: string;
  /** How the whole paper looks, the same in every language; absent while everything is as usual. */
  paper?: PaperStyle;
};

/** The letterhead of a body in a language, else in English; undefined when it has none. */
export async function letterheadOf(db: Handle, bodyId: string, language: Language): Promise<BodyLetterhead | undefined> {
  const own = await listLetterheads(db, bodyId);
  const head = own.get(language) ?? own.get('en');
  if (!head) return undefined;
  const { style } = await paperOf(db, bodyId);
  return Object.keys(style).length > 0 ? { ...head, paper: style } : head;
}

/** Every letterhead of a body as it was set, by language, in the usual order of languages. */
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
