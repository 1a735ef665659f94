import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Signatory } from '../../clearance/public.ts';
import type { PostKind } from '../../languages/public.ts';
import type { DraftRefusal } from '../drafting/draft-circular.ts';
import { draftLetter } from '../kinds/draft-letter.ts';
import { findReceived } from './register-letter.ts';

export type ReplyRefusal = DraftRefusal | 'no-such-letter' | 'sender-unknown' | 'no-such-meeting' | 'note-to-governments';

/**
 * Drafts the reply to a received letter, in the language in which its writer wrote, to the holder of a post in the writer's institution. Its
 * mail answers theirs in the same thread. Refused where the sender is not in the directory, as there is nobody to write to.
 */
export async function replyToLetter(
  db: Handle,
  actor: Actor,
  receivedId: string,
  { signatories, post }: { signatories: Signatory[]; post: PostKind },
): Promise<Answer<{ id: string }, ReplyRefusal>> {
  const letter = await findReceived(db, receivedId);
  if (!letter) return refuse('no-such-letter');
  if (!letter.bodyId) return refuse('sender-unknown');
  return draftLetter(db, actor, {
    kind: 'reply',
    organizationId: signatories[0]?.organizationId ?? '',
    addresseeRule: { post, statuses: [], bodies: [letter.bodyId] },
    signatories,
    languages: [letter.language],
    originalLanguage: letter.language,
    repliesTo: letter.id,
    theirs: { receivedOn: letter.receivedOn, ...(letter.theirReference ? { reference: letter.theirReference } : {}) },
  });
}
