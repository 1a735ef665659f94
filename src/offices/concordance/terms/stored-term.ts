import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { type Term, type TermDomain, type TermStatus, usualTerms } from '../../languages/public.ts';

export const standings = ['proposed', 'accepted', 'retired'] as const;
export type Standing = (typeof standings)[number];
/** A wording as the record holds it: how it is used, how it stands, from whom it comes. Days are `YYYY-MM-DD`. */
export type StoredWording = {
  id: string;
  language: Language;
  text: string;
  use: TermStatus;
  standing: Standing;
  acronym: boolean;
  gender?: 'f' | 'm';
  note?: string;
  from?: string;
  until?: string;
  source?: string;
  proposedBy: string;
  proposedAt: Date;
  decidedBy?: string;
  decidedAt?: Date;
};
/** A term of the record; `starter` is the product's own of the same name, which lies underneath. */
export type StoredTerm = {
  id?: string;
  name: string;
  domain: TermDomain;
  organizationId?: string;
  source?: string;
  from?: string;
  until?: string;
  mergedInto?: string;
  wordings: StoredWording[];
  starter?: Term;
};

const starters = new Map(usualTerms.map((term) => [term.id, term]));

/** The product's own term of a name. */
export function starterOf(name: string): Term | undefined {
  return starters.get(name);
}

/** Terms of the record with their wordings, all or those of some names, by name. */
export async function readTerms(db: Handle, names?: readonly string[]): Promise<StoredTerm[]> {
  if (names && names.length === 0) return [];
  const terms = await db
    .selectFrom('term')
    .selectAll()
    .$if(names !== undefined, (query) => query.where('name', 'in', [...(names ?? [])]))
    .orderBy('name')
    .execute();
  const wordings = await db
    .selectFrom('term_wording')
    .selectAll()
    .where('term_id', 'in', terms.length > 0 ? terms.map(({ id }) => id) : ['00000000-0000-0000-0000-000000000000'])
    .orderBy('proposed_at')
    .execute();
  const byTerm = Map.groupBy(wordings, ({ term_id }) => term_id);
  return terms.map((row) => {
    const starter = starterOf(row.name);
    return {
      id: row.id,
      name: row.name,
      domain: row.domain as TermDomain,
      ...given({ organizationId: row.organization_id, source: row.source, from: row.valid_from, until: row.valid_until }),
      ...given({ mergedInto: row.merged_into }),
      wordings: (byTerm.get(row.id) ?? []).map(readWording),
      ...(starter ? { starter } : {}),
    };
  });
}

/** A term by its name: of the record, of the product, or both; undefined where neither knows it. */
export async function findTerm(db: Handle, name: string): Promise<StoredTerm | undefined> {
  const [stored] = await readTerms(db, [name]);
  if (stored) return stored;
  const starter = starterOf(name);
  return starter && { name, domain: starter.domain, wordings: [], starter };
}

type Row = {
  id: string;
  language: string;
  wording: string;
  use: string;
  standing: string;
  acronym: boolean;
  gender: string | null;
  note: string | null;
  valid_from: string | null;
  valid_until: string | null;
  source: string | null;
  proposed_by_name: string;
  proposed_at: Date;
  decided_by_name: string | null;
  decided_at: Date | null;
};

function readWording(row: Row): StoredWording {
  return {
    id: row.id,
    language: row.language as Language,
    text: row.wording,
    use: row.use as TermStatus,
    standing: row.standing as Standing,
    acronym: row.acronym,
    proposedBy: row.proposed_by_name,
    proposedAt: row.proposed_at,
    ...(row.gender ? { gender: row.gender as 'f' | 'm' } : {}),
    ...given({ note: row.note, from: row.valid_from, until: row.valid_until, source: row.source, decidedBy: row.decided_by_name }),
    ...(row.decided_at ? { decidedAt: row.decided_at } : {}),
  };
}

function given<T extends Record<string, string | null>>(values: T): { [Key in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as { [Key in keyof T]?: string };
}
