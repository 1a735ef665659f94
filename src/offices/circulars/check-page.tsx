import type { JSX } from 'preact';
import { ownNames } from '../../platform/language.ts';
import { Foreign, Form, Pill, type Request, Section, type Tone, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { CircularFinding, Severity } from './check-circular.ts';
import { checkWords } from './check-words.ts';
import type { Circular } from './circular.ts';
import { wordCheck } from './word-check.ts';

const tones: Record<Severity, Tone> = { must: 'bad', look: 'warn', style: 'idle' };

/** What the check found, the gravest first: where, why it matters, what to do, and a way to accept it with a reason. */
export function CheckPage({ c, circular, findings }: { c: Request; circular: Circular; findings: CircularFinding[] }): JSX.Element {
  const t = speak(checkWords, c.var.language);
  const severities: Severity[] = ['must', 'look', 'style'];
  const open = findings.filter(({ waiver }) => !waiver);
  const accepted = findings.filter(({ waiver }) => waiver);
  return (
    <>
      {open.length === 0 ? <p class="check-clean">{t('clean')}</p> : null}
      {severities.map((severity) => {
        const own = open.filter((finding) => finding.severity === severity);
        return own.length === 0 ? null : (
          <Section title={`${t(`severity_${severity}`)} (${own.length})`}>
            <ol class="findings">
              {own.map((finding) => (
                <FindingRow c={c} circular={circular} finding={finding} />
              ))}
            </ol>
          </Section>
        );
      })}
      {accepted.length === 0 ? null : (
        <Section title={t('accepted')}>
          <ol class="findings">
            {accepted.map((finding) => (
              <FindingRow c={c} circular={circular} finding={finding} />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

function FindingRow({ c, circular, finding }: { c: Request; circular: Circular; finding: CircularFinding }): JSX.Element {
  const t = speak(checkWords, c.var.language);
  const { what, why } = wordCheck(finding, c.var.language);
  const others = finding.languages.filter((language) => language !== circular.originalLanguage);
  const pair = others[0] ? `${circular.originalLanguage},${others[0]}` : circular.originalLanguage;
  return (
    <li class={`finding is-${finding.waiver ? 'style' : finding.severity}`}>
      <p class="finding-what">
        <Pill tone={finding.waiver ? 'idle' : tones[finding.severity]}>
          {finding.languages.map((language, index) => (
            <>
              {index > 0 ? ' · ' : ''}
              <Foreign language={language}>{ownNames[language]}</Foreign>
            </>
          ))}
          {finding.languages.length === 0 ? t('whole') : null}
        </Pill>{' '}
        <b>{what}</b>
      </p>
      <p>{why}</p>
      {finding.compared ? <Spans finding={finding} /> : null}
      {finding.key ? (
        <p>
          <a href={`${to(c, `/circulars/${circular.id}/edit`)}?with=${pair}#paragraph-${finding.key}`}>{t('paragraph')}</a>
        </p>
      ) : null}
      {finding.waiver ? <p class="hint">{t('acceptedBy', { name: finding.waiver.byName, reason: finding.waiver.reason })}</p> : null}
      {finding.waiver || circular.issuance ? null : <WaiveForm c={c} circular={circular} finding={finding} />}
    </li>
  );
}

/** The words concerned, as they stand in each version. */
function Spans({ finding }: { finding: CircularFinding }): JSX.Element {
  return (
    <ul class="spans">
      {(finding.compared?.spans ?? []).map((span) => (
        <li>
          <Foreign language={span.language}>
            <q>{span.text}</q>
          </Foreign>
        </li>
      ))}
    </ul>
  );
}

function WaiveForm({ c, circular, finding }: { c: Request; circular: Circular; finding: CircularFinding }): JSX.Element {
  const t = speak(checkWords, c.var.language);
  const id = `reason-${finding.id.replace(/\W+/g, '-')}`;
  return (
    <details class="withdraw">
      <summary>{t('accept')}</summary>
      <Form c={c} action={to(c, `/circulars/${circular.id}/check`)} class="step-form">
        <input type="hidden" name="finding" value={finding.id} />
        <label for={id}>{t('reason')}</label>
        <input type="text" id={id} name="reason" />
        <button type="submit" class="button quiet">
          {t('accept')}
        </button>
      </Form>
    </details>
  );
}
