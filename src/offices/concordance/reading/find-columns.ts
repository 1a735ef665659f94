import type { Glyph } from './read-glyphs.ts';

/** How many of a page's lines may run across the space between its columns: titles. */
const most = 0.15;
/** The least that either column holds of a page. */
const least = 0.2;

/**
 * The pieces of a page by column: what runs across both, the left one and the right one; one group where the page has no columns. A version
 * beside the other in a table stands in columns, too.
 */
export function findColumns(pieces: readonly Glyph[][]): Glyph[][][] {
  const drawn = pieces.flat().filter(({ text }) => text.trim() !== '');
  const rows = [...Map.groupBy(drawn, ({ base }) => Math.round(base)).values()].map((row) => row.sort((a, b) => a.left - b.left));
  const gutter = rows.length < 6 ? undefined : gutterOf(drawn, rows);
  if (gutter === undefined) return [[...pieces]];
  const [across, left, right]: [Glyph[][], Glyph[][], Glyph[][]] = [[], [], []];
  for (const piece of pieces) {
    if (crosses(inOrder(piece), gutter)) across.push(piece);
    else {
      for (const [column, own] of [
        [left, piece.filter((glyph) => glyph.left < gutter)],
        [right, piece.filter((glyph) => glyph.left >= gutter)],
      ] as const)
        if (own.some(({ text }) => text.trim() !== '')) column.push(own);
    }
  }
  return [across, left, right].filter((column) => column.length > 0);
}

function gutterOf(drawn: readonly Glyph[], rows: readonly Glyph[][]): number | undefined {
  const [from, to] = [Math.min(...drawn.map(({ left }) => left)), Math.max(...drawn.map(({ right }) => right))];
  let best: { at: number; crossing: number } | undefined;
  for (let at = from + 0.25 * (to - from); at < from + 0.75 * (to - from); at += 3) {
    const crossing = rows.filter((row) => crosses(row, at)).length / rows.length;
    const share = drawn.filter(({ left }) => left < at).length / drawn.length;
    if (crossing > most || share < least || share > 1 - least || !standBeside(drawn, at)) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}

/** Whether text runs on over a place: a letter stands on it, or letters stand close on both sides of it. */
function crosses(row: readonly Glyph[], at: number): boolean {
  return row.some((glyph, place) => {
    const next = row[place + 1];
    if (glyph.left < at && glyph.right > at) return true;
    return next !== undefined && glyph.right <= at && next.left >= at && next.left - glyph.right < glyph.top - glyph.bottom + 4;
  });
}

/** Whether both sides share at least half of their height. */
function standBeside(drawn: readonly Glyph[], at: number): boolean {
  const [one, other] = [drawn.filter(({ left }) => left < at), drawn.filter(({ left }) => left >= at)].map((side) => ({
    low: Math.min(...side.map(({ base }) => base)),
    high: Math.max(...side.map(({ base }) => base)),
  }));
  if (!one || !other) return false;
  const shared = Math.min(one.high, other.high) - Math.max(one.low, other.low);
  return shared > 0.5 * Math.max(one.high - one.low, other.high - other.low);
}

function inOrder(piece: readonly Glyph[]): Glyph[] {
  return piece.filter(({ text }) => text.trim() !== '').sort((a, b) => a.left - b.left);
}
