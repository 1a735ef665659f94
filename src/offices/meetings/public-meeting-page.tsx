import type { JSX } from 'preact';
import { Facts, Heading, type Request, Section, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { committeeSubjects, factContext } from '../directory/public.ts';
import { inLanguage, joinList, normaliseText, renderFact, wordDays, wordLanguages } from '../languages/public.ts';
import { categoryGroups } from './categories.ts';
import { timeSpan, zoneInWords } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import type { PublicDownload } from './notes/public-downloads.ts';
import { Programme } from './programme-part.tsx';
import type { Session } from './session.ts';
import { isComing } from './state-of-meeting.ts';
import { words } from './words.ts';

export type PublicMeeting = {
  meeting: Meeting;
  sessions: Session[];
  organizer?: string;
  partners: { role: string; name: string }[];
  papers: PublicDownload[];
};

/** What everyone may read of an announced meeting; never the link of its platform. */
export function PublicMeetingPage({ c, shown }: { c: Request; shown: PublicMeeting }): JSX.Element {
  const { meeting, sessions } = shown;
  const language = c.var.language;
  const t = speak(words, language);
  const theme = inLanguage(meeting.theme, language);
  return (
    <>
      <Heading
        over={t(`kind_${meeting.kind}`)}
        title={normaliseText(inLanguage(meeting.title, language), language)}
        under={theme ? normaliseText(theme, language) : undefined}
      />
      <Facts facts={factLines(c, shown)} />
      <p class="prose lead">{normaliseText(inLanguage(meeting.summary, language), language)}</p>
      <Section title={t('registration')}>
        <p>{isComing(meeting) ? t('registrationHow') : t('registrationOver')}</p>
      </Section>
      <ProgrammeSection c={c} shown={shown} />
      <Section title={t('documents')}>
        <Downloads c={c} meeting={meeting} hasProgramme={sessions.length > 0} papers={shown.papers} />
      </Section>
    </>
  );
}

/** Promised while the meeting lies ahead, left out once it is over without one. */
function ProgrammeSection({ c, shown: { meeting, sessions } }: { c: Request; shown: PublicMeeting }): JSX.Element | null {
  const t = speak(words, c.var.language);
  if (sessions.length === 0 && !isComing(meeting)) return null;
  return (
    <Section title={t('programme')}>
      {sessions.length > 0 ? (
        <Programme meeting={meeting} sessions={sessions} language={c.var.language} />
      ) : (
        <p class="empty">{t('noProgramme')}</p>
      )}
    </Section>
  );
}

function factLines(c: Request, { meeting, organizer, partners }: PublicMeeting): [string, JSX.Element | string | undefined][] {
  const language = c.var.language;
  const t = speak(words, language);
  return [
    [t('when'), <When c={c} meeting={meeting} />],
    [t('format'), t(`mode_${meeting.mode}`)],
    [t('place'), meeting.city ? <Place c={c} meeting={meeting} /> : undefined],
    [t('platformPublic'), meeting.mode !== 'in-person' && meeting.platform ? <Platform c={c} name={meeting.platform} /> : undefined],
    [
      t('languagesIn'),
      meeting.interpretation.length > 0 ? capital(wordLanguages(meeting.interpretation, language), language) : t('noInterpretation'),
    ],
    [
      t('whoAttends'),
      capital(
        joined(
          meeting.eligible.map((category) => categoryGroups[category]),
          c,
        ),
        language,
      ),
    ],
    [t('welcome'), capital(joined(committeeNames(meeting), c), language)],
    [t('heldBy'), organizer],
    ...partners.map(({ role, name }): [string, string] => [role, name]),
    [t('contact'), <Contact meeting={meeting} />],
  ];
}

function When({ c, meeting }: { c: Request; meeting: Meeting }): JSX.Element {
  const language = c.var.language;
  const days = { fact: 'days', from: meeting.startsOn, to: meeting.endsOn } as const;
  return (
    <>
      {wordDays(days, language)}
      <br />
      {timeSpan(meeting.startsAt, meeting.endsAt, language)}
      {language === 'ar' ? '، ' : ', '}
      {zoneInWords(meeting.startsOn, meeting.startsAt, meeting.zone, language)}
    </>
  );
}

function Place({ c, meeting }: { c: Request; meeting: Meeting }): JSX.Element {
  const language = c.var.language;
  const venue = inLanguage(meeting.venue, language);
  const place = meeting.city && { fact: 'place' as const, city: meeting.city, country: meeting.country };
  return (
    <>
      {place ? renderFact(place, language, 'full', factContext()).text : null}
      {venue ? <br /> : null}
      {venue ? normaliseText(venue, language) : null}
    </>
  );
}

function Platform({ c, name }: { c: Request; name: string }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <bdi>{name}</bdi>
      <br />
      <span class="hint">{t('platformLater')}</span>
    </>
  );
}

function Contact({ meeting }: { meeting: Meeting }): JSX.Element {
  return (
    <>
      {meeting.contactName ? <bdi>{meeting.contactName}</bdi> : null}
      {meeting.contactName && meeting.contactEmail ? <br /> : null}
      {meeting.contactEmail ? (
        <a href={`mailto:${meeting.contactEmail}`}>
          <bdi>{meeting.contactEmail}</bdi>
        </a>
      ) : null}
    </>
  );
}

type Files = { c: Request; meeting: Meeting; hasProgramme: boolean; papers: PublicDownload[] };

/** What was issued, then the programme as it stands while none was issued, and the calendar. */
function Downloads({ c, meeting, hasProgramme, papers }: Files): JSX.Element {
  const t = speak(words, c.var.language);
  const path = `/meetings/${meeting.slug}`;
  return (
    <ul class="downloads">
      {papers.map(({ label, symbol, href, language }) => (
        <li>
          <a href={to(c, href)} hreflang={language}>
            {label}
          </a>{' '}
          <bdi dir="ltr" class="hint">
            {symbol}
          </bdi>
        </li>
      ))}
      {hasProgramme && !papers.some(({ kind }) => kind === 'programme') ? (
        <li>
          <a href={`${to(c, `${path}/programme.pdf`)}?in=${c.var.language}`}>{t('programmePdf')}</a>
        </li>
      ) : null}
      <li>
        <a href={`${to(c, `${path}/calendar.ics`)}?in=${c.var.language}`}>{t('calendarFile')}</a>
      </li>
    </ul>
  );
}

function committeeNames(meeting: Meeting) {
  return meeting.committees.flatMap((code) => committeeSubjects.find((subject) => subject.code === code)?.names ?? []);
}

function joined(names: Parameters<typeof inLanguage>[0][], c: Request): string {
  const worded = names.map((name) => inLanguage(name, c.var.language));
  return joinList(worded, c.var.language);
}

function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
