import type { JSX } from 'preact';
import { directionOf, ownNames } from '../../../platform/language.ts';
import { Foreign, Pill, type Tone, typedValue } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { RenderedSource } from '../editing/rendered-source.tsx';
import type { PlannedRow, RowState } from './translation-plan.ts';
import type { PreviewView } from './translation-preview.tsx';
import type { CellReading } from './translation-row.ts';
import { translationWords } from './translation-words.ts';

const tones: Record<RowState, Tone> = { added: 'good', changed: 'info', unchanged: 'idle', untranslated: 'warn', absent: 'warn' };
type Props = { view: PreviewView; row: PlannedRow; number: number };

/** One paragraph: the original, what is stored and what the file brings, with everything that needs a look. */
export function TranslationRow({ view, row, number }: Props): JSX.Element {
  const { c, circular, facts, plan } = view;
  const t = speak(translationWords, c.var.language);
  const isTaken = row.state === 'added' || row.state === 'changed' || row.undone !== undefined;
  const said = (label: string, source: string, language: typeof plan.to) => (
    <div class="translation-text" dir={directionOf(language)}>
      <p class="hint">
        <bdi>{label}</bdi>
      </p>
      <Foreign language={language} block>
        {source.trim() === '' ? <span class="hint">—</span> : <RenderedSource source={source} facts={facts} language={language} />}
      </Foreign>
    </div>
  );
  return (
    <section class="translation-row" id={`paragraph-${row.key}`}>
      <p class="cell-head">
        <b>
          {t('paragraph')} {number}
        </b>{' '}
        <Pill tone={tones[row.state]}>{t(`state_${row.state}`)}</Pill> {isTaken ? null : <span class="hint">{t('stays')}</span>}
      </p>
      <div class="translation-texts">
        {said(ownNames[circular.originalLanguage], row.original, circular.originalLanguage)}
        {row.stored.trim() === '' ? null : said(t('now'), row.stored, plan.to)}
        {isTaken ? said(t('fromFile'), row.read.source, plan.to) : null}
        {row.undone ? said(t('without'), row.undone.source, plan.to) : null}
      </div>
      <RowNotes view={view} row={row} />
      {row.undone ? <RowDecision view={view} row={row} number={number} /> : null}
    </section>
  );
}

function RowNotes({ view, row }: Omit<Props, 'number'>): JSX.Element | null {
  const { language } = view.c.var;
  const t = speak(translationWords, language);
  const notesOf = ({ lost, retyped, typed }: CellReading) => [
    ...lost.map((value) => ({ tone: 'bad', text: t('lost', { value: apart(value) }) })),
    ...retyped.map(({ words, printed }) => ({ tone: 'warn', text: t('retyped', { words: apart(words), printed: apart(printed) }) })),
    ...typed.map(({ words, markup }) => ({ tone: 'info', text: t('typed', { words: apart(words), markup: apart(markup) }) })),
  ];
  const notes = [...notesOf(row.read), ...(row.undone ? notesOf(row.undone) : [])];
  if (row.originalChanged) notes.push({ tone: 'warn', text: t('originalChanged') });
  const once = notes.filter(({ text }, index) => notes.findIndex((each) => each.text === text) === index);
  if (once.length === 0) return null;
  return (
    <ul class="translation-notes">
      {once.map(({ tone, text }) => (
        <li class={`note-${tone}`}>
          <bdi dir={directionOf(language)}>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A quotation in the direction of its own first letter (FSI … PDI), whatever the sentence around it. */
const apart = (text: string) => `\u2068${text}\u2069`;

/** Nothing is chosen beforehand: the officer decides. */
function RowDecision({ view, row, number }: Props): JSX.Element {
  const t = speak(translationWords, view.c.var.language);
  const name = `take-${row.key}`;
  const chosen = typedValue(view.state, name);
  return (
    <fieldset class="translation-decision">
      <legend>{t('decision', { n: number })}</legend>
      {(['with', 'without'] as const).map((value) => (
        <label class="choice">
          <input type="radio" name={name} value={value} checked={chosen === value} />
          <span>{t(value === 'with' ? 'carryOut' : 'undo')}</span>
        </label>
      ))}
    </fieldset>
  );
}
