import type { SourceLine } from './source-file.ts';

/** How many lines at either edge of a page may be a running head. */
const edge = 3;
const pageNumber =
  /^[-–—\s]*(?:(?:page|página|pag\.?|p\.|стр\.?|страница|صفحة|الصفحة|ص|第)\s*)?(?:[\d\u0660-\u0669]{1,3}|[ivxlc]{1,5})\s*(?:(?:\/|of|sur|de|из|من|-)\s*[\d\u0660-\u0669]{1,3}|页)?[-–—\s]*$/iu;

/** Leaves out page numbers at the edges of pages, and lines that most pages repeat there but for their numbers. */
export function dropRunningHeads(pages: SourceLine[][]): SourceLine[][] {
  const heads = repeated(pages, (lines) => lines.slice(0, edge));
  const feet = repeated(pages, (lines) => lines.slice(-edge));
  return pages.map((lines) => trim(trim(lines, heads, 1), feet, -1));
}

function repeated(pages: SourceLine[][], edgeOf: (lines: SourceLine[]) => SourceLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgeOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = pages.length === 2 ? 2 : Math.max(3, Math.ceil(pages.length / 2));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function keyOf({ text }: SourceLine): string {
  return text
    .replace(/[\d\u0660-\u0669]+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Takes lines from one edge (1 the head, -1 the foot) as long as they are page numbers or repeated. */
function trim(lines: SourceLine[], known: Set<string>, direction: 1 | -1): SourceLine[] {
  const kept = [...lines];
  for (let step = 0; step < edge && kept.length > 1; step++) {
    const line = direction === 1 ? kept[0] : kept.at(-1);
    if (!line || !(known.has(keyOf(line)) || pageNumber.test(line.text.trim()))) break;
    if (direction === 1) kept.shift();
    else kept.pop();
  }
  return kept;
}
