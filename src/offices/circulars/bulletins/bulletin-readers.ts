import type { Handle } from '../../../platform/database/public.ts';
import { installationSecret } from '../../access/public.ts';
import type { ExcludedBody, ResolvedAddressee } from '../../directory/public.ts';
import { leavers, unsubscribeUrl } from '../../mailroom/public.ts';
import type { Circular, Place } from '../circular.ts';

/** Whom a letter cannot be sent to, and, of a bulletin, who no longer wants it. */
export type LeftOut = Omit<ExcludedBody, 'reason'> & { reason: ExcludedBody['reason'] | 'left-bulletins' };
type Addressed = { addressees: ResolvedAddressee[]; excluded: LeftOut[] };

/** Those who still want the bulletins; the others are named among the excluded. Every other letter goes to all. */
export async function withoutLeavers(
  db: Handle,
  { kind }: Pick<Circular, 'kind'>,
  { addressees, excluded }: Addressed,
): Promise<Addressed> {
  if (kind !== 'bulletin') return { addressees, excluded };
  const left = await leavers(
    db,
    addressees.map(({ email }) => email),
  );
  const hasLeft = ({ email }: ResolvedAddressee) => left.has(email.trim().toLowerCase());
  const gone = addressees.filter(hasLeft).map(({ bodyId, postId }) => ({ bodyId, postId, reason: 'left-bulletins' as const }));
  return { addressees: addressees.filter((each) => !hasLeft(each)), excluded: [...excluded, ...gone] };
}

/** Makes the address at which one reader leaves the bulletins. */
export async function leavingAddress(db: Handle, { publicUrl }: Place): Promise<(email: string) => string> {
  const secret = await installationSecret(db);
  return (email) => unsubscribeUrl(publicUrl, secret, email);
}
