import { renderToString } from 'preact-render-to-string';
import type { Refusal } from '../../../platform/answer.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { leaveFor, page, type Request, readTyped, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import {
  changeRows,
  type EditorForm,
  formOf,
  loadText,
  readEditor,
  type StoredText,
  savedTextOf,
  staleParagraphs,
  textDigest,
} from '../../languages/public.ts';
import { besideParagraph } from '../beside/post-beside.tsx';
import type { Circular } from '../circular.ts';
import { circularFacts } from '../circular-facts.ts';
import { CircularFrame, placeOf, subjectOf } from '../circular-frame.tsx';
import { wordRefusal } from '../refusals.ts';
import { revisionWords } from '../revising/revision-words.ts';
import { withCircular } from '../show-circular.tsx';
import { translationWords } from '../translating/translation-words.ts';
import { words } from '../words.ts';
import { EditorPage, type MarkupProblem } from './editor-page.tsx';
import { RenderedSource } from './rendered-source.tsx';
import { saveCircularText } from './save-text.ts';

/** The editor as the text is stored. */
export async function showEditor(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const text = await loadText(c.var.db, circular.textId);
    return editorPage(c, circular, formOf(text, shownLanguages(c, circular)));
  });
}

/** Saves the posted text, or carries out a button of a row; a refusal shows what was typed again. */
export async function postEditor(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const typed = await readTyped(c);
    const form = readEditor(typed, shownLanguages(c, circular));
    const wanted = String(Array.isArray(typed.do) ? typed.do[0] : (typed.do ?? 'save'));
    const asked = /^beside-(\d+)$/.exec(wanted)?.[1];
    if (asked) return editorPage(c, circular, form, undefined, Number(asked));
    if (wanted !== 'save') return editorPage(c, circular, changeRows(form, wanted));
    const saved = await saveCircularText(c.var.db, c.var.actor, circular.id, savedTextOf(form, circular.originalLanguage));
    if (saved.ok) return leaveFor(c, `/circulars/${circular.id}/edit`, 'saved', { with: form.languages.join(',') });
    return editorPage(c, circular, form, saved.refusal);
  });
}

/** One source as it prints, for the island's live preview: a fragment of HTML. */
export async function postPreview(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const typed = await readTyped(c);
    const language = asLanguage(String(typed.language)) ?? circular.originalLanguage;
    const facts = await circularFacts(c.var.db, circular, placeOf(c));
    return c.html(renderToString(<RenderedSource source={String(typed.source ?? '').slice(0, 8000)} facts={facts} language={language} />));
  });
}

/** `?with=fr,ar`; by default the original and the first other version. */
export function shownLanguages(c: Request, circular: Circular): Language[] {
  const wanted = (c.req.query('with') ?? '').split(',').map(asLanguage);
  const known = wanted.filter((language): language is Language => language !== undefined && circular.languages.includes(language));
  const others = circular.languages.filter((language) => language !== circular.originalLanguage);
  const chosen = known.length > 0 ? known : [circular.originalLanguage, ...others.slice(0, 1)];
  const withOriginal = chosen.includes(circular.originalLanguage) ? chosen : [circular.originalLanguage, ...chosen];
  return [...new Set(withOriginal)].slice(0, 2);
}

async function editorPage(c: Request, circular: Circular, form: EditorForm, refusal?: Refusal, asked?: number): Promise<Response> {
  const { db, language } = c.var;
  const subject = await subjectOf(db, circular, language, placeOf(c));
  const stored = refusal?.code === 'changed-meanwhile' ? await loadText(db, circular.textId) : undefined;
  const fresh = stored ? meetStored(form, stored) : form;
  const view = {
    c,
    circular,
    form: fresh,
    facts: await circularFacts(db, circular, placeOf(c)),
    stale: await staleParagraphs(db, circular.textId),
    problems: (refusal?.errors as MarkupProblem[] | undefined) ?? [],
    stored,
    ...(await besideRow(c, circular, fresh, asked)),
  };
  const islands = circular.issuance
    ? []
    : ['src/islands/circular-editor.ts', 'src/islands/editor-findings.ts', 'src/islands/editor-beside.ts', 'src/islands/page-preview.ts'];
  const props = { title: `${speak(words, language)('tab_edit')} · ${subject.text}`, section: 'circulars' as const, words, islands };
  const refused = refusal && wordRefusal(refusal, language);
  const status = refusal ? (refusal.code === 'changed-meanwhile' || refusal.code === 'already-issued' ? 409 : 422) : 200;
  return page(
    c,
    { ...props, refused, status },
    <CircularFrame c={c} circular={circular} subject={subject} tab="edit" actions={toTranslation(c, circular)}>
      <EditorPage {...view} />
    </CircularFrame>,
  );
}

/** What stands beside the row that was asked for, in the version that is translated. */
async function besideRow(c: Request, circular: Circular, { languages, rows }: EditorForm, index?: number) {
  const into = languages.find((language) => language !== circular.originalLanguage);
  const row = index === undefined ? undefined : rows[index];
  if (!row || !into || index === undefined) return {};
  const asked = { into, original: row.sources[circular.originalLanguage] ?? '', written: row.sources[into] ?? '' };
  return { beside: { index, found: await besideParagraph(c, circular, asked) } };
}

function toTranslation(c: Request, { id, languages }: Circular) {
  if (languages.length < 2) return null;
  return (
    <>
      <a class="button quiet" href={to(c, `/circulars/${id}/revision`)}>
        {speak(revisionWords, c.var.language)('revision')}
      </a>
      <a class="button quiet" href={to(c, `/circulars/${id}/translation`)}>
        {speak(translationWords, c.var.language)('link')}
      </a>
    </>
  );
}

/** After somebody else saved: the form now answers to their text, and paragraphs that only they have are added at the end. */
function meetStored(form: EditorForm, stored: StoredText): EditorForm {
  const theirs = formOf(stored, form.languages).rows.filter(({ key }) => !form.rows.some((row) => row.key === key));
  const seen = Object.fromEntries(form.languages.map((each) => [each, textDigest(stored.versions[each] ?? [])]));
  return { ...form, seen, rows: [...form.rows, ...theirs] };
}
