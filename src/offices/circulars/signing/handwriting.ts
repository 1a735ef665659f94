import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { Step } from '../../clearance/public.ts';
import { displayName, listSignatureImages, paperOf, type SignatureImage } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import type { Circular } from '../circular.ts';
import { wordFor, wordSignature } from '../letter-words.ts';
import { type SigningPost, signingPosts, titleOf } from './signatures.ts';

/** The drawing of each signature of a version, in the order of its blocks; undefined where the printed mark stands instead. */
export type Handwriting = (language: Language) => (string | undefined)[];

/**
 * Whose handwriting may be printed: of a holder who signed this version in the clearance, in person where the image asks for it, and whose
 * organization prints images. What another organization gave and was only recorded here carries none.
 */
export async function handwritingOf(db: Handle, circular: Circular, steps: readonly Step[]): Promise<Handwriting> {
  const posts = await signingPosts(db, circular.signatories, today());
  const images = await listSignatureImages(
    db,
    posts.map(({ postId }) => postId),
  );
  const papers = await Promise.all(posts.map(({ organizationId }) => paperOf(db, organizationId)));
  return (language) =>
    posts.map((post, index) => {
      const image = images.find(({ postId, personId }) => postId === post.postId && personId === post.holder?.person_id);
      const allowed = papers[index]?.printsSignatureImages && image && hasSigned(steps, language, post, image);
      return allowed ? image.drawing : undefined;
    });
}

function hasSigned(steps: readonly Step[], language: Language, { postId }: SigningPost, { usableBy, personId }: SignatureImage): boolean {
  return steps.some(
    (step) =>
      step.act === 'sign' &&
      step.language === language &&
      step.signatoryPostId === postId &&
      step.state === 'taken' &&
      (step.taken?.byPerson === personId || (usableBy === 'cabinet' && !step.recorded)),
  );
}

/** Who signed a block for the holder of its post. */
export type Deputy = { name: string; title: string };
export type Deputies = (language: Language) => (Deputy | undefined)[];

/** Of each signature of a version: who gave it by delegation; undefined where the holder signed. */
export async function deputiesOf(db: Handle, circular: Circular, steps: readonly Step[]): Promise<Deputies> {
  const on = today();
  const delegates = [...new Set(steps.flatMap(({ taken }) => taken?.delegatePostId ?? []))];
  const organizations = [...new Set(circular.signatories.map(({ organizationId }) => organizationId))];
  const wanted = organizations.flatMap((organizationId) => delegates.map((postId) => ({ postId, organizationId })));
  const posts = await signingPosts(db, wanted, on);
  return (language) =>
    circular.signatories.map(({ postId }) => {
      const step = steps.find((each) => each.act === 'sign' && each.language === language && each.signatoryPostId === postId);
      const post = posts.find((each) => each.postId === step?.taken?.delegatePostId);
      return post?.holder ? { name: displayName(post.holder.names, language), title: titleOf(post, language) } : undefined;
    });
}

/** The document as signed: every block says so, by its handwriting where it has one; one signed by delegation names who signed, and for whom. */
export function signDocument(
  document: OfficialDocument,
  drawings: readonly (string | undefined)[],
  deputies: readonly (Deputy | undefined)[] = [],
): OfficialDocument {
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'signatures') return block;
    const signed = block.blocks.map((each, index) => {
      const drawing = drawings[index];
      const deputy = deputies[index];
      if (deputy) return { ...each, name: deputy.name, lines: [deputy.title, ...wordFor(each.lines, document.language)], signed: true };
      return { ...each, signed: true, ...(drawing ? { image: { drawing, says: wordSignature(each.name, document.language) } } : {}) };
    });
    return { ...block, blocks: signed };
  });
  return { ...document, blocks };
}
