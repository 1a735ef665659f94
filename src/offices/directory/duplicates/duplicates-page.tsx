import type { JSX } from 'preact';
import { ActionButton, Heading, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import type { ListedBody } from '../bodies/list-bodies.ts';
import { countryName } from '../countries/name-country.ts';
import type { FoundPerson } from '../search/found-persons.ts';
import { wordDay } from '../word-day.ts';
import { kindWords, statusWords, words } from '../words.ts';
import { duplicateWords } from './duplicate-words.ts';
import type { PastMerge } from './list-merges.ts';
import type { BodyPair } from './propose-bodies.ts';
import type { DuplicatePair } from './propose-duplicates.ts';

type Shown = { c: Request; pairs: DuplicatePair[]; persons: ReadonlyMap<string, FoundPerson>; bodies: BodyPair[]; merges: PastMerge[] };

/** Bodies and persons that may be one, with the reasons, and what was merged before. */
export function DuplicatesPage({ c, pairs, persons, bodies, merges }: Shown): JSX.Element {
  const t = speak(duplicateWords, c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/directory')}>{speak(words, c.var.language)('directory')}</a>} title={t('title')} under={t('under')} />
      <Section title={t('bodies')}>
        {bodies.length === 0 ? <p class="empty">{t('noBodies')}</p> : null}
        <ul class="directory-pairs">
          {bodies.map((pair) => (
            <BodyPairItem c={c} pair={pair} />
          ))}
        </ul>
      </Section>
      <Section title={t('persons')}>
        {pairs.length === 0 ? <p class="empty">{t('none')}</p> : null}
        <ul class="directory-pairs">
          {pairs.map((pair) => (
            <Pair c={c} pair={pair} persons={persons} />
          ))}
        </ul>
      </Section>
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

function BodyPairItem({ c, pair: { one, other, reasons } }: { c: Request; pair: BodyPair }): JSX.Element {
  const language = c.var.language;
  const t = speak(duplicateWords, language);
  const name = ({ names, slug }: ListedBody) => inLanguage(names.formal, language) || slug;
  const path = to(c, '/directory/duplicates/bodies');
  return (
    <li>
      <div class="directory-pair">
        {[one, other].map((body) => (
          <div>
            <a class="directory-holder" href={to(c, `/directory/${body.slug}`)}>
              <bdi>{name(body)}</bdi>
            </a>
            <span class="directory-under">
              {word(kindWords[body.kind], language)}
              {body.country ? ` · ${countryName(body.country, language)}` : ''}
              {body.status ? ` · ${word(statusWords[body.status], language)}` : ''}
            </span>
          </div>
        ))}
      </div>
      <p class="directory-under">
        {t('why')}: {new Intl.ListFormat(language, { type: 'unit' }).format(reasons.map((code) => t(`reason_${code}`)))}
      </p>
      <div class="directory-pair-acts">
        {[[one, other] as const, [other, one] as const].map(([kept, gone]) => (
          <ActionButton
            c={c}
            action={`${path}/merge`}
            label={t('keepThis', { name: name(kept) })}
            fields={{ kept: kept.id, gone: gone.id }}
            quiet
          />
        ))}
        <ActionButton c={c} action={`${path}/apart`} label={t('apartBodies')} fields={{ one: one.id, other: other.id }} quiet />
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
          cell: ({ of, id, isUndone }) =>
            isUndone ? (
              t('undone')
            ) : (
              <ActionButton
                c={c}
                action={to(c, `/directory/duplicates/${of === 'body' ? 'bodies/' : ''}undo`)}
                label={t('undo')}
                fields={{ id }}
                quiet
              />
            ),
        },
      ]}
    />
  );
}
