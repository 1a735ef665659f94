import type { Handle, Transaction } from '../../../platform/database/public.ts';
import { nextNumber, takeNumber } from '../../archive/public.ts';
import type { Circular } from '../circular.ts';
import { seriesOf } from '../kinds/letter-series.ts';

/** The reference a letter will bear; `number` is missing where it bears that of the letter it corrects. */
export type Numbering = { series: string; reference: string; number?: number };

/** Which reference a letter would bear in this year; somebody else may take the number first. */
export async function numberCircular(db: Handle, circular: Circular, year: number): Promise<Numbering> {
  if (circular.corrects) {
    const { id, number } = circular.corrects;
    const root = await db.selectFrom('issuance').select(['reference', 'series']).where('circular_id', '=', id).executeTakeFirstOrThrow();
    return { series: root.series, reference: `${root.reference}/Corr.${number}` };
  }
  const series = await seriesOf(db, circular.organizationId, circular.kind);
  const number = await nextNumber(db, series, year);
  return { series, number, reference: `${series}/${year}/${number}` };
}

/** Takes the number in the issuing transaction; false when another letter took it meanwhile. */
export async function takeNumbering(tx: Transaction, { series, number }: Numbering, year: number): Promise<boolean> {
  return number === undefined || (await takeNumber(tx, series, year)) === number;
}
