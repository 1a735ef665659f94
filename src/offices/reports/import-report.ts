import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, accepted, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Database, fromJson, type Handle, inTransaction, json, newId, type Transaction } from '../../platform/database/public.ts';
import { sha256 } from '../../platform/digest.ts';
import { findActivities, registerActivity } from '../activities/public.ts';
import { writeJournal } from '../archive/public.ts';
import type { ReportReading } from '../languages/public.ts';
import { writeEntries } from './build-edition.ts';
import type { OpenDecision } from './import-report-decision.ts';
import { type PlanReportRefusal, planReport, type ReportChoice, type ReportPlan } from './import-report-plan.ts';
import { type OpenRefusal, openEdition } from './open-edition.ts';
import { type DecisionRefusal, recordDecision } from './record-decision.ts';

export type ReportToStore = { fileName: string; text: string; reading: ReportReading; choice?: ReportChoice };
export type StoreReportRefusal = 'import-known' | 'import-theme-missing' | PlanReportRefusal | OpenRefusal;
/** `decision` says whether the noting line became the decision that seals the edition, or why it is left to the officer. */
export type StoredReport = { id: string; editionId: string; plan: ReportPlan; decision: 'recorded' | OpenDecision | DecisionRefusal };
export type ImportedReport = { fileName: string; text: string; reading: ReportReading; editionId: string; importedByName: string };

/**
 * Stores a read report: the text as it came, an edition, and an activity for each paragraph, all in one transaction; then the decision its
 * noting line records, in a second one, so that a seal that is refused never loses the import. The same text twice changes nothing.
 */
export async function storeReportReading(
  db: Database,
  actor: Actor,
  report: ReportToStore,
  place: { publicUrl: string },
): Promise<Answer<StoredReport, StoreReportRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  const stored = await inTransaction(db, (tx) => storeIn(tx, actor, report));
  if (!stored.ok) return stored;
  const { decision } = stored.plan;
  if ('open' in decision) return { ...stored, decision: decision.open };
  const decided = await recordDecision(db, actor, stored.editionId, decision.input, place);
  return { ...stored, decision: decided.ok ? 'recorded' : decided.refusal.code };
}

/** The report that was taken in from this text; undefined when none was. */
export async function findImportedReport(db: Handle, text: string): Promise<ImportedReport | undefined> {
  const row = await db.selectFrom('imported_report').selectAll().where('sha256', '=', sha256(text)).executeTakeFirst();
  return (
    row && {
      fileName: row.file_name,
      text: row.text,
      reading: fromJson<ReportReading>(row.reading),
      editionId: row.edition_id,
      importedByName: row.imported_by_name,
    }
  );
}

type Stored = Answer<Omit<StoredReport, 'decision'>, StoreReportRefusal>;

async function storeIn(tx: Transaction, actor: Actor, { fileName, text, reading, choice }: ReportToStore): Promise<Stored> {
  const digest = sha256(text);
  await lockText(tx, digest);
  const known = await findImportedReport(tx, text);
  if (known) return refuse('import-known', { fileName: known.fileName, by: known.importedByName, editionId: known.editionId });
  const planned = await planReport(tx, reading, fileName, choice);
  if (!planned.ok) return planned;
  const { plan } = planned;
  const untold = plan.sections.filter(({ theme }) => !theme);
  if (untold.length > 0) return refuse('import-theme-missing', { n: untold.length, sections: untold.map(({ key }) => key) });
  const opened = await openEdition(tx, actor, plan.edition);
  if (!opened.ok) return opened;
  await enterActivities(tx, actor, opened.id, plan);
  const id = newId();
  const who = { imported_at: now(), imported_by_name: actor.name };
  await tx
    .insertInto('imported_report')
    .values({ id, file_name: fileName, sha256: digest, text, reading: json(reading), edition_id: opened.id, ...who })
    .execute();
  await writeJournal(
    tx,
    actor,
    'reports.import',
    { kind: 'edition', id: opened.id },
    { sha256: digest, activities: plan.activities.length },
  );
  return { ok: true, id, editionId: opened.id, plan };
}

/** The edition lists what the file lists, in its order; activities of the same days registered from elsewhere are not drawn in. */
async function enterActivities(tx: Transaction, actor: Actor, editionId: string, { activities }: ReportPlan): Promise<void> {
  const ids: string[] = [];
  for (const { input } of activities) ids.push(accepted(await registerActivity(tx, actor, input)).id);
  const found = new Map((await findActivities(tx, ids)).map((activity) => [activity.id, activity]));
  const entries = ids.flatMap((id) => found.get(id) ?? []);
  await writeEntries(
    tx,
    editionId,
    entries.map((activity) => ({ activity, theme: activity.theme, position: 0, leftOut: false, citedAgain: false })),
  );
}

/** Two officers who store the same text at once follow one another; the lock goes with the transaction. */
async function lockText(tx: Transaction, digest: string): Promise<void> {
  await tx.selectNoFrom((eb) => eb.fn('pg_advisory_xact_lock', [eb.val(Number.parseInt(digest.slice(0, 8), 16))]).as('locked')).execute();
}
