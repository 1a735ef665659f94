import type { Language } from '../../platform/language.ts';
import { type AddresseeRule, geopoliticalGroups } from '../directory/public.ts';
import { type AddresseeStatus, type InLanguages, wordAddressees } from '../languages/public.ts';

const wordedStatuses: AddresseeStatus[] = ['member', 'associate', 'observer', 'partner'];

/** The addressee lines of a letter, worded from the rule: one line a status. `organizationOf` is the sender after a noun. */
export function wordRule(rule: AddresseeRule, organizationOf: InLanguages, language: Language): string[] {
  const statuses = wordedStatuses.filter((status) => rule.statuses.includes(status));
  const groups = geopoliticalGroups.filter(({ code }) => rule.groups?.includes(code)).map(({ names }) => names);
  const scope = groups.length > 0 ? groups : ('all' as const);
  // In Arabic a definite plural is joined to the organization by a preposition, not by the construct.
  const sender: InLanguages = organizationOf.ar ? { ...organizationOf, ar: `في ${organizationOf.ar}` } : organizationOf;
  return (statuses.length > 0 ? statuses : (['member'] as const)).map((status) =>
    wordAddressees({ post: rule.post, status, scope }, sender, language),
  );
}
