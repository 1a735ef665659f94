import { Hono } from 'hono';
import { z } from 'zod';
import type { Refusal } from '../../../platform/answer.ts';
import { allLanguages, asLanguage } from '../../../platform/language.ts';
import {
  type Env,
  field,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readForm,
  readTyped,
  requireStaff,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { postKinds } from '../../languages/public.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { type BodyRow, findBody } from '../bodies/list-bodies.ts';
import { ranks } from '../persons/enter-person.ts';
import { wordRefusal } from '../posts/serve-form.tsx';
import { clearSalutation, salutationForms, setSalutation } from './salutation-forms.ts';
import { salutationRefusals } from './salutation-refusals.ts';
import { salutationWords } from './salutation-words.ts';
import { SalutationsPage } from './salutations-page.tsx';

const schema = z.object({
  language: field.choice(allLanguages),
  post: field.choice(['any', ...postKinds]),
  rank: field.choice(['any', ...ranks]),
  gender: field.choice(['female', 'male', 'neutral']),
  number: field.choice(['one', 'many']),
  opening: field.optionalText(300),
  vocative: field.optionalText(200),
  closing: field.optionalText(400),
});

/** An organization's greetings and closings: shown, set, and taken back to the usual. */
export const salutationsRoutes = new Hono<Env>();
const path = '/directory/:slug/salutations';
const mayChange = requireStaff('officer', 'administrator');

salutationsRoutes.get(path, mayChange, (c) => withBody(c as Request, (body) => show(c as Request, body)));

salutationsRoutes.post(path, mayChange, (c) =>
  withBody(c as Request, async (body) => {
    const read = await readForm(c as Request, schema);
    if (!read.ok) return show(c as Request, body, { code: 'salutation-empty' });
    const set = await setSalutation(c.var.db, c.var.actor, { organizationId: body.id, form: read.values });
    return set.ok ? leaveFor(c as Request, `/directory/${body.slug}/salutations`, 'set') : show(c as Request, body, set.refusal);
  }),
);

salutationsRoutes.post(`${path}/clear`, mayChange, (c) =>
  withBody(c as Request, async (body) => {
    const id = typedValue({ typed: await readTyped(c as Request), problems: {} }, 'id');
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
    const cleared = await clearSalutation(c.var.db, c.var.actor, { organizationId: body.id, id: isId ? id : body.id });
    return cleared.ok
      ? leaveFor(c as Request, `/directory/${body.slug}/salutations`, 'cleared')
      : show(c as Request, body, cleared.refusal);
  }),
);

async function withBody(c: Request, answer: (body: BodyRow) => Promise<Response>): Promise<Response> {
  const body = await findBody(c.var.db, c.req.param('slug') ?? '');
  return body ? answer(body) : notFoundPage(c);
}

async function show(c: Request, body: BodyRow, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const name = (await nameBodies(db, [body.id], language, 'formal')).get(body.id) ?? body.slug;
  const forms = await salutationForms(db, body.id);
  const own = refusal && salutationRefusals[refusal.code as keyof typeof salutationRefusals];
  const refused = refusal && (own ? word(own, language) : wordRefusal(c, refusal));
  return page(
    c,
    {
      title: speak(salutationWords, language)('title'),
      section: 'directory',
      words: salutationWords,
      ...(refused ? { refused, status: 422 as const } : {}),
    },
    <SalutationsPage c={c} body={body} name={name} forms={forms} language={asLanguage(c.req.query('language')) ?? language} />,
  );
}
