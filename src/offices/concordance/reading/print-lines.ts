import { findColumns } from './find-columns.ts';
import { isOfArabic, isRightToLeft, orderGlyphs } from './order-glyphs.ts';
import type { Glyph } from './read-glyphs.ts';

/** A line of a page as it is read, and where it stands. */
export type PrintedLine = { text: string; bottom: number; top: number; column?: number };

/** The lines of a page, one column after another: what stands on one line in Arabic is one, whatever order its signs were drawn in. */
export function printedLines(pieces: readonly Glyph[][]): PrintedLine[] {
  const columns = findColumns(pieces);
  return columns.flatMap((column, place) => linesOfColumn(column, columns.length > 1).map((line) => ({ ...line, column: place })));
}

function linesOfColumn(pieces: readonly Glyph[][], isColumn: boolean): PrintedLine[] {
  const amongArabic = isOfArabic(pieces);
  const lines = pieces.filter((piece) => !isFragment(piece)).reduce<Glyph[][]>((all, piece) => joinTo(all, piece, 0.12, isColumn), []);
  const whole = pieces.filter(isFragment).reduce<Glyph[][]>((all, piece) => joinTo(all, piece, 0.5, isColumn), lines);
  const order = isColumn
    ? (a: Glyph[], b: Glyph[]) => baseOf(b) - baseOf(a)
    : (a: Glyph[], b: Glyph[]) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0);
  return whole.sort(order).map((glyphs) => {
    const text = isRightToLeft(glyphs, amongArabic) ? orderGlyphs(glyphs) : glyphs.map((glyph) => glyph.text).join('');
    return { text, ...heightOf(glyphs) };
  });
}

/** A mark or a stop that was drawn for itself. */
function isFragment(piece: readonly Glyph[]): boolean {
  const drawn = piece.filter(({ text }) => text.trim() !== '');
  return drawn.length <= 3 && drawn.every(({ text }) => /[\p{Mn}\p{P}\p{Script=Arabic}]/u.test(text));
}

/** Adds a piece to the line that it stands on, or as a line of its own. */
function joinTo(lines: Glyph[][], piece: readonly Glyph[], tolerance: number, isColumn: boolean): Glyph[][] {
  const { bottom, top } = heightOf(lines[0] ?? piece);
  const distance = (line: readonly Glyph[]) => Math.abs(baseOf(line) - baseOf(piece));
  const [home] = lines
    .filter((line) => (isColumn || isRightToLeft(line) || isRightToLeft(piece)) && isNear(line, piece, 3 * (top - bottom)))
    .sort((a, b) => distance(a) - distance(b));
  if (!home || distance(home) > tolerance * (top - bottom)) return [...lines, [...piece]];
  const [first] = piece;
  if (first) home.push({ ...first, text: ' ', index: first.index - 0.5 }, ...piece);
  return lines;
}

function baseOf(glyphs: readonly Glyph[]): number {
  const bases = glyphs.map(({ base }) => base).sort((a, b) => a - b);
  return bases[Math.floor(bases.length / 2)] ?? 0;
}

/** Whether no column's width lies between two pieces. */
function isNear(a: readonly Glyph[], b: readonly Glyph[], most: number): boolean {
  const [one, other] = [edgesOf(a), edgesOf(b)];
  return Math.max(one.left, other.left) - Math.min(one.right, other.right) < most;
}

function heightOf(glyphs: readonly Glyph[]): { bottom: number; top: number } {
  const drawn = glyphs.filter(({ text }) => text.trim() !== '');
  return { bottom: Math.min(...drawn.map(({ bottom }) => bottom)), top: Math.max(...drawn.map(({ top }) => top)) };
}

function edgesOf(glyphs: readonly Glyph[]): { left: number; right: number } {
  const drawn = glyphs.filter(({ text }) => text.trim() !== '');
  return { left: Math.min(...drawn.map(({ left }) => left)), right: Math.max(...drawn.map(({ right }) => right)) };
}

/** Which lines stand further from the line above than lines of a paragraph do. */
export function gapsAbove(lines: readonly PrintedLine[]): boolean[] {
  const middle = ({ bottom, top }: PrintedLine) => (bottom + top) / 2;
  const steps = lines.map((line, place) => {
    const above = lines[place - 1];
    return above ? middle(above) - middle(line) : 0;
  });
  const usual = steps.filter((step) => step > 1).sort((a, b) => a - b);
  const low = usual[Math.floor(usual.length * 0.3)] ?? 0;
  return steps.map(
    (step, place) => (place > 0 && lines[place]?.column !== lines[place - 1]?.column) || (usual.length > 2 && step > low * 1.35),
  );
}
