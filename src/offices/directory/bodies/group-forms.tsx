import { z } from 'zod';
import { field, Select, Tick } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { DayField, dayLabels, ofBody } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import type { DirectoryForm } from '../posts/serve-form.tsx';
import { geopoliticalGroupCodes } from '../taxonomy/geopolitical-groups.ts';
import { words } from '../words.ts';
import type { BodyRecord } from './body-record.ts';
import { joinGroup, leaveGroup } from './join-group.ts';
import { nameGroup } from './name-group.ts';

const joining = z.object({ group: field.choice(geopoliticalGroupCodes), from: field.day(), represented: field.ticked() });
/** The form that enters a body in a group. */
export const joinForm: DirectoryForm<typeof joining, BodyRecord> = {
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
/** The form that takes a body out of a group. */
export const leaveForm: DirectoryForm<typeof leaving, BodyRecord> = {
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
