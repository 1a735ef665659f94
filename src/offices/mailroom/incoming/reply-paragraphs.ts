import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';

export type ParagraphRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-paragraph' | 'own-paragraph';
export type ParagraphInput = { key?: string; language: Language; title: string; words: string };

/** All paragraphs for answers, those of one key together. */
export async function listParagraphs(db: Handle) {
  return db.selectFrom('reply_paragraph').selectAll().orderBy('key').orderBy('language').execute();
}

/** The cleared paragraphs of a language. */
export async function clearedParagraphs(db: Handle, language: string) {
  return db
    .selectFrom('reply_paragraph')
    .select(['id', 'key', 'title', 'words'])
    .where('language', '=', language)
    .where('cleared_at', 'is not', null)
    .orderBy('title')
    .execute();
}

/** Writes a paragraph of one language, new or in place of what stood there: a changed one must be cleared again. */
export async function saveParagraph(db: Handle, actor: Actor, input: ParagraphInput): Promise<Answer<{ key: string }, ParagraphRefusal>> {
  const refused = permit(actor, 'officer', 'reviser');
  if (refused) return refused;
  const key = input.key || newId();
  const text = {
    title: input.title,
    words: input.words,
    written_at: now(),
    written_by_name: actor.name,
    cleared_at: null,
    cleared_by_name: null,
  };
  return inTransaction(db, async (tx) => {
    await tx
      .insertInto('reply_paragraph')
      .values({ id: newId(), key, language: input.language, ...text })
      .onConflict((conflict) => conflict.columns(['key', 'language']).doUpdateSet(text))
      .execute();
    await writeJournal(tx, actor, 'mailroom.write-paragraph', { kind: 'reply-paragraph', id: key }, { language: input.language });
    return { ok: true, key };
  });
}

/** Clears a paragraph for answers. Refuses whoever wrote it. */
export async function clearParagraph(db: Handle, actor: Actor, id: string): Promise<Answer<object, ParagraphRefusal>> {
  const refused = permit(actor, 'reviser', 'head-of-cabinet', 'officer');
  if (refused) return refused;
  return inTransaction<Answer<object, ParagraphRefusal>>(db, async (tx) => {
    const paragraph = await tx.selectFrom('reply_paragraph').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!paragraph) return refuse('no-such-paragraph');
    if (paragraph.written_by_name === actor.name) return refuse('own-paragraph');
    await tx.updateTable('reply_paragraph').set({ cleared_at: now(), cleared_by_name: actor.name }).where('id', '=', id).execute();
    await writeJournal(
      tx,
      actor,
      'mailroom.clear-paragraph',
      { kind: 'reply-paragraph', id: paragraph.key },
      { language: paragraph.language },
    );
    return { ok: true };
  });
}
