import { renderToString } from 'preact-render-to-string';
import type { Refusal } from '../../../platform/answer.ts';
import { asLanguage, asScreenLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { leaveFor, Notice, page, readTyped } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { factContext } from '../../directory/public.ts';
import {
  type EditorForm,
  type EditorRow,
  formOf,
  loadText,
  RenderedRuns,
  readEditor,
  renderLine,
  type StoredText,
  savedTextOf,
  staleParagraphs,
  textDigest,
} from '../../languages/public.ts';
import { savePaperText } from './change-paper.ts';
import { addSection, changeSections } from './change-sections.ts';
import { itemFacts } from './compose-agenda.ts';
import { EditorPage, type MarkupProblem } from './editor-page.tsx';
import { notesWords } from './notes-words.ts';
import type { Paper, PaperPlace, TextKind } from './paper.ts';
import { paperFacts, withGaps } from './paper-facts.ts';
import { PaperFrame, pathOf } from './paper-frame.tsx';
import { symbolsOf } from './paper-symbols.ts';
import { shapeOf } from './shape-of.ts';
import { paperParagraphs, sectionsOfKind } from './templates/paper-sections.ts';
import type { PaperRequest } from './with-paper.ts';
import { wordPaperRefusal } from './word-paper-refusal.ts';

/** The text of a paper as it is stored; a programme has none and says so. */
export async function showEditor(asked: PaperRequest, place: PaperPlace): Promise<Response> {
  const { c, paper } = asked;
  if (!paper.textId) return plainPage(asked);
  return editorPage(asked, place, formOf(await loadText(c.var.db, paper.textId), shownLanguages(asked)));
}

/** Saves the posted text, or carries out a button of the editor; a refusal shows what was typed again. */
export async function postEditor(asked: PaperRequest, place: PaperPlace): Promise<Response> {
  const { c, paper, meeting } = asked;
  const typed = await readTyped(c);
  const form = readEditor(typed, shownLanguages(asked));
  const wanted = String([typed.do ?? 'save'].flat()[0]);
  if (wanted === 'section-add')
    return editorPage(asked, place, addSection(form, await newSection(asked, form, String(typed.section ?? ''))));
  if (wanted !== 'save') return editorPage(asked, place, changeSections(form, wanted));
  const saved = await savePaperText(c.var.db, c.var.actor, paper.id, savedTextOf(form, paper.originalLanguage));
  if (saved.ok) return leaveFor(c, pathOf(meeting, paper), 'saved', { with: form.languages.join(',') });
  return editorPage(asked, place, form, saved.refusal);
}

/** One source as it prints, for the island's live preview: a fragment of HTML. */
export async function postPreview({ c, meeting, paper }: PaperRequest, place: PaperPlace): Promise<Response> {
  const typed = await readTyped(c);
  const language = asLanguage(String(typed.language)) ?? paper.originalLanguage;
  const source = String(typed.source ?? '').slice(0, 8000);
  const versions = { [language]: [{ key: 'p', kind: 'paragraph' as const, source }] };
  const facts = withGaps(await paperFacts(c.var.db, meeting, paper, place), versions);
  return c.html(renderToString(<RenderedRuns runs={renderLine(source, facts, language, factContext(language)).runs} />));
}

/** The rows of a section of the template, or of one of the writer's own. */
async function newSection({ c, meeting, paper }: PaperRequest, form: EditorForm, section: string): Promise<EditorRow[]> {
  if (section === '') {
    const empty = Object.fromEntries(form.languages.map((language) => [language, '']));
    return (['heading', 'paragraph'] as const).map((kind) => ({ key: `own-${kind}`, kind, sources: empty, confirmed: [] }));
  }
  const shape = await shapeOf(c.var.db, meeting);
  const own = form.languages.map((language) => {
    const screen = asScreenLanguage(language) ?? 'en';
    return [language, paperParagraphs(paper.kind as TextKind, screen, shape, section)] as const;
  });
  const [, first = []] = own[0] ?? [];
  return first.map(({ key, kind }, index) => ({
    key,
    kind,
    sources: Object.fromEntries(own.map(([language, paragraphs]) => [language, paragraphs[index]?.source ?? ''])),
    confirmed: [],
  }));
}

/** `?with=fr,ar`; by default the original and the first other version. */
export function shownLanguages({ c, paper }: PaperRequest): ScreenLanguage[] {
  const wanted = (c.req.query('with') ?? '').split(',').flatMap((code) => asScreenLanguage(code) ?? []);
  const known = wanted.filter((language) => paper.languages.includes(language));
  const others = paper.languages.filter((language) => language !== paper.originalLanguage);
  const chosen = known.length > 0 ? known : [paper.originalLanguage, ...others.slice(0, 1)];
  return [...new Set([paper.originalLanguage, ...chosen])].slice(0, 2);
}

async function editorPage(asked: PaperRequest, place: PaperPlace, form: EditorForm, refusal?: Refusal): Promise<Response> {
  const { c, meeting, paper } = asked;
  const { db, language } = c.var;
  const stored = refusal?.code === 'changed-meanwhile' && paper.textId ? await loadText(db, paper.textId) : undefined;
  const shown = stored ? meetStored(form, stored) : form;
  const view = {
    c,
    meeting,
    paper,
    form: shown,
    facts: await factsOfForm(asked, place, shown),
    stale: paper.textId ? await staleParagraphs(db, paper.textId) : [],
    problems: (refusal?.errors as MarkupProblem[] | undefined) ?? [],
    absent: await absentSections(asked, shown),
    stored,
  };
  const t = speak(notesWords, language);
  const refused = refusal && wordPaperRefusal(refusal, language);
  const status = refusal ? (['changed-meanwhile', 'paper-issued'].includes(refusal.code) ? 409 : 422) : 200;
  const islands = paper.issue ? [] : ['src/islands/circular-editor.ts', 'src/islands/page-preview.ts'];
  return page(
    c,
    { title: t(`kind_${paper.kind}`), section: 'meetings', words: notesWords, islands, refused, status },
    <PaperFrame c={c} meeting={meeting} paper={paper} tab="text">
      <EditorPage {...view} />
    </PaperFrame>,
  );
}

/** The facts a writer may use; those of the first agenda item stand for all items. */
async function factsOfForm({ c, meeting, paper }: PaperRequest, place: PaperPlace, form: EditorForm) {
  const { db } = c.var;
  const facts = await paperFacts(db, meeting, paper, place);
  const symbols = paper.kind === 'agenda' ? await symbolsOf(db, meeting.id) : undefined;
  const versions = Object.fromEntries(
    form.languages.map((language) => [
      language,
      form.rows.map(({ key, kind, sources }) => ({ key, kind, source: sources[language] ?? '' })),
    ]),
  );
  return withGaps({ ...facts, ...itemFacts({ symbols }, 1) }, versions);
}

async function absentSections({ c, meeting, paper }: PaperRequest, form: EditorForm) {
  const kind: Paper['kind'] = paper.kind;
  if (kind === 'programme' || kind === 'convocation') return [];
  const sections = sectionsOfKind(kind, c.var.language, await shapeOf(c.var.db, meeting));
  return sections.filter(({ key }) => !form.rows.some((row) => row.key === key));
}

/** After somebody else saved: the form now answers to their text, and paragraphs that only they have are added at the end. */
function meetStored(form: EditorForm, stored: StoredText): EditorForm {
  const theirs = formOf(stored, form.languages).rows.filter(({ key }) => !form.rows.some((row) => row.key === key));
  const seen = Object.fromEntries(form.languages.map((each) => [each, textDigest(stored.versions[each] ?? [])]));
  return { ...form, seen, rows: [...form.rows, ...theirs] };
}

function plainPage({ c, meeting, paper }: PaperRequest): Response | Promise<Response> {
  const t = speak(notesWords, c.var.language);
  return page(
    c,
    { title: t(`kind_${paper.kind}`), section: 'meetings', words: notesWords },
    <PaperFrame c={c} meeting={meeting} paper={paper} tab="text">
      <Notice tone="info">{t('fromRecord')}</Notice>
    </PaperFrame>,
  );
}
