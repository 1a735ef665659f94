import type { Handle } from '../../../platform/database/public.ts';
import type { Sending } from '../../mailroom/public.ts';

/** Everything of a circular that leaves by e-mail: its dispatch and its reminders. Undefined before the first. */
export async function sendingOf(db: Handle, circularId: string): Promise<Sending | undefined> {
  const dispatches = await db.selectFrom('dispatch').select(['id', 'kind']).where('circular_id', '=', circularId).execute();
  if (dispatches.length === 0) return undefined;
  return {
    subjects: dispatches.map(({ id, kind }) => ({ kind: kind === 'reminder' ? 'reminder' : 'dispatch', id })),
    record: { kind: 'circular', id: circularId },
  };
}
