import { byLanguage } from '../pack-of.ts';
import { organizationCodes } from './organization-codes.ts';
import type { Organization, OrganizationName } from './organization-names.ts';

const kinds = Object.entries(organizationCodes) as [Organization['kind'], readonly string[]][];
/** Every organization of the taxonomy: the United Nations first, then its agencies, then partners. */
export const organizations: readonly Organization[] = kinds.flatMap(([kind, codes]) =>
  codes.map((code) => ({ code, kind, names: byLanguage((pack) => nameOf(code, pack.organizations.organizationNames)) })),
);
const byCode = new Map(organizations.map((each) => [each.code, each]));

/** One organization by its code ("UNDP", "UN-WOMEN"); throws on an unknown one. */
export function findOrganization(code: string): Organization {
  const found = byCode.get(code);
  if (!found) throw new Error(`unknown organization: ${code}`);
  return found;
}

function nameOf(code: string, names: Readonly<Record<string, OrganizationName>>): OrganizationName {
  const name = names[code];
  if (!name) throw new Error(`an organization without a name: ${code}`);
  return name;
}
