import type { ScreenLanguage } from '../../../platform/language.ts';
import { factContext } from '../../directory/public.ts';
import { type Block, type Run, renderLine } from '../../languages/public.ts';

/**
 * Reads an annex as it was typed: paragraphs parted by an empty line; a line that begins with `#` is a heading, lines with `-` are a list,
 * lines with `|` the rows of a table whose first row heads it. Inside, the markup of every text holds: emphasis, values, links, footnotes.
 */
export function readAnnex(source: string, key: string, language: ScreenLanguage): Block[] {
  const runs = (text: string): Run[] => renderLine(text.trim(), {}, language, factContext(language)).runs;
  return source
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part, index) => readPart(part, `${key}.${index + 1}`, runs));
}

function readPart(part: string, key: string, runs: (text: string) => Run[]): Block[] {
  const lines = part.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('|'))) return [tableOf(lines, key, runs)];
  if (lines.every((line) => /^- /.test(line)))
    return [{ kind: 'list', key, ordered: false, items: lines.map((line) => runs(line.slice(2))) }];
  const [first = '', ...others] = lines;
  if (!/^# /.test(first)) return [{ kind: 'paragraph', key, runs: runs(lines.join(' ')) }];
  const heading: Block = { kind: 'heading', key, level: 1, runs: runs(first.slice(2)) };
  return others.length > 0 ? [heading, ...readPart(others.join('\n'), `${key}.under`, runs)] : [heading];
}

/** Columns take the room their longest cells need, a narrow one never less than a fifth of the widest. */
function tableOf(lines: string[], key: string, runs: (text: string) => Run[]): Block {
  const cells = lines.map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const columns = Math.max(...cells.map((row) => row.length));
  const longest = Array.from({ length: columns }, (_, column) => Math.max(1, ...cells.map((row) => row[column]?.length ?? 0)));
  const widest = Math.max(...longest);
  const [header = [], ...rows] = cells.map((row) => Array.from({ length: columns }, (_, column) => runs(row[column] ?? '')));
  return { kind: 'table', key, widths: longest.map((length) => Math.max(length, Math.ceil(widest / 5))), header, rows };
}
