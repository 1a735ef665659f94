import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import {
  ActionButton,
  Facts,
  Form,
  type FormState,
  Heading,
  Notice,
  ProblemSummary,
  type Request,
  Section,
  TextField,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage, normaliseText, wordDays } from '../../languages/public.ts';
import { categoryNames } from '../categories.ts';
import { fullName } from '../list-of-participants.ts';
import type { FoundBadge } from './find-badge.ts';
import { pageWords } from './page-words.ts';

/** The desk's search by the code on a badge. */
export function DeskPage({ c, state }: { c: Request; state: FormState }): JSX.Element {
  const t = speak(pageWords, c.var.language);
  return (
    <>
      <Heading over={t('desk')} title={t('deskTitle')} />
      <ProblemSummary c={c} state={state} labels={{ code: t('code') }} />
      <Form c={c} action={to(c, '/badge')}>
        <TextField c={c} state={state} name="code" label={t('code')} hint={t('codeHint')} dir="ltr" autocomplete="off" />
        <button type="submit" class="button">
          {t('lookUp')}
        </button>
      </Form>
    </>
  );
}

/** Whose badge it is, whether it is good, and whether they have arrived. */
export function BadgePage({ c, found, from }: { c: Request; found: FoundBadge; from: string }): JSX.Element {
  const { meeting, person, state } = found;
  const { language } = c.var;
  const t = speak(pageWords, language);
  return (
    <>
      <Heading over={<a href={to(c, '/badge')}>{t('deskTitle')}</a>} title={<bdi>{fullName(person)}</bdi>} under={from} />
      {state === 'valid' ? null : <Notice tone={state === 'replaced' ? 'warn' : 'bad'}>{t(`state_${state}`)}</Notice>}
      <Facts
        facts={[
          [t('state'), t(`state_${state}`)],
          [t('category'), categoryNames[person.category][language]],
          [t('function'), person.functionTitle === '' ? undefined : <bdi>{person.functionTitle}</bdi>],
          [
            t('papers'),
            <a href={to(c, `/meetings/${meeting.slug}/papers`)}>{normaliseText(inLanguage(meeting.title, language), language)}</a>,
          ],
          [t('arrival'), person.arrivedAt ? t('arrivedAt', { at: hourOf(person.arrivedAt, meeting.zone, c) }) : t('notArrived')],
        ]}
      />
      {state !== 'cancelled' && !meeting.closedAt && hasRole(c.var.actor, 'officer', 'head-of-cabinet', 'finance', 'administrator') ? (
        <Section>
          <ActionButton
            c={c}
            action={to(c, `/badge/${person.badgeCode}/arrival`)}
            label={t(person.arrivedAt ? 'undoArrived' : 'markArrived')}
            quiet={person.arrivedAt !== undefined}
            fields={{ as: person.arrivedAt ? 'not-here' : 'here' }}
          />
        </Section>
      ) : null}
    </>
  );
}

/** The day and hour in the meeting's own zone. */
function hourOf(at: Date, zone: string, c: Request): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const day = wordDays({ fact: 'days', from: local.toPlainDate().toString() }, c.var.language);
  const hour = `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
  return c.var.language === 'ar' ? `${day}، ${hour}` : `${day}, ${hour}`;
}
