import type { JSX } from 'preact';
import { hasRole } from '../../platform/actor.ts';
import { directionOf, ownNames, type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import { ActionButton, Form, Heading, type Request, Section, TextField, to } from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { factContext } from '../directory/public.ts';
import { type FactTable, inLanguage, normaliseText, renderFact } from '../languages/public.ts';
import { InterpretationPlan } from './interpretation-plan.tsx';
import type { Meeting } from './meeting.ts';
import { StatePill } from './meetings-page.tsx';
import { notesWords } from './notes/notes-words.ts';
import { pageWords } from './papers/page-words.ts';
import { practicalWords } from './practical/practical-words.ts';
import { Programme } from './programme-part.tsx';
import type { Session } from './session.ts';
import { mayBeClosed, stateOf } from './state-of-meeting.ts';
import { words } from './words.ts';

export type MeetingLink = { label: string; href: string };
export type StaffMeeting = { meeting: Meeting; facts: FactTable; sessions: Session[]; participants: number; linked?: MeetingLink[] };

/** A meeting as the secretariat sees it: its facts in every language, its programme, and what is to be done next. */
export function MeetingPage({ c, shown }: { c: Request; shown: StaffMeeting }): JSX.Element {
  const { meeting, sessions } = shown;
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <>
      <Head c={c} meeting={meeting} />
      <div class="columns">
        <div>
          <FactsByLanguage c={c} facts={shown.facts} />
          <Section
            title={t('programme')}
            actions={mayChange(c, meeting) ? <a href={to(c, `/meetings/${meeting.slug}/sessions/new`)}>{t('addSession')}</a> : undefined}
          >
            <StaffProgramme c={c} meeting={meeting} sessions={sessions} />
          </Section>
          {sessions.length > 0 ? (
            <Section title={t('interpretationPlan')}>
              <InterpretationPlan c={c} meeting={meeting} sessions={sessions} />
            </Section>
          ) : null}
        </div>
        <aside>
          <Next c={c} shown={shown} />
          <Participants c={c} shown={shown} />
          {shown.linked ? <Linked c={c} linked={shown.linked} /> : null}
          <Papers c={c} meeting={meeting} hasProgramme={sessions.length > 0} />
        </aside>
      </div>
    </>
  );
}

function mayChange(c: Request, meeting: Meeting): boolean {
  return hasRole(c.var.actor, 'officer') && !meeting.closedAt;
}

function Head({ c, meeting }: { c: Request; meeting: Meeting }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <Heading
      over={
        <>
          {t(`kind_${meeting.kind}`)} <StatePill c={c} meeting={meeting} />
        </>
      }
      title={normaliseText(inLanguage(meeting.title, language), language)}
      under={normaliseText(inLanguage(meeting.theme, language), language)}
    >
      {mayChange(c, meeting) ? (
        <a class="button quiet" href={to(c, `/meetings/${meeting.slug}/edit`)}>
          {t('edit')}
        </a>
      ) : null}
      {meeting.announcedAt ? <a href={`${to(c, `/meetings/${meeting.slug}`)}?as=public`}>{t('publicView')}</a> : null}
    </Heading>
  );
}

const shownFacts = [
  ['when', 'meeting.when', undefined],
  ['time', 'meeting.time', undefined],
  ['place', 'meeting.place', 'full'],
  ['format', 'meeting.mode', 'plain'],
  ['languagesIn', 'meeting.languages', undefined],
  ['whoAttends', 'meeting.eligible', undefined],
  ['welcome', 'meeting.committees', undefined],
] as const;

