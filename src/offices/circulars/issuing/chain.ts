import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Step } from '../../clearance/public.ts';
import { findAddressed } from '../addressees/find-addressed.ts';
import { blocking, type CircularFinding, checkCircular } from '../checking/check-circular.ts';
import type { Circular, Place } from '../circular.ts';
import { composeVersions, type Version } from '../compose-version.ts';
import { type Coverage, coverageOf, hasAnswered } from '../coverage/coverage.ts';
import { stepsOfCircular } from './clear-version.ts';

/** How far a circular has come along its chain: what each link of it knows, and what comes next. */
export type Chain = {
  versions: Version[];
  written: number;
  findings: CircularFinding[];
  mustOpen: number;
  steps: Step[];
  taken: number;
  coverage?: Coverage;
  addressees: number;
  answered: number;
  next: 'write' | 'check' | 'clear' | 'issue' | 'dispatch' | 'answers';
};

/** Reads the whole chain of one circular. */
export async function chainOf(db: Handle, circular: Circular, place: Place): Promise<Chain> {
  const versions = await composeVersions(db, circular, place);
  const steps = await stepsOfCircular(db, circular, versions);
  const findings = circular.issuance ? [] : await checkCircular(db, circular, place);
  const coverage = await coverageOf(db, circular.id);
  const dispatchedAt = coverage?.dispatchedAt;
  const written = versions.filter(({ document }) => document.blocks.some(({ kind }) => kind !== 'signatures')).length;
  const mustOpen = blocking(findings).length;
  const taken = circular.issuance ? steps.length : steps.filter(({ state }) => state === 'taken').length;
  const addressees = dispatchedAt
    ? (coverage?.covered.length ?? 0)
    : (await findAddressed(db, circular.addresseeRule, today())).addressees.length;
  const answered = (coverage?.covered ?? []).filter(({ state }) => hasAnswered(state)).length;
  const next = nextOf({
    written: written === versions.length,
    mustOpen,
    signed: taken === steps.length,
    circular,
    isDispatched: dispatchedAt !== undefined,
  });
  return { versions, written, findings, mustOpen, steps, taken, coverage, addressees, answered, next };
}

type Reached = { written: boolean; mustOpen: number; signed: boolean; circular: Circular; isDispatched: boolean };

function nextOf({ written, mustOpen, signed, circular, isDispatched }: Reached): Chain['next'] {
  if (isDispatched) return 'answers';
  if (circular.issuance) return 'dispatch';
  if (!written) return 'write';
  if (mustOpen > 0) return 'check';
  return signed ? 'issue' : 'clear';
}
