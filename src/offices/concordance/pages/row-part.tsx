import type { JSX } from 'preact';
import { directionOf, type Language, ownNames } from '../../../platform/language.ts';
import { type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { reviewWords } from '../review-words.ts';
import { CorrectForm } from './correct-form.tsx';
import type { ReviewFilter } from './filter-review.ts';
import { FindingPart } from './finding-part.tsx';
import { markText } from './mark-text.ts';
import { QuestionPart } from './question-part.tsx';
import type { Review, ReviewActs, ShownFinding, ShownRow } from './review.ts';

export type RowProps = { c: Request; row: ShownRow; review: Review; acts: ReviewActs; filter: ReviewFilter };

/** Level paragraphs of all versions with findings marked at their words, and the findings in the margin. */
export function RowPart(props: RowProps): JSX.Element {
  const { c, row, review } = props;
  const t = speak(reviewWords, c.var.language);
  return (
    <li class={row.texts.length === 0 ? 'review-row is-whole' : 'review-row'} data-row={row.key} data-number={row.number}>
      <p class="review-number">
        {row.name ? t(`row_${row.name}`) : t('row', { n: row.number })} {row.href ? <a href={to(c, row.href)}>{t('edit')}</a> : null}
      </p>
      {row.texts.length === 0 ? null : (
        <div class="review-cells">
          {review.versions.map(({ language }) => (
            <Cell {...props} language={language} />
          ))}
        </div>
      )}
      <div class="review-margin" aria-live="off">
        <MarginPart {...props} />
      </div>
    </li>
  );
}

/** What stands in the margin of a row: its findings, and questions whose finding is gone. */
export function MarginPart({ c, row, review, acts, filter }: RowProps): JSX.Element | null {
  const t = speak(reviewWords, c.var.language);
  if (row.findings.length + row.questions.length === 0) return null;
  return (
    <ul class="review-findings">
      {row.findings.map((each) => (
        <FindingPart c={c} each={each} review={review} acts={acts} filter={filter} />
      ))}
      {row.questions.length > 0 ? (
        <li class="review-finding is-waived">
          <p class="hint">{t('gone')}</p>
          {row.questions.map((question) => (
            <QuestionPart c={c} question={question} acts={acts} filter={filter} anchor="" />
          ))}
        </li>
      ) : null}
    </ul>
  );
}

function Cell(props: RowProps & { language: Language }): JSX.Element {
  const { c, row, acts, language } = props;
  const edits = acts.may.includes('correct') ? row.edits.filter((one) => one.language === language) : [];
  return (
    <div class="review-cell" lang={language} dir={directionOf(language)}>
      <p class="review-language">{ownNames[language]}</p>
      <div class="review-shown" data-language={language}>
        <MarkedText c={c} row={row} language={language} />
      </div>
      {edits.map((edit) => (
        <CorrectForm {...props} edit={edit} />
      ))}
    </div>
  );
}

const signs = { must: '!', look: '?', style: '·' } as const;

/** The text of a row in one version; a mark says how grave its finding is by its line and by the sign behind its number. */
export function MarkedText({ c, row, language }: { c: Request; row: ShownRow; language: Language }): JSX.Element {
  const stretches = markText(row, language);
  const t = speak(reviewWords, c.var.language);
  if (stretches.length === 0)
    return (
      <p class="review-absent" lang={c.var.language} dir={directionOf(c.var.language)}>
        {t('absent')}
      </p>
    );
  return (
    <p class="review-text">
      {stretches.map(({ text, findings, counterpart, ending }) => {
        const [first] = findings;
        if (!first) return text;
        return (
          <mark class={`review-mark ${counterpart ? 'is-counterpart' : `is-${first.finding.severity}`}`}>
            {text}
            {ending.map((each) => (
              <Reference c={c} each={each} />
            ))}
          </mark>
        );
      })}
    </p>
  );
}

function Reference({ c, each }: { c: Request; each: ShownFinding }): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const { severity } = each.finding;
  const label = t('finding', { number: each.number, severity: t(`severity_${severity}`) });
  return (
    <a class={`review-ref is-${severity}`} href={`#${each.anchor}`} aria-label={label} lang={c.var.language} dir="ltr">
      {each.number}
      {signs[severity]}
    </a>
  );
}
