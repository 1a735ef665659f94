import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';

export const parts = [
  ...(['title', 'addressee', 'dateLine', 'subtitle', 'salutation', 'paragraph', 'heading', 'list', 'table', 'signature'] as const),
  ...(['closing', 'enclosures', 'footnote', 'card'] as const),
];
export type Part = (typeof parts)[number];
/** One line of a document and where it stands: the part, and which of its kind, from 1. `key` is the paragraph's stable id. */
export type Line = { part: Part; number: number; key?: string; runs: Run[] };

/** Every line of a document that somebody wrote; letterheads and mastheads are the organization's own. */
export function readLines(document: OfficialDocument): Line[] {
  const plain = (part: Part, texts: readonly string[] = []): Line[] =>
    texts.map((text, index) => ({ part, number: index + 1, runs: [{ kind: 'text', text }] }));
  const counts = new Map<Part, number>();
  return [
    ...plain('title', [document.title]),
    ...plain('addressee', document.addressee),
    ...plain('dateLine', document.placeAndDate ? [document.placeAndDate] : []),
    ...(document.subtitles ?? []).map(({ runs }, index) => ({ part: 'subtitle' as const, number: index + 1, runs })),
    ...plain('salutation', document.salutation),
    ...document.blocks.flatMap((block) => linesOf(block, counts)),
    ...plain('closing', document.closing ? [document.closing] : []),
    ...plain('enclosures', document.enclosures),
    ...plain('footnote', document.footnote ? [document.footnote] : []),
    ...cardLines(document),
  ];
}

function linesOf(block: Block, counts: Map<Part, number>): Line[] {
  const part: Part = block.kind === 'signatures' ? 'signature' : block.kind;
  const number = (counts.get(part) ?? 0) + 1;
  counts.set(part, number);
  return runsOf(block)
    .flatMap(withNotes)
    .map((runs) => ({ part, number, key: block.key, runs }));
}

/** A line and the footnotes it carries, each a line of its own at the same place. */
function withNotes(runs: Run[]): Run[][] {
  return [runs, ...runs.flatMap(({ note }) => (note ? [note] : []))];
}

function runsOf(block: Block): Run[][] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return [...block.header, ...block.rows.flat()];
  if (block.kind === 'signatures')
    return block.blocks.flatMap(({ lines, organization }) => [...lines, organization ?? ''].map((text): Run[] => [{ kind: 'text', text }]));
  return [block.runs];
}

function cardLines({ cards = [] }: OfficialDocument): Line[] {
  return cards.flatMap(({ before, after }, index) =>
    [before ?? [], ...(after ?? [])].map((runs) => ({ part: 'card' as const, number: index + 1, runs })),
  );
}

/** Stands for a fact, a link or words in another language, which keep the text they have. */
export const kept = '\uFFFC';

/** The written prose of a line in the document's language, everything else replaced by `kept`. */
export function proseOf(runs: readonly Run[], language: string): string {
  return runs.map((run) => (run.kind === 'text' && (run.language ?? language) === language ? run.text : kept)).join('');
}
