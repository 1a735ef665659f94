import type { JSX } from 'preact';
import { type Request, Section, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage, normaliseText, wordLanguages } from '../languages/public.ts';
import type { Meeting } from './meeting.ts';
import { whenAndWhere } from './paper-of-meeting.ts';
import { words } from './words.ts';

/** What everyone sees first: the organization, its open meetings, and the two ways on. */
export function FrontPage({ c, organization, meetings }: { c: Request; organization?: string; meetings: Meeting[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <header class="front-head">
        <h1>{organization ?? t('openMeetings')}</h1>
        <p class="lead">{t('frontLead')}</p>
      </header>
      <Section title={t('openMeetings')}>
        {meetings.length === 0 ? <p class="empty">{t('noOpenMeetings')}</p> : null}
        <ol class="cards">
          {meetings.map((meeting) => (
            <MeetingCard c={c} meeting={meeting} />
          ))}
        </ol>
      </Section>
      <div class="front-ways">
        <p>
          <a href={to(c, '/verify')}>{t('frontVerify')}</a>
          <br />
          <span class="hint">{t('frontVerifyHint')}</span>
        </p>
        {c.var.actor.kind === 'account' ? null : (
          <p>
            <a href={to(c, '/sign-in')}>{t('frontSignIn')}</a>
            <br />
            <span class="hint">{t('frontSignInHint')}</span>
          </p>
        )}
      </div>
    </>
  );
}

function MeetingCard({ c, meeting }: { c: Request; meeting: Meeting }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <li class="card">
      <p class="over">{t(`kind_${meeting.kind}`)}</p>
      <h3>
        <a href={to(c, `/meetings/${meeting.slug}`)}>{normaliseText(inLanguage(meeting.title, language), language)}</a>
      </h3>
      <p>
        {whenAndWhere(meeting, language)}
        {meeting.mode === 'hybrid' ? ` · ${t('mode_hybrid')}` : ''}
      </p>
      <p class="hint">
        {meeting.interpretation.length > 0
          ? `${t('languagesIn')} ${wordLanguages(meeting.interpretation, language, 'in')}`
          : t('noInterpretation')}
      </p>
    </li>
  );
}
