import type { Selectable } from 'kysely';
import { fromJson, type Handle, type Transaction } from '../../platform/database/public.ts';
import type { EditionDecision, Edition as EditionTable } from '../../platform/database-types.ts';
import { asScreenLanguage, type ScreenLanguage } from '../../platform/language.ts';
import { type DecisionVerb, decisionVerbs, type InLanguages } from '../languages/public.ts';

/** What an organ decided on the report; `bodyId` is the organ, `day` is `YYYY-MM-DD`. */
export type EditionDecisionRecord = {
  verb: DecisionVerb;
  bodyId: string;
  session: number;
  city: InLanguages;
  day: string;
  recordedAt: Date;
  recordedByName: string;
};

/** One edition of the periodic report. `period` is inclusive; an edition with a decision is sealed. */
export type Edition = {
  id: string;
  symbol: string;
  organizationId: string;
  title: InLanguages;
  period: { from: string; to: string };
  languages: ScreenLanguage[];
  originalLanguage: ScreenLanguage;
  arabicFirst: boolean;
  datedOn: string;
  decision?: EditionDecisionRecord;
};

/** One edition by its id or its symbol; undefined when there is none. */
export async function findEdition(db: Handle, idOrSymbol: string): Promise<Edition | undefined> {
  const column = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOrSymbol) ? 'id' : 'symbol';
  const row = await db.selectFrom('edition').selectAll().where(column, '=', idOrSymbol).executeTakeFirst();
  if (!row) return undefined;
  return readEdition(row, await db.selectFrom('edition_decision').selectAll().where('edition_id', '=', row.id).executeTakeFirst());
}

/** The same, locked until the transaction ends, so that nothing is arranged while a decision is being recorded. */
export async function lockEdition(tx: Transaction, id: string): Promise<Edition | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  await tx.selectFrom('edition').select('id').where('id', '=', id).forUpdate().execute();
  return findEdition(tx, id);
}

/** All editions, the latest period first. */
export async function listEditions(db: Handle): Promise<Edition[]> {
  const rows = await db.selectFrom('edition').selectAll().orderBy('period_to', 'desc').orderBy('symbol').execute();
  const decisions = await db.selectFrom('edition_decision').selectAll().execute();
  return rows.map((row) =>
    readEdition(
      row,
      decisions.find((decision) => decision.edition_id === row.id),
    ),
  );
}

/** The languages of an edition in the order of its versions: Arabic first or last, the others in the order chosen. */
export function versionOrder({ languages, arabicFirst }: Pick<Edition, 'languages' | 'arabicFirst'>): ScreenLanguage[] {
  const others = languages.filter((language) => language !== 'ar');
  if (!languages.includes('ar')) return others;
  return arabicFirst ? ['ar', ...others] : [...others, 'ar'];
}

function readEdition(row: Selectable<EditionTable>, decision: Selectable<EditionDecision> | undefined): Edition {
  return {
    id: row.id,
    symbol: row.symbol,
    organizationId: row.organization_id,
    title: fromJson(row.title),
    period: { from: row.period_from, to: row.period_to },
    languages: row.languages.map(asScreenLanguage).filter((language) => language !== undefined),
    originalLanguage: asScreenLanguage(row.original_language) ?? 'en',
    arabicFirst: row.arabic_first,
    datedOn: row.dated_on,
    decision: decision && {
      verb: decisionVerbs.find((verb) => verb === decision.verb) ?? 'noted',
      bodyId: decision.body_id,
      session: decision.session_number,
      city: fromJson(decision.city),
      day: decision.decided_on,
      recordedAt: decision.recorded_at,
      recordedByName: decision.recorded_by_name,
    },
  };
}
