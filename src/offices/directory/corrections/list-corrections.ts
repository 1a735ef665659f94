import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { Proposed } from './propose-corrections.ts';

export type ListedCorrection = {
  id: string;
  field: 'email' | 'phone' | 'postal' | 'name' | 'holder' | 'vacant';
  postId: string | null;
  known: string;
  proposed: Proposed;
  decision: 'accepted' | 'declined' | null;
  reason: string | null;
};
export type CorrectionSet = {
  id: string;
  bodyId: string;
  saidBy: string;
  note: string | null;
  receivedAt: Date;
  toldAt: Date | null;
  corrections: ListedCorrection[];
};

/** The last hundred sets of corrections, those with open ones first, the newest first; or the one of an id. */
export async function listCorrections(db: Handle, setId?: string): Promise<CorrectionSet[]> {
  let query = db
    .selectFrom('correction_set')
    .innerJoin('correction_link', 'correction_link.id', 'correction_set.link_id')
    .select(['correction_set.id', 'body_id', 'said_by', 'note', 'received_at', 'told_at']);
  if (setId) query = query.where('correction_set.id', '=', setId);
  const sets = await query.orderBy('received_at', 'desc').limit(100).execute();
  if (sets.length === 0) return [];
  const ids = sets.map(({ id }) => id);
  const rows = await db.selectFrom('correction').selectAll().where('set_id', 'in', ids).orderBy('position').execute();
  const listed = sets.map((set) => ({
    id: set.id,
    bodyId: set.body_id,
    saidBy: set.said_by,
    note: set.note,
    receivedAt: set.received_at,
    toldAt: set.told_at,
    corrections: rows
      .filter((row) => row.set_id === set.id)
      .map((row) => ({
        id: row.id,
        field: row.field as ListedCorrection['field'],
        postId: row.post_id,
        known: row.known,
        proposed: fromJson<Proposed>(row.proposed),
        decision: row.decision as ListedCorrection['decision'],
        reason: row.reason,
      })),
  }));
  return listed.sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
}

const isOpen = ({ corrections }: CorrectionSet) => corrections.some(({ decision }) => decision === null);

/** The bodies whose correspondents wait for a decision, the longest first, with how many of their corrections are open. */
export async function openCorrections(db: Handle): Promise<{ bodyId: string; open: number }[]> {
  const rows = await db
    .selectFrom('correction')
    .innerJoin('correction_set', 'correction_set.id', 'correction.set_id')
    .innerJoin('correction_link', 'correction_link.id', 'correction_set.link_id')
    .select(({ fn }) => ['body_id', fn.countAll<number>().as('open')])
    .where('decision', 'is', null)
    .groupBy('body_id')
    .orderBy(({ fn }) => fn.min('received_at'))
    .execute();
  return rows.map(({ body_id, open }) => ({ bodyId: body_id, open: Number(open) }));
}
