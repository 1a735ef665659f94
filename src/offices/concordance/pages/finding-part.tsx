import type { JSX } from 'preact';
import { ActionButton, Foreign, Form, Pill, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { KeptCheck } from '../jobs/kept-check.ts';
import { waiverScopes } from '../jobs/waive-difference.ts';
import { words } from '../words.ts';
import { tones } from './severity-tones.ts';
import type { ShownFinding } from './shown-check.ts';

type Props = { c: Request; each: ShownFinding; all: readonly ShownFinding[]; kept?: KeptCheck | undefined };

/** One finding: what, why, what to do, the mend to take over, and the form to accept it with a reason. */
export function FindingPart({ c, each, all, kept }: Props): JSX.Element {
  const t = speak(words, c.var.language);
  const { number, finding, waiver } = each;
  const next = all.find((other) => other.number > number && !other.waiver);
  return (
    <li id={`finding-${number}`} class={`concordance-finding is-${waiver ? 'waived' : finding.severity}`} tabindex={-1}>
      <p>
        <b>{number}</b> <Pill tone={waiver ? 'idle' : tones[finding.severity]}>{t(`severity_${finding.severity}`)}</Pill>{' '}
        <b>{finding.message[c.var.language]}</b>{' '}
        <span class="hint">
          {t(`family_${finding.family}`)} · {t('sure', { n: Math.round(finding.confidence * 100) })}
        </span>
      </p>
      <p>
        {finding.why[c.var.language]} {finding.act[c.var.language]}
      </p>
      {waiver ? (
        <p class="hint">{t('acceptedBy', { name: waiver.byName, reason: waiver.reason })}</p>
      ) : (
        <Mend c={c} each={each} kept={kept} />
      )}
      {kept && !waiver ? <WaiveForm c={c} each={each} kept={kept} /> : null}
      {next ? (
        <p class="concordance-next">
          <a href={`#finding-${next.number}`}>{t('next')}</a>
        </p>
      ) : null}
    </li>
  );
}

function Mend({ c, each: { finding }, kept }: Omit<Props, 'all'>): JSX.Element | null {
  const t = speak(words, c.var.language);
  const { suggestion } = finding;
  const target = suggestion && finding.spans[suggestion.span];
  if (!suggestion || !target) return null;
  return (
    <div class="concordance-mend">
      <p>
        {t('suggestion')}{' '}
        <Foreign language={target.language}>
          <del>{target.text}</del> <ins>{suggestion.text}</ins>
        </Foreign>
      </p>
      {kept ? (
        <ActionButton c={c} action={to(c, `/concordance/${kept.id}/mend`)} label={t('mend')} fields={{ finding: finding.id }} quiet />
      ) : null}
    </div>
  );
}

function WaiveForm({ c, each: { number, finding }, kept }: { c: Request; each: ShownFinding; kept: KeptCheck }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <details class="withdraw">
      <summary>{t('accept')}</summary>
      <Form c={c} action={to(c, `/concordance/${kept.id}/waive`)} class="step-form">
        <input type="hidden" name="finding" value={finding.id} />
        <label for={`reason-${number}`}>{t('reason')}</label>
        <input type="text" id={`reason-${number}`} name="reason" />
        <label for={`scope-${number}`}>{t('scope')}</label>
        <select id={`scope-${number}`} name="scope">
          {waiverScopes.map((scope) => (
            <option value={scope}>{t(`scope_${scope}`)}</option>
          ))}
        </select>
        <button type="submit" class="button quiet">
          {t('accept')}
        </button>
      </Form>
    </details>
  );
}
