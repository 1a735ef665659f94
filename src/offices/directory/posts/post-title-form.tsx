import type { JSX } from 'preact';
import { z } from 'zod';
import { allLanguages, directionOf, type Language } from '../../../platform/language.ts';
import { type FormState, field, type Request, TextField } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { postTitle } from '../../languages/public.ts';
import { renameWords } from '../bodies/rename-words.ts';
import { backFromPost, loadPost, overPost, type PostOf } from '../form-subjects.tsx';
import { labelLanguage } from '../label-language.ts';
import { titleForms, titlePost } from './post-title.ts';
import type { ListedPost, PostTitle } from './posts.ts';
import type { DirectoryForm } from './serve-form.tsx';

const title = z.object(
  Object.fromEntries(allLanguages.flatMap((code) => titleForms.map((form) => [`${form}_${code}`, field.optionalText(160)]))),
);

/** The form that gives a post a title of its own. */
export const postTitleForm: DirectoryForm<typeof title, PostOf> = {
  path: '/directory/:slug/posts/:post/title',
  title: 'postTitle',
  notice: 'title',
  schema: title,
  load: loadPost,
  over: overPost,
  back: backFromPost,
  labels: () => ({}),
  fields: (c, state, { post }) => (
    <>
      <p class="hint">{speak(renameWords, c.var.language)('titleHint')}</p>
      {allLanguages.map((code) => (
        <TitleIn c={c} state={state} post={post} code={code} />
      ))}
    </>
  ),
  act: (db, actor, values, { post }) => titlePost(db, actor, { postId: post.id, title: readTitle(values) }),
  placed: {},
};

function readTitle(values: Record<string, unknown>): PostTitle {
  const ofLanguage = (code: Language) => Object.fromEntries(titleForms.map((form) => [form, String(values[`${form}_${code}`] ?? '')]));
  return Object.fromEntries(allLanguages.map((code) => [code, ofLanguage(code)]));
}

function TitleIn({ c, state, post, code }: { c: Request; state: FormState; post: ListedPost; code: Language }): JSX.Element {
  const t = speak(renameWords, c.var.language);
  const usual = postTitle(post.kind, undefined, 'one', code);
  return (
    <fieldset class="directory-script">
      <legend>{labelLanguage(code, c.var.language)}</legend>
      <p class="hint">
        {t('usualTitle')} <bdi lang={code}>{usual}</bdi>
      </p>
      <div class="directory-title">
        {titleForms.map((form) => (
          <TextField
            c={c}
            state={state}
            name={`${form}_${code}`}
            label={t(form)}
            lang={code}
            dir={directionOf(code)}
            value={post.title?.[code]?.[form] ?? ''}
          />
        ))}
      </div>
    </fieldset>
  );
}
