import type { Language } from '../../../platform/language.ts';
import { type DocxChange, type DocxRun, keptRuns } from '../../documents/public.ts';
import { type FactTable, type MarkupNode, parseMarkup, printMarkup } from '../../languages/public.ts';
import { lostOf, recoverValues, type TypedValue } from './translation-facts.ts';
import { bareWords, markupOf, raiseNotes, type Segment, segmentsOf, tagOf, withoutMarks } from './translation-segments.ts';

/** A value whose words were changed inside its control: the record keeps the word. */
export type RetypedValue = { markup: string; words: string; printed: string };
/** One reading of a cell: an empty source says that nothing was written. */
export type CellReading = { source: string; lost: string[]; retyped: RetypedValue[]; typed: TypedValue[] };

export type CellContext = { original: string; stored: string; facts: FactTable; language: Language; known: Map<string, MarkupNode> };
type Piece = { tag?: string; text: string; emphasis?: true; strong?: true };

/** Reads a translator's cell back to source, with tracked changes carried out or undone. What nobody touched is the stored source itself. */
export function readCell(runs: DocxRun[], changes: DocxChange[], taken: 'with' | 'without', context: CellContext): CellReading {
  const { original, stored, facts, language, known } = context;
  const pieces = trimmed(piecesOf(keptRuns(runs, changes, taken), known));
  if (isSame(pieces, segmentsOf(stored, facts, language))) return { source: stored, lost: [], retyped: [], typed: [] };
  const isProse = /[\p{L}\p{N}]/u.test(pieces.map(({ tag, text }) => (tag ? '' : text)).join(''));
  const originalNodes = parseMarkup(original).nodes;
  const mayBeValues =
    stored.trim() !== '' || !/[\p{L}\p{N}]/u.test(originalNodes.map((node) => (node.kind === 'text' ? node.text : '')).join(''));
  if (!isProse && (!mayBeValues || pieces.length === 0)) return { source: '', lost: [], retyped: [], typed: [] };
  const retyped: RetypedValue[] = [];
  const nodes = raiseNotes(pieces.flatMap((piece) => apartFrom(piece, context)).map((piece) => nodeOf(piece, context, retyped)));
  const expected = stored.trim() === '' ? originalNodes : parseMarkup(stored).nodes;
  const prose = segmentsOf(stored, facts, language).flatMap(({ node, words }) => (node.kind === 'text' ? [words] : []));
  const recovered = recoverValues(nodes, lostOf(expected, nodes), prose.join('\n'), facts, language);
  const lost = lostOf(expected, recovered.nodes).map((node) => markupOf(node) ?? '');
  return { source: printMarkup(recovered.nodes), lost, retyped, typed: recovered.typed };
}

/** Runs joined to stretches of one manner; a control whose tag nobody knows is prose. */
function piecesOf(runs: readonly DocxRun[], known: Map<string, MarkupNode>): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, controls, bookmarks, emphasis, strong } of runs) {
    const names = [...bookmarks.map((each) => each.replace(/_\d+$/, '')), ...controls];
    const node = known.get(names.findLast((each) => known.has(each)) ?? '');
    const tag = node && tagOf(node);
    const words = withoutMarks(text).replace(/[\u00A0\u202F\t\n]/g, ' ');
    const last = pieces.at(-1);
    if (last && last.tag === tag && (tag || (last.emphasis === emphasis && last.strong === strong))) last.text += words;
    else if (words !== '')
      pieces.push({ ...(tag ? { tag } : {}), text: words, ...(emphasis ? { emphasis } : {}), ...(strong ? { strong } : {}) });
  }
  return pieces;
}

/** Without the spaces that nobody sees: at the ends, and twice. */
function trimmed(pieces: Piece[]): Piece[] {
  const folded = pieces.map((piece) => ({ ...piece, text: piece.text.replace(/ {2,}/g, ' ') }));
  const [first, last] = [folded.at(0), folded.at(-1)];
  if (first && !first.tag) first.text = first.text.trimStart();
  if (last && !last.tag) last.text = last.text.trimEnd();
  return folded.filter(({ tag, text }) => tag || text !== '');
}

function isSame(pieces: readonly Piece[], segments: readonly Segment[]): boolean {
  const told = (tag: string | undefined, text: string, marks: { emphasis?: true; strong?: true }) =>
    `${tag ?? ''}\u0000${bareWords(text)}\u0000${tag || !/\S/.test(text) ? '' : `${marks.emphasis ?? ''}${marks.strong ?? ''}`}`;
  const read = pieces.map(({ tag, text, ...marks }) => told(tag, text, marks));
  const stored = segments.map(({ node, words }) => told(tagOf(node), words, node.kind === 'link' || node.kind === 'note' ? {} : node));
  const meaningful = (each: string) => each !== '\u0000\u0000';
  return read.filter(meaningful).join('\u0001') === stored.filter(meaningful).join('\u0001');
}

/** Words that were written at the edge of a value are prose beside it. */
function apartFrom(piece: Piece, { facts, language, known }: CellContext): Piece[] {
  const node = piece.tag === undefined ? undefined : known.get(piece.tag);
  if (!node || node.kind === 'link' || node.kind === 'text' || node.kind === 'note') return [piece];
  const printed = bareWords(segmentsOf(printMarkup([node]), facts, language)[0]?.words ?? '');
  const at = printed === '' ? -1 : piece.text.toLowerCase().indexOf(printed.toLowerCase());
  if (at < 0) return [piece];
  const end = at + printed.length;
  const prose = (text: string) => (text.trim() === '' ? [] : [{ text }]);
  return [...prose(piece.text.slice(0, at)), { ...piece, text: piece.text.slice(at, end) }, ...prose(piece.text.slice(end))];
}

function nodeOf({ tag, text, ...marks }: Piece, { facts, language, known }: CellContext, retyped: RetypedValue[]): MarkupNode {
  const node = tag === undefined ? undefined : known.get(tag);
  if (!node || node.kind === 'text' || node.kind === 'note') return { kind: 'text', text, ...marks };
  const printed = segmentsOf(printMarkup([node]), facts, language)[0]?.words ?? '';
  if (node.kind === 'link')
    return bareWords(printed) === bareWords(text) ? node : { ...node, nodes: [{ kind: 'text', text: text.trim() }] };
  if (bareWords(printed).toLowerCase() !== bareWords(text).toLowerCase())
    retyped.push({ markup: markupOf(node) ?? '', words: bareWords(text), printed: bareWords(printed) });
  return { ...node, ...marks };
}
