import { type Actor, permit, staff } from '../../../platform/actor.ts';
import type { Answer } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction, json, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { Unjudged } from '../checking/checked-finding.ts';
import type { GivenFile } from '../reading/source-file.ts';
import type { KeptVersion } from './kept-check.ts';
import { keepFiles } from './kept-files.ts';

export type CheckToKeep = { title: string; versions: KeptVersion[]; unread: Unjudged[]; days: number; files?: readonly GivenFile[] };
export type KeepRefusal = 'not-signed-in' | 'not-permitted';

/** Keeps the texts of a check for some days, so that it can be worked through; the journal holds none of them. */
export async function keepCheck(
  db: Handle,
  actor: Actor,
  { title, versions, unread, days, files = [] }: CheckToKeep,
): Promise<Answer<{ id: string }, KeepRefusal>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  const id = newId();
  const deleteOn = Temporal.PlainDate.from(today()).add({ days }).toString();
  await inTransaction(db, async (tx) => {
    const by = { checked_by: actor.kind === 'account' ? actor.id : null, checked_by_name: actor.name, checked_at: now() };
    await tx
      .insertInto('concordance_check')
      .values({ id, title: title.slice(0, 300), versions: json(versions), unread: json(unread), ...by, delete_on: deleteOn })
      .execute();
    await keepFiles(tx, id, files);
    const languages = versions.map(({ language }) => language);
    await writeJournal(tx, actor, 'concordance.check', { kind: 'concordance-check', id }, { languages, deleteOn });
  });
  return { ok: true, id };
}
