import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { type CircularKind, circularKinds } from '../circular.ts';

/** Under which series an organization numbers letters of a kind, and what such letters are about in general. */
export type LetterSeries = { kind: CircularKind; series: string; subject: InLanguages };

/** Where an organization states nothing: notes verbales and replies in series of their own, everything else with the circulars. */
const usualSeries: Record<CircularKind, string> = {
  invitation: 'CIRC',
  convocation: 'CIRC',
  reminder: 'CIRC',
  information: 'CIRC',
  'note-verbale': 'NV',
  reply: 'OUT',
  bulletin: 'BUL',
};

/** The series of an organization for every kind, in the order of the kinds. */
export async function listSeries(db: Handle, organizationId: string): Promise<LetterSeries[]> {
  const rows = await db.selectFrom('letter_series').selectAll().where('organization_id', '=', organizationId).execute();
  return circularKinds.map((kind) => {
    const row = rows.find((each) => each.kind === kind);
    return { kind, series: row?.series ?? usualSeries[kind], subject: row ? fromJson<InLanguages>(row.subject) : {} };
  });
}

/** The series in which a letter of this kind is numbered. */
export async function seriesOf(db: Handle, organizationId: string, kind: CircularKind): Promise<string> {
  return (await listSeries(db, organizationId)).find((each) => each.kind === kind)?.series ?? usualSeries[kind];
}

export type SeriesRefusal = 'not-signed-in' | 'not-permitted' | 'bad-series';

/** States the series of a kind. Refuses marks other than capital letters, figures and hyphens; letters issued before keep their number. */
export async function changeSeries(
  db: Handle,
  actor: Actor,
  organizationId: string,
  { kind, series, subject }: LetterSeries,
): Promise<Answer<object, SeriesRefusal>> {
  const refused = permit(actor, 'head-of-cabinet', 'administrator');
  if (refused) return refused;
  if (!/^[A-Z][A-Z0-9-]{0,11}$/.test(series)) return refuse('bad-series', { series });
  return inTransaction(db, async (tx) => {
    const row = { series, subject: json(subject) };
    await tx
      .insertInto('letter_series')
      .values({ organization_id: organizationId, kind, ...row })
      .onConflict((conflict) => conflict.columns(['organization_id', 'kind']).doUpdateSet(row))
      .execute();
    await writeJournal(tx, actor, 'circulars.number', { kind: 'body', id: organizationId }, { kind, series });
    return { ok: true };
  });
}
