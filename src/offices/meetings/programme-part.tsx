import type { ComponentChildren, JSX } from 'preact';
import type { ScreenLanguage } from '../../platform/language.ts';
import { inLanguage, normaliseText, wordDays } from '../languages/public.ts';
import { timeSpan } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import { programmeNotes, wordSpeaker } from './programme-document.ts';
import type { Session } from './session.ts';
import { byDay } from './sessions-of.ts';

/** The programme by day, the same for the staff and for everyone; `after` adds what only the staff may do. */
export function Programme(props: {
  meeting: Meeting;
  sessions: Session[];
  language: ScreenLanguage;
  after?: (session: Session) => ComponentChildren;
}): JSX.Element {
  const { meeting, language } = props;
  return (
    <>
      {byDay(props.sessions).map(({ day, sessions }) => (
        <section class="programme-day">
          <h3>{wordDays({ fact: 'days', from: day }, language, 'weekday')}</h3>
          <ol class="sessions">
            {sessions.map((session) => (
              <SessionLine session={session} language={language}>
                {props.after?.(session)}
              </SessionLine>
            ))}
          </ol>
        </section>
      ))}
      <p class="hint">{programmeNotes(meeting, language).join(' ')}</p>
    </>
  );
}

function SessionLine({
  session,
  language,
  children,
}: {
  session: Session;
  language: ScreenLanguage;
  children?: ComponentChildren;
}): JSX.Element {
  const room = inLanguage(session.room, language);
  return (
    <li class="session">
      <p class="session-time">{timeSpan(session.from, session.to, language)}</p>
      <div>
        <h4>{normaliseText(inLanguage(session.title, language), language)}</h4>
        {room ? <p class="session-room">{normaliseText(room, language)}</p> : null}
        {session.speakers.length > 0 ? (
          <ul class="session-speakers">
            {session.speakers.map((speaker) => (
              <li>{normaliseText(wordSpeaker(speaker, language), language)}</li>
            ))}
          </ul>
        ) : null}
        {children}
      </div>
    </li>
  );
}
