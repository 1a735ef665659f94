import type { Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';
import { fill } from '../pack.ts';
import { normaliseText } from '../texts/normalise.ts';
import { type AddresseeUnit, addressFormsOf, type PostKind } from './address-forms.ts';
import { joinList } from './join-list.ts';
import { pickWording } from './pick-wording.ts';
import { preposeName } from './prepose.ts';

export type AddresseeStatus = 'member' | 'associate' | 'observer' | 'partner';
/** Whom a collective letter goes to: one kind of post, of members (the default) or others, everywhere or in the named groups. */
export type AddresseeWording = { post: PostKind; status?: AddresseeStatus; scope: 'all' | InLanguages[] };

/**
 * The addressee line: "To: Presidents of all Groups of the Assembly". `organizationGenitive` is the organization as it stands
 * after a noun: "of the Assembly", "de l'Assemblée", "de la Asamblea", "في الجمعية", Russian genitive, Chinese name.
 */
export function wordAddressees(rule: AddresseeWording, organizationGenitive: InLanguages, language: Language): string {
  const { line, posts, units, all, some } = addressFormsOf(language).addressees;
  const groups = rule.scope === 'all' ? [] : rule.scope.map((group) => pickWording(group, language).text);
  const values = {
    units: units[unitOf(rule)],
    organization: pickWording(organizationGenitive, language).text,
    groups: joinList(groups, language),
  };
  const whole = fill(rule.scope === 'all' ? all : some, values);
  const wanted = fill(posts[titleOf(rule)], { of: whole, for: preposeName(whole, 'to', language) });
  return normaliseText(fill(line, { posts: wanted }), language);
}

/** Presidents and secretaries of groups speak for a member's group; everyone else for the body itself. */
function unitOf({ post, status = 'member' }: AddresseeWording): AddresseeUnit {
  if (status !== 'member') return status;
  return post === 'group-president' || post === 'group-secretary' ? 'group' : 'parliament';
}

/** Only parliaments have speakers: assemblies and organizations among associates, observers and partners have presidents. */
function titleOf(rule: AddresseeWording): PostKind {
  return rule.post === 'speaker' && unitOf(rule) !== 'parliament' ? 'group-president' : rule.post;
}
