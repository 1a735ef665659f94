import type { JSX } from 'preact';
import type { Commitment } from '../offices/commitments/public.ts';
import { inLanguage, wordDays } from '../offices/languages/public.ts';
import type { Meeting } from '../offices/meetings/public.ts';
import { Heading, Pill, type Request, Section, to } from '../platform/web/public.ts';
import { speak } from '../platform/words.ts';
import type { FirstStep } from './first-steps.ts';
import { FirstSteps } from './first-steps-part.tsx';
import type { MeetingLink } from './link-meeting.ts';
import type { Task } from './list-tasks.ts';
import { words } from './words.ts';

export type Desk = {
  steps: FirstStep[];
  tasks: Task[];
  meetings: { meeting: Meeting; links: MeetingLink[]; answered?: { answered: number; all: number } }[];
  commitments: (Commitment & { overdue: boolean })[];
  mailTrouble: number;
  /** Letters that a server sent back. */
  mailReturned: number;
  /** Letters of persons that nobody has closed. */
  mailOpen: number;
  /** Addresses to which nothing arrives. */
  unreachable: number;
};

/** Where a member of the secretariat begins: what waits for them, what is coming, what is due. */
export function DeskPage({ c, desk }: { c: Request; desk: Desk }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading over={t('greeting', { name: c.var.actor.name })} title={t('title')}>
        <a class="button" href={to(c, '/meetings/new')}>
          {t('planMeeting')}
        </a>
      </Heading>
      <div class="columns">
        <div>
          <FirstSteps c={c} steps={desk.steps} />
          <Tasks c={c} tasks={desk.tasks} />
          <Meetings c={c} meetings={desk.meetings} />
        </div>
        <div>
          {desk.mailTrouble + desk.mailReturned + desk.mailOpen + desk.unreachable > 0 ? (
            <Section title={t('mail')}>
              {desk.mailTrouble > 0 ? (
                <p>
                  <a href={to(c, '/mailroom')}>{t('mailTrouble', { n: desk.mailTrouble })}</a>
                </p>
              ) : null}
              {desk.mailReturned > 0 ? (
                <p>
                  <a href={to(c, '/mailroom?state=bounced')}>{t('mailReturned', { n: desk.mailReturned })}</a>
                </p>
              ) : null}
              {desk.mailOpen > 0 ? (
                <p>
                  <a href={to(c, '/mailroom/incoming')}>{t('mailOpen', { n: desk.mailOpen })}</a>
                </p>
              ) : null}
              {desk.unreachable > 0 ? (
                <p>
                  <a href={to(c, '/mailroom/unreachable')}>{t('unreachable', { n: desk.unreachable })}</a>
                </p>
              ) : null}
            </Section>
          ) : null}
          <Commitments c={c} commitments={desk.commitments} />
        </div>
      </div>
    </>
  );
}

function Tasks({ c, tasks }: { c: Request; tasks: Task[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('waiting')}>
      {tasks.length === 0 ? <p class="empty">{t('nothingWaits')}</p> : null}
      <ul class="ledger">
        {tasks.map(({ what, record, href }) => (
          <li>
            <a href={to(c, href)}>{what}</a>
            <span class="hint">{record}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Meetings({ c, meetings }: { c: Request; meetings: Desk['meetings'] }): JSX.Element {
  const t = speak(words, c.var.language);
  const language = c.var.language;
  return (
    <Section title={t('meetings')}>
      {meetings.length === 0 ? <p class="empty">{t('noMeetings')}</p> : null}
      <ul class="ledger">
        {meetings.map(({ meeting, links, answered }) => (
          <li>
            <span class="hint">
              {wordDays(
                { fact: 'days', from: meeting.startsOn, ...(meeting.endsOn > meeting.startsOn ? { to: meeting.endsOn } : {}) },
                language,
              )}
            </span>
            <a class="strong" href={to(c, `/meetings/${meeting.slug}`)}>
              {inLanguage(meeting.title, language)}
            </a>
            <span class="inline-links">
              {links.map(({ label, href }) => (
                <a href={to(c, href)}>{label}</a>
              ))}
            </span>
            {answered ? <span class="hint">{t('answered', answered)}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Commitments({ c, commitments }: { c: Request; commitments: Desk['commitments'] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('commitments')}>
      {commitments.length === 0 ? <p class="empty">{t('noCommitments')}</p> : null}
      <ul class="ledger">
        {commitments.map((commitment) => (
          <li>
            <a href={to(c, `/commitments#${commitment.id}`)}>{inLanguage(commitment.what, c.var.language)}</a>
            <span class="hint">
              <bdi>{commitment.owner}</bdi> {commitment.overdue ? <Pill tone="bad">{t('overdue')}</Pill> : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
