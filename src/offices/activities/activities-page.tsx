import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { type FormState, Heading, type Request, Section, Select, Table, TextField, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { countryName, findTheme, reportThemes } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import type { Meeting } from '../meetings/public.ts';
import type { Activity } from './activity.ts';
import { wordWhens } from './word-whens.ts';
import { words } from './words.ts';

type Props = { c: Request; activities: Activity[]; proposals: Meeting[]; partners: Map<string, string>; state: FormState };

/** The register: meetings that wait to be entered, the filters, and what was done by date. */
export function ActivitiesPage({ c, activities, proposals, partners, state }: Props): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading title={t('activities')} under={t('activitiesUnder')}>
        {hasRole(c.var.actor, 'officer') ? (
          <a class="button" href={to(c, '/activities/new')}>
            {t('enter')}
          </a>
        ) : null}
      </Heading>
      <Proposals c={c} meetings={proposals} />
      <Filters c={c} state={state} />
      <p class="register-count" role="status">
        {t('found', { n: activities.length })}
      </p>
      <Register c={c} activities={activities} partners={partners} />
    </>
  );
}

function Proposals({ c, meetings }: { c: Request; meetings: Meeting[] }): JSX.Element | null {
  const language = c.var.language;
  const t = speak(words, language);
  if (meetings.length === 0) return null;
  return (
    <Section title={t('proposals')} class="proposals">
      <p class="hint">{t('proposalsHint')}</p>
      <ul>
        {meetings.map((meeting) => (
          <li>
            <div>
              <strong>{inLanguage(meeting.title, language)}</strong>
              <span class="proposal-when">{wordWhens([`${meeting.startsOn}/${meeting.endsOn}`], language)}</span>
            </div>
            {hasRole(c.var.actor, 'officer') ? (
              <a class="button quiet" href={`${to(c, '/activities/new')}?meeting=${meeting.id}`}>
                {t('register')}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Filters({ c, state }: { c: Request; state: FormState }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const themes = reportThemes.map(({ code, names }) => ({ value: code, label: inLanguage(names, language) }));
  return (
    <search>
      <form class="filters" method="get" action={to(c, '/activities')}>
        <TextField c={c} state={state} name="q" type="search" label={t('search')} />
        <TextField c={c} state={state} name="from" type="date" label={t('from')} />
        <TextField c={c} state={state} name="to" type="date" label={t('to')} />
        <Select c={c} state={state} name="theme" label={t('theme')} options={themes} empty={t('all')} />
        <button type="submit" class="button quiet">
          {t('show')}
        </button>
      </form>
    </search>
  );
}

function Register({ c, activities, partners }: Pick<Props, 'c' | 'activities' | 'partners'>): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const place = ({ city, country }: Activity) =>
    [inLanguage(city, language), country ? countryName(country, language) : ''].filter(Boolean).join(', ');
  return (
    <Table
      caption={t('activities')}
      rows={activities}
      empty={t('nothing')}
      columns={[
        { head: t('when'), class: 'register-when', cell: ({ whens }) => wordWhens(whens, language) },
        {
          head: t('activity'),
          cell: (activity) => (
            <>
              <a href={to(c, `/activities/${activity.id}`)}>{inLanguage(activity.title, language)}</a>
              <span class="register-place">{place(activity)}</span>
            </>
          ),
        },
        { head: t('theme'), cell: ({ theme }) => inLanguage(findTheme(theme).names, language) },
        {
          head: t('partners'),
          cell: (activity) =>
            activity.partners
              .map(({ bodyId }) => partners.get(bodyId))
              .filter(Boolean)
              .join(language === 'ar' ? '، ' : ', '),
        },
      ]}
    />
  );
}
