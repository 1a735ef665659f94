import type { JSX } from 'preact';
import { Choices, type FormState, Heading, type Request, Section, Select, Table, TextField, to } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { inLanguage, postKinds } from '../../languages/public.ts';
import { statuses } from '../bodies/body-kinds.ts';
import { nameGroup } from '../bodies/name-group.ts';
import { m49Codes, m49Regions } from '../countries/m49-regions.ts';
import type { ExcludedBody, ResolvedAddressee } from '../find-addressees.ts';
import { capitalise, labelLanguage } from '../label-language.ts';
import { developmentLists, type OwnList } from '../lists/country-lists.ts';
import { wordPost } from '../posts/word-posts.ts';
import { committeeSubjects } from '../taxonomy/committee-subjects.ts';
import { geopoliticalGroupCodes } from '../taxonomy/geopolitical-groups.ts';
import { statusWords, words } from '../words.ts';
import { ruleWords } from './rule-words.ts';

export type OpenCall = { id: string; title: string };
type Preview = { addressees: ResolvedAddressee[]; excluded: ExcludedBody[]; names: ReadonlyMap<string, string> };
type Props = { c: Request; state: FormState; lists: OwnList[]; calls: OpenCall[]; on: string; preview?: Preview };

/** A rule of addressees as a form, and beneath it whom it names on a day and whom it leaves out. */
export function AddresseesPage({ c, state, lists, calls, on, preview }: Props): JSX.Element {
  const t = speak(ruleWords, c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/directory')}>{speak(words, c.var.language)('directory')}</a>} title={t('title')} under={t('under')} />
      <form class="form directory-rule" method="get" action={to(c, '/directory/addressees')}>
        <RuleFields c={c} state={state} lists={lists} calls={calls} on={on} />
        <button type="submit" class="button">
          {t('preview')}
        </button>
      </form>
      {preview ? <Shown c={c} preview={preview} /> : null}
    </>
  );
}

function RuleFields({ c, state, lists, calls, on }: Omit<Props, 'preview'>): JSX.Element {
  const language = c.var.language;
  const t = speak(ruleWords, language);
  const shared = { c, state };
  const option = (value: string, label: string) => ({ value, label });
  const listOptions = [
    ...developmentLists.map((code) => option(code, t(`list_${code}`))),
    ...lists.map(({ id, names }) => option(id, inLanguage(names, language))),
  ];
  return (
    <>
      <div class="pair">
        <Select
          {...shared}
          name="post"
          label={t('post')}
          options={postKinds.map((kind) => option(kind, wordPost({ kind }, 'parliament', null, language)))}
          value="speaker"
        />
        <TextField {...shared} name="on" type="date" label={t('day')} value={on} />
      </div>
      <Choices
        {...shared}
        name="statuses"
        label={t('status')}
        options={statuses.map((each) => option(each, word(statusWords[each], language)))}
        value={['member']}
        many
      />
      <p class="hint">{t('nothingChosen')}</p>
      <Choices
        {...shared}
        name="groups"
        label={t('groups')}
        options={geopoliticalGroupCodes.map((code) => option(code, nameGroup(code, language)))}
        many
      />
      <Choices {...shared} name="lists" label={t('lists')} options={listOptions} many />
      <details class="directory-more" open={Boolean(state.typed.regions)}>
        <summary>{withCount(t('regions'), state, 'regions')}</summary>
        <Choices
          {...shared}
          name="regions"
          label={t('regions')}
          options={m49Codes.map((code) => option(code, m49Regions[code]?.[language] ?? code)).sort(byLabel(language))}
          many
        />
      </details>
      <details class="directory-more" open={Boolean(state.typed.committees)}>
        <summary>{withCount(t('committees'), state, 'committees')}</summary>
        <Choices
          {...shared}
          name="committees"
          label={t('committees')}
          options={committeeSubjects.map(({ code, names }) => option(code, capitalise(names[language], language))).sort(byLabel(language))}
          many
        />
      </details>
      {calls.length > 0 ? (
        <Select
          {...shared}
          name="unanswered"
          label={t('unanswered')}
          options={calls.map(({ id, title }) => option(id, title))}
          empty={t('anyone')}
        />
      ) : null}
    </>
  );
}

type Labelled = { label: string };
function byLabel(language: string): (one: Labelled, other: Labelled) => number {
  const { compare } = new Intl.Collator(language);
  return (one, other) => compare(one.label, other.label);
}

/** A folded part says how many of it are chosen. */
function withCount(label: string, { typed }: FormState, name: string): string {
  const chosen = Array.isArray(typed[name]) ? typed[name].length : 0;
  return chosen > 0 ? `${label} · ${chosen}` : label;
}

function Named({ c, addressee: { name, acting } }: { c: Request; addressee: ResolvedAddressee }): JSX.Element {
  return (
    <>
      <bdi>{name}</bdi>
      {acting ? <span class="directory-also"> ({speak(words, c.var.language)('acting')})</span> : null}
    </>
  );
}

function Shown({ c, preview: { addressees, excluded, names } }: { c: Request; preview: Preview }): JSX.Element {
  const t = speak(ruleWords, c.var.language);
  const languages = [...Map.groupBy(addressees, ({ language }) => language)];
  const body = (id: string) => <bdi>{names.get(id) ?? id}</bdi>;
  return (
    <Section title={t('preview')} id="preview">
      <p role="status">
        <strong>{t('addressees', { n: addressees.length })}</strong>, {t('excluded', { n: excluded.length })}
      </p>
      {languages.length > 0 ? (
        <p>
          {t('byLanguage')}: {languages.map(([code, of]) => `${labelLanguage(code, c.var.language)} ${of.length}`).join(' · ')}
        </p>
      ) : null}
      <Table
        caption={t('title')}
        rows={addressees.slice(0, 1000)}
        empty={t('addressees', { n: 0 })}
        columns={[
          { head: speak(words, c.var.language)('body'), cell: ({ bodyId }) => body(bodyId) },
          { head: t('name'), cell: (addressee) => <Named c={c} addressee={addressee} /> },
          {
            head: speak(words, c.var.language)('writtenIn'),
            class: 'directory-narrow',
            cell: ({ language }) => labelLanguage(language, c.var.language),
          },
        ]}
      />
      {excluded.length > 0 ? (
        <Section title={t('leftOut')}>
          <Table
            caption={t('leftOut')}
            rows={excluded}
            columns={[
              { head: speak(words, c.var.language)('body'), cell: ({ bodyId }) => body(bodyId) },
              { head: t('why'), cell: ({ reason }) => t(`reason_${reason}`) },
            ]}
          />
        </Section>
      ) : null}
    </Section>
  );
}
