import type { Hono } from 'hono';
import type { JSX } from 'preact';
import type { z } from 'zod';
import type { Actor } from '../../../platform/actor.ts';
import type { Answer, Refusal } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { refusals } from '../../../platform/refusals.ts';
import {
  type Env,
  emptyForm,
  Form,
  type FormState,
  Heading,
  leaveFor,
  notFoundPage,
  ProblemSummary,
  page,
  type Request,
  readForm,
  requireStaff,
  to,
} from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { formWords } from '../form-words.ts';
import { directoryRefusals } from '../refusals.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';

/** A form of the directory: a page of its own that calls one act. `Subject` is what it is about, read before each answer. */
export type DirectoryForm<S extends z.ZodType, Subject> = {
  path: string;
  title: keyof typeof formWords & string;
  notice: string;
  schema: S;
  load: (c: Request) => Promise<Subject | undefined>;
  /** Line above the title: what the form is about. */
  over: (c: Request, subject: Subject) => string;
  /** Where cancelling leads. */
  back: (subject: Subject) => string;
  labels: (c: Request) => Record<string, string>;
  fields: (c: Request, state: FormState, subject: Subject) => JSX.Element;
  act: (db: Handle, actor: Actor, values: z.output<S>, subject: Subject) => Promise<Answer>;
  /** Where the act leads when it is done; `back` without one. */
  leaveTo?: (values: z.output<S>) => string;
  /** The field a refusal belongs to; any other refusal stands at the top of the page. */
  placed: Record<string, string>;
};

/** Serves a form to officers and administrators: shows it, and shows it again as typed (422, 409) until the act accepts. */
export function serveForm<S extends z.ZodType, Subject>(web: Hono<Env>, form: DirectoryForm<S, Subject>): void {
  const mayChange = requireStaff('officer', 'administrator');
  web.get(form.path, mayChange, async (c) => {
    const subject = await form.load(c as Request);
    return subject === undefined ? notFoundPage(c as Request) : show(c as Request, form, subject, emptyForm);
  });
  web.post(form.path, mayChange, async (c) => {
    const subject = await form.load(c as Request);
    return subject === undefined ? notFoundPage(c as Request) : receive(c as Request, form, subject);
  });
}

async function receive<S extends z.ZodType, Subject>(c: Request, form: DirectoryForm<S, Subject>, subject: Subject): Promise<Response> {
  const read = await readForm(c, form.schema);
  if (!read.ok) return show(c, form, subject, { typed: read.typed, problems: read.problems }, 422);
  const answer = await form.act(c.var.db, c.var.actor, read.values, subject);
  if (answer.ok) return leaveFor(c, form.leaveTo?.(read.values) ?? form.back(subject), form.notice);
  const { code } = answer.refusal;
  const sentence = wordRefusal(c, answer.refusal);
  const name = form.placed[code];
  if (!name) return show(c, form, subject, { typed: read.typed, problems: {} }, 409, sentence);
  return show(c, form, subject, { typed: read.typed, problems: { [name]: code }, wordings: { [code]: sentence } }, 409);
}

/** A refusal of the directory in the reader's language. */
export function wordRefusal(c: Request, { code, ...facts }: Refusal): string {
  const language = c.var.language;
  const day = typeof facts.day === 'string' ? wordDay(facts.day, language) : '';
  const wording = { ...refusals, ...directoryRefusals }[code as keyof typeof directoryRefusals | keyof typeof refusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, language, { day });
}

function show<S extends z.ZodType, Subject>(
  c: Request,
  form: DirectoryForm<S, Subject>,
  subject: Subject,
  state: FormState,
  status: 200 | 409 | 422 = 200,
  refused?: string,
): Response {
  const t = speak(formWords, c.var.language);
  const title = t(form.title);
  const back = to(c, form.back(subject));
  return page(
    c,
    { title, section: 'directory', status, refused },
    <>
      <Heading over={<a href={back}>{form.over(c, subject)}</a>} title={title} />
      <ProblemSummary c={c} state={state} labels={form.labels(c)} />
      <Form c={c} action={to(c, c.req.path.replace(/^\/[a-z]{2}(?=\/)/, ''))}>
        {form.fields(c, state, subject)}
        <p class="directory-submit">
          <button type="submit" class="button">
            {t('save')}
          </button>
          <a href={back}>{speak(words, c.var.language)('cancel')}</a>
        </p>
      </Form>
    </>,
  );
}
