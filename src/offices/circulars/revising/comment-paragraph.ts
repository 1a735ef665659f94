import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, newId } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { loadText } from '../../languages/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';

export type ParagraphComment = {
  id: string;
  language: Language;
  key: string;
  text: string;
  madeAt: Date;
  madeByName: string;
  resolved?: { at: Date; byName: string };
};
export type CommentRefusal = ChangeRefusal | 'no-such-paragraph' | 'comment-empty' | 'no-such-comment';

/** Remarks on one paragraph of a version of a draft. Refuses nothing said and a paragraph that is not there. */
export async function commentParagraph(
  db: Handle,
  actor: Actor,
  id: string,
  { language, key, text }: { language: Language; key: string; text: string },
): Promise<Answer<{ commentId: string }, CommentRefusal>> {
  return changeDraft<{ commentId: string }, CommentRefusal>(db, actor, id, async (tx, circular) => {
    const said = text.trim().slice(0, 2000);
    if (said === '') return refuse('comment-empty');
    const original = (await loadText(tx, circular.textId)).versions[circular.originalLanguage] ?? [];
    const isThere = circular.languages.includes(language) && original.some((paragraph) => paragraph.key === key);
    if (!isThere) return refuse('no-such-paragraph');
    const commentId = newId();
    const row = { id: commentId, circular_id: id, language, key, text: said, made_at: now(), made_by_name: actor.name };
    await tx.insertInto('paragraph_comment').values(row).execute();
    await writeJournal(tx, actor, 'circulars.comment', { kind: 'circular', id }, { language, key });
    return { ok: true, commentId };
  });
}

/** Settles a comment; it stays readable with who settled it. Refuses one that is settled already. */
export async function resolveComment(db: Handle, actor: Actor, id: string, commentId: string): Promise<Answer<object, CommentRefusal>> {
  return changeDraft<object, CommentRefusal>(db, actor, id, async (tx) => {
    const done = await tx
      .updateTable('paragraph_comment')
      .set({ resolved_at: now(), resolved_by_name: actor.name })
      .where('id', '=', commentId)
      .where('circular_id', '=', id)
      .where('resolved_at', 'is', null)
      .returning(['language', 'key'])
      .executeTakeFirst();
    if (!done) return refuse('no-such-comment');
    await writeJournal(tx, actor, 'circulars.resolve', { kind: 'circular', id }, { language: done.language, key: done.key });
    return { ok: true };
  });
}

/** The comments of a letter, the oldest first. */
export async function commentsOf(db: Handle, circularId: string): Promise<ParagraphComment[]> {
  const rows = await db
    .selectFrom('paragraph_comment')
    .selectAll()
    .where('circular_id', '=', circularId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    language: row.language as Language,
    key: row.key,
    text: row.text,
    madeAt: row.made_at,
    madeByName: row.made_by_name,
    ...(row.resolved_at ? { resolved: { at: row.resolved_at, byName: row.resolved_by_name ?? '' } } : {}),
  }));
}

/** How many comments are open on each letter that is not issued. */
export async function countOpenComments(db: Handle): Promise<{ circularId: string; open: number }[]> {
  const rows = await db
    .selectFrom('paragraph_comment as p')
    .leftJoin('issuance as i', 'i.circular_id', 'p.circular_id')
    .select(['p.circular_id', ({ fn }) => fn.countAll<string>().as('open')])
    .where('p.resolved_at', 'is', null)
    .where('i.circular_id', 'is', null)
    .groupBy('p.circular_id')
    .execute();
  return rows.map(({ circular_id, open }) => ({ circularId: circular_id, open: Number(open) }));
}
