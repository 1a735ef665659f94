import type { Organization } from './organization-names.ts';
import { partnerOrganizations } from './partner-organizations.ts';
import { specializedAgencies } from './specialized-agencies.ts';
import { unProgrammes } from './un-programmes.ts';

/** Every organization of the taxonomy: the United Nations first, then its agencies, then partners. */
export const organizations: readonly Organization[] = [...unProgrammes, ...specializedAgencies, ...partnerOrganizations];
const byCode = new Map(organizations.map((each) => [each.code, each]));

/** One organization by its code ("UNDP", "UN-WOMEN"); throws on an unknown one. */
export function findOrganization(code: string): Organization {
  const found = byCode.get(code);
  if (!found) throw new Error(`unknown organization: ${code}`);
  return found;
}
