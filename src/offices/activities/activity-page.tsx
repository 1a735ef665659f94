import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { directionOf, ownNames, screenLanguages } from '../../platform/language.ts';
import { Facts, Heading, Pill, type Request, Section, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { factContext, findTheme } from '../directory/public.ts';
import { type FactTable, inLanguage, renderFact, textOf, wordDays } from '../languages/public.ts';
import type { ActivityNeighbours } from './neighbours.ts';
import { type ReadableActivity, renderActivity } from './render-activity.ts';
import { wordWhens } from './word-whens.ts';
import { words } from './words.ts';

export type ActivityView = {
  readable: ReadableActivity;
  partners: Map<string, string>;
  commitments: unknown[];
  citations: { id: string; symbol: string; sealed: boolean }[];
};

/** One activity: its record, its text in each language, what follows from it and where it is cited. */
export function ActivityPage({ c, view, neighbours }: { c: Request; view: ActivityView; neighbours: ActivityNeighbours }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const { activity } = view.readable;
  const List = neighbours.commitments?.List;
  return (
    <>
      <Heading
        over={`${inLanguage(findTheme(activity.theme).names, language)} · ${t(`kind_${activity.kind}`)}`}
        title={inLanguage(activity.title, language)}
      >
        {hasRole(c.var.actor, 'officer') ? (
          <a class="button quiet" href={to(c, `/activities/${activity.id}/edit`)}>
            {t('edit')}
          </a>
        ) : null}
      </Heading>
      <Section>
        <Record c={c} view={view} />
      </Section>
      <Section title={t('texts')}>
        <Texts c={c} readable={view.readable} />
      </Section>
      {List ? (
        <Section title={t('followUps')}>
          <List c={c} commitments={view.commitments} />
        </Section>
      ) : null}
      <Section title={t('cited')}>
        <Citations c={c} view={view} />
      </Section>
    </>
  );
}

function Record({ c, view }: { c: Request; view: ActivityView }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const { activity, facts } = view.readable;
  const fact = (name: string, form?: string) => wordFact(facts, name, c, form);
  const day = wordDays({ fact: 'days', from: activity.registeredAt.toISOString().slice(0, 10) }, language);
  return (
    <Facts
      facts={[
        [t('when'), wordWhens(activity.whens, language)],
        [t('where'), fact('activity.place', 'full') ?? fact('activity.country')],
        [t('participants'), fact('activity.attendance')],
        ...activity.partners.map(({ bodyId, role }): [string, JSX.Element] => [
          t(`role_${role}`),
          <a href={to(c, `/directory/${bodyId}`)}>{view.partners.get(bodyId)}</a>,
        ]),
        [t('meeting'), activity.meetingId ? <a href={to(c, `/meetings/${activity.meetingId}`)}>{t('openMeeting')}</a> : undefined],
        [t('source'), <bdi>{activity.source}</bdi>],
        [t('registered'), t('registeredBy', { day, name: activity.registeredByName })],
      ]}
    />
  );
}

function wordFact(facts: FactTable, name: string, c: Request, form?: string): string | undefined {
  const fact = facts[name];
  return fact && renderFact(fact, c.var.language, form, factContext(c.var.language)).text;
}

/** Every language side by side, so that a difference catches the eye. */
export function Texts({ c, readable }: { c: Request; readable: ReadableActivity }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <div class="versions">
      {screenLanguages.map((language) => {
        const rendered = renderActivity(readable, language);
        return (
          <section class="version">
            <h3>
              <bdi lang={language}>{ownNames[language]}</bdi>{' '}
              {readable.text.originalLanguage === language ? <Pill tone="idle">{t('originalMark')}</Pill> : null}
            </h3>
            {rendered ? (
              <div lang={language} dir={directionOf(language)} class="prose">
                {rendered.blocks.map((block) => (block.kind === 'paragraph' ? <p>{textOf(block.runs)}</p> : null))}
              </div>
            ) : (
              <p class="empty">{t('noText')}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Citations({ c, view }: { c: Request; view: ActivityView }): JSX.Element {
  const t = speak(words, c.var.language);
  if (view.citations.length === 0) return <p class="empty">{t('notCited')}</p>;
  return (
    <ul class="citations">
      {view.citations.map(({ id, symbol, sealed }) => (
        <li>
          <a href={to(c, `/reports/${id}`)}>
            <bdi dir="ltr">{symbol}</bdi>
          </a>{' '}
          {sealed ? <Pill tone="good">{t('sealed')}</Pill> : null}
        </li>
      ))}
    </ul>
  );
}
