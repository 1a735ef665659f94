import type { Handle } from '../../../platform/database/public.ts';

export const imageUsers = ['holder', 'cabinet'] as const;
/** Whose signature in the clearance lets the image be printed: the holder's own, or of anyone whose role signs for the post. */
export type ImageUser = (typeof imageUsers)[number];
export type SignatureImage = { postId: string; personId: string; drawing: string; usableBy: ImageUser; setAt: Date; setByName: string };

/** The handwriting of the holders of these posts; empty for posts without any. */
export async function listSignatureImages(db: Handle, postIds: readonly string[]): Promise<SignatureImage[]> {
  if (postIds.length === 0) return [];
  const rows = await db
    .selectFrom('signature_image')
    .selectAll()
    .where('post_id', 'in', [...postIds])
    .orderBy('set_at')
    .execute();
  return rows.map((row) => ({
    postId: row.post_id,
    personId: row.person_id,
    drawing: row.drawing,
    usableBy: row.usable_by === 'cabinet' ? 'cabinet' : 'holder',
    setAt: row.set_at,
    setByName: row.set_by_name,
  }));
}
