import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { termKeepers } from './decide-wording.ts';
import { findTerm, type StoredTerm } from './stored-term.ts';

export type MergeRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-term' | 'same-term' | 'starter-term';

/** Makes two terms one: the wordings go over to the other term, and the name leads there. A starter term can take over, and not be taken. */
export async function mergeStoredTerms(
  db: Handle,
  actor: Actor,
  { name, into }: { name: string; into: string },
): Promise<Answer<{ name: string }, MergeRefusal>> {
  const refused = permit(actor, ...termKeepers);
  if (refused) return refused;
  if (name === into) return refuse('same-term');
  return inTransaction(db, async (tx) => {
    const [from, target] = [await findTerm(tx, name), await findTerm(tx, into)];
    if (!from || !target || from.mergedInto || target.mergedInto) return refuse('no-such-term');
    if (from.starter || !from.id) return refuse('starter-term');
    const targetId = target.id ?? (await enter(tx, target));
    const known = new Set(target.wordings.map(({ language, text }) => `${language} ${text}`));
    const moved = from.wordings.filter(({ language, text }) => !known.has(`${language} ${text}`)).map(({ id }) => id);
    if (moved.length > 0) await tx.updateTable('term_wording').set({ term_id: targetId }).where('id', 'in', moved).execute();
    await tx.updateTable('term').set({ merged_into: into }).where('id', '=', from.id).execute();
    await writeJournal(tx, actor, 'terms.merge', { kind: 'term', id: into }, { from: name, wordings: moved.length });
    await writeJournal(tx, actor, 'terms.merge', { kind: 'term', id: name }, { into });
    return { ok: true, name: into };
  });
}

async function enter(tx: Transaction, { name, domain, starter }: StoredTerm): Promise<string> {
  const id = newId();
  await tx
    .insertInto('term')
    .values({ id, name, domain, source: starter?.source ?? null, entered_at: now() })
    .execute();
  return id;
}
