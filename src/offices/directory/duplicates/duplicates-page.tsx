import type { JSX } from 'preact';
import { ActionButton, Heading, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { FoundPerson } from '../search/found-persons.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import { duplicateWords } from './duplicate-words.ts';
import type { PastMerge } from './list-merges.ts';
import type { DuplicatePair } from './propose-duplicates.ts';

type Shown = { c: Request; pairs: DuplicatePair[]; persons: ReadonlyMap<string, FoundPerson>; merges: PastMerge[] };

/** Persons who may be one, with the reasons, and what was merged before. */
export function DuplicatesPage({ c, pairs, persons, merges }: Shown): JSX.Element {
  const t = speak(duplicateWords, c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/directory')}>{speak(words, c.var.language)('directory')}</a>} title={t('title')} under={t('under')} />
      {pairs.length === 0 ? <p class="empty">{t('none')}</p> : null}
      <ul class="directory-pairs">
        {pairs.map((pair) => (
          <Pair c={c} pair={pair} persons={persons} />
        ))}
      </ul>
      <Section title={t('past')}>
        <PastMerges c={c} merges={merges} />
      </Section>
    </>
  );
}

function Pair({ c, pair, persons }: { c: Request; pair: DuplicatePair; persons: Shown['persons'] }): JSX.Element {
  const t = speak(duplicateWords, c.var.language);
  const [one, other] = [persons.get(pair.one), persons.get(pair.other)];
  const reasons = pair.reasons.map(({ code, value = '' }) => t(`reason_${code}`, { value }));
  return (
    <li>
      <div class="directory-pair">{[one, other].map((person) => (person ? <PersonCard c={c} person={person} /> : null))}</div>
      <p class="directory-under">
        {t('why')}: {new Intl.ListFormat(c.var.language, { type: 'unit' }).format(reasons)}
      </p>
      <div class="directory-pair-acts">
        {[one, other].map((kept, index) => (
          <ActionButton
            c={c}
            action={to(c, '/directory/duplicates/merge')}
            label={t('keepThis', { name: kept?.name ?? '' })}
            fields={{ kept: index === 0 ? pair.one : pair.other, gone: index === 0 ? pair.other : pair.one }}
            quiet
          />
        ))}
        <ActionButton
          c={c}
          action={to(c, '/directory/duplicates/apart')}
          label={t('apart')}
          fields={{ one: pair.one, other: pair.other }}
          quiet
        />
      </div>
    </li>
  );
}

function PersonCard({ c, person: { name, others, offices } }: { c: Request; person: FoundPerson }): JSX.Element {
  return (
    <div>
      <bdi class="directory-holder">{name}</bdi>
      {others.length > 0 ? <bdi class="directory-under">{others.join(' · ')}</bdi> : null}
      {offices.slice(0, 3).map(({ slug, body, title }) => (
        <span class="directory-under">
          {title}, <a href={to(c, `/directory/${slug}`)}>{body}</a>
        </span>
      ))}
    </div>
  );
}

function PastMerges({ c, merges }: { c: Request; merges: PastMerge[] }): JSX.Element {
  const t = speak(duplicateWords, c.var.language);
  return (
    <Table
      caption={t('past')}
      rows={merges}
      empty={t('noPast')}
      columns={[
        { head: t('keptPerson'), cell: ({ kept }) => <bdi>{kept}</bdi> },
        { head: t('gonePerson'), cell: ({ gone }) => <bdi>{gone}</bdi> },
        { head: t('when'), class: 'nowrap', cell: ({ at }) => wordDay(at.toISOString().slice(0, 10), c.var.language) },
        { head: t('by'), cell: ({ by }) => <bdi>{by}</bdi> },
        {
          head: '',
          cell: ({ id, isUndone }) =>
            isUndone ? (
              t('undone')
            ) : (
              <ActionButton c={c} action={to(c, '/directory/duplicates/undo')} label={t('undo')} fields={{ id }} quiet />
            ),
        },
      ]}
    />
  );
}
