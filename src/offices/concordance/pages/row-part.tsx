import type { JSX } from 'preact';
import { directionOf, type Language, ownNames } from '../../../platform/language.ts';
import { Form, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { KeptCheck } from '../jobs/kept-check.ts';
import { words } from '../words.ts';
import { FindingPart } from './finding-part.tsx';
import { markText } from './mark-text.ts';
import type { ShownCheck, ShownRow } from './shown-check.ts';

type Props = { c: Request; row: ShownRow; number: number; shown: ShownCheck; kept?: KeptCheck | undefined };

/** Level paragraphs of all versions with findings marked at their words, and the findings below. */
export function RowPart({ c, row, number, shown, kept }: Props): JSX.Element {
  const t = speak(words, c.var.language);
  const name = row.key === 'addressee' || row.key === 'signatories' ? t(`row_${row.key}`) : t('row', { n: number });
  return (
    <li id={`row-${row.key}`} class="concordance-row">
      <p class="concordance-number">{name}</p>
      <div class="concordance-cells">
        {shown.versions.map(({ language }) => (
          <Cell c={c} row={row} language={language} />
        ))}
      </div>
      {row.findings.length > 0 ? (
        <ul class="concordance-findings">
          {row.findings.map((each) => (
            <FindingPart c={c} each={each} all={shown.findings} kept={kept} />
          ))}
        </ul>
      ) : null}
      {kept && row.findings.length > 0 ? <Correction c={c} row={row} kept={kept} /> : null}
    </li>
  );
}

function Cell({ c, row, language }: { c: Request; row: ShownRow; language: Language }): JSX.Element {
  const stretches = markText(row, language);
  return (
    <div class="concordance-cell" lang={language} dir={directionOf(language)}>
      <p class="concordance-language">{ownNames[language]}</p>
      {stretches.length === 0 ? (
        <p class="concordance-absent" lang={c.var.language}>
          {speak(words, c.var.language)('absent')}
        </p>
      ) : (
        <p class="concordance-text">
          {stretches.map(({ text, findings, counterpart }) => {
            const [first] = findings;
            if (!first) return text;
            const kind = counterpart ? 'is-counterpart' : `is-${first.finding.severity}`;
            return (
              <mark class={`concordance-mark ${kind}`}>
                {text}
                {counterpart ? null : (
                  <a class="concordance-ref" href={`#finding-${first.number}`}>
                    {first.number}
                  </a>
                )}
              </mark>
            );
          })}
        </p>
      )}
    </div>
  );
}

/** The paragraphs of a row as they stand, to be corrected and checked again. */
function Correction({ c, row, kept }: { c: Request; row: ShownRow; kept: KeptCheck }): JSX.Element {
  const t = speak(words, c.var.language);
  const paragraphs = row.texts.flatMap(({ language, starts }) =>
    starts.map(({ place }) => ({ language, place, text: kept.versions.find((one) => one.language === language)?.texts[place] ?? '' })),
  );
  return (
    <details class="concordance-correct">
      <summary>{t('correct')}</summary>
      {paragraphs.map(({ language, place, text }) => {
        const id = `text-${language}-${place}`;
        return (
          <Form c={c} action={to(c, `/concordance/${kept.id}/correct`)}>
            <input type="hidden" name="language" value={language} />
            <input type="hidden" name="place" value={String(place)} />
            <input type="hidden" name="before" value={text} />
            <input type="hidden" name="row" value={row.key} />
            <label for={id} lang={language}>
              {ownNames[language]}
            </label>
            <textarea id={id} name="after" rows={4} lang={language} dir={directionOf(language)}>
              {text}
            </textarea>
            <button type="submit" class="button quiet">
              {t('save')}
            </button>
          </Form>
        );
      })}
    </details>
  );
}
