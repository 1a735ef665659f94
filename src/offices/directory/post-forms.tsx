import type { Hono } from 'hono';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { Choices, type Env, type FormState, field, type Request, Select, TextField, Tick } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage, postKinds } from '../languages/public.ts';
import { type BodyRecord, readBody } from './body-record.ts';
import { displayName } from './display-name.ts';
import { enterAddress } from './enter-address.ts';
import { appointHolder, endHolding, enterHolding } from './enter-holding.ts';
import type { PersonInput } from './enter-person.ts';
import { enterPost } from './enter-post.ts';
import { formWords } from './form-words.ts';
import { NameFields, nameScripts } from './name-fields.tsx';
import type { Holder, ListedPost } from './posts.ts';
import { type DirectoryForm, serveForm } from './serve-form.tsx';
import { committeeSubjects } from './taxonomy/committee-subjects.ts';
import { wordPost } from './word-posts.ts';

type PostOf = { record: BodyRecord; post: ListedPost };

/** The forms about a body's posts: a new post, its address, a new holder, and a vacancy. */
export function servePostForms(web: Hono<Env>): void {
  serveForm(web, newPostForm);
  serveForm(web, addressForm);
  serveForm(web, holderForm);
  serveForm(web, vacantForm);
}

/** Reads the body of a form's address. */
export async function loadBody(c: Request): Promise<BodyRecord | undefined> {
  return readBody(c.var.db, c.req.param('slug') ?? '', c.var.language);
}

async function loadPost(c: Request): Promise<PostOf | undefined> {
  const record = await loadBody(c);
  const post = record?.posts.find(({ id }) => id === c.req.param('post'));
  return record && post && { record, post };
}

/** The name of a body over its form. */
export const overBody = (c: Request, { names }: BodyRecord) => inLanguage(names.formal, c.var.language);
const overPost = (c: Request, { record, post }: PostOf) =>
  `${overBody(c, record)} · ${wordPost(post, record.body.kind, null, c.var.language)}`;
export const backToBody = ({ body }: BodyRecord) => `/directory/${body.slug}`;
const backFromPost = ({ record }: PostOf) => backToBody(record);

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

const holder = z.object({
  from: field.day(),
  person: field.optionalText(36),
  gender: field.choice(['female', 'male', 'not-stated']),
  family_first: field.ticked(),
  acting: field.ticked(),
  ...Object.fromEntries(nameScripts.flatMap((code) => [`${code}_given`, `${code}_family`]).map((name) => [name, field.optionalText(100)])),
});
const holderForm: DirectoryForm<typeof holder, PostOf> = {
  path: '/directory/:slug/posts/:post/holder',
  title: 'appoint',
  notice: 'holder',
  schema: holder,
  load: loadPost,
  over: overPost,
  back: backFromPost,
  labels: (c) => ({
    ...dayLabels(c),
    latn_family: speak(formWords, c.var.language)('family'),
    gender: speak(formWords, c.var.language)('gender'),
  }),
  fields: (c, state, { record }) => {
    const t = speak(formWords, c.var.language);
    const known = knownPersons(record, c);
    const genders = (['female', 'male'] as const).map((value) => ({ value: value as string, label: t(value) }));
    return (
      <>
        <DayField c={c} state={state} name="from" label={t('day')} hint={t('appointHint')} />
        {known.length > 0 ? <Select c={c} state={state} name="person" label={t('person')} options={known} empty={t('someoneNew')} /> : null}
        <NameFields c={c} state={state} />
        <Choices
          c={c}
          state={state}
          name="gender"
          label={t('gender')}
          hint={t('genderHint')}
          options={[...genders, { value: 'not-stated', label: t('notStated') }]}
          value="not-stated"
        />
        <Tick c={c} state={state} name="acting" label={t('isActing')} />
      </>
    );
  },
  act: (db, actor, values, { record, post }) => {
    const { from, acting, gender } = values;
    const known = holdersOf(record).find(({ person_id }) => person_id === values.person);
    if (known) return enterHolding(db, actor, { postId: post.id, personId: known.person_id, from, acting });
    const person: PersonInput = { names: typedNames(values), ...(gender === 'not-stated' ? {} : { gender }) };
    return appointHolder(db, actor, { postId: post.id, from, acting, person });
  },
  placed: { 'person-unnamed': 'latn_family', 'holding-too-early': 'from', 'holding-overlaps': 'from' },
};

const holdersOf = ({ posts }: BodyRecord): Holder[] => posts.flatMap(({ holders }) => holders);

/** Whoever holds or held a post of the body, so that nobody is entered twice. */
function knownPersons(record: BodyRecord, c: Request): { value: string; label: string }[] {
  const names = new Map(holdersOf(record).map(({ person_id, names }) => [person_id, displayName(names, c.var.language)]));
  return [...names].map(([value, label]) => ({ value, label }));
}

function typedNames(values: Record<string, unknown>): PersonInput['names'] {
  const text = (name: string) => String(values[name] ?? '');
  return nameScripts.map((code) => ({
    script: code.charAt(0).toUpperCase() + code.slice(1),
    given: text(`${code}_given`),
    family: text(`${code}_family`),
    familyFirst: values.family_first === true,
  }));
}

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

/** The labels of the fields that most forms have. */
export function dayLabels(c: Request): Record<string, string> {
  const t = speak(formWords, c.var.language);
  return { from: t('day'), email: t('email') };
}

/** A day, today until another is chosen. */
export function DayField(props: { c: Request; state: FormState; name: string; label: string; hint?: string }) {
  return <TextField {...props} type="date" value={today()} />;
}
