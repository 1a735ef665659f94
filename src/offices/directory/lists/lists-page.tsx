import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { today } from '../../../platform/clock.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { Choices, emptyForm, Form, Heading, type Request, Section, Select, Table, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { isCountry, listCountries } from '../countries/list-countries.ts';
import { countryName } from '../countries/name-country.ts';
import { labelLanguage } from '../label-language.ts';
import { ruleWords } from '../rules/rule-words.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import type { ListedStay } from './country-lists.ts';

export type ShownList = { key: string; name: string; isOwn: boolean; stays: ListedStay[] };

/** Lists of countries with every entry's days and source; the organization's own may be changed. */
export function ListsPage({ c, lists }: { c: Request; lists: ShownList[] }): JSX.Element {
  const t = speak(ruleWords, c.var.language);
  const mayChange = hasRole(c.var.actor, 'officer', 'administrator');
  return (
    <>
      <Heading
        over={<a href={to(c, '/directory')}>{speak(words, c.var.language)('directory')}</a>}
        title={t('listsTitle')}
        under={t('listsUnder')}
      />
      {lists.map((list) => (
        <Section title={list.name} id={list.key}>
          <p>{t('today', { n: list.stays.filter(isNow).length })}</p>
          <details class="directory-former" open={list.isOwn}>
            <summary>{t('source')}</summary>
            <Stays c={c} list={list} />
          </details>
          {list.isOwn && mayChange ? <ChangeList c={c} list={list} /> : null}
        </Section>
      ))}
      {mayChange ? <NewList c={c} /> : null}
    </>
  );
}

const isNow = ({ from, to }: ListedStay) => from <= today() && (to === undefined || today() < to);

function Stays({ c, list }: { c: Request; list: ShownList }): JSX.Element {
  const language = c.var.language;
  const t = speak(ruleWords, language);
  const day = (text: string) => (text.length === 4 ? text : wordDay(text, language));
  const name = (code: string) => (isCountry(code) ? countryName(code, language) : code);
  const stays = [...list.stays].sort((one, other) => name(one.country).localeCompare(name(other.country), language));
  return (
    <Table
      caption={list.name}
      rows={stays}
      empty={t('today', { n: 0 })}
      columns={[
        { head: t('country'), cell: ({ country }) => name(country) },
        { head: t('from'), class: 'nowrap', cell: ({ from }) => day(from) },
        { head: t('to'), class: 'nowrap', cell: ({ to: until }) => (until ? day(until) : '') },
        { head: t('source'), cell: ({ source }) => <bdi>{source}</bdi> },
      ]}
    />
  );
}

function ChangeList({ c, list }: { c: Request; list: ShownList }): JSX.Element {
  const t = speak(ruleWords, c.var.language);
  const countries = listCountries().map(({ alpha3 }) => ({ value: alpha3, label: countryName(alpha3, c.var.language) }));
  countries.sort((one, other) => one.label.localeCompare(other.label, c.var.language));
  const acts = [
    { value: 'put', label: t('put') },
    { value: 'off', label: t('takeOff') },
  ];
  return (
    <Form c={c} action={to(c, `/directory/lists/${list.key}`)}>
      <Select c={c} state={emptyForm} name="country" label={t('country')} options={countries} />
      <Choices c={c} state={emptyForm} name="act" label={t('act')} options={acts} value="put" />
      <TextField c={c} state={emptyForm} name="on" type="date" label={t('day')} value={today()} />
      <TextField c={c} state={emptyForm} name="source" label={t('source')} dir="auto" />
      <button type="submit" class="button">
        {t('save')}
      </button>
    </Form>
  );
}

function NewList({ c }: { c: Request }): JSX.Element {
  const t = speak(ruleWords, c.var.language);
  return (
    <Section title={t('newList')}>
      <Form c={c} action={to(c, '/directory/lists')}>
        {screenLanguages.map((code) => (
          <TextField
            c={c}
            state={emptyForm}
            name={`name_${code}`}
            label={`${t('listName')} (${labelLanguage(code, c.var.language)})`}
            lang={code}
            dir={code === 'ar' ? 'rtl' : 'ltr'}
            optional
          />
        ))}
        <button type="submit" class="button quiet">
          {t('newList')}
        </button>
      </Form>
    </Section>
  );
}
