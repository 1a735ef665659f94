import { createHash } from 'node:crypto';
import type { PagePicture } from './typesetting-job.ts';

const page =
  /<g class="typst-page" transform="translate\([^)]*\)" data-tid="([^"]+)"[^>]*data-page-width="([\d.]+)" data-page-height="([\d.]+)"[^>]*>/gu;
/** What only a page that is read in the browser needs: the text laid over the drawing, links, and marks of the compiler. */
const overlay =
  /<g transform="scale\([^)]*\)"><foreignObject.*?<\/foreignObject><\/g>|<g class="typst-content-hint"[^>]*><\/g>|<\/?a(?: [^>]*)?>|<rect class="pseudo-link"[^>]*><\/rect>| (?:data-tid|class)="[^"]*"/gsu;

/** A letter in its place; spaces have no shape. */
const letter = /<use [^>]*href="#([^"]+)"[^>]*\/>/gu;

/** The digests of pages drawn before, by the compiler's own fingerprint of a page; the oldest is forgotten. */
const drawnBefore = new Map<string, string>();
const rememberedAtMost = 1_000;

/**
 * Cuts the compiler's one drawing of all pages into a drawing for each page, which holds the letter shapes it uses and nothing to click or run.
 * A page whose digest is `known` comes without its drawing.
 */
export function drawPages(drawing: string, known: ReadonlySet<string>): PagePicture[] {
  const starts = [...drawing.matchAll(page)];
  const shapes = shapesIn(drawing);
  const clips = /<defs class="clip-path">(.*?)<\/defs>/su.exec(drawing)?.[1] ?? '';
  return starts.map((start, index) => {
    const [whole, fingerprint = '', width = '', height = ''] = start;
    const before = drawnBefore.get(fingerprint);
    if (before !== undefined && known.has(before)) return { digest: before };
    const end = starts[index + 1]?.index ?? drawing.lastIndexOf('</svg>');
    const drawn = drawing.slice(start.index + whole.length, end).replace(overlay, '');
    const body = drawn.replace(letter, (use, id: string) => (shapes.has(id) ? use : ''));
    const picture = pictureOf(`<g>${body}`, { width, height, shapes, clips });
    remember(fingerprint, picture.digest);
    return known.has(picture.digest) ? { digest: picture.digest } : picture;
  });
}

function remember(fingerprint: string, digest: string): void {
  drawnBefore.set(fingerprint, digest);
  const [oldest] = drawnBefore.keys();
  if (drawnBefore.size > rememberedAtMost && oldest !== undefined) drawnBefore.delete(oldest);
}

type Setting = { width: string; height: string; shapes: Map<string, string>; clips: string };

function pictureOf(body: string, { width, height, shapes, clips }: Setting): PagePicture {
  const used = new Set([...body.matchAll(letter)].map(([, id]) => id ?? ''));
  const defs = [...used].flatMap((id) => shapes.get(id) ?? []).join('');
  const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const svg = `<svg ${spaces} ${size} fill="none"><path fill="#fff" d="M0 0H${width}V${height}H0Z"/><defs>${defs}${clips}</defs>${body}</svg>`;
  return { digest: createHash('sha256').update(svg).digest('hex'), svg };
}

/** The shapes of letters by their names in the drawing. */
function shapesIn(drawing: string): Map<string, string> {
  const defs = /<defs class="glyph">(.*?)<\/defs>/su.exec(drawing)?.[1] ?? '';
  return new Map(
    [...defs.matchAll(/<(\w+) id="([^"]+)" class="outline_glyph"( [^>]*?\/>)/gu)].map(([, tag, id = '', rest = '']) => [
      id,
      `<${tag} id="${id}"${rest}`,
    ]),
  );
}
