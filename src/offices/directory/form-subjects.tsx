import type { JSX } from 'preact';
import { today } from '../../platform/clock.ts';
import { type FormState, type Request, TextField } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage } from '../languages/public.ts';
import { type BodyRecord, readBody } from './bodies/body-record.ts';
import { formWords } from './form-words.ts';
import type { ListedPost } from './posts/posts.ts';
import { wordPost } from './posts/word-posts.ts';

/** What a form about a post is about. */
export type PostOf = { record: BodyRecord; post: ListedPost };

/** Reads the body of a form's address. */
export async function loadBody(c: Request): Promise<BodyRecord | undefined> {
  return readBody(c.var.db, c.req.param('slug') ?? '', c.var.language);
}

/** Reads the post of a form's address, and its body. */
export async function loadPost(c: Request): Promise<PostOf | undefined> {
  const record = await loadBody(c);
  const post = record?.posts.find(({ id }) => id === c.req.param('post'));
  return record && post && { record, post };
}

/** The name of a body over its form. */
export const overBody = (c: Request, { names }: BodyRecord) => inLanguage(names.formal, c.var.language);
/** The post and its body over their form. */
export const overPost = (c: Request, { record, post }: PostOf) =>
  `${overBody(c, record)} · ${wordPost(post, record.body.kind, null, c.var.language)}`;
/** Where the forms of a body lead back to. */
export const backToBody = ({ body }: BodyRecord) => `/directory/${body.slug}`;
/** Where the forms of a post lead back to. */
export const backFromPost = ({ record }: PostOf) => backToBody(record);

/** The labels of the fields that most forms have. */
export function dayLabels(c: Request): Record<string, string> {
  const t = speak(formWords, c.var.language);
  return { from: t('day'), email: t('email') };
}

/** A day, today until another is chosen. */
export function DayField(props: { c: Request; state: FormState; name: string; label: string; hint?: string }): JSX.Element {
  return <TextField {...props} type="date" value={today()} />;
}

/** What every form about a body itself shares. */
export const ofBody = { load: loadBody, over: overBody, back: backToBody };
