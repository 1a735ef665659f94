import type { JSX } from 'preact';
import { ActionButton, Foreign, Pill, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { reviewWords } from '../review-words.ts';
import { AskForm } from './ask-form.tsx';
import { queryOf, type ReviewFilter } from './filter-review.ts';
import { QuestionPart } from './question-part.tsx';
import type { Review, ReviewActs, ShownFinding } from './review.ts';
import { tones } from './severity-tones.ts';
import { WaiveForm } from './waive-form.tsx';
import { wordDay } from './word-day.ts';

export type FindingProps = { c: Request; each: ShownFinding; review: Review; acts: ReviewActs; filter: ReviewFilter };

/** One finding: what, why, what to do, the mend to accept, the forms to waive it and to ask about it, and the way to the next. */
export function FindingPart(props: FindingProps): JSX.Element {
  const { c, each, acts } = props;
  const t = speak(reviewWords, c.var.language);
  const { number, finding, waiver, questions, anchor } = each;
  const severity = t(`severity_${finding.severity}`);
  return (
    <li
      id={anchor}
      class={`review-finding is-${waiver ? 'waived' : finding.severity}`}
      tabindex={-1}
      data-open={waiver ? undefined : 'yes'}
    >
      <p class="review-what">
        <bdi class="review-place" dir="ltr">
          {number}
        </bdi>{' '}
        <Pill tone={waiver ? 'idle' : tones[finding.severity]}>{waiver ? `${t('waived')} · ${severity}` : severity}</Pill>{' '}
        <b>{finding.message[c.var.language]}</b>
      </p>
      <p class="review-why">
        {finding.why[c.var.language]} {finding.act[c.var.language]}
      </p>
      <Expected {...props} />
      <p class="hint">
        {t(`family_${finding.family}`)} · {t('sure', { n: Math.round(finding.confidence * 100) })}
      </p>
      {waiver ? <p class="review-waiver">{wordWaiver(c, waiver)}</p> : null}
      {questions.map((question) => (
        <QuestionPart c={c} question={question} acts={acts} filter={props.filter} anchor={anchor} />
      ))}
      <Acts {...props} />
    </li>
  );
}

function wordWaiver(c: Request, { byName, reason, scope, at }: NonNullable<ShownFinding['waiver']>): string {
  const t = speak(reviewWords, c.var.language);
  const day = wordDay(at.toISOString(), c.var.language);
  return t('waivedBy', { name: byName, reason, scope: t(`scope_${scope}`), day });
}

/** What should stand there, where no suggestion says it already. */
function Expected({ c, each: { finding, waiver } }: FindingProps): JSX.Element | null {
  const t = speak(reviewWords, c.var.language);
  const { suggestion, expected } = finding;
  const target = suggestion && finding.spans[suggestion.span];
  if (waiver) return null;
  if (suggestion && target)
    return (
      <p class="review-mend">
        {t('suggestion')}{' '}
        <Foreign language={target.language}>
          <del>{target.text}</del> <ins>{suggestion.text}</ins>
        </Foreign>
      </p>
    );
  if (!expected) return null;
  return (
    <p class="review-mend">
      {t('expected')} <bdi>{expected.length > 160 ? `${expected.slice(0, 159)}…` : expected}</bdi>
    </p>
  );
}

function Acts(props: FindingProps): JSX.Element {
  const { c, each, review, acts, filter } = props;
  const t = speak(reviewWords, c.var.language);
  const { finding, waiver, anchor } = each;
  const at = review.findings.findIndex((one) => one.anchor === anchor);
  const [previous, next] = [review.findings[at - 1], review.findings[at + 1]];
  const mayMend = !waiver && finding.suggestion && acts.may.includes('mend');
  return (
    <>
      {mayMend && acts.form ? (
        <p>
          <label class="choice review-take" for={`take-${anchor}`}>
            <input type="checkbox" id={`take-${anchor}`} name="take" value={anchor} form={acts.form} />
            <span>{t('mend')}</span>
          </label>
        </p>
      ) : null}
      <div class="review-acts">
        {mayMend && !acts.form ? (
          <ActionButton
            c={c}
            action={to(c, `${acts.path}/mend`)}
            label={t('mend')}
            fields={{ finding: finding.id, anchor: next?.anchor ?? '', filter: queryOf(filter) }}
            quiet
          />
        ) : null}
        {waiver && acts.may.includes('waive') ? (
          <ActionButton
            c={c}
            action={to(c, `${acts.path}/unwaive`)}
            label={t('takeBack')}
            fields={{ finding: finding.id, anchor, filter: queryOf(filter) }}
            quiet
          />
        ) : null}
        {!waiver && acts.may.includes('waive') ? <WaiveForm {...props} next={next?.anchor ?? anchor} /> : null}
        {acts.may.includes('ask') ? <AskForm {...props} /> : null}
      </div>
      <p class="review-steps">
        {previous ? <a href={`#${previous.anchor}`}>{t('previous')}</a> : null} {next ? <a href={`#${next.anchor}`}>{t('next')}</a> : null}
      </p>
    </>
  );
}
