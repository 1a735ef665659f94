import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';

/** One corrigendum of a letter; without `reference` it is still a draft. */
export type Corrigendum = {
  id: string;
  number: number;
  languages: Language[];
  reference?: string;
  datedOn?: string;
  dispatchedAt?: Date;
  /** To how many it was sent. */
  letters: number;
};

/** The corrigenda of a letter in their order, drafts included. `rootId` is the letter as first issued. */
export async function corrigendaOf(db: Handle, rootId: string): Promise<Corrigendum[]> {
  const rows = await db
    .selectFrom('circular as c')
    .leftJoin('issuance as i', 'i.circular_id', 'c.id')
    .leftJoin('dispatch as d', (join) => join.onRef('d.circular_id', '=', 'c.id').on('d.kind', '=', 'first'))
    .select(['c.id', 'c.correction', 'c.languages', 'i.reference', 'i.dated_on', 'd.dispatched_at'])
    .select((row) =>
      row
        .selectFrom('addressee as a')
        .select((count) => count.fn.countAll<string>().as('n'))
        .whereRef('a.circular_id', '=', 'c.id')
        .as('letters'),
    )
    .where('c.corrects', '=', rootId)
    .orderBy('c.correction')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.correction ?? 0,
    languages: row.languages as Language[],
    ...(row.reference && row.dated_on ? { reference: row.reference, datedOn: row.dated_on } : {}),
    ...(row.dispatched_at ? { dispatchedAt: row.dispatched_at } : {}),
    letters: Number(row.letters ?? 0),
  }));
}

export type StandingVersion = { circularId: string; reference: string; digest: string; document: unknown; pdfId: string };

/**
 * What stands today of an issued letter: of every language the version of its last issued corrigendum, else the letter's own. `before`
 * leaves out the corrigendum of this number and later ones: what that corrigendum takes the place of.
 */
export async function standingVersions(
  db: Handle,
  rootId: string,
  before = Number.POSITIVE_INFINITY,
): Promise<Map<Language, StandingVersion>> {
  const rows = await db
    .selectFrom('issued_version as v')
    .innerJoin('circular as c', 'c.id', 'v.circular_id')
    .innerJoin('issuance as i', 'i.circular_id', 'c.id')
    .select(['c.id', 'c.correction', 'i.reference', 'v.language', 'v.digest', 'v.document', 'v.pdf_id'])
    .where((either) => either.or([either('c.id', '=', rootId), either('c.corrects', '=', rootId)]))
    .orderBy('c.correction', (order) => order.asc().nullsFirst())
    .execute();
  const earlier = rows.filter(({ correction }) => (correction ?? 0) < before);
  return new Map(
    earlier.map(({ id, reference, language, digest, document, pdf_id }) => [
      language as Language,
      { circularId: id, reference, digest, document, pdfId: pdf_id },
    ]),
  );
}
