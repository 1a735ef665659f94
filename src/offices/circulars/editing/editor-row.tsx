import type { JSX } from 'preact';
import { directionOf, type Language, ownNames } from '../../../platform/language.ts';
import { Pill, type Request, type Tone } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { BesidePart, besideWords } from '../../concordance/pages.ts';
import { paragraphKinds } from '../../languages/public.ts';
import { printedText } from '../revising/count-words.ts';
import { revisionWords } from '../revising/revision-words.ts';
import { DiffText } from './diff-text.tsx';
import { diffWords } from './diff-words.ts';
import type { EditorView } from './editor-page.tsx';
import { editorWords } from './editor-words.ts';
import { RenderedSource } from './rendered-source.tsx';

type Cell = { view: EditorView; index: number; isFrozen: boolean };
type CellState = 'made' | 'missing' | 'stale';

/** One level of the editor. */
export function EditorRow({ view, index, isFrozen }: Cell): JSX.Element {
  const { c, form } = view;
  const row = form.rows[index];
  if (!row) throw new Error(`no row ${index} in the editor`);
  const t = speak(editorWords, c.var.language);
  return (
    <section class={`editor-row of-${form.languages.length}`} id={`paragraph-${row.key}`} data-row={row.key} data-number={index + 1}>
      <input type="hidden" name={`key-${index}`} value={row.key} />
      {form.languages.map((language) => (
        <EditorCell view={view} index={index} isFrozen={isFrozen} language={language} />
      ))}
      <BesideRow view={view} index={index} />
      <div class="editor-findings" hidden />
      {isFrozen ? (
        <input type="hidden" name={`kind-${index}`} value={row.kind} />
      ) : (
        <div class="row-tools">
          <select name={`kind-${index}`} aria-label={t('kind', { n: index + 1 })}>
            {paragraphKinds.map((kind) => (
              <option value={kind} selected={kind === row.kind}>
                {t(`kind_${kind}`)}
              </option>
            ))}
          </select>
          {form.languages.length > 1 ? (
            <button
              type="submit"
              class="link"
              name="do"
              value={`beside-${index}`}
              aria-label={`${word(besideWords.show, c.var.language)} (${index + 1})`}
            >
              {word(besideWords.show, c.var.language)}
            </button>
          ) : null}
          {(['add', 'up', 'down', 'remove'] as const).map((act) => (
            <button type="submit" class="link" name="do" value={`${act}-${index}`} aria-label={`${t(act)} (${index + 1})`}>
              {t(act)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** What was cleared near the paragraph and the terms it names; a script fills it when its translation is entered. */
function BesideRow({ view: { c, beside }, index }: Pick<Cell, 'view' | 'index'>): JSX.Element {
  const found = beside?.index === index ? beside.found : undefined;
  return (
    <div class="editor-beside" hidden={!found} aria-live="off">
      {found ? <BesidePart c={c} beside={found} /> : null}
    </div>
  );
}

function EditorCell({ view, index, isFrozen, language }: Cell & { language: Language }): JSX.Element {
  const { c, circular, form, facts, stored } = view;
  const row = form.rows[index];
  const source = row?.sources[language] ?? '';
  const t = speak(editorWords, c.var.language);
  const name = `source-${language}-${index}`;
  const problems = view.problems.filter((problem) => problem.language === language && problem.key === row?.key);
  const other = stored?.versions[language]?.find(({ key }) => key === row?.key)?.source;
  const state = language === circular.originalLanguage ? undefined : stateOf(view, index, language);
  const direction = directionOf(language);
  return (
    <div class="editor-cell" lang={language} dir={direction}>
      {state ? <CellHead c={c} state={state} name={`confirm-${language}-${index}`} isFrozen={isFrozen} /> : null}
      <ChangeOfOriginal view={view} index={index} language={language} />
      {problems.map(({ code, source: part }) => (
        <p class="problem" lang={c.var.language} dir={directionOf(c.var.language)}>
          {word(editorWords[code as keyof typeof editorWords] ?? editorWords['broken-markup'], c.var.language, { source: part })}
        </p>
      ))}
      <div class="printed" id={`printed-${name}`}>
        <RenderedSource source={source} facts={facts} language={language} />
      </div>
      {isFrozen ? null : (
        <textarea
          name={name}
          id={name}
          lang={language}
          dir={direction}
          rows={Math.max(2, Math.ceil(source.length / 62))}
          aria-label={t('source', { n: index + 1, language: ownNames[language] })}
          aria-invalid={problems.length > 0 ? 'true' : undefined}
          data-language={language}
        >
          {source}
        </textarea>
      )}
      {other !== undefined && other !== source ? (
        <p class="stored">
          <b lang={c.var.language}>{t('stored')}</b> <span>{other}</span>
        </p>
      ) : null}
    </div>
  );
}

const tones: Record<CellState, Tone> = { made: 'good', missing: 'warn', stale: 'bad' };

function CellHead({ c, state, name, isFrozen }: { c: Request; state: CellState; name: string; isFrozen: boolean }): JSX.Element {
  const t = speak(editorWords, c.var.language);
  return (
    <p class="cell-head" lang={c.var.language} dir={directionOf(c.var.language)}>
      <Pill tone={tones[state]}>{t(`state_${state}`)}</Pill>
      {state === 'stale' && !isFrozen ? (
        <label class="confirm">
          <input type="checkbox" name={name} value="yes" /> {t('confirm')}
        </label>
      ) : null}
    </p>
  );
}

function stateOf({ form, stale }: EditorView, index: number, language: Language): CellState {
  const row = form.rows[index];
  if ((row?.sources[language] ?? '').trim() === '') return 'missing';
  return stale.some((each) => each.language === language && each.key === row?.key) ? 'stale' : 'made';
}

/** What changed in the original since this paragraph was translated. */
function ChangeOfOriginal({ view, index, language }: { view: EditorView; index: number; language: Language }): JSX.Element | null {
  const { circular, form, facts, stale, c } = view;
  const row = form.rows[index];
  const before = stale.find((each) => each.language === language && each.key === row?.key)?.before;
  const source = row?.sources[circular.originalLanguage];
  if (before === undefined || source === undefined) return null;
  const printed = (text: string) => printedText(text, facts, circular.originalLanguage);
  return (
    <details class="withdraw" lang={c.var.language} dir={directionOf(c.var.language)}>
      <summary>{word(revisionWords.change, c.var.language)}</summary>
      <DiffText parts={diffWords(printed(before), printed(source), circular.originalLanguage)} language={circular.originalLanguage} />
    </details>
  );
}
