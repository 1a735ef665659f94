import type { JSX } from 'preact';
import type { Language } from '../../platform/language.ts';
import { type Request, Table } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage, normaliseText, wordDays, wordLanguages } from '../languages/public.ts';
import { timeSpan } from './local-time.ts';
import type { Meeting } from './meeting.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';

/** Every session against every language, with who provides the booth; a language promised and not provided stands out. */
export function InterpretationPlan({ c, meeting, sessions }: { c: Request; meeting: Meeting; sessions: Session[] }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const promised = new Set(meeting.interpretation);
  const languages = [...promised.union(new Set(sessions.flatMap((session) => session.interpretation.map((booth) => booth.language))))];
  return (
    <Table
      caption={t('interpretationPlan')}
      rows={sessions}
      columns={[
        { head: t('session'), class: 'plan-session', cell: (session) => <SessionName session={session} c={c} /> },
        ...languages.map((code) => ({
          head: wordLanguages([code], language),
          class: 'booth',
          cell: (session: Session) => <BoothCell c={c} session={session} code={code} promised={promised.has(code)} />,
        })),
      ]}
    />
  );
}

function SessionName({ c, session }: { c: Request; session: Session }): JSX.Element {
  const language = c.var.language;
  const day = wordDays({ fact: 'days', from: session.onDay }, language, 'short');
  return (
    <>
      <span class="hint">{`${day} · ${timeSpan(session.from, session.to, language)}`}</span>
      <br />
      {normaliseText(inLanguage(session.title, language), language)}
    </>
  );
}

function BoothCell(props: { c: Request; session: Session; code: Language; promised: boolean }): JSX.Element {
  const t = speak(words, props.c.var.language);
  const booth = props.session.interpretation.find(({ language }) => language === props.code);
  if (booth) return <>{t(`provider_${booth.provider}`)}</>;
  return props.promised ? <span class="missing">{t('notProvided')}</span> : <>–</>;
}
