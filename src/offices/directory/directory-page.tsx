import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { today } from '../../platform/clock.ts';
import { type FormState, Heading, Pill, type Request, Select, Table, TextField, to } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { inLanguage } from '../languages/public.ts';
import { bodyKinds, statuses } from './bodies/body-kinds.ts';
import type { ListedBody } from './bodies/list-bodies.ts';
import { nameGroup } from './bodies/name-group.ts';
import { type Entry, orderBodies } from './bodies/order-bodies.ts';
import { correctionWords } from './corrections/correction-words.ts';
import { duplicateWords } from './duplicates/duplicate-words.ts';
import { AsOfForm, AsOfNotice } from './history/as-of.tsx';
import { importDirectoryWords } from './importing/import-words.ts';
import { labelLanguage } from './label-language.ts';
import { ruleWords } from './rules/rule-words.ts';
import { FoundPart } from './search/found-part.tsx';
import type { Found } from './search/search-directory.ts';
import { geopoliticalGroupCodes } from './taxonomy/geopolitical-groups.ts';
import { wordDay } from './word-day.ts';
import { kindWords, statusWords, words } from './words.ts';

/** The directory: a search over every name, and the bodies in the reader's alphabet. */
export function DirectoryPage({
  c,
  bodies,
  members,
  state,
  on,
  found,
}: {
  c: Request;
  bodies: ListedBody[];
  members: number;
  state: FormState;
  on: string;
  found: Found;
}): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const entries = orderBodies(bodies, language);
  return (
    <>
      <Heading title={t('directory')} under={t('under', { members, day: wordDay(on, language) })}>
        <a class="button quiet" href={to(c, '/directory/addressees')}>
          {speak(ruleWords, language)('title')}
        </a>
        <a class="button quiet" href={to(c, '/directory/lists')}>
          {speak(ruleWords, language)('listsTitle')}
        </a>
        {hasRole(c.var.actor, 'officer', 'administrator') ? (
          <>
            <a class="button quiet" href={to(c, '/directory/corrections')}>
              {speak(correctionWords, language)('title')}
            </a>
            <a class="button quiet" href={to(c, '/directory/duplicates')}>
              {speak(duplicateWords, language)('title')}
            </a>
            <a class="button quiet" href={to(c, '/directory/import')}>
              {speak(importDirectoryWords, language)('title')}
            </a>
            <a class="button quiet" href={to(c, '/directory/new')}>
              {t('enterBody')}
            </a>
          </>
        ) : null}
      </Heading>
      <AsOfNotice c={c} on={on} path="/directory" />
      <Filters c={c} state={state} on={on} />
      <div id="found-live" aria-live="polite" data-search={to(c, '/directory/search')}>
        <FoundPart c={c} found={found} withBodies={false} />
      </div>
      <p class="directory-count" role="status">
        {t('found', { n: entries.length })}
      </p>
      {entries.length > 40 ? <Letters c={c} entries={entries} /> : null}
      <Bodies c={c} entries={entries} on={on} />
      <AsOfForm c={c} on={on} path="/directory" />
    </>
  );
}

function Filters({ c, state, on }: { c: Request; state: FormState; on: string }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const kinds = bodyKinds.map((value) => ({ value, label: word(kindWords[value], language) }));
  const status = statuses.map((value) => ({ value, label: word(statusWords[value], language) }));
  const groups = geopoliticalGroupCodes.map((value) => ({ value, label: nameGroup(value, language) }));
  return (
    <search>
      <form class="filters directory-filters" method="get" action={to(c, '/directory')}>
        <TextField c={c} state={state} name="q" type="search" label={t('search')} />
        {on === today() ? null : <input type="hidden" name="on" value={on} />}
        <Select c={c} state={state} name="kind" label={t('kind')} options={kinds} empty={t('all')} />
        <Select c={c} state={state} name="status" label={t('status')} options={status} empty={t('all')} />
        <Select c={c} state={state} name="group" label={t('group')} options={groups} empty={t('all')} />
        <button type="submit" class="button">
          {t('show')}
        </button>
      </form>
    </search>
  );
}

function Letters({ c, entries }: { c: Request; entries: Entry[] }): JSX.Element {
  const letters = [...new Set(entries.map(({ letter }) => letter))];
  return (
    <nav class="directory-letters" aria-label={speak(words, c.var.language)('letters')}>
      {letters.map((letter) => (
        <a href={`#${letterId(letter)}`}>{letter}</a>
      ))}
    </nav>
  );
}

const letterId = (letter: string) => `letter-${letter.codePointAt(0)?.toString(16)}`;

function Bodies({ c, entries, on }: { c: Request; entries: Entry[]; on: string }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const firsts = new Map<string, Entry>();
  for (const entry of entries) if (!firsts.has(entry.letter)) firsts.set(entry.letter, entry);
  return (
    <Table
      caption={t('directory')}
      rows={entries}
      empty={t('none')}
      rowId={(entry) => (firsts.get(entry.letter) === entry ? letterId(entry.letter) : entry.body.slug)}
      columns={[
        { head: t('body'), cell: (entry) => <BodyName c={c} entry={entry} on={on} /> },
        { head: t('status'), class: 'directory-narrow', cell: ({ body }) => <StatusWord c={c} body={body} /> },
        {
          head: t('groups'),
          class: 'directory-wide',
          cell: ({ body }) => body.groups.map((group) => <span class="directory-group">{nameGroup(group, language)}</span>),
        },
        { head: t('writtenIn'), class: 'directory-wide nowrap', cell: ({ body }) => labelLanguage(body.correspondence_language, language) },
      ]}
    />
  );
}

function BodyName({ c, entry: { body, heading }, on }: { c: Request; entry: Entry; on: string }): JSX.Element {
  const language = c.var.language;
  const formal = inLanguage(body.names.formal, language);
  const acronym = inLanguage(body.names.acronym, language);
  const under = formal === heading ? acronym : formal;
  return (
    <>
      <a class="directory-name" href={to(c, `/directory/${body.slug}${on === today() ? '' : `?on=${on}`}`)}>
        {heading}
      </a>
      {under && under !== heading ? <span class="directory-under">{under}</span> : null}
    </>
  );
}

/** Plain words, so that a list of members stays calm; only a suspension stands out. */
export function StatusWord({ c, body }: { c: Request; body: Pick<ListedBody, 'status'> }): JSX.Element | null {
  if (!body.status) return null;
  const label = word(statusWords[body.status], c.var.language);
  return body.status === 'suspended' ? <Pill tone="bad">{label}</Pill> : <span>{label}</span>;
}
