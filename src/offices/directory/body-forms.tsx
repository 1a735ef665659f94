import type { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import type { Answer } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import { allLanguages } from '../../platform/language.ts';
import { type Env, field, type Request, Select, TextField, Tick } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { statuses } from './body-kinds.ts';
import type { BodyRecord } from './body-record.ts';
import { changeCorrespondence } from './change-correspondence.ts';
import { enterAddress } from './enter-address.ts';
import { endStatus, enterStatus } from './enter-status.ts';
import { formWords } from './form-words.ts';
import { joinGroup, leaveGroup } from './join-group.ts';
import { labelLanguage } from './label-language.ts';
import { nameGroup } from './name-group.ts';
import { backToBody, DayField, dayLabels, loadBody, overBody } from './post-forms.tsx';
import { type DirectoryForm, serveForm } from './serve-form.tsx';
import { geopoliticalGroupCodes } from './taxonomy/geopolitical-groups.ts';
import { statusWords, words } from './words.ts';

/** The forms about a body itself: its language and address, its status, its groups. */
export function serveBodyForms(web: Hono<Env>): void {
  serveForm(web, correspondenceForm);
  serveForm(web, statusForm);
  serveForm(web, endStatusForm);
  serveForm(web, joinForm);
  serveForm(web, leaveForm);
}

const ofBody = { load: loadBody, over: overBody, back: backToBody };

/** The languages a body may be written to in, each in the reader's words. */
export function languageOptions(c: Request) {
  return allLanguages.map((value) => ({ value, label: labelLanguage(value, c.var.language) }));
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
          options={languageOptions(c)}
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

const status = z.object({ status: field.choice(statuses), from: field.day(), source: field.optionalText(300) });
const statusForm: DirectoryForm<typeof status, BodyRecord> = {
  ...ofBody,
  path: '/directory/:slug/status',
  title: 'addStatus',
  notice: 'status',
  schema: status,
  labels: (c) => ({ ...dayLabels(c), status: speak(words, c.var.language)('status') }),
  fields: (c, state) => {
    const t = speak(formWords, c.var.language);
    const options = statuses.map((value) => ({ value, label: word(statusWords[value], c.var.language) }));
    return (
      <>
        <Select c={c} state={state} name="status" label={speak(words, c.var.language)('status')} options={options} empty={t('choose')} />
        <DayField c={c} state={state} name="from" label={t('day')} hint={t('addStatusHint')} />
        <TextField c={c} state={state} name="source" label={t('source')} optional />
      </>
    );
  },
  act: (db, actor, values, { body }) => enterStatus(db, actor, { bodyId: body.id, ...values }),
  placed: { 'status-same': 'status', 'status-overlaps': 'from' },
};

const ending = z.object({ on: field.day() });
const endStatusForm: DirectoryForm<typeof ending, BodyRecord> = {
  ...ofBody,
  path: '/directory/:slug/status/end',
  title: 'endStatus',
  notice: 'ended',
  schema: ending,
  labels: (c) => ({ on: speak(formWords, c.var.language)('endDay') }),
  fields: (c, state) => <DayField c={c} state={state} name="on" label={speak(formWords, c.var.language)('endDay')} />,
  act: (db, actor, { on }, { body }) => endStatus(db, actor, { bodyId: body.id, on }),
  placed: { 'status-end-early': 'on' },
};

const joining = z.object({ group: field.choice(geopoliticalGroupCodes), from: field.day(), represented: field.ticked() });
const joinForm: DirectoryForm<typeof joining, BodyRecord> = {
  ...ofBody,
  path: '/directory/:slug/groups',
  title: 'joinGroup',
  notice: 'joined',
  schema: joining,
  labels: (c) => ({ ...dayLabels(c), group: speak(words, c.var.language)('group') }),
  fields: (c, state, { stays }) => {
    const t = speak(formWords, c.var.language);
    const options = geopoliticalGroupCodes.map((value) => ({ value, label: nameGroup(value, c.var.language) }));
    const isRepresented = stays.some((stay) => stay.represented && stay.valid_to === null);
    return (
      <>
        <Select c={c} state={state} name="group" label={speak(words, c.var.language)('group')} options={options} empty={t('choose')} />
        <DayField c={c} state={state} name="from" label={t('day')} />
        <Tick c={c} state={state} name="represented" label={t('represented')} ticked={!isRepresented} />
      </>
    );
  },
  act: (db, actor, values, { body }) => joinGroup(db, actor, { bodyId: body.id, ...values }),
  placed: { 'group-unknown': 'group', 'group-already': 'group', 'group-overlaps': 'from', 'group-represented': 'represented' },
};

const leaving = z.object({ group: field.choice(geopoliticalGroupCodes), on: field.day() });
const leaveForm: DirectoryForm<typeof leaving, BodyRecord> = {
  ...ofBody,
  path: '/directory/:slug/groups/leave',
  title: 'leaveGroup',
  notice: 'left',
  schema: leaving,
  labels: (c) => ({ group: speak(words, c.var.language)('group'), on: speak(formWords, c.var.language)('day') }),
  fields: (c, state, { stays }) => {
    const t = speak(formWords, c.var.language);
    const open = stays.filter((stay) => stay.valid_to === null);
    const options = open.map(({ group_key }) => ({ value: group_key, label: nameGroup(group_key, c.var.language) }));
    return (
      <>
        <Select
          c={c}
          state={state}
          name="group"
          label={speak(words, c.var.language)('group')}
          options={options}
          value={open[0]?.group_key}
        />
        <DayField c={c} state={state} name="on" label={t('day')} />
      </>
    );
  },
  act: (db, actor, { group, on }, { body }) => leaveGroup(db, actor, { bodyId: body.id, group, on }),
  placed: { 'group-none': 'group', 'group-end-early': 'on' },
};
