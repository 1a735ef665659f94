import { sha256 } from '../../../platform/digest.ts';
import { type CheckOptions, checkVersions } from '../checking/check-versions.ts';
import type { Check } from '../checking/checked-finding.ts';
import { type KeptCheck, versionsOf } from './kept-check.ts';

/** In this process only, for as long as somebody works through a check: the pairing and findings of its texts as they stand. */
const remembered = new Map<string, { digest: string; check: Check }>();
const most = 6;

/** The findings of a kept check, worked out anew only when its texts have changed. */
export function checkOf(kept: KeptCheck, options: CheckOptions = {}): Check {
  const digest = sha256(JSON.stringify([kept.versions, options]));
  const known = remembered.get(kept.id);
  const check = known?.digest === digest ? known.check : checkVersions(versionsOf(kept), options);
  remembered.delete(kept.id);
  remembered.set(kept.id, { digest, check });
  for (const id of remembered.keys()) if (remembered.size > most) remembered.delete(id);
  return check;
}

/** Forgets the findings of a check whose texts are deleted. */
export function forgetCheck(id: string): void {
  remembered.delete(id);
}

/** Forgets all, when texts were deleted by their day. */
export function forgetChecks(): void {
  remembered.clear();
}
