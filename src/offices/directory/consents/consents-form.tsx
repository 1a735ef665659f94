import { z } from 'zod';
import { Choices, type FormState, field, TextField } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { displayName } from '../display-name.ts';
import { backToBody, DayField, dayLabels, loadBody, overBody } from '../form-subjects.tsx';
import { findPersonOf, type PersonRecord } from '../persons/names-person.ts';
import type { DirectoryForm } from '../posts/serve-form.tsx';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import { consentWords } from './consent-words.ts';
import { type Consent, consentPurposes, listConsents, setConsents } from './consents.ts';

const schema = z.object({ purposes: field.choices(consentPurposes), source: field.optionalText(300), from: field.day() });
type Subject = { record: BodyRecord; person: PersonRecord; consents: Consent[] };

/** The form of what a person has agreed to. */
export const consentsForm: DirectoryForm<typeof schema, Subject> = {
  path: '/directory/:slug/persons/:person/consents',
  title: 'consents',
  notice: 'consents',
  schema,
  load: async (c) => {
    const record = await loadBody(c);
    const person = record && (await findPersonOf(c.var.db, record.body.id, c.req.param('person') ?? ''));
    return record && person && { record, person, consents: await listConsents(c.var.db, person.id) };
  },
  over: (c, { record, person }) => `${overBody(c, record)} · ${displayName(person.names, c.var.language)}`,
  back: ({ record }) => backToBody(record),
  labels: (c) => ({ ...dayLabels(c), source: speak(consentWords, c.var.language)('source') }),
  fields: (c, state: FormState, { consents }) => {
    const t = speak(consentWords, c.var.language);
    const open = consents.filter(({ to }) => to === null).map(({ purpose }) => purpose as string);
    const former = consents.filter(({ to }) => to !== null);
    const options = consentPurposes.map((value) => ({ value: value as string, label: t(`purpose_${value}`) }));
    const day = (text: string) => wordDay(text, c.var.language);
    return (
      <>
        <Choices c={c} state={state} name="purposes" label={t('purposes')} hint={t('purposesHint')} options={options} value={open} many />
        <TextField c={c} state={state} name="source" label={t('source')} dir="auto" />
        <DayField c={c} state={state} name="from" label={dayLabels(c).from ?? ''} />
        {former.length > 0 ? (
          <details class="directory-former">
            <summary>{t('former')}</summary>
            <ul>
              {former.map(({ purpose, from, to, source }) => (
                <li>
                  {t(`purpose_${purpose}`)}
                  <span class="directory-under">
                    {speak(words, c.var.language)('fromTo', { from: day(from), to: day(to ?? from) })} · <bdi>{source}</bdi>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </>
    );
  },
  act: (db, actor, { purposes, source, from }, { person }) => setConsents(db, actor, { personId: person.id, purposes, source, on: from }),
  placed: { 'consent-unsourced': 'source' },
};
