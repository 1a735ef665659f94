import type { JSX } from 'preact';
import { directionOf, type Language, ownNames } from '../../../platform/language.ts';
import { Pill } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { factContext } from '../../directory/public.ts';
import { RenderedRuns, renderLine } from '../../languages/public.ts';
import type { PaperEditor } from './editor-page.tsx';
import { notesWords } from './notes-words.ts';

type Row = { view: PaperEditor; index: number; isFrozen: boolean };

/** One level of the editor; a heading carries the tools of its section. */
export function EditorRow({ view, index, isFrozen }: Row): JSX.Element {
  const row = view.form.rows[index];
  if (!row) throw new Error(`no row ${index} in the editor`);
  return (
    <section class={`editor-row of-${view.form.languages.length} is-${row.kind}`} id={`paragraph-${row.key}`}>
      <input type="hidden" name={`key-${index}`} value={row.key} />
      <input type="hidden" name={`kind-${index}`} value={row.kind} />
      {view.form.languages.map((language) => (
        <Cell view={view} index={index} isFrozen={isFrozen} language={language} />
      ))}
      {isFrozen ? null : <Tools view={view} index={index} isSection={row.kind === 'heading'} isSubject={row.kind === 'subject'} />}
    </section>
  );
}

function Tools({
  view,
  index,
  isSection,
  isSubject,
}: {
  view: PaperEditor;
  index: number;
  isSection: boolean;
  isSubject: boolean;
}): JSX.Element {
  const t = speak(notesWords, view.c.var.language);
  const prefix = isSection ? 'section-' : '';
  const acts = [
    ['add', 'addParagraph', ''],
    ...(isSubject ? [] : [['up', 'up', prefix] as const, ['down', 'down', prefix] as const, ['remove', 'leaveOut', prefix] as const]),
  ] as const;
  return (
    <div class="row-tools">
      {isSection ? <b>{t('sectionTools')}</b> : null}
      {acts.map(([act, label, before]) => (
        <button type="submit" class="link" name="do" value={`${before}${act}-${index}`} aria-label={`${t(label)} (${index + 1})`}>
          {t(label)}
        </button>
      ))}
    </div>
  );
}

function Cell({ view, index, isFrozen, language }: Row & { language: Language }): JSX.Element {
  const { c, paper, form, facts, stored } = view;
  const row = form.rows[index];
  const source = row?.sources[language] ?? '';
  const t = speak(notesWords, c.var.language);
  const name = `source-${language}-${index}`;
  const direction = directionOf(language);
  const problems = view.problems.filter((problem) => problem.language === language && problem.key === row?.key);
  const other = stored?.versions[language]?.find(({ key }) => key === row?.key)?.source;
  return (
    <div class="editor-cell" lang={language} dir={direction}>
      {language === paper.originalLanguage ? null : <CellState view={view} index={index} language={language} isFrozen={isFrozen} />}
      {problems.map(({ source: part }) => (
        <p class="problem" lang={c.var.language} dir={directionOf(c.var.language)}>
          {t('markup-broken', { name: part })}
        </p>
      ))}
      <div class="printed" id={`printed-${name}`}>
        <RenderedRuns runs={renderLine(source, facts, language, factContext(language)).runs} />
      </div>
      {isFrozen ? null : (
        <textarea
          name={name}
          id={name}
          lang={language}
          dir={direction}
          rows={Math.max(row?.kind === 'paragraph' ? 2 : 1, Math.ceil(source.length / 62))}
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

/** What is not well with a translated paragraph: not written, or its original changed since. */
function CellState({ view, index, language, isFrozen }: Row & { language: Language }): JSX.Element | null {
  const { c, form, stale } = view;
  const row = form.rows[index];
  const t = speak(notesWords, c.var.language);
  const isMissing = (row?.sources[language] ?? '').trim() === '';
  const isStale = stale.some((each) => each.language === language && each.key === row?.key);
  if (!isMissing && !isStale) return null;
  return (
    <p class="cell-head" lang={c.var.language} dir={directionOf(c.var.language)}>
      <Pill tone={isMissing ? 'warn' : 'bad'}>{t(isMissing ? 'missing' : 'stale')}</Pill>
      {isStale && !isMissing && !isFrozen ? (
        <label class="confirm">
          <input type="checkbox" name={`confirm-${language}-${index}`} value="yes" /> {t('confirm')}
        </label>
      ) : null}
    </p>
  );
}
