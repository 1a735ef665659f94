import type { Language } from '../../../platform/language.ts';
import { type Block, type Run, type Signature, textOf, withoutIsolates } from '../../languages/public.ts';
import { safeAddress } from '../safe-address.ts';
import { signedMark } from '../words.ts';
import { wrapText } from './wrap-text.ts';

/** Columns of a line, so that quoting it twice in answers still leaves it under eighty. */
export const measure = 72;

/** A block of a document as lines. */
export function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wrapText(runText(block.runs), measure);
    case 'list':
      return block.items.map((item, index) => wrapText(runText(item), measure, block.ordered ? `${index + 1}. ` : '- ')).join('\n');
    case 'table':
      return tableText(block);
    case 'signatures':
      return block.blocks.map((signature) => signatureText(signature, language)).join('\n\n');
  }
}

/** Each row under the names of its columns: columns drawn with blanks do not survive a mail reader. */
function tableText({ header, rows }: Extract<Block, { kind: 'table' }>): string {
  const cell = (row: Run[][], column: number) => {
    const label = textOf(header[column] ?? []);
    const value = runText(row[column] ?? []);
    return value && wrapText(label ? `${label}: ${value}` : value, measure);
  };
  const lines = (row: Run[][]) => row.map((_, column) => cell(row, column)).filter(Boolean);
  return rows.map((row) => lines(row).join('\n')).join('\n\n');
}

function signatureText({ name, lines, organization, signed }: Signature, language: Language): string {
  const shown = [signed ? signedMark(language) : undefined, name, ...lines, organization].filter((line) => line !== undefined);
  return shown.map((line) => wrapText(line, measure)).join('\n');
}

/** The text of runs; an address hidden under other words follows them in parentheses. */
export function runText(runs: Run[]): string {
  return runs
    .map((run) => {
      const href = run.kind === 'text' ? undefined : safeAddress(run.href);
      if (!href || href.replace(/^mailto:/u, '').includes(withoutIsolates(run.text).trim())) return run.text;
      return `${run.text} (\u2066${href}\u2069)`;
    })
    .join('');
}
