import type { JSX } from 'preact';
import { type Language, ownNames } from '../../../platform/language.ts';
import { Foreign, Form, Notice, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { factContext } from '../../directory/public.ts';
import { PagesPart } from '../../documents/pages.ts';
import { type EditorForm, type FactTable, renderFact, type StaleParagraph, type StoredText } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { EditorRow } from './editor-row.tsx';
import { notesWords } from './notes-words.ts';
import type { Paper } from './paper.ts';
import { pathOf } from './paper-frame.tsx';

export type MarkupProblem = { language: string; key: string; code: string; source: string };
export type PaperEditor = {
  c: Request;
  meeting: Meeting;
  paper: Paper;
  form: EditorForm;
  facts: FactTable;
  stale: StaleParagraph[];
  problems: MarkupProblem[];
  /** Sections of the template that stand no longer in the text. */
  absent: { key: string; heading: string }[];
  /** What a colleague saved meanwhile. */
  stored?: StoredText;
};

/** The text of a paper: sections in level paragraphs, the original beside one other version, the record's facts at the side. */
export function EditorPage(view: PaperEditor): JSX.Element {
  const { c, meeting, paper, form } = view;
  const t = speak(notesWords, c.var.language);
  const isFrozen = paper.issue !== undefined;
  const path = to(c, pathOf(meeting, paper));
  return (
    <>
      <Beside view={view} />
      {paper.issue ? <Notice tone="info">{t('frozen', { symbol: paper.issue.symbol })}</Notice> : null}
      <Form c={c} action={`${path}?with=${form.languages.join(',')}`} class="editor">
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
          <div class="editor-rows" data-preview={`${path}/preview`} data-unsaved={t('unsaved')}>
            {form.rows.map((_, index) => (
              <EditorRow view={view} index={index} isFrozen={isFrozen} />
            ))}
          </div>
          <div class="editor-side">
            {isFrozen ? null : <Pages view={view} />}
            <FactList c={c} facts={view.facts} languages={form.languages} />
          </div>
        </div>
        {isFrozen ? null : <Bottom view={view} />}
      </Form>
    </>
  );
}

function Pages({ view: { c, meeting, paper, form } }: { view: PaperEditor }): JSX.Element {
  const path = to(c, pathOf(meeting, paper));
  const saved = form.languages.map((language) => ({ language, href: `${path}/${language}.pdf` }));
  return <PagesPart c={c} action={`${path}/pages`} saved={saved} />;
}

function Beside({ view: { c, meeting, paper, form } }: { view: PaperEditor }): JSX.Element | null {
  const t = speak(notesWords, c.var.language);
  const others = paper.languages.filter((language) => language !== paper.originalLanguage);
  if (others.length === 0) return null;
  return (
    <nav class="beside" aria-label={t('beside')}>
      <span>{t('beside')}</span>
      {others.map((language) => (
        <a
          href={`${to(c, pathOf(meeting, paper))}?with=${paper.originalLanguage},${language}`}
          aria-current={form.languages.includes(language) ? 'true' : undefined}
          lang={language}
        >
          {ownNames[language]}
        </a>
      ))}
    </nav>
  );
}

/** Save, and the sections that can be added (again). */
function Bottom({ view: { c, absent, paper } }: { view: PaperEditor }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  return (
    <p class="editor-save">
      <button type="submit" class="button" name="do" value="save">
        {t('save')}
      </button>
      {paper.kind === 'convocation' ? null : (
        <>
          <select name="section" aria-label={t('addSection')} class="add-section">
            <option value="">{t('ownSection')}</option>
            {absent.map(({ key, heading }) => (
              <option value={key}>{heading}</option>
            ))}
          </select>
          <button type="submit" class="button quiet" name="do" value="section-add">
            {t(paper.kind === 'agenda' ? 'addItem' : 'addSection')}
          </button>
        </>
      )}
      <span class="hint" id="unsaved" role="status" />
    </p>
  );
}

const usualForms: Partial<Record<string, string>> = { days: 'on', time: 'from', place: 'in', languages: 'in' };

function FactList({ c, facts, languages }: { c: Request; facts: FactTable; languages: Language[] }): JSX.Element {
  const t = speak(notesWords, c.var.language);
  const known = Object.entries(facts).flatMap(([name, fact]) => (fact ? [{ name, fact, form: usualForms[fact.fact] }] : []));
  return (
    <aside class="fact-list">
      <h2>{t('facts')}</h2>
      <p class="hint">{t('factsHint')}</p>
      <ul>
        {known.map(({ name, fact, form }) => (
          <li>
            <code dir="ltr" data-insert="+">
              {form ? `{${name}|${form}}` : `{${name}}`}
            </code>
            {languages.map((language) => (
              <Foreign language={language} block>
                {renderFact(fact, language, form, factContext(language)).text}
              </Foreign>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}