/** The record is one; each language has its own way of saying it. */
function FactsByLanguage({ c, facts }: { c: Request; facts: FactTable }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('factsByLanguage')}>
      <p class="hint">{t('factsHint')}</p>
      <section class="table-frame" tabindex={0} aria-label={t('factsByLanguage')}>
        <table class="fact-table">
          <thead>
            <tr>
              <th scope="col">{t('fact')}</th>
              {screenLanguages.map((language) => (
                <th scope="col" lang={language} dir={directionOf(language)}>
                  {ownNames[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownFacts
              .filter(([, name]) => facts[name])
              .map(([label, name, form]) => (
                <tr>
                  <th scope="row">{t(label)}</th>
                  {screenLanguages.map((language) => (
                    <td lang={language} dir={directionOf(language)}>
                      {wordFact(facts, name, form, language)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function wordFact(facts: FactTable, name: string, form: string | undefined, language: ScreenLanguage): string {
  const fact = facts[name];
  return fact ? renderFact(fact, language, form, factContext()).text : '';
}

function StaffProgramme({ c, meeting, sessions }: { c: Request; meeting: Meeting; sessions: Session[] }): JSX.Element {
  const t = speak(words, c.var.language);
  if (sessions.length === 0) return <p class="empty">{t('noSessions')}</p>;
  const after = (session: Session) => (
    <p class="session-actions">
      <a href={to(c, `/meetings/${meeting.slug}/sessions/${session.id}`)}>{t('change')}</a>
    </p>
  );
  return <Programme meeting={meeting} sessions={sessions} language={c.var.language} after={mayChange(c, meeting) ? after : undefined} />;
}

/** What the record waits for: to be announced, or closed with its attendance. */
function Next({ c, shown }: { c: Request; shown: StaffMeeting }): JSX.Element | null {
  const { meeting, participants } = shown;
  const t = speak(words, c.var.language);
  const action = (act: string) => to(c, `/meetings/${meeting.slug}/${act}`);
  if (stateOf(meeting) === 'planned' && hasRole(c.var.actor, 'officer', 'head-of-cabinet'))
    return (
      <Section title={t('announce')}>
        <p class="hint">{t('announceHint')}</p>
        <ActionButton c={c} action={action('announce')} label={t('announce')} />
      </Section>
    );
  if (!mayBeClosed(meeting) || !hasRole(c.var.actor, 'officer')) return null;
  return (
    <Section title={t('close')}>
      <p class="hint">{t('closeHint')}</p>
      <Form c={c} action={action('close')}>
        <TextField
          c={c}
          state={{ typed: {}, problems: {} }}
          name="attendance"
          type="number"
          label={t('attendance')}
          hint={t('attendanceHint', { n: participants })}
          value={String(participants)}
        />
        <button type="submit" class="button">
          {t('close')}
        </button>
      </Form>
    </Section>
  );
}

function Participants({ c, shown }: { c: Request; shown: StaffMeeting }): JSX.Element {
  const t = speak(words, c.var.language);
  const { meeting, participants } = shown;
  return (
    <Section title={t('registered')}>
      <p>{t('participantCount', { n: participants })}</p>
      {meeting.attendance === undefined ? null : (
        <p>
          {t('attended')}: {meeting.attendance}
        </p>
      )}
      {participants > 0 ? (
        <p>
          <a href={to(c, `/meetings/${meeting.slug}/participants`)}>{t('seeList')}</a>
        </p>
      ) : null}
      {participants > 0 ? <a href={to(c, `/meetings/${meeting.slug}/papers`)}>{word(pageWords.papers, c.var.language)}</a> : null}
    </Section>
  );
}

function Linked({ c, linked }: { c: Request; linked: MeetingLink[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('linked')}>
      {linked.length === 0 ? <p class="empty">{t('noLinked')}</p> : null}
      <ul class="downloads">
        {linked.map(({ label, href }) => (
          <li>
            <a href={to(c, href)}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The programme in every language, printed, and the calendar file. */
function Papers({ c, meeting, hasProgramme }: { c: Request; meeting: Meeting; hasProgramme: boolean }): JSX.Element {
  const t = speak(words, c.var.language);
  const path = to(c, `/meetings/${meeting.slug}`);
  const files = [...(hasProgramme ? [['programmePdf', 'programme.pdf'] as const] : []), ['calendarFile', 'calendar.ics'] as const];
  return (
    <Section title={t('documents')}>
      <p>
        <a href={`${path}/notes`}>{speak(notesWords, c.var.language)('papers')}</a>
      </p>
      {mayChange(c, meeting) ? (
        <p>
          <a href={`${path}/practical`}>{word(practicalWords.title, c.var.language)}</a>
        </p>
      ) : null}
      {files.map(([label, file]) => (
        <p>
          {t(label)}
          <br />
          <PerLanguage href={(language) => `${path}/${file}?in=${language}`} />
        </p>
      ))}
    </Section>
  );
}

/** One link for each language, named in that language. */
export function PerLanguage({ href }: { href: (language: ScreenLanguage) => string }): JSX.Element {
  return (
    <span class="per-language">
      {screenLanguages.map((language) => (
        <a href={href(language)} lang={language} dir={directionOf(language)} hreflang={language}>
          {ownNames[language]}
        </a>
      ))}
    </span>
  );
}
