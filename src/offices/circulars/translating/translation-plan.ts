import { type Answer, refuse } from '../../../platform/answer.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { type DocxBlock, type DocxParagraph, type DocxReading, paragraphsOf, valueMark, wordsOf } from '../../documents/public.ts';
import { type FactTable, type MarkupNode, parseMarkup, type StoredText } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { marksOf } from './translation-file.ts';
import type { TranslationRefusal } from './translation-refusals.ts';
import { type CellReading, readCell } from './translation-row.ts';
import { bareWords, markOf, segmentsOf, tagOf } from './translation-segments.ts';

export type RowState = 'added' | 'changed' | 'unchanged' | 'untranslated' | 'absent';
/** What the file says of one paragraph; `undone` is the reading without its tracked changes, where that differs. */
export type PlannedRow = {
  key: string;
  original: string;
  stored: string;
  state: RowState;
  read: CellReading;
  undone?: CellReading;
  originalChanged: boolean;
};
export type TranslationPlan = { to: Language; rows: PlannedRow[]; unknown: string[]; reading: DocxReading };

type Wanted = { circular: Circular; text: StoredText; facts: FactTable };
type FileRow = { key?: string; from: DocxParagraph[]; to: DocxParagraph[] };

/** Reads a translator's file against the letter. Refuses files of another origin, another letter, or a language the letter does not have. */
export function planTranslation(reading: DocxReading, wanted: Wanted): Answer<{ plan: TranslationPlan }, TranslationRefusal> {
  const { circular, text } = wanted;
  const marks = paragraphsOf(reading.blocks).flatMap(({ bookmarks }) => bookmarks);
  const to = asLanguage(marks.find((mark) => /^to_[a-z]{2}$/.test(mark))?.slice(3));
  if (!to || !marks.some((mark) => mark.startsWith('letter_'))) return refuse('translation-not-ours');
  if (!marks.includes(marksOf(circular.id, to)[0] ?? '')) return refuse('translation-other-letter');
  if (to === circular.originalLanguage || !circular.languages.includes(to)) return refuse('translation-language');
  const keys = (text.versions[circular.originalLanguage] ?? []).map(({ key }) => key);
  const rows = rowsOf(reading.blocks, keys);
  const plan = { to, rows: keys.map((key) => planRow(key, rows, to, reading, wanted)), unknown: unknownOf(reading, rows), reading };
  return { ok: true, plan };
}

/** The rows of every table with their keys; a key counts once, at its first row. */
function rowsOf(blocks: readonly DocxBlock[], keys: readonly string[]): FileRow[] {
  const byMark = new Map(keys.map((key) => [markOf(key), key]));
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.rows.map((cells): FileRow => {
      const [from = [], ...others] = cells.map((cell) => paragraphsOf(cell.blocks));
      const to = others.flat();
      const marks = [...from, ...to].flatMap(({ bookmarks }) => bookmarks.map((mark) => mark.replace(/_[ab]$/, '')));
      const key = marks.map((mark) => byMark.get(mark)).find((each) => each !== undefined && !seen.has(each));
      if (key !== undefined) seen.add(key);
      return { ...(key === undefined ? {} : { key }), from, to };
    });
  });
}

/** Text of the file that belongs to no paragraph of the letter: rows without a key below the head, and what stands under the table. */
function unknownOf(reading: DocxReading, rows: FileRow[]): string[] {
  const words = (paragraphs: DocxParagraph[]) => bareWords(paragraphs.map(({ runs }) => wordsOf(runs, reading.changes, 'with')).join(' '));
  const first = rows.findIndex(({ key }) => key !== undefined);
  const loose = rows.filter(({ key }, index) => key === undefined && index > first).map(({ from, to }) => [...from, ...to]);
  const table = reading.blocks.findLastIndex(({ kind }) => kind === 'table');
  const under = reading.blocks.slice(table + 1).flatMap((block) => (block.kind === 'paragraph' ? [[block]] : []));
  return [...loose, ...under].map(words).filter((text) => text !== '');
}

function planRow(key: string, rows: FileRow[], to: Language, reading: DocxReading, wanted: Wanted): PlannedRow {
  const { circular, text, facts } = wanted;
  const sourceIn = (language: Language) => text.versions[language]?.find((each) => each.key === key)?.source ?? '';
  const [original, stored] = [sourceIn(circular.originalLanguage), sourceIn(to)];
  const row = rows.find((each) => each.key === key);
  const nothing = { source: stored, lost: [], retyped: [], typed: [] };
  if (!row) return { key, original, stored, state: 'absent', read: nothing, originalChanged: false };
  const context = { original, stored, facts, language: to, known: knownTags([original, stored]) };
  const runs = row.to.flatMap((paragraph, index) => (index > 0 ? [...space(paragraph), ...paragraph.runs] : paragraph.runs));
  const read = readCell(runs, reading.changes, 'with', context);
  const undone = readCell(runs, reading.changes, 'without', context);
  const shown = segmentsOf(original, facts, circular.originalLanguage).map(({ words }) => words);
  const inFile = row.from.flatMap(({ runs: each }) => each.map((run) => run.text));
  return {
    key,
    original,
    stored,
    state: stateOf(stored, read.source),
    read,
    ...(undone.source === read.source ? {} : { undone }),
    originalChanged: bareWords(inFile.join('')) !== bareWords(shown.join('')),
  };
}

function stateOf(stored: string, source: string): RowState {
  if (source.trim() === '') return 'untranslated';
  if (source === stored) return 'unchanged';
  return stored.trim() === '' ? 'added' : 'changed';
}

/** A translator who divides a paragraph writes one paragraph still. */
function space({ runs, direction }: DocxParagraph): DocxParagraph['runs'] {
  const first = runs[0];
  return first ? [{ text: ' ', direction, controls: [], bookmarks: [], changes: first.changes }] : [];
}

/** The values and links that a control of this row may stand for, by tag. */
function knownTags(sources: string[]): Map<string, MarkupNode> {
  const nodes = sources.flatMap((source) => parseMarkup(source).nodes);
  return new Map(
    nodes.flatMap((node) => {
      const tag = tagOf(node);
      return tag === undefined ? [] : [tag, valueMark(tag)].map((name) => [name, unmarked(node)] as const);
    }),
  );
}

function unmarked(node: MarkupNode): MarkupNode {
  if (node.kind === 'link' || node.kind === 'note') return node;
  const { emphasis: _, strong: __, ...plain } = node;
  return plain;
}
