import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ownNames } from '../../../platform/language.ts';
import { Foreign, Form, Pill, type Request, Section, type Tone, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Step } from '../../clearance/public.ts';
import type { Circular } from '../circular.ts';
import { wordMoment } from '../word-moment.ts';
import { words } from '../words.ts';
import type { Chain } from './chain.ts';

type Part = { c: Request; circular: Circular; chain: Chain; names: StepNames; door?: Door };
/** By which address somebody outside the secretariat clears, and which steps are theirs. */
export type Door = { path: string; mayAct: (step: Step) => boolean };
/** Who signs for each post, and how each organization is called, in the reader's language. */
export type StepNames = { signatories: Map<string, string>; organizations: Map<string, string> };

/** The steps of each version: who cleared or signed which text when, what is open, and the buttons of whoever may act. */
export function ClearancePart({ c, circular, chain, names, door }: Part): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('clearance')} id="clearance">
      <p class="hint">{t('clearanceUnder')}</p>
      <div class="routes">
        {chain.versions.map(({ language, digest }) => (
          <section class="card route">
            <div class="route-head">
              <h3>
                <Foreign language={language}>{ownNames[language]}</Foreign>
              </h3>
              {circular.issuance && !door ? null : (
                <a href={to(c, `${door?.path ?? `/circulars/${circular.id}`}/draft.pdf?language=${language}`)}>{t('readPdf')}</a>
              )}
            </div>
            <ol class="route-steps">
              {chain.steps
                .filter((step) => step.language === language)
                .map((step) => (
                  <StepRow c={c} circular={circular} step={step} digest={digest} isBlocked={chain.mustOpen > 0} names={names} door={door} />
                ))}
            </ol>
          </section>
        ))}
      </div>
    </Section>
  );
}

const tones: Record<Step['state'], Tone> = { taken: 'good', next: 'info', open: 'idle', fallen: 'warn' };

type Row = { c: Request; circular: Circular; step: Step; digest: string; isBlocked: boolean; names: StepNames; door?: Door };

function StepRow(props: Row): JSX.Element {
  const { c, circular, step, digest, door } = props;
  const t = speak(words, c.var.language);
  const state = circular.issuance && step.taken ? 'taken' : step.state;
  const says = state === 'taken' ? t(`step_taken_${step.act}`) : t(`step_${state}`);
  const mayAct = !circular.issuance && (door ? door.mayAct(step) : hasRole(c.var.actor, step.role));
  const isTheirs = !door && step.recorded && step.taken !== undefined && step.taken.note === undefined;
  const path = `${door?.path ?? `/circulars/${circular.id}`}/steps/${step.id}`;
  return (
    <li>
      <p class="route-line">
        <span>{nameStep(c, step, props.names)}</span> <Pill tone={tones[state]}>{says}</Pill>
      </p>
      {step.taken ? (
        <p class="hint">
          <bdi>{step.taken.byName}</bdi> · {wordMoment(step.taken.at, c.var.language)} ·{' '}
          <code dir="ltr">{step.taken.digest.slice(0, 12)}</code>
          {step.taken.delegatePostId ? <> · {t('byDelegation')}</> : null}
          {step.taken.note ? <> · {step.taken.note}</> : null}
        </p>
      ) : null}
      {mayAct && !props.isBlocked && (state === 'next' || state === 'fallen') ? (
        <TakeForm c={c} path={path} step={step} digest={digest} isRecorded={step.recorded && !door} />
      ) : null}
      {mayAct && !isTheirs && state === 'taken' ? <WithdrawForm c={c} path={path} step={step} /> : null}
    </li>
  );
}

/** "Reviser", the signatory by name, or the other organization with what it gives. */
function nameStep(c: Request, step: Step, names: StepNames): string {
  const t = speak(words, c.var.language);
  if (step.recorded) return `${names.organizations.get(step.organizationId ?? '') ?? ''}: ${t(`name_${step.act}`)}`;
  const signatory = step.act === 'sign' ? names.signatories.get(step.signatoryPostId ?? '') : undefined;
  return signatory ?? t(`role_${step.role}` as keyof typeof words);
}

type Take = { c: Request; path: string; step: Step; digest: string; isRecorded: boolean };

function TakeForm({ c, path, step, digest, isRecorded }: Take): JSX.Element {
  const t = speak(words, c.var.language);
  const label = isRecorded ? t(`act_record_${step.act}`) : t(`act_${step.act}`);
  return (
    <Form c={c} action={to(c, path)} class="step-form">
      <input type="hidden" name="seen" value={digest} />
      {isRecorded ? (
        <>
          <label for={`note-${step.id}`}>{t('note')}</label>
          <input type="text" id={`note-${step.id}`} name="note" />
        </>
      ) : null}
      <button type="submit" class="button">
        {label}
      </button>
    </Form>
  );
}

function WithdrawForm({ c, path, step }: { c: Request; path: string; step: Step }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <details class="withdraw">
      <summary>{t('withdraw')}</summary>
      <Form c={c} action={to(c, `${path}/withdrawal`)} class="step-form">
        <label for={`reason-${step.id}`}>{t('reason')}</label>
        <input type="text" id={`reason-${step.id}`} name="reason" />
        <button type="submit" class="button danger">
          {t('withdraw')}
        </button>
      </Form>
    </details>
  );
}
