import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { layRoute } from '../../clearance/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import type { Circular } from '../circular.ts';
import { setSignatories } from '../drafting/draft-circular.ts';

/** The organizations of a joint letter in their order of precedence: the order in which they sign, and in which their marks stand. */
export function precedenceOf({ organizationId, signatories }: Pick<Circular, 'organizationId' | 'signatories'>): string[] {
  const signing = [...new Set(signatories.map((each) => each.organizationId))];
  return signing.includes(organizationId) ? signing : [organizationId, ...signing];
}

/**
 * States which organization goes first in a joint letter and which follow. Marks and signatures follow in every version, so what was
 * cleared or signed falls. Refuses `precedence-incomplete` when one that signs is missing or named twice.
 */
export async function changePrecedence(
  db: Handle,
  actor: Actor,
  id: string,
  order: readonly string[],
): Promise<Answer<object, ChangeRefusal | 'precedence-incomplete'>> {
  return changeDraft<object, ChangeRefusal | 'precedence-incomplete'>(db, actor, id, async (tx, circular) => {
    const signing = new Set(circular.signatories.map(({ organizationId }) => organizationId));
    if (order.length !== signing.size || new Set(order).size !== order.length || order.some((each) => !signing.has(each)))
      return refuse('precedence-incomplete');
    const place = (organizationId: string) => order.indexOf(organizationId);
    const signatories = circular.signatories.toSorted((a, b) => place(a.organizationId) - place(b.organizationId));
    await tx.deleteFrom('circular_signatory').where('circular_id', '=', id).execute();
    await setSignatories(tx, id, signatories);
    await layRoute(tx, { kind: 'circular', id }, circular.languages, { organizationId: circular.organizationId, signatories });
    await writeJournal(tx, actor, 'circulars.rank', { kind: 'circular', id }, { organizations: order.length });
    return { ok: true };
  });
}
