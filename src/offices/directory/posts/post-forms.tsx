import type { Hono } from 'hono';
import { z } from 'zod';
import { type Env, field, Select, TextField } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { postKinds } from '../../languages/public.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { enterAddress } from '../enter-address.ts';
import { backFromPost, backToBody, DayField, dayLabels, loadBody, loadPost, overBody, overPost, type PostOf } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import { committeeSubjects } from '../taxonomy/committee-subjects.ts';
import { endHolding } from './enter-holding.ts';
import { enterPost } from './enter-post.ts';
import { holderForm } from './holder-form.tsx';
import { type DirectoryForm, serveForm } from './serve-form.tsx';
import { wordPost } from './word-posts.ts';

/** The forms about a body's posts: a new post, its address, a new holder, and a vacancy. */
export function servePostForms(web: Hono<Env>): void {
  serveForm(web, newPostForm);
  serveForm(web, addressForm);
  serveForm(web, holderForm);
  serveForm(web, vacantForm);
}

const newPost = z.object({ kind: field.choice(postKinds), committee: field.optionalText(60) });
const newPostForm: DirectoryForm<typeof newPost, BodyRecord> = {
  path: '/directory/:slug/posts/new',
  title: 'addPost',
  notice: 'post',
  schema: newPost,
  load: loadBody,
  over: overBody,
  back: backToBody,
  labels: (c) => ({ kind: speak(formWords, c.var.language)('post') }),
  fields: (c, state, { body }) => {
    const t = speak(formWords, c.var.language);
    const kinds = postKinds.map((kind) => ({ value: kind, label: wordPost({ kind }, body.kind, null, c.var.language) }));
    const subjects = committeeSubjects.map(({ code, names }) => ({ value: code, label: names[c.var.language] }));
    return (
      <>
        <Select c={c} state={state} name="kind" label={t('post')} options={kinds} empty={t('choose')} />
        <Select c={c} state={state} name="committee" label={t('committee')} options={subjects} empty={t('noCommittee')} optional />
      </>
    );
  },
  act: (db, actor, { kind, committee }, { body }) =>
    enterPost(db, actor, { bodyId: body.id, kind, ...(kind === 'chair' && committee ? { committee } : {}) }),
  placed: { 'post-already': 'kind' },
};

const address = z.object({ email: field.email(), from: field.day() });
const addressForm: DirectoryForm<typeof address, PostOf> = {
  path: '/directory/:slug/posts/:post/address',
  title: 'changeAddress',
  notice: 'address',
  schema: address,
  load: loadPost,
  over: overPost,
  back: backFromPost,
  labels: dayLabels,
  fields: (c, state, { post }) => {
    const t = speak(formWords, c.var.language);
    return (
      <>
        <TextField c={c} state={state} name="email" type="email" dir="ltr" label={t('email')} value={post.email ?? ''} autocomplete="off" />
        <DayField c={c} state={state} name="from" label={t('day')} />
      </>
    );
  },
  act: (db, actor, { email, from }, { post }) => enterAddress(db, actor, { postId: post.id, kind: 'email', value: email, from }),
  placed: { 'address-bad': 'email', 'address-too-early': 'from' },
};

const vacant = z.object({ on: field.day() });
const vacantForm: DirectoryForm<typeof vacant, PostOf> = {
  path: '/directory/:slug/posts/:post/vacant',
  title: 'vacate',
  notice: 'vacated',
  schema: vacant,
  load: loadPost,
  over: overPost,
  back: backFromPost,
  labels: (c) => ({ on: speak(formWords, c.var.language)('vacateDay') }),
  fields: (c, state) => {
    const t = speak(formWords, c.var.language);
    return <DayField c={c} state={state} name="on" label={t('vacateDay')} hint={t('vacateHint')} />;
  },
  act: (db, actor, { on }, { post }) => endHolding(db, actor, { postId: post.id, on }),
  placed: { 'holding-end-early': 'on' },
};
