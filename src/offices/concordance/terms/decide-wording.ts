import { type Actor, permit, type Role } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';

/** Who decides what things are called. */
export const termKeepers: Role[] = ['reviser', 'administrator'];
export type DecideRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-wording' | 'already-decided';

/** Accepts a wording that was proposed or retired: from now on every check knows it. An accepted preferred one takes the place of the earlier. */
export async function acceptWording(db: Handle, actor: Actor, id: string): Promise<Answer<{ name: string }, DecideRefusal>> {
  const refused = permit(actor, ...termKeepers);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const found = await lockWording(tx, id);
    if (!found) return refuse('no-such-wording');
    if (found.standing === 'accepted') return refuse('already-decided');
    if (found.use === 'preferred' && !found.acronym) {
      await tx
        .updateTable('term_wording')
        .set({ use: 'admitted' })
        .where('term_id', '=', found.term_id)
        .where('language', '=', found.language)
        .where('use', '=', 'preferred')
        .where('acronym', '=', false)
        .where('standing', '=', 'accepted')
        .where((where) => (found.gender ? where('gender', '=', found.gender) : where('gender', 'is', null)))
        .execute();
    }
    await settle(tx, actor, id, 'accepted');
    await writeJournal(tx, actor, 'terms.accept', { kind: 'term', id: found.name }, { language: found.language, wording: found.wording });
    return { ok: true, name: found.name };
  });
}

/** Retires a wording, or turns a proposed one down: no check knows it any more; it stays in the record with who decided it. */
export async function retireWording(db: Handle, actor: Actor, id: string): Promise<Answer<{ name: string }, DecideRefusal>> {
  const refused = permit(actor, ...termKeepers);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const found = await lockWording(tx, id);
    if (!found) return refuse('no-such-wording');
    if (found.standing === 'retired') return refuse('already-decided');
    await settle(tx, actor, id, 'retired');
    await writeJournal(tx, actor, 'terms.retire', { kind: 'term', id: found.name }, { language: found.language, wording: found.wording });
    return { ok: true, name: found.name };
  });
}

async function lockWording(tx: Transaction, id: string) {
  return tx
    .selectFrom('term_wording')
    .innerJoin('term', 'term.id', 'term_wording.term_id')
    .selectAll('term_wording')
    .select('term.name')
    .where('term_wording.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

async function settle(tx: Transaction, actor: Actor, id: string, standing: 'accepted' | 'retired'): Promise<void> {
  const by = { decided_by: actor.kind === 'account' ? actor.id : null, decided_by_name: actor.name, decided_at: now() };
  await tx
    .updateTable('term_wording')
    .set({ standing, ...by })
    .where('id', '=', id)
    .execute();
}
