import { Hono } from 'hono';
import { z } from 'zod';
import { today } from '../../../platform/clock.ts';
import { asLanguage, screenLanguageFor, screenLanguages } from '../../../platform/language.ts';
import {
  type Env,
  field,
  leaveFor,
  page,
  type Request,
  readTyped,
  requireStaff,
  Select,
  TextField,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { nameBodies } from '../bodies/body-names.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { findBody } from '../bodies/list-bodies.ts';
import { backToBody, loadBody, overBody } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import { labelLanguage } from '../label-language.ts';
import { listPosts } from '../posts/posts.ts';
import { type DirectoryForm, serveForm, wordRefusal } from '../posts/serve-form.tsx';
import { sendCorrectionLink } from './correction-links.ts';
import type { CorrectionMail } from './correction-mail.ts';
import { correctionWords } from './correction-words.ts';
import { CorrectionsPage, type SetOf } from './corrections-page.tsx';
import { decideCorrection } from './decide-correction.ts';
import { listCorrections } from './list-corrections.ts';

/** The officer's side of corrections: the list with its decisions, and the form that mails a correspondent the link. */
export function correctionsRoutes(mail: CorrectionMail): Hono<Env> {
  const web = new Hono<Env>();
  const mayDecide = requireStaff('officer', 'administrator');
  web.get('/directory/corrections', mayDecide, (c) => showCorrections(c as Request));
  web.post('/directory/corrections/:id', mayDecide, async (c) => {
    const state = { typed: await readTyped(c as Request), problems: {} };
    const decision = typedValue(state, 'decision') === 'accepted' ? 'accepted' : 'declined';
    const id = /^[0-9a-f-]{36}$/.test(c.req.param('id')) ? c.req.param('id') : '00000000-0000-0000-0000-000000000000';
    const decided = await decideCorrection(
      c.var.db,
      c.var.actor,
      { id, decision, reason: typedValue(state, 'reason').slice(0, 500) },
      mail,
    );
    if (decided.ok) return leaveFor(c as Request, '/directory/corrections', 'decided');
    return showCorrections(c as Request, wordRefusal(c as Request, decided.refusal));
  });
  serveForm(web, linkForm(mail));
  return web;
}

type Subject = { record: BodyRecord; publicUrl: string };
const schema = z.object({ email: field.email(), language: field.choice(screenLanguages) });

function linkForm(mail: CorrectionMail): DirectoryForm<typeof schema, Subject> {
  return {
    load: async (c) => {
      const record = await loadBody(c);
      return record && { record, publicUrl: c.var.settings.publicUrl };
    },
    over: (c, { record }) => overBody(c, record),
    back: ({ record }) => backToBody(record),
    path: '/directory/:slug/entry-link',
    title: 'correctionLink',
    notice: 'correctionLink',
    schema,
    labels: (c) => ({ email: speak(formWords, c.var.language)('email'), language: speak(formWords, c.var.language)('language') }),
    fields: (c, state, { record: { body, email } }) => {
      const t = speak(formWords, c.var.language);
      const options = screenLanguages.map((value) => ({ value: value as string, label: labelLanguage(value, c.var.language) }));
      const usual = screenLanguageFor(asLanguage(body.correspondence_language) ?? 'en');
      return (
        <>
          <TextField c={c} state={state} name="email" type="email" dir="ltr" label={t('email')} value={email ?? ''} autocomplete="off" />
          <Select c={c} state={state} name="language" label={t('language')} options={options} value={usual} />
        </>
      );
    },
    act: (db, actor, { email, language }, { record: { body }, publicUrl }) =>
      sendCorrectionLink(db, actor, { bodyId: body.id, sendTo: email, language, publicUrl }, mail),
    placed: { 'address-bad': 'email' },
  };
}

async function showCorrections(c: Request, refused?: string): Promise<Response> {
  const { db, language } = c.var;
  const listed = await listCorrections(db);
  const names = await nameBodies(
    db,
    listed.map(({ bodyId }) => bodyId),
    language,
    'formal',
  );
  const sets: SetOf[] = [];
  for (const set of listed) {
    const slug = (await findBody(db, set.bodyId))?.slug ?? '';
    sets.push({ ...set, slug, body: names.get(set.bodyId) ?? slug, posts: await listPosts(db, set.bodyId, today()) });
  }
  return page(
    c,
    {
      title: speak(correctionWords, language)('title'),
      section: 'directory',
      words: correctionWords,
      ...(refused ? { refused, status: 409 as const } : {}),
    },
    <CorrectionsPage c={c} sets={sets} />,
  );
}
