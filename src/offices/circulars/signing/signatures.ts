import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { Signatory } from '../../clearance/public.ts';
import { displayName, type Holder, type ListedPost, listPosts } from '../../directory/public.ts';
import { inLanguage, type PostKind, postTitle, type Signature } from '../../languages/public.ts';
import type { Desk } from '../compose-version.ts';

/** A post that signs, with who holds it on the day. */
export type SigningPost = Signatory & { kind: PostKind; title: ListedPost['title']; holder?: Holder };

/** The signing posts in order; a post that no longer exists is left out. */
export async function signingPosts(db: Handle, signatories: readonly Signatory[], on: string): Promise<SigningPost[]> {
  const posts = await Promise.all(signatories.map((signatory) => readPost(db, signatory, on)));
  return posts.filter((post) => post !== undefined);
}

async function readPost(db: Handle, signatory: Signatory, on: string): Promise<SigningPost | undefined> {
  const posts = await listPosts(db, signatory.organizationId, on);
  const post = posts.find(({ id }) => id === signatory.postId);
  const holder = post?.holders.find(({ valid_from, valid_to }) => valid_from <= on && (valid_to === null || valid_to > on));
  return post && { ...signatory, kind: post.kind, title: post.title, ...(holder ? { holder } : {}) };
}

/** The signature blocks of a version, not yet signed. */
export function wordSignatures(desk: Desk, language: Language): Signature[] {
  return desk.posts.map((post) => {
    const organization = inLanguage(desk.names.get(post.organizationId)?.formal, language);
    return {
      name: post.holder ? displayName(post.holder.names, language) : '',
      lines: [titleOf(post, language)],
      ...(organization ? { organization } : {}),
      signed: false,
    };
  });
}

/** The post's own title where it has one in the language, else the usual title of its kind. */
export function titleOf({ title, kind, holder }: SigningPost, language: Language): string {
  const own = title?.[language];
  const gender = holder?.gender ?? undefined;
  const usual = postTitle(kind, gender, 'one', language);
  const written = (gender && own?.[gender]) ?? own?.neutral ?? usual;
  return written.charAt(0).toLocaleUpperCase(language) + written.slice(1);
}
