import { type Refused, refuse } from '../../../platform/answer.ts';
import type { OfficialDocument } from '../official-document.ts';
import { describeMissing } from './describe-missing.ts';
import type { JobLimits } from './typesetting-job.ts';
import type { Turn } from './typesetting-pool.ts';

export type TypesettingRefusal =
  | 'missing-glyphs'
  | 'mark-unreadable'
  | 'typesetting-out-of-time'
  | 'typesetting-out-of-memory'
  | 'typesetting-busy';

/** Words a turn that brought nothing as a refusal of ours. Throws on a fault of a template, which is a bug. */
export function refuseOutcome(outcome: Turn, limits: JobLimits, documents: readonly OfficialDocument[]): Refused<TypesettingRefusal> {
  if (outcome === 'out-of-time') return refuse('typesetting-out-of-time', { seconds: Math.ceil(limits.milliseconds / 1000) });
  if (outcome === 'out-of-memory') return refuse('typesetting-out-of-memory', { megabytes: limits.megabytes });
  if (typeof outcome === 'string') throw new Error(`typesetting ended as ${outcome}, which nobody asked for`);
  if (outcome.kind === 'busy') return refuse('typesetting-busy', { seconds: outcome.seconds });
  if (outcome.kind === 'missing-glyphs') return refuse('missing-glyphs', describeMissing(outcome.missing, documents));
  if (outcome.kind === 'mark-unreadable') return refuse('mark-unreadable');
  throw new Error(`typesetting failed: ${outcome.kind === 'fault' ? outcome.message : `an answer of another kind (${outcome.kind})`}`);
}
