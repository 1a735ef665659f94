import type { JSX } from 'preact';
import { z } from 'zod';
import { today } from '../../../platform/clock.ts';
import { Choices, field, type Request, Select, TextArea } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { displayName } from '../display-name.ts';
import { type AddressOwner, enterAddress } from '../enter-address.ts';
import { backFromPost, backToBody, DayField, dayLabels, loadBody, loadPost, overBody, overPost, type PostOf } from '../form-subjects.tsx';
import { findPersonOf, type PersonRecord } from '../persons/names-person.ts';
import { isValidOn } from '../posts/holds-on.ts';
import type { DirectoryForm } from '../posts/serve-form.tsx';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import { addressKinds } from './address-kinds.ts';
import { addressWords } from './address-words.ts';
import { endAddress } from './end-address.ts';
import { type ListedAddress, listAddresses } from './list-addresses.ts';

const schema = z.object({
  kind: field.choice(addressKinds),
  happens: field.choice(['enters', 'ends']),
  value: field.optionalText(500),
  from: field.day(),
});
export type Addressed<Subject> = { subject: Subject; listed: ListedAddress[] };
type Owning<Subject> = {
  path: string;
  read: (c: Request) => Promise<Subject | undefined>;
  owner: (subject: Subject) => AddressOwner;
  over: (c: Request, subject: Subject) => string;
  back: (subject: Subject) => string;
};

/** The page of one owner's addresses of every kind, with the form that enters or ends one. */
function addressesForm<Subject>({ path, read, owner, over, back }: Owning<Subject>): DirectoryForm<typeof schema, Addressed<Subject>> {
  return {
    path,
    title: 'addresses',
    notice: 'addresses',
    schema,
    load: async (c) => {
      const subject = await read(c);
      return subject && { subject, listed: await listAddresses(c.var.db, owner(subject)) };
    },
    over: (c, { subject }) => over(c, subject),
    back: ({ subject }) => back(subject),
    labels: (c) => ({
      ...dayLabels(c),
      kind: speak(addressWords, c.var.language)('kind'),
      value: speak(addressWords, c.var.language)('value'),
    }),
    fields: (c, state, { listed }) => {
      const t = speak(addressWords, c.var.language);
      const options = addressKinds.map((value) => ({ value: value as string, label: t(`kind_${value}`) }));
      const happens = (['enters', 'ends'] as const).map((value) => ({ value: value as string, label: t(`happens_${value}`) }));
      return (
        <>
          <Listed c={c} listed={listed} />
          <Select c={c} state={state} name="kind" label={t('kind')} options={options} value="postal" />
          <TextArea c={c} state={state} name="value" label={t('value')} hint={t('valueHint')} rows={4} />
          <DayField c={c} state={state} name="from" label={dayLabels(c).from ?? ''} />
          <Choices c={c} state={state} name="happens" label={t('happens')} options={happens} value="enters" />
        </>
      );
    },
    act: (db, actor, { kind, value, from, happens }, { subject }) =>
      happens === 'ends'
        ? endAddress(db, actor, { ...owner(subject), kind, on: from })
        : enterAddress(db, actor, { ...owner(subject), kind, value, from }),
    placed: { 'address-bad': 'value', 'address-too-early': 'from', 'address-none': 'kind' },
  };
}

/** What is in force, and what was before. */
export function Listed({ c, listed }: { c: Request; listed: ListedAddress[] }): JSX.Element {
  const t = speak(addressWords, c.var.language);
  const isNow = ({ from, to }: ListedAddress) => isValidOn({ valid_from: from, valid_to: to }, today());
  const former = listed.filter((each) => each.to !== null && each.to <= today());
  const now = listed.filter((each) => isNow(each) || !former.includes(each));
  return (
    <>
      {listed.length === 0 ? <p class="empty">{t('none')}</p> : null}
      <AddressList c={c} listed={now} />
      {former.length > 0 ? (
        <details class="directory-former">
          <summary>{t('before')}</summary>
          <AddressList c={c} listed={former} />
        </details>
      ) : null}
    </>
  );
}

/** Addresses as they stand on an envelope, each under its way. */
export function AddressList({ c, listed }: { c: Request; listed: readonly ListedAddress[] }): JSX.Element | null {
  const t = speak(addressWords, c.var.language);
  const when = ({ from, to }: ListedAddress) =>
    to
      ? t('until', { day: wordDay(to, c.var.language) })
      : from
        ? speak(words, c.var.language)('since', { day: wordDay(from, c.var.language) })
        : '';
  if (listed.length === 0) return null;
  return (
    <dl class="directory-addresses">
      {listed.map((each) => (
        <div>
          <dt>{t(`kind_${each.kind}`)}</dt>
          <dd>
            <bdi class="directory-lines">{each.value}</bdi>
            <span class="directory-under">{when(each)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export const bodyAddresses = addressesForm<BodyRecord>({
  path: '/directory/:slug/addresses',
  read: loadBody,
  owner: ({ body }) => ({ bodyId: body.id }),
  over: overBody,
  back: backToBody,
});

export const postAddresses = addressesForm<PostOf>({
  path: '/directory/:slug/posts/:post/addresses',
  read: loadPost,
  owner: ({ post }) => ({ postId: post.id }),
  over: overPost,
  back: backFromPost,
});

type PersonOf = { record: BodyRecord; person: PersonRecord };
export const personAddresses = addressesForm<PersonOf>({
  path: '/directory/:slug/persons/:person/addresses',
  read: async (c) => {
    const record = await loadBody(c);
    const person = record && (await findPersonOf(c.var.db, record.body.id, c.req.param('person') ?? ''));
    return record && person && { record, person };
  },
  owner: ({ person }) => ({ personId: person.id }),
  over: (c, { record, person }) => `${overBody(c, record)} · ${displayName(person.names, c.var.language)}`,
  back: ({ record }) => backToBody(record),
});
