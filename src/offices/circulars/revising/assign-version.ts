import { type Actor, hasRole, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, newId } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { listAccounts } from '../../access/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import type { Place } from '../circular.ts';
import { wordsOfOriginal } from './count-words.ts';

export type Assignment = {
  circularId: string;
  language: Language;
  accountId: string;
  name: string;
  dueOn: string;
  words: number;
  finishedAt?: Date;
};
export type AssignRefusal = ChangeRefusal | 'not-a-version' | 'not-a-reviser' | 'due-passed';

/** Gives one version of a draft to a reviser until a day; a second time, to another or until another day. Refuses a day that has passed. */
export async function assignVersion(
  db: Handle,
  actor: Actor,
  id: string,
  work: { language: Language; accountId: string; dueOn: string },
  place: Place,
): Promise<Answer<{ words: number }, AssignRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return changeDraft<{ words: number }, AssignRefusal>(db, actor, id, async (tx, circular) => {
    if (!circular.languages.includes(work.language)) return refuse('not-a-version');
    const account = (await listAccounts(tx)).find(({ id: each }) => each === work.accountId);
    if (!account?.roles.includes('reviser')) return refuse('not-a-reviser');
    if (work.dueOn < today()) return refuse('due-passed');
    const words = await wordsOfOriginal(tx, circular, place);
    const row = {
      account_id: work.accountId,
      due_on: work.dueOn,
      words,
      assigned_at: now(),
      assigned_by_name: actor.name,
      finished_at: null,
    };
    await tx
      .insertInto('version_assignment')
      .values({ id: newId(), circular_id: id, language: work.language, ...row })
      .onConflict((conflict) => conflict.columns(['circular_id', 'language']).doUpdateSet(row))
      .execute();
    const facts = { language: work.language, account: work.accountId, due: work.dueOn, words };
    await writeJournal(tx, actor, 'circulars.assign', { kind: 'circular', id }, facts);
    return { ok: true, words };
  });
}

/** Says that a version is revised; by whom it was given to, or by an officer. */
export async function finishVersion(
  db: Handle,
  actor: Actor,
  id: string,
  language: Language,
): Promise<Answer<object, ChangeRefusal | 'not-a-version'>> {
  return changeDraft<object, ChangeRefusal | 'not-a-version'>(db, actor, id, async (tx) => {
    const own = actor.kind === 'account' && !hasRole(actor, 'officer') ? actor.id : undefined;
    const done = await tx
      .updateTable('version_assignment')
      .set({ finished_at: now() })
      .where('circular_id', '=', id)
      .where('language', '=', language)
      .$if(own !== undefined, (query) => query.where('account_id', '=', own ?? ''))
      .returning('id')
      .executeTakeFirst();
    if (!done) return refuse('not-a-version');
    await writeJournal(tx, actor, 'circulars.revise', { kind: 'circular', id }, { language });
    return { ok: true };
  });
}

/** Who works on which version of these letters; the open work of one account where `accountId` is given. */
export async function listAssignments(db: Handle, wanted: { circularId: string } | { accountId: string }): Promise<Assignment[]> {
  const query = db
    .selectFrom('version_assignment as v')
    .innerJoin('account as a', 'a.id', 'v.account_id')
    .leftJoin('issuance as i', 'i.circular_id', 'v.circular_id')
    .select(['v.circular_id', 'v.language', 'v.account_id', 'a.name', 'v.due_on', 'v.words', 'v.finished_at'])
    .orderBy('v.due_on')
    .orderBy('v.language');
  const rows = await ('circularId' in wanted
    ? query.where('v.circular_id', '=', wanted.circularId)
    : query.where('v.account_id', '=', wanted.accountId).where('v.finished_at', 'is', null).where('i.circular_id', 'is', null)
  ).execute();
  return rows.map((row) => ({
    circularId: row.circular_id,
    language: row.language as Language,
    accountId: row.account_id,
    name: row.name,
    dueOn: row.due_on,
    words: row.words,
    ...(row.finished_at ? { finishedAt: row.finished_at } : {}),
  }));
}
