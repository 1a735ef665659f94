import type { Direction } from '../../../platform/language.ts';

/** What a tracked change did to a stretch; `formatting` changes no word. */
export type ChangeKind = 'insertion' | 'deletion' | 'move-from' | 'move-to' | 'formatting';
/** A tracked change or a decision still to take: nothing of it is accepted by reading. */
export type DocxChange = { id: number; kind: ChangeKind; author: string; at: string; text: string };
export type DocxComment = { id: string; author: string; at: string; text: string; on: string };

/** A stretch of text in one manner. `controls` are the tags of the content controls around it, the outermost first. */
export type DocxRun = {
  text: string;
  direction: Direction;
  /** BCP 47, as the file says it. */
  language?: string;
  emphasis?: true;
  strong?: true;
  href?: string;
  /** The code of the field whose result this is. */
  field?: string;
  /** The id of a footnote that is called here. */
  footnote?: string;
  controls: string[];
  /** The names of the bookmarks that span it. */
  bookmarks: string[];
  /** The tracked changes around it, the outermost first. */
  changes: number[];
};
export type DocxParagraph = {
  kind: 'paragraph';
  style?: string;
  heading?: number;
  list?: { level: number; number: string };
  direction: Direction;
  runs: DocxRun[];
  bookmarks: string[];
  controls: string[];
};
export type DocxCell = { blocks: DocxBlock[]; controls: string[] };
export type DocxTable = { kind: 'table'; direction: Direction; rows: DocxCell[][] };
export type DocxBlock = DocxParagraph | DocxTable;

export const droppedKinds = [
  'macros',
  'ole',
  'embedded-file',
  'remote-template',
  'external-image',
  'external-part',
  'dde',
  'remote-field',
  'foreign-part',
  'font',
  'custom-data',
  'image',
  'text-box',
  'chart',
  'formula',
  'header',
  'footer',
  'endnotes',
] as const;
export type DroppedKind = (typeof droppedKinds)[number];
/** A part that was not read; `name` is its place in the file, its address or its words. */
export type DocxDropped = { kind: DroppedKind; name: string };

export type DocxReading = {
  blocks: DocxBlock[];
  footnotes: { id: string; blocks: DocxBlock[] }[];
  changes: DocxChange[];
  comments: DocxComment[];
  dropped: DocxDropped[];
};

/** All paragraphs in the order of reading, those in tables too. */
export function paragraphsOf(blocks: readonly DocxBlock[]): DocxParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The words of runs, as they stand with every tracked change carried out, or with none. */
export function wordsOf(runs: readonly DocxRun[], changes: readonly DocxChange[], taken: 'with' | 'without'): string {
  return keptRuns(runs, changes, taken)
    .map(({ text }) => text)
    .join('');
}

/** The runs that stand when tracked changes are carried out (`with`) or undone (`without`). */
export function keptRuns(runs: readonly DocxRun[], changes: readonly DocxChange[], taken: 'with' | 'without'): DocxRun[] {
  const gone: ChangeKind[] = taken === 'with' ? ['deletion', 'move-from'] : ['insertion', 'move-to'];
  const goneIds = new Set(changes.filter(({ kind }) => gone.includes(kind)).map(({ id }) => id));
  return runs.filter((run) => !run.changes.some((id) => goneIds.has(id)));
}
