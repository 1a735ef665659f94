import type { JSX } from 'preact';
import { Facts, Heading, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import { AddressList } from '../addresses/addresses-form.tsx';
import { countryName } from '../countries/name-country.ts';
import { formWords } from '../form-words.ts';
import { AsOfForm, AsOfNotice, EnteredLater } from '../history/as-of.tsx';
import { labelLanguage } from '../label-language.ts';
import { LetterheadPart } from '../letterheads/letterhead-part.tsx';
import { BodyNamesPart } from '../persons/names-part.tsx';
import { isValidOn } from '../posts/holds-on.ts';
import { kindWords, statusWords, words } from '../words.ts';
import { BodyHistory } from './body-history.tsx';
import { Change, type Part, period } from './body-parts.tsx';
import { BodyPosts } from './body-posts.tsx';
import type { BodyRecord } from './body-record.ts';
import { nameGroup } from './name-group.ts';

/** All that is known of one body: who holds its posts, how it is written to, what it is, and everything done with it. */
export function BodyPage({ c, record }: { c: Request; record: BodyRecord }): JSX.Element {
  const language = c.var.language;
  const { body, names } = record;
  const country = body.country ? ` · ${countryName(body.country, language)}` : '';
  return (
    <>
      <Heading
        over={<a href={to(c, '/directory')}>{speak(words, language)('allBodies')}</a>}
        title={inLanguage(names.formal, language)}
        under={`${word(kindWords[body.kind], language)}${country}`}
      />
      <AsOfNotice c={c} on={record.on} path={`/directory/${body.slug}`} />
      <div class="columns">
        <div>
          <BodyPosts c={c} record={record} />
          <BodyHistory c={c} items={record.history} />
        </div>
        <aside class="directory-side">
          <Correspondence c={c} record={record} />
          <StatusSeries c={c} record={record} />
          <GroupSeries c={c} record={record} />
          <BodyNamesPart c={c} record={record} />
          <LetterheadPart c={c} record={record} />
          <AsOfForm c={c} on={record.on} path={`/directory/${body.slug}`} />
        </aside>
      </div>
    </>
  );
}

function Correspondence({ c, record }: Part): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const { body, email } = record;
  return (
    <Section title={t('correspondence')} actions={<Change c={c} record={record} path="correspondence" label={t('change')} />}>
      <Facts
        facts={[
          [t('writtenIn'), labelLanguage(body.correspondence_language, language)],
          [t('generalAddress'), email ? <bdi class="code">{email}</bdi> : undefined],
          [
            t('website'),
            body.website ? (
              <a href={body.website} rel="noreferrer">
                {<bdi>{body.website.replace(/^https?:\/\//, '')}</bdi>}
              </a>
            ) : undefined,
          ],
        ]}
      />
      <AddressList c={c} listed={(record.addresses.get(body.id) ?? []).filter(({ kind }) => kind !== 'email')} />
      <p>
        <Change c={c} record={record} path="addresses" label={speak(formWords, language)('addresses')} />
        {' · '}
        <Change c={c} record={record} path="entry-link" label={speak(formWords, language)('correctionLink')} />
      </p>
    </Section>
  );
}

function StatusSeries({ c, record }: Part): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const f = speak(formWords, language);
  const current = record.statuses.find((row) => isValidOn(row, record.on));
  return (
    <Section title={t('status')} actions={<Change c={c} record={record} path="status" label={t('change')} />}>
      {current ? null : <p>{t('noStatus')}</p>}
      <ul class="directory-series">
        {record.statuses.map((row) => (
          <li class={row === current ? 'directory-current' : undefined}>
            <span>{word(statusWords[row.status], language)}</span>
            <span class="directory-under">
              {period(c, row)} <EnteredLater c={c} id={row.id} on={record.on} />
            </span>
            {row.source ? (
              <span class="directory-under">
                <bdi>{row.source}</bdi>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {current ? (
        <p>
          <Change c={c} record={record} path="status/end" label={f('endStatus')} />
        </p>
      ) : null}
    </Section>
  );
}

function GroupSeries({ c, record }: Part): JSX.Element | null {
  const language = c.var.language;
  const t = speak(words, language);
  const f = speak(formWords, language);
  if (record.body.kind !== 'parliament' && record.stays.length === 0) return null;
  const sits = record.stays.some((row) => row.valid_to === null);
  return (
    <Section title={t('groups')} actions={<Change c={c} record={record} path="groups" label={f('joinGroup')} />}>
      <ul class="directory-series">
        {record.stays.map((row) => (
          <li class={isValidOn(row, record.on) ? 'directory-current' : undefined}>
            <span>{nameGroup(row.group_key, language)}</span>
            <span class="directory-under">
              {period(c, row)}
              {row.represented && record.stays.length > 1 ? ` · ${t('represents')}` : ''} <EnteredLater c={c} id={row.id} on={record.on} />
            </span>
          </li>
        ))}
      </ul>
      {sits ? (
        <p>
          <Change c={c} record={record} path="groups/leave" label={f('leaveGroup')} />
        </p>
      ) : null}
    </Section>
  );
}
