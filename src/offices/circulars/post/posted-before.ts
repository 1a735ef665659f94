import type { Handle } from '../../../platform/database/public.ts';
import type { Circular } from '../circular.ts';

/** The bodies to which the letter that a corrigendum corrects, or one before it, went on paper: printed for the post or recorded by hand. */
export async function postedBefore(db: Handle, { id, corrects }: Pick<Circular, 'id' | 'corrects'>): Promise<Set<string>> {
  if (!corrects) return new Set();
  const rows = await db
    .selectFrom('circular')
    .select('id')
    .where((either) => either.or([either('id', '=', corrects.id), either('corrects', '=', corrects.id)]))
    .where('id', '!=', id)
    .execute();
  const family = rows.map((row) => row.id);
  const printed = await db
    .selectFrom('print_run_letter as l')
    .innerJoin('print_run as r', 'r.id', 'l.run_id')
    .select('l.body_id')
    .distinct()
    .where('r.circular_id', 'in', family)
    .execute();
  const recorded = await db
    .selectFrom('hand_copy')
    .select('body_id')
    .distinct()
    .where('circular_id', 'in', family)
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Set([...printed, ...recorded].map(({ body_id }) => body_id));
}
