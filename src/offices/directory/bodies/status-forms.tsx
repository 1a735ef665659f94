import { z } from 'zod';
import { field, Select, TextField } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { DayField, dayLabels, ofBody } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import type { DirectoryForm } from '../posts/serve-form.tsx';
import { statusWords, words } from '../words.ts';
import { statuses } from './body-kinds.ts';
import type { BodyRecord } from './body-record.ts';
import { endStatus, enterStatus } from './enter-status.ts';

const status = z.object({ status: field.choice(statuses), from: field.day(), source: field.optionalText(300) });
/** The form that gives a body a new status. */
export const statusForm: DirectoryForm<typeof status, BodyRecord> = {
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
  placed: { 'status-same': 'status', 'status-never-member': 'status', 'status-overlaps': 'from' },
};

const ending = z.object({ on: field.day() });
/** The form that ends a body's status. */
export const endStatusForm: DirectoryForm<typeof ending, BodyRecord> = {
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
