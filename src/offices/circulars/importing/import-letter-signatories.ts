import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { Signatory } from '../../clearance/public.ts';
import { displayName, type ListedBody, type ListedPost, listBodies, listPosts, type PostKind, postKinds } from '../../directory/public.ts';
import { type LetterVersion, postTitle, type ReadSignatory } from '../../languages/public.ts';

/** How a signature of the letter was found in the directory: by the holder's name, by the post, or only as the house's own. */
export type MatchedSignatory = { name: string; post: string; by: 'name' | 'post' | 'own' };
export type FoundSignatories = { signatories: Signatory[]; matched: MatchedSignatory[] };

/**
 * The posts that sign, in the order of the version's signature blocks. A signature that the directory does not know stands for the own
 * organization's secretary general, and says so. Undefined when the directory has no such post.
 */
export async function findSignatories(
  db: Handle,
  version: LetterVersion | undefined,
  own: ListedBody,
): Promise<FoundSignatories | undefined> {
  const house = (await listPosts(db, own.id, today())).find(({ kind }) => kind === 'secretary-general');
  if (!house) return undefined;
  const ownPost = { postId: house.id, organizationId: own.id };
  const bodies = await listBodies(db);
  const signatories: Signatory[] = [];
  const matched: MatchedSignatory[] = [];
  for (const read of version?.signatories ?? []) {
    const found = await findPost(db, read, version?.language ?? 'en', candidates(bodies, read, own));
    matched.push({ name: read.name, post: read.post.join(', '), by: found?.by ?? 'own' });
    const signatory = found?.signatory ?? ownPost;
    if (!signatories.some(({ postId }) => postId === signatory.postId)) signatories.push(signatory);
  }
  return { signatories: signatories.length > 0 ? signatories : [ownPost], matched };
}

/** The organizations a signature may stand for: the one it names, by any of its names; the own one where it names none. */
function candidates(bodies: ListedBody[], { organization }: ReadSignatory, own: ListedBody): ListedBody[] {
  if (!organization) return [own];
  const wanted = folded(organization);
  return bodies.filter(({ names }) =>
    [names.short, names.formal, names.acronym ?? {}].some((each) => Object.values(each).some((name) => folded(name) === wanted)),
  );
}

type Found = { signatory: Signatory; by: 'name' | 'post' };

async function findPost(db: Handle, read: ReadSignatory, language: Language, bodies: ListedBody[]): Promise<Found | undefined> {
  const posts = (await Promise.all(bodies.map(({ id }) => listPosts(db, id, today())))).flat();
  const holder = posts.find((post) => isHeldBy(post, read.name, language));
  const post = holder ?? posts.find(({ kind }) => kind === kindCalled(read.post, language));
  return post && { signatory: { postId: post.id, organizationId: post.body_id }, by: holder ? 'name' : 'post' };
}

function isHeldBy({ holders }: ListedPost, name: string, language: Language): boolean {
  const current = holders.find(({ valid_to }) => valid_to === null || valid_to > today());
  return current !== undefined && [language, 'en' as const].some((each) => folded(displayName(current.names, each)) === folded(name));
}

function kindCalled(titles: string[], language: Language): PostKind | undefined {
  const wanted = titles.map(folded);
  return postKinds.find((kind) =>
    ['female' as const, 'male' as const].some((gender) => wanted.includes(folded(postTitle(kind, gender, 'one', language)))),
  );
}

/** Names as compared: without case, accents, hyphens and an Arabic article's hamza. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u2066-\u2069]/gu, '')
    .toLowerCase()
    .replace(/[-‐–’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
