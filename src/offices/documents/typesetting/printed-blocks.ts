import type { Direction } from '../../../platform/language.ts';
import type { Block, Run, Signature } from '../../languages/public.ts';
import { printRuns, printText } from './printed-runs.ts';

/** A block as the templates read it. */
export function printBlock(block: Block, direction: Direction) {
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, align: block.align ?? 'start', runs: printRuns(block.runs, direction) };
    case 'heading':
      return { kind: block.kind, level: block.level, newPage: block.newPage ?? false, runs: printRuns(block.runs, direction) };
    case 'list':
      return { kind: block.kind, ordered: block.ordered, items: block.items.map((runs) => printRuns(runs, direction)) };
    case 'table':
      return printTable(block, direction);
    case 'signatures':
      return { kind: block.kind, signatures: block.blocks.map((signature) => printSignature(signature, direction)) };
  }
}

/** Rows are filled up or cut to the width of the header, so that a short row cannot shift the next one. */
function printTable(block: Extract<Block, { kind: 'table' }>, direction: Direction) {
  const width = Math.max(block.header.length, ...block.rows.map((row) => row.length), 1);
  const full = (row: Run[][]) => Array.from({ length: width }, (_, column) => printRuns(row[column] ?? [], direction));
  const widths = Array.from({ length: width }, (_, column) => block.widths?.[column] ?? 1);
  return { kind: block.kind, widths, header: block.header.length > 0 ? full(block.header) : [], rows: block.rows.map(full) };
}

function printSignature(signature: Signature, direction: Direction) {
  return {
    name: printText(signature.name, direction),
    lines: signature.lines.map((text) => printText(text, direction)),
    organization: signature.organization ? printText(signature.organization, direction) : null,
    signed: signature.signed,
    image: signature.image ?? null,
  };
}
