import { foldSpaces, joinPlaced, type PlacedText } from './placed-text.ts';
import type { FileFormat, SourceLine } from './source-file.ts';

/** A paragraph of a source, its broken lines joined and its broken words whole. */
export type SourceText = PlacedText & { gapBefore: number; heading: boolean; joins?: boolean };

/** A line is full when the next word would have gone beyond this share of the usual width. */
const fullness = 0.88;
/** Of lines broken by a width, most are at least so long beside the longest. */
const evenness = 0.72;
const mostlyEven = 0.7;
const marker =
  /^(?:[-–—•*·●▪]\s|\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,5}|[\u0660-\u0669]{1,3}|[أ-ي])[.)](?:\s|$)|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)/iu;
/** A stop, or a semicolon with the word that leads to the next item of a list. */
const ending = /(?:[.!?؟:;؛：；…。！？][\s"'»”’)\]*_]*|[;؛；,،，]\s?(?:and|or|et|ou|y|e|o|u|и|или|و|أو))$/u;
/** So many paragraphs that end with a comma before a small letter are clauses of a preamble, each by itself. */
const preamble = 2;

/** Turns lines into paragraphs: lines broken by a width or by a page are one again. */
export function joinLines(lines: readonly SourceLine[], format: FileFormat): SourceText[] {
  const layout = layoutOf(lines, format);
  const words = wordsOf(lines);
  const paragraphs: SourceText[] = [];
  let last: SourceLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && continues(last, line, open.text, layout)) appendLine(open, foldSpaces(line), words);
    else {
      const joins = line.joins ?? (format === 'text' && line.gapBefore === 0 && last !== undefined);
      paragraphs.push({ ...foldSpaces(line), gapBefore: line.gapBefore, heading: line.heading === true, ...(joins ? { joins } : {}) });
    }
    last = line;
  }
  return paragraphs;
}

/** How a source sets its lines: full widths by script, the gap between its paragraphs, and whether paragraphs may end with a comma. */
type Layout = { widths: Map<Script, number>; gap: number; hasClauses: boolean };

function layoutOf(lines: readonly SourceLine[], format: FileFormat): Layout {
  const gaps = lines.flatMap(({ gapBefore }, index) => (index > 0 && gapBefore > 0 ? [gapBefore] : [])).sort((a, b) => a - b);
  const widths = widthsOf(lines, format);
  const clauses = lines.filter(({ text }, index) => /[,،，]\s*$/u.test(text) && opensClause(lines[index + 1], widths));
  return {
    widths,
    gap: format === 'text' ? (gaps[Math.floor(gaps.length / 2)] ?? 0) : 0,
    hasClauses: clauses.length >= preamble,
  };
}

/** Whether a line begins a paragraph with a small letter; Arabic and Chinese have no other. */
function opensClause(line: SourceLine | undefined, widths: Layout['widths']): boolean {
  if (!line || (line.gapBefore === 0 && !line.whole && widths.has(scriptOf(line.text)))) return false;
  return /^\s*(?:\p{Ll}|[\p{Script=Arabic}\p{Script=Han}])/u.test(line.text);
}

type Script = 'arabic' | 'han' | 'other';
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

/** The script of a line's words; an address of mail or web is in none. */
function scriptOf(line: string): Script {
  const prose = line.replace(address, ' ');
  const text = /\p{L}/u.test(prose) ? prose : line;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const other = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  if (arabic > other && arabic >= han) return 'arabic';
  return han * 3 > other ? 'han' : 'other';
}

/** The usual length of a full line in each script; nothing where lines are not broken by a width. */
function widthsOf(lines: readonly SourceLine[], format: FileFormat): Map<Script, number> {
  const byScript = Map.groupBy(
    lines.filter(({ whole }) => !whole),
    ({ text }) => scriptOf(text),
  );
  const widths = [...byScript].map(([script, some]) => {
    const lengths = some.map(({ text }) => text.trim().length).sort((a, b) => a - b);
    return [script, lengths[Math.floor(lengths.length * 0.93)] ?? 0] as const;
  });
  return new Map(widths.filter(([script, width]) => format === 'pdf' || (width <= 130 && isWrapped(lines, script))));
}

