import type { JSX } from 'preact';
import { type Language, ownNames } from '../../../platform/language.ts';
import { Foreign, Form, Notice, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Beside } from '../../concordance/pages.ts';
import { PagesPart } from '../../documents/pages.ts';
import type { EditorForm, FactTable, StaleParagraph, StoredText } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { EditorRow } from './editor-row.tsx';
import { editorWords } from './editor-words.ts';
import { FactList } from './fact-list.tsx';

export type MarkupProblem = { language: string; key: string; code: string; source: string };
export type EditorView = {
  /** What was asked for beside a row, where no script asks for it. */
  beside?: { index: number; found: Beside };
  c: Request;
  circular: Circular;
  form: EditorForm;
  facts: FactTable;
  stale: StaleParagraph[];
  problems: MarkupProblem[];
  /** What a colleague saved meanwhile, shown beside what was typed. */
  stored?: StoredText;
};

/** Two versions (or one) in level paragraphs, each with its markup, its rendering and its state; the facts to write with at the side. */
export function EditorPage(view: EditorView): JSX.Element {
  const { c, circular, form, facts } = view;
  const t = speak(editorWords, c.var.language);
  const isFrozen = circular.issuance !== undefined;
  return (
    <>
      <LanguageChoice c={c} circular={circular} form={form} />
      {isFrozen ? <Notice tone="info">{t('frozen')}</Notice> : null}
      <Form c={c} action={`${to(c, `/circulars/${circular.id}/edit`)}?with=${form.languages.join(',')}`} class="editor">
        <input type="hidden" name="rows" value={String(form.rows.length)} />
        {form.languages.map((language) => (
          <input type="hidden" name={`seen-${language}`} value={form.seen[language] ?? ''} />
        ))}
        {isFrozen ? null : (
          <button type="submit" class="visually-hidden" name="do" value="save" tabindex={-1}>
            {t('save')}
          </button>
        )}
        <div class="editor-columns">
          <div
            class="editor-rows"
            data-preview={to(c, `/circulars/${circular.id}/preview`)}
            data-recheck={isFrozen ? undefined : to(c, `/circulars/${circular.id}/check/recheck`)}
            data-beside={isFrozen ? undefined : to(c, `/circulars/${circular.id}/beside`)}
            data-original={circular.originalLanguage}
            data-unsaved={t('unsaved')}
          >
            <div class={`editor-row editor-head of-${form.languages.length}`}>
              {form.languages.map((language) => (
                <p>
                  <Foreign language={language}>{ownNames[language]}</Foreign>
                  {language === circular.originalLanguage ? ` (${t('original')})` : ''}
                </p>
              ))}
            </div>
            {form.rows.map((_, index) => (
              <EditorRow view={view} index={index} isFrozen={isFrozen} />
            ))}
          </div>
          <div class="editor-side">
            {isFrozen ? null : <Pages view={view} />}
            <FactList c={c} facts={facts} languages={form.languages} />
          </div>
        </div>
        {isFrozen ? null : (
          <p class="editor-save">
            <button type="submit" class="button" name="do" value="save">
              {t('save')}
            </button>
            <span class="hint" id="unsaved" role="status" />
          </p>
        )}
      </Form>
    </>
  );
}

function Pages({ view: { c, circular, form } }: { view: EditorView }): JSX.Element {
  const path = to(c, `/circulars/${circular.id}`);
  const saved = form.languages.map((language) => ({ language, href: `${path}/draft.pdf?language=${language}` }));
  return <PagesPart c={c} action={`${path}/pages`} saved={saved} />;
}

/** Which version stands beside the original: plain links, so that a pair has an address. */
function LanguageChoice({ c, circular, form }: { c: Request; circular: Circular; form: EditorForm }): JSX.Element {
  const t = speak(editorWords, c.var.language);
  const others = circular.languages.filter((language) => language !== circular.originalLanguage);
  const isShown = (language: Language) => form.languages.includes(language);
  return (
    <nav class="beside" aria-label={t('beside')}>
      <span>{t('beside')}</span>
      {others.map((language) => (
        <a
          href={`${to(c, `/circulars/${circular.id}/edit`)}?with=${circular.originalLanguage},${language}`}
          aria-current={isShown(language) ? 'true' : undefined}
          lang={language}
        >
          {ownNames[language]}
        </a>
      ))}
    </nav>
  );
}
