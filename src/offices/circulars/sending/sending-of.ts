import type { Handle } from '../../../platform/database/public.ts';
import type { Sending } from '../../mailroom/public.ts';

/** Everything of a circular that leaves by e-mail: its dispatch and its reminders. Undefined before the first. */
export async function sendingOf(db: Handle, circularId: string): Promise<Sending | undefined> {
  const dispatches = await db
    .selectFrom('dispatch as d')
    .innerJoin('circular as c', 'c.id', 'd.circular_id')
    .select(['d.id', 'd.kind', 'c.kind as letter'])
    .where('d.circular_id', '=', circularId)
    .execute();
  if (dispatches.length === 0) return undefined;
  return {
    subjects: dispatches.map(({ id, kind, letter }) => ({
      kind: kind === 'reminder' ? 'reminder' : letter === 'bulletin' ? 'bulletin' : 'dispatch',
      id,
    })),
    record: { kind: 'circular', id: circularId },
  };
}
