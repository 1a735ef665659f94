import { type Actor, actorKey } from '../../platform/actor.ts';
import { now } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/public.ts';
import { type Handle, inTransaction, json } from '../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../platform/digest.ts';

export type JournalEntry = {
  id: number;
  at: Date;
  actor: string;
  actor_name: string;
  act: string;
  subject_kind: string;
  subject_id: string;
  facts: unknown;
};

/** Writes who did what to which record, in the caller's own transaction. Facts hold ids, counts and digests, never a delegate's name. */
export async function writeJournal(
  db: Handle,
  actor: Actor,
  act: string,
  subject: { kind: string; id: string },
  facts: Record<string, unknown> = {},
): Promise<void> {
  await db
    .insertInto('journal')
    .values({
      at: now(),
      actor: actorKey(actor),
      actor_name: actor.name,
      act,
      subject_kind: subject.kind,
      subject_id: subject.id,
      facts: json(facts),
    })
    .execute();
}

/** Everything done to one record, oldest first. */
export async function journalOf(db: Handle, kind: string, id: string): Promise<JournalEntry[]> {
  return db.selectFrom('journal').selectAll().where('subject_kind', '=', kind).where('subject_id', '=', id).orderBy('id').execute();
}

/** The newest entries first, `limit` at the most, older than `before` where given. */
export async function recentJournal(db: Handle, limit: number, before?: number): Promise<JournalEntry[]> {
  let query = db.selectFrom('journal').selectAll().orderBy('id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  return query.execute();
}

/** Chains all entries since the last seal under one hash; entries younger than a minute wait, so that none can commit behind a seal. */
export async function sealJournal(db: Database): Promise<number> {
  return inTransaction(db, async (tx) => {
    const last = await tx.selectFrom('journal_seal').selectAll().orderBy('up_to', 'desc').limit(1).forUpdate().executeTakeFirst();
    const upTo = new Date(now().getTime() - 60_000);
    const entries = await entriesAfter(tx, last?.up_to ?? 0, upTo);
    const newest = entries.at(-1);
    if (!newest) return 0;
    await tx
      .insertInto('journal_seal')
      .values({ up_to: newest.id, sealed_at: now(), hash: chain(last?.hash ?? '', entries) })
      .execute();
    return entries.length;
  });
}

/** Recomputes every seal; answers the first that no longer fits its entries, or undefined when all do. */
export async function verifyJournal(db: Handle): Promise<{ upTo: number } | undefined> {
  let from = 0;
  let hash = '';
  for (const seal of await db.selectFrom('journal_seal').selectAll().orderBy('up_to').execute()) {
    const entries = await db.selectFrom('journal').selectAll().where('id', '>', from).where('id', '<=', seal.up_to).orderBy('id').execute();
    hash = chain(hash, entries);
    if (hash !== seal.hash) return { upTo: seal.up_to };
    from = seal.up_to;
  }
  return undefined;
}

async function entriesAfter(db: Handle, after: number, notYoungerThan: Date): Promise<JournalEntry[]> {
  return db
    .selectFrom('journal')
    .selectAll()
    .where('id', '>', after)
    .where('at', '<', notYoungerThan)
    .orderBy('id')
    .limit(10_000)
    .execute();
}

function chain(previous: string, entries: JournalEntry[]): string {
  return entries.reduce((hash, entry) => sha256(`${hash}\n${canonicalJson({ ...entry, at: entry.at.toISOString() })}`), previous);
}
