import type { JSX } from 'preact';
import { Heading, Pill, type Request, Section, Table, type Tone, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage, normaliseText, wordDays } from '../languages/public.ts';
import type { Meeting } from './meeting.ts';
import { isComing, type MeetingState, stateOf } from './state-of-meeting.ts';
import { whereOf } from './where-of.ts';
import { words } from './words.ts';

const tones: Record<MeetingState, Tone> = { planned: 'idle', announced: 'good', held: 'warn', closed: 'idle' };

/** A meeting's state as a quiet word. */
export function StatePill({ c, meeting }: { c: Request; meeting: Meeting }): JSX.Element {
  const state = stateOf(meeting);
  return <Pill tone={tones[state]}>{speak(words, c.var.language)(`state_${state}`)}</Pill>;
}

/** All meetings: those to come with the nearest first, then the past ones. */
export function MeetingsPage(props: { c: Request; meetings: Meeting[]; registered: Map<string, number>; mayPlan: boolean }): JSX.Element {
  const { c, meetings, registered } = props;
  const t = speak(words, c.var.language);
  const coming = meetings.filter(isComing).reverse();
  const past = meetings.filter((meeting) => !isComing(meeting));
  return (
    <>
      <Heading title={t('meetings')} under={t('meetingsUnder')}>
        {props.mayPlan ? (
          <a class="button" href={to(c, '/meetings/new')}>
            {t('planMeeting')}
          </a>
        ) : null}
      </Heading>
      <Section title={t('coming')}>
        <MeetingTable c={c} caption={t('coming')} meetings={coming} registered={registered} />
      </Section>
      <Section title={t('past')}>
        <MeetingTable c={c} caption={t('past')} meetings={past} registered={registered} />
      </Section>
    </>
  );
}

function MeetingTable(props: { c: Request; caption: string; meetings: Meeting[]; registered: Map<string, number> }): JSX.Element {
  const { c } = props;
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <div class="meeting-table">
      <Table
        caption={props.caption}
        rows={props.meetings}
        empty={t('noMeetings')}
        columns={[
          {
            head: t('title'),
            class: 'meeting-title',
            cell: (meeting) => (
              <a href={to(c, `/meetings/${meeting.slug}`)}>{normaliseText(inLanguage(meeting.title, language), language)}</a>
            ),
          },
          {
            head: t('when'),
            class: 'nowrap meeting-when',
            cell: (meeting) => wordDays({ fact: 'days', from: meeting.startsOn, to: meeting.endsOn }, language, 'short'),
          },
          { head: t('place'), class: 'meeting-place', cell: (meeting) => whereOf(meeting, language) },
          {
            head: t('registered'),
            class: 'number registered',
            cell: (meeting) => meeting.attendance ?? props.registered.get(meeting.id) ?? 0,
          },
          { head: t('state'), class: 'meeting-state', cell: (meeting) => <StatePill c={c} meeting={meeting} /> },
        ]}
      />
    </div>
  );
}
