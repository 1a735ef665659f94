import type { JSX } from 'preact';
import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import { Foreign, Form, type FormState, Pill, type Request, TextArea, type Tone } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { type Finding, importLimit, type Recognised, wordFinding, wordLanguages } from '../../languages/public.ts';
import { normalForm } from './import-normal-form.ts';
import { importWords } from './import-words.ts';

/** The form that takes a text file or pasted text; what was pasted stays when it is refused. */
export function ChooseSource(props: { c: Request; action: string; state: FormState }): JSX.Element {
  const t = speak(importWords, props.c.var.language);
  return (
    <Form c={props.c} action={props.action} multipart>
      <div class="field">
        <label for="file">{t('file')}</label>
        <p class="hint" id="file-hint">
          {t('fileHint', { limit: importLimit / 1000 })}
        </p>
        <input type="file" id="file" name="file" accept=".txt,text/plain" aria-describedby="file-hint" />
      </div>
      <TextArea c={props.c} state={props.state} name="text" label={t('paste')} rows={12} />
      <p class="hint">{t('nothingYet')}</p>
      <button type="submit" class="button">
        {t('read')}
      </button>
    </Form>
  );
}

/** The name of a text's language in the reader's own. */
export function languageName(language: Language, reader: ScreenLanguage): string {
  const name = wordLanguages([language], reader, 'plain');
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
}

/** A paragraph in its own language and direction, its recognised values underlined, and below it their normal forms. */
export function MarkedText(props: { c: Request; language: Language; text: string; facts: readonly Recognised[] }): JSX.Element {
  const t = speak(importWords, props.c.var.language);
  const shown = props.facts.filter(({ kind }) => kind !== 'acronym');
  return (
    <>
      <Foreign language={props.language} block>
        <p class="import-text">{markValues(props.text, shown)}</p>
      </Foreign>
      {shown.length > 0 ? (
        <ul class="import-values">
          {shown.map((fact) => (
            <li>
              <span>{t(`value_${fact.kind}`)}</span> <bdi dir="ltr">{normalForm(fact)}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function markValues(text: string, facts: readonly Recognised[]): (string | JSX.Element)[] {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end, kind } of facts) {
    if (start < at) continue;
    const isCode = kind === 'url' || kind === 'email' || kind === 'symbol';
    parts.push(
      text.slice(at, start),
      <mark class={kind === 'empty-link' ? 'import-value lost' : 'import-value'} dir={isCode ? 'ltr' : undefined}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}

export type SideCell = { text: string; facts: readonly Recognised[]; line: number };
export type SideRow = { key: string; cells: Partial<Record<Language, SideCell[]>> };

/** Level rows of paragraphs, one column a language; a language without the paragraph says so. */
export function SideBySide(props: { c: Request; languages: readonly Language[]; rows: readonly SideRow[] }): JSX.Element {
  const { c, languages, rows } = props;
  const t = speak(importWords, c.var.language);
  return (
    <ol class={languages.length > 1 ? 'import-rows two' : 'import-rows'}>
      {rows.map((row) => (
        <li id={`row-${row.key}`} class="import-row">
          {languages.map((language) => (
            <div class="import-cell">
              <p class="import-cell-head">
                {languageName(language, c.var.language)}
                {row.cells[language]?.[0] ? ` · ${t('line')} ${row.cells[language]?.[0]?.line}` : ''}
              </p>
              {(row.cells[language] ?? []).map((cell) => (
                <MarkedText c={c} language={language} text={cell.text} facts={cell.facts} />
              ))}
              {row.cells[language] ? null : <p class="hint">{t('noParagraph')}</p>}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

const tones: Record<Finding['severity'], Tone> = { must: 'bad', look: 'warn', style: 'idle' };

/** What the versions do not say alike, worded: what, where, why it matters, what to do. */
export function FindingList(props: { c: Request; findings: readonly Finding[] }): JSX.Element {
  const { language } = props.c.var;
  const t = speak(importWords, language);
  if (props.findings.length === 0) return <p class="empty">{t('noFindings')}</p>;
  return (
    <ul class="import-findings">
      {props.findings.map((finding) => {
        const { what, where, why, act } = wordFinding(finding, language);
        return (
          <li>
            <Pill tone={tones[finding.severity]}>{t(`severity_${finding.severity}`)}</Pill>
            <p>
              <b>{what}</b> {where}
            </p>
            <p class="hint">
              {why} {act}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
