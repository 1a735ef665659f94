import { buildEdition, openEdition, recordDecision } from '../src/offices/reports/public.ts';
import { system } from '../src/platform/actor.ts';
import { accepted } from '../src/platform/answer.ts';
import type { Transaction } from '../src/platform/database/public.ts';
import { reportDecision, reportingPeriod } from './data/activities/activities.ts';
import { four } from './data/demonstration-shapes.ts';
import { bodyId } from './seed-directory.ts';

const title = four(
  'Cooperation with the United Nations system',
  'Coopération avec le système des Nations Unies',
  'Cooperación con el sistema de las Naciones Unidas',
  'التعاون مع منظومة الأمم المتحدة',
);

/** Draws up the report on the past half-year and records the Council's decision, which seals it. */
export async function seedReport(tx: Transaction, place: { publicUrl: string }): Promise<void> {
  const { id } = accepted(
    await openEdition(tx, system, {
      symbol: `CL/${reportDecision.session}/9-R.1`,
      title,
      period: reportingPeriod,
      languages: ['en', 'fr', 'es', 'ar'],
      originalLanguage: 'en',
      datedOn: '2026-10-05',
    }),
  );
  accepted(await buildEdition(tx, system, id));
  const { verb, organ, session, city, on: day } = reportDecision;
  accepted(await recordDecision(tx, system, id, { verb, body: bodyId(organ), session, city, day }, place));
}
