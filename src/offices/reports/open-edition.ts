import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import { type Handle, inTransaction, json, newId } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { isDay } from '../../platform/web/public.ts';
import { writeJournal } from '../archive/public.ts';
import { findBody, listBodies } from '../directory/public.ts';
import type { InLanguages } from '../languages/public.ts';

/** `organizationId` is the body on whose paper the report appears, by default the secretariat's; `datedOn` the document's own day, by default today. */
export type EditionInput = {
  symbol: string;
  title: InLanguages;
  period: { from: string; to: string };
  languages: ScreenLanguage[];
  originalLanguage: ScreenLanguage;
  arabicFirst?: boolean;
  organizationId?: string;
  datedOn?: string;
};
export type OpenRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'symbol-missing'
  | 'symbol-taken'
  | 'title-missing'
  | 'period-bad'
  | 'languages-missing'
  | 'original-not-among'
  | 'organization-unknown';

/** Opens an edition of the periodic report, still without entries. Refuses a symbol in use, a period that ends before it begins, and a title lacking in one of its languages. */
export async function openEdition(db: Handle, actor: Actor, input: EditionInput): Promise<Answer<{ id: string }, OpenRefusal>> {
  const refused = permit(actor, 'officer') ?? faultOf(input);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const organizationId = await organizationOf(tx, input);
    if (!organizationId) return refuse('organization-unknown', { field: 'organizationId' });
    const id = newId();
    const { symbol, title, period, languages, originalLanguage, arabicFirst = true, datedOn = today() } = input;
    const entered = await tx
      .insertInto('edition')
      .values({
        id,
        symbol: symbol.trim(),
        organization_id: organizationId,
        title: json(title),
        period_from: period.from,
        period_to: period.to,
        languages,
        original_language: originalLanguage,
        arabic_first: arabicFirst,
        dated_on: datedOn,
        created_at: now(),
        created_by_name: actor.name,
      })
      .onConflict((conflict) => conflict.column('symbol').doNothing())
      .executeTakeFirst();
    if (entered.numInsertedOrUpdatedRows === 0n) return refuse('symbol-taken', { field: 'symbol', symbol });
    await writeJournal(tx, actor, 'reports.open', { kind: 'edition', id }, { symbol, period });
    return { ok: true, id };
  });
}

function faultOf({ symbol, title, period, languages, originalLanguage, datedOn }: EditionInput): Refused<OpenRefusal> | undefined {
  if (!symbol.trim()) return refuse('symbol-missing', { field: 'symbol' });
  if (languages.length === 0) return refuse('languages-missing', { field: 'languages' });
  if (!languages.includes(originalLanguage)) return refuse('original-not-among', { field: 'originalLanguage' });
  const untitled = languages.find((language) => !title[language]?.trim());
  if (untitled) return refuse('title-missing', { field: `title_${untitled}`, language: untitled });
  const isSpan = isDay(period.from) && isDay(period.to) && period.from <= period.to;
  if (!isSpan) return refuse('period-bad', { field: 'to' });
  return datedOn === undefined || isDay(datedOn) ? undefined : refuse('period-bad', { field: 'datedOn' });
}

async function organizationOf(db: Handle, { organizationId }: EditionInput): Promise<string | undefined> {
  if (organizationId) return (await findBody(db, organizationId))?.id;
  return (await listBodies(db, { kinds: ['secretariat'] }))[0]?.id;
}