/** Whether lines of a script run on into the next: a third of those that touch end without a stop, or begin small. */
function isWrapped(lines: readonly SourceLine[], script: Script): boolean {
  const touching = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.gapBefore === 0 && scriptOf(line.text) === script && line.text.trim().length > (script === 'han' ? 15 : 35)
      ? [{ line, next }]
      : [];
  });
  const running = touching.filter(({ line, next }) => !ending.test(line.text) || /^\s*\p{Ll}/u.test(next.text));
  if (touching.length === 0 || running.length * 3 < touching.length) return false;
  // A width cuts anywhere: where most lines end with a comma, each is a clause of a preamble.
  if (running.filter(({ line }) => /[,،，]\s*$/u.test(line.text)).length * 2 > running.length) return false;
  const lengths = running.map(({ line }) => line.text.trim().length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.93)] ?? 0;
  // Lines broken by a width are nearly all as long as it; paragraphs of a line each are of any length.
  return lengths.filter((length) => length >= usual * evenness).length >= lengths.length * mostlyEven;
}

function continues(last: SourceLine, line: SourceLine, open: string, { widths, ...layout }: Layout): boolean {
  const [before, after] = [last.text.trim(), line.text.trim()];
  const script = scriptOf(before);
  const runsOn =
    line.gapBefore === 0 && !line.whole && !ending.test(before) && before.length > (widths.get(script) ?? Number.POSITIVE_INFINITY) * 0.8;
  if ((marker.test(after) && !(runsOn && /^\d/.test(after))) || last.heading || line.heading) return false;
  if (script !== scriptOf(after) && !(runsOn && !/\p{L}/u.test(after.replace(address, '')))) return false;
  if (/\p{L}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)) return true;
  const width = widths.get(script);
  const isFull = width !== undefined && before.length > width * 0.8;
  if (line.gapBefore > 0 || line.whole || width === undefined) {
    const mayEnd = /[,،，]$/u.test(before) || !isFull;
    if (layout.hasClauses && mayEnd && line.gapBefore <= Math.max(1, layout.gap)) return false;
    return isCutByPage(open, before, after, isFull && !line.whole && (layout.gap === 0 || line.gapBefore > layout.gap));
  }
  if (/^\p{Ll}/u.test(after) && !ending.test(before)) return true;
  const word = script === 'han' ? 1 : (after.split(' ')[0] ?? '').length;
  return before.length + 1 + word > width * fullness;
}

/** A long line without a stop, and a small letter after it: a page ended in the middle of a sentence. Scripts without small letters need a full line. */
function isCutByPage(open: string, before: string, after: string, isFull: boolean): boolean {
  if (isFull && !ending.test(before) && /^[\p{Script=Arabic}\p{Script=Han}]/u.test(after)) return true;
  if (open.length < 60 || before.length < 20 || ending.test(before) || (/[,،]$/.test(before) === false && /^\p{Lu}/u.test(after)))
    return false;
  return /^\p{Ll}/u.test(after);
}

function wordsOf(lines: readonly SourceLine[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/** Joins a line; a word broken by a hyphen loses it, unless the text writes the word with its hyphen elsewhere. */
function appendLine(open: SourceText, line: PlacedText, words: Set<string>): void {
  const head = /(\p{L}+(?:-\p{L}+)*)([-\u00ad])$/u.exec(open.text);
  const tail = /^\p{L}+/u.exec(line.text);
  let between = ' ';
  if (head && tail) {
    between = '';
    const isHard = head[2] === '-' && words.has(`${head[1]}-${tail[0]}`.toLowerCase()) && !words.has(`${head[1]}${tail[0]}`.toLowerCase());
    if (!isHard) {
      open.text = open.text.slice(0, -1);
      open.at.pop();
    }
  } else if (/\p{Script=Arabic}\/$/u.test(open.text)) between = '';
  else if (/[\p{Script=Han}，。、；：！？）》」]$/u.test(open.text) && /^[\p{Script=Han}，。、；：《「（\d]/u.test(line.text)) between = '';
  const joined = joinPlaced([open, line], between);
  open.text = joined.text;
  open.at = joined.at;
}
