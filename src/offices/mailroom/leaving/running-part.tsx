import type { JSX } from 'preact';
import { Foreign, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { leavingWords } from './leaving-words.ts';
import type { RunningSending } from './sending.ts';
import { SendingActions, SendingFigures, SendingReasons } from './sending-part.tsx';

/** Every sending that still has letters waiting, and what can be done about it; nothing when none has. */
export function RunningPart({ c, sendings }: { c: Request; sendings: RunningSending[] }): JSX.Element | null {
  const t = speak(leavingWords, c.var.language);
  if (sendings.length === 0) return null;
  return (
    <Section title={t('running')} id="running">
      <ul class="ledger">
        {sendings.map(({ kind, id, subjectLine, language, counts }) => (
          <li>
            <span class="strong">
              <Foreign language={language}>{subjectLine}</Foreign>
            </span>
            <SendingFigures c={c} counts={counts} />
            <SendingReasons c={c} counts={counts} />
            <SendingActions c={c} counts={counts} action={(act) => to(c, `/mailroom/sendings/${kind}/${id}/${act}`)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
