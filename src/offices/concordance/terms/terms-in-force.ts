import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { type Term, type TermWord, termsOn } from '../../languages/public.ts';
import { readTerms, type StoredTerm } from './stored-term.ts';

type Kept = { revision: string; terms: Map<string, Term[]> };
const kept = new WeakMap<object, Kept>();

/**
 * The terms that a house accepted for a text of an organization on a day, above the starter terms: those for everybody and the organization's
 * own. The same list comes back until something is decided anew, so that it need be made ready only once.
 */
export async function termsInForce(db: Handle, organizationId?: string, day: string = today()): Promise<Term[]> {
  const revision = await revisionOf(db);
  const known = kept.get(db);
  const current: Kept = known?.revision === revision ? known : { revision, terms: new Map() };
  kept.set(db, current);
  const key = `${organizationId ?? ''} ${day}`;
  const terms = current.terms.get(key) ?? (await readInForce(db, organizationId, day));
  current.terms.set(key, terms);
  return terms;
}

async function revisionOf(db: Handle): Promise<string> {
  const { n, decided, merged } = await db
    .selectFrom('term_wording')
    .select((expression) => [
      expression.fn.countAll<string>().filterWhere('standing', '=', 'accepted').as('n'),
      expression.fn.max('decided_at').as('decided'),
      expression
        .selectFrom('term')
        .select((inner) => inner.fn.count<string>('merged_into').as('merged'))
        .as('merged'),
    ])
    .executeTakeFirstOrThrow();
  return [n, decided?.toISOString() ?? '', merged].join(' ');
}

async function readInForce(db: Handle, organizationId: string | undefined, day: string): Promise<Term[]> {
  const stored = await readTerms(db);
  const own = stored.filter((term) => !term.mergedInto && (!term.organizationId || term.organizationId === organizationId));
  return termsOn(own.flatMap(asTerm), day);
}

/** A term of the record as the checks read it: its accepted wordings alone; none where it has none. */
export function asTerm({ name, domain, source, from, until, wordings }: StoredTerm): Term[] {
  const accepted = wordings.filter(({ standing }) => standing === 'accepted');
  if (accepted.length === 0) return [];
  const words = Object.fromEntries(
    [...Map.groupBy(accepted, ({ language }) => language)].map(([language, all]) => [
      language,
      all.map(
        ({ text, use, acronym, gender, note, from: since, until: last }): TermWord => ({
          text,
          status: use,
          ...(acronym ? { acronym } : {}),
          ...(gender ? { gender } : {}),
          ...(note ? { note } : {}),
          ...(since ? { from: since } : {}),
          ...(last ? { until: last } : {}),
        }),
      ),
    ]),
  );
  return [{ id: name, domain, words, ...(source ? { source } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) }];
}
