import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { addressesOfBody } from '../addresses/list-addresses.ts';
import { type PersonNameRow, writeName } from '../display-name.ts';
import { isValidOn } from '../posts/holds-on.ts';
import { type Holder, type ListedPost, listPosts } from '../posts/posts.ts';

export const correctedAddresses = ['email', 'phone', 'postal'] as const;
export type CorrectedAddress = (typeof correctedAddresses)[number];
/** What a correspondent sees of a body or of one of its posts; `addresses` are empty where none is known. */
export type EntryPart = { post?: ListedPost; holder?: Holder; addresses: Record<CorrectedAddress, string> };

/** A body's entry as of today: its own addresses first, then post by post. */
export async function entryOfBody(db: Handle, bodyId: string): Promise<EntryPart[]> {
  const addresses = await addressesOfBody(db, bodyId, today());
  const of = (owner: string) => {
    const value = (kind: CorrectedAddress) => addresses.get(owner)?.find((each) => each.kind === kind)?.value ?? '';
    return { email: value('email'), phone: value('phone'), postal: value('postal') };
  };
  const posts = await listPosts(db, bodyId, today());
  return [
    { addresses: of(bodyId) },
    ...posts.map((post) => {
      const holder = post.holders.find((each) => isValidOn(each, today()));
      return { post, addresses: of(post.id), ...(holder ? { holder } : {}) };
    }),
  ];
}

/** The name a correspondent corrects: in the script of the page, where it is known in it. */
export function nameInScript(holder: Holder | undefined, script: string): PersonNameRow | undefined {
  return holder?.names.find((name) => name.script === script);
}

/** What stands in the record where a correction would go; compared again before it is accepted. */
export function knownOf(part: EntryPart, field: string, script: string): string {
  if (field === 'email' || field === 'phone' || field === 'postal') return part.addresses[field];
  const name = nameInScript(part.holder, script) ?? part.holder?.names[0];
  return name ? writeName(name) : '';
}
