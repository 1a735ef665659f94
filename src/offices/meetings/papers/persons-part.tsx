import type { JSX } from 'preact';
import { type Column, Form, Pill, type Request, Section, Select, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { categoryNames } from '../categories.ts';
import { fullName } from '../list-of-participants.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { pageWords } from './page-words.ts';
import type { PapersShown } from './papers-shown.ts';
import type { VisaLetter } from './visa-letters-of.ts';

/** The persons of a delegation with their papers; those who come are ticked and recorded here, or at the desk by their badge. */
export function PersonsPart({ c, shown, mayIssue }: { c: Request; shown: PapersShown; mayIssue: boolean }): JSX.Element {
  const { meeting, persons, delegations, state, bodyId } = shown;
  const t = speak(pageWords, c.var.language);
  const path = `/meetings/${meeting.slug}/papers`;
  return (
    <Section title={t('persons')} id="persons">
      <form class="filters" method="get" action={`${to(c, path)}#persons`}>
        <Select
          c={c}
          state={state}
          name="body"
          label={t('delegation')}
          options={delegations.map(({ id, name }) => ({ value: id, label: name }))}
          value={bodyId}
          empty={t('all')}
        />
        <button type="submit" class="button quiet">
          {t('show')}
        </button>
      </form>
      <Form c={c} class="arrivals" action={to(c, `${path}/arrivals`)}>
        <input type="hidden" name="body" value={bodyId ?? ''} />
        <Table caption={t('persons')} rows={persons} columns={columnsOf(c, shown, mayIssue)} empty={t('chooseDelegation')} />
        {mayIssue && !meeting.closedAt && persons.some(({ arrivedAt }) => arrivedAt === undefined) ? (
          <button type="submit" class="button quiet">
            {t('recordArrivals')}
          </button>
        ) : null}
      </Form>
    </Section>
  );
}

function columnsOf(c: Request, { meeting, letters }: PapersShown, mayIssue: boolean): Column<Participant>[] {
  const { language } = c.var;
  const t = speak(pageWords, language);
  return [
    { head: t('name'), cell: (person) => <bdi>{fullName(person)}</bdi> },
    { head: t('category'), cell: ({ category }) => categoryNames[category][language] },
    {
      head: t('badge'),
      cell: ({ badgeCode, badgePrintedAt }) => (
        <a href={to(c, `/badge/${badgeCode}`)}>{t(badgePrintedAt ? 'badgePrinted' : 'badgeNotPrinted')}</a>
      ),
    },
    ...(meeting.mode === 'online'
      ? []
      : [
          {
            head: t('visaLetter'),
            cell: (person: Participant) => (
              <LetterCell c={c} meeting={meeting} person={person} letter={letters.get(person.registrationId)} mayIssue={mayIssue} />
            ),
          },
        ]),
    { head: t('arrival'), cell: (person) => <ArrivalCell c={c} meeting={meeting} person={person} mayRecord={mayIssue} /> },
  ];
}

type LetterCellProps = { c: Request; meeting: Meeting; person: Participant; letter?: VisaLetter; mayIssue: boolean };

function LetterCell({ c, meeting, person, letter, mayIssue }: LetterCellProps): JSX.Element | null {
  const t = speak(pageWords, c.var.language);
  const path = to(c, `/meetings/${meeting.slug}/papers/letters/${person.id}`);
  if (letter)
    return (
      <a href={path}>
        <span class="ltr">{letter.reference}</span>
      </a>
    );
  return mayIssue && !meeting.closedAt ? <a href={path}>{t('issueLetter')}</a> : null;
}

function ArrivalCell({
  c,
  meeting,
  person,
  mayRecord,
}: {
  c: Request;
  meeting: Meeting;
  person: Participant;
  mayRecord: boolean;
}): JSX.Element {
  const t = speak(pageWords, c.var.language);
  if (person.arrivedAt) return <Pill tone="good">{t('arrived')}</Pill>;
  if (!mayRecord || meeting.closedAt) return <Pill tone="idle">{t('notArrived')}</Pill>;
  return <input type="checkbox" name="arrived" value={person.id} aria-label={t('tickArrived', { name: fullName(person) })} />;
}
