import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import { allLanguages } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { lockPost } from '../bodies/lock-body.ts';
import type { PostTitle } from './posts.ts';

export type PostTitleCode = 'not-signed-in' | 'not-permitted' | 'post-unknown' | 'title-without-neutral';
export const titleForms = ['neutral', 'female', 'male'] as const;

/**
 * Gives a post a title of its own per language and gender, in place of the usual one of its kind; languages without one keep the usual
 * title. Refuses one gender's form alone: whoever comes next would have no title.
 */
export async function titlePost(
  db: Handle,
  actor: Actor,
  { postId, title }: { postId: string; title: PostTitle },
): Promise<Answer<object, PostTitleCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const written = tidyTitle(title);
  const lacking = allLanguages.find((language) => {
    const forms = written[language];
    return forms !== undefined && !forms.neutral && !(forms.female && forms.male);
  });
  if (lacking) return refuse('title-without-neutral', { language: lacking });
  return inTransaction(db, async (tx) => {
    const post = await lockPost(tx, postId);
    if (!post) return refuse('post-unknown');
    const languages = Object.keys(written);
    await tx
      .updateTable('post')
      .set({ title: languages.length > 0 ? json(written) : null })
      .where('id', '=', postId)
      .execute();
    await writeJournal(tx, actor, 'directory.title-post', { kind: 'body', id: post.body_id }, { post: postId, languages });
    return { ok: true };
  });
}

/** Only what says something: empty forms and languages fall away. */
function tidyTitle(title: PostTitle): PostTitle {
  const kept = allLanguages.flatMap((language) => {
    const forms = titleForms.flatMap((form) => {
      const text = title[language]?.[form]?.trim();
      return text ? [[form, text] as const] : [];
    });
    return forms.length > 0 ? [[language, Object.fromEntries(forms)] as const] : [];
  });
  return Object.fromEntries(kept);
}
