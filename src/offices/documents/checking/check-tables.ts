import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFHexString, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PdfFault, PdfFile } from './open-pdf.ts';
import { asName, listOf, textIn } from './pdf-objects.ts';
import type { StructureElement } from './read-structure.ts';
import { attributeOf } from './structure-attributes.ts';

const cellTypes = ['TH', 'TD'];

/** Clauses 7.2 and 7.5: the rows of a table fill the same columns, and each data cell can find its headers. */
export function checkTables({ structure, catalog }: PdfFile): PdfFault[] {
  const tables = structure.elements.filter(({ type }) => type === 'Table');
  return tables.flatMap((table) => [
    ...gridFaults(rowGroups(table), table, catalog),
    ...headerFaults(rowGroups(table).flat(), table, catalog),
  ]);
}

/** The rows of a table by the part they stand in; a cell never spans from one part into the next. */
function rowGroups(table: StructureElement): StructureElement[][] {
  const rows = (of: StructureElement) => of.children.filter(({ type }) => type === 'TR');
  const parts = table.children.filter(({ type }) => ['THead', 'TBody', 'TFoot'].includes(type));
  return [rows(table), ...parts.map(rows)].filter((group) => group.length > 0);
}

function cellsOf(row: StructureElement): StructureElement[] {
  return row.children.filter(({ type }) => cellTypes.includes(type));
}

function span(cell: StructureElement, key: 'RowSpan' | 'ColSpan', catalog: PDFDict): number {
  const value = attributeOf(cell, key, catalog);
  return value instanceof PDFNumber ? Math.max(1, value.asNumber()) : 1;
}

function gridFaults(groups: StructureElement[][], table: StructureElement, catalog: PDFDict): PdfFault[] {
  const all = groups.flat();
  const grid: (StructureElement | undefined)[][] = all.map(() => []);
  let overlap = false;
  let overhang = false;
  all.forEach((row, at) => {
    for (const cell of cellsOf(row)) {
      const column = firstFree(grid[at] ?? []);
      const [down, across] = [span(cell, 'RowSpan', catalog), span(cell, 'ColSpan', catalog)];
      if (at + down > all.length) overhang = true;
      for (let y = at; y < Math.min(at + down, all.length); y++)
        for (let x = column; x < column + across; x++) {
          const line = grid[y];
          if (line?.[x]) overlap = true;
          if (line) line[x] = cell;
        }
    }
  });
  const widths = grid.map((line) => Array.from(line, (cell) => cell !== undefined));
  const ragged = widths.some((line) => line.length !== widths[0]?.length || line.includes(false));
  return [
    ...(overlap || overhang ? [{ rule: '7.2-41', where: table.path }] : []),
    ...(ragged ? [{ rule: '7.2-42', where: table.path }] : []),
  ];
}

function firstFree(line: (StructureElement | undefined)[]): number {
  let at = 0;
  while (line[at]) at += 1;
  return at;
}

/** Headers are found by a scope on every header cell, or by the identifiers each data cell names. */
function headerFaults(rows: StructureElement[], table: StructureElement, catalog: PDFDict): PdfFault[] {
  const cells = rows.flatMap(cellsOf);
  const headers = cells.filter(({ type }) => type === 'TH');
  const ids = new Set(headers.flatMap(({ dict }) => textIn(dict, 'ID') ?? []));
  const scoped = headers.every((cell) => asName(attributeOf(cell, 'Scope', catalog)) !== undefined);
  const named = (cell: StructureElement) =>
    listOf(attributeOf(cell, 'Headers', catalog)).flatMap((id) =>
      id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : [],
    );
  const data = cells.filter(({ type }) => type === 'TD');
  const connected = data.every((cell) => named(cell).length > 0 && named(cell).every((id) => ids.has(id)));
  return headers.length > 0 && !scoped && !connected ? [{ rule: '7.5-1', where: table.path }] : [];
}
