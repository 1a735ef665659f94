import type { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../../platform/actor.ts';
import type { Answer } from '../../../platform/answer.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { allLanguages } from '../../../platform/language.ts';
import { type Env, field, Select, TextField } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { enterAddress } from '../enter-address.ts';
import { ofBody } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import { languageOptions } from '../label-language.ts';
import { type DirectoryForm, serveForm } from '../posts/serve-form.tsx';
import { words } from '../words.ts';
import type { BodyRecord } from './body-record.ts';
import { changeCorrespondence } from './change-correspondence.ts';
import { joinForm, leaveForm } from './group-forms.tsx';
import { endStatusForm, statusForm } from './status-forms.tsx';

/** The forms about a body itself: its language and address, its status, its groups. */
export function serveBodyForms(web: Hono<Env>): void {
  serveForm(web, correspondenceForm);
  serveForm(web, statusForm);
  serveForm(web, endStatusForm);
  serveForm(web, joinForm);
  serveForm(web, leaveForm);
}

const correspondence = z.object({
  language: field.choice(allLanguages),
  email: z
    .union([z.literal(''), field.email()])
    .optional()
    .default(''),
});
const correspondenceForm: DirectoryForm<typeof correspondence, BodyRecord> = {
  ...ofBody,
  path: '/directory/:slug/correspondence',
  title: 'changeLanguage',
  notice: 'language',
  schema: correspondence,
  labels: (c) => ({ language: speak(formWords, c.var.language)('language'), email: speak(words, c.var.language)('generalAddress') }),
  fields: (c, state, { body, email }) => {
    const t = speak(formWords, c.var.language);
    const general = speak(words, c.var.language)('generalAddress');
    return (
      <>
        <Select
          c={c}
          state={state}
          name="language"
          label={t('language')}
          hint={t('languageHint')}
          options={languageOptions(c.var.language)}
          value={body.correspondence_language}
        />
        <TextField
          c={c}
          state={state}
          name="email"
          type="email"
          dir="ltr"
          label={general}
          value={email ?? ''}
          autocomplete="off"
          optional
        />
      </>
    );
  },
  act: correspond,
  placed: { 'address-bad': 'email', 'address-too-early': 'email' },
};

/** Changes what differs, both or neither. */
async function correspond(
  db: Handle,
  actor: Actor,
  { language, email }: z.output<typeof correspondence>,
  { body, email: known }: BodyRecord,
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const addressed =
      email && email !== known ? await enterAddress(tx, actor, { bodyId: body.id, kind: 'email', value: email }) : undefined;
    if (addressed && !addressed.ok) return addressed;
    return language === body.correspondence_language ? { ok: true } : changeCorrespondence(tx, actor, { bodyId: body.id, language });
  });
}
