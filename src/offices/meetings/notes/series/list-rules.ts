import { fromJson, type Handle } from '../../../../platform/database/public.ts';
import type { InLanguages } from '../../../languages/public.ts';

export type EnteredRule = { series: string; fromDay: string; months: number; source: InLanguages };

/** Every rule of convocation, by series, the newest first. */
export async function listRules(db: Handle): Promise<EnteredRule[]> {
  const rows = await db.selectFrom('convocation_rule').selectAll().orderBy('series').orderBy('from_day', 'desc').execute();
  return rows.map(({ series, from_day, months, source }) => ({
    series,
    fromDay: String(from_day),
    months,
    source: fromJson<InLanguages>(source as never),
  }));
}
