import { DocxFault } from './docx-fault.ts';
import type { DocxBlock, DocxCell, DocxParagraph, DocxTable } from './docx-reading.ts';
import { childOf, isOn, pathOf, settingOf, type Xml } from './parse-xml.ts';
import { beginChange, type Desk, drop, type Place } from './read-docx-desk.ts';
import { inherited } from './read-docx-parts.ts';
import { changeKinds, readInline, within } from './read-docx-runs.ts';

const mostParagraphs = 50_000;

/** Reads a stretch of blocks: paragraphs, tables, and what stands in content controls or tracked wrappers around them. */
export function readBlocks(desk: Desk, nodes: readonly Xml[], place: Place): DocxBlock[] {
  return nodes.flatMap((node): DocxBlock[] => {
    const kind = changeKinds[node.name];
    if (kind) return readBlocks(desk, node.children, { ...place, changes: [...place.changes, beginChange(desk, kind, node)] });
    if (node.name === 'w:p') return [readParagraph(desk, node, place)];
    if (node.name === 'w:tbl') return [readTable(desk, node, place)];
    if (node.name === 'w:sdt') return readBlocks(desk, childOf(node, 'w:sdtContent')?.children ?? [], within(place, node));
    if (node.name === 'w:customXml') return readBlocks(desk, node.children, place);
    if (node.name === 'mc:AlternateContent') return readBlocks(desk, node.children[0]?.children ?? [], place);
    if (node.name === 'w:bookmarkStart') place.bookmarks.push(node.attributes['w:name'] ?? '');
    if (node.name === 'w:altChunk')
      drop(desk, 'foreign-part', desk.relations.find(({ id }) => id === node.attributes['r:id'])?.target ?? '');
    return [];
  });
}

/** Bookmarks that stood before the paragraph belong to it. */
function readParagraph(desk: Desk, node: Xml, around: Place): DocxParagraph {
  desk.paragraphs += 1;
  if (desk.paragraphs > mostParagraphs) throw new DocxFault('docx-too-large');
  const place = { ...around, bookmarks: around.bookmarks.splice(0) };
  const properties = childOf(node, 'w:pPr');
  notePropertyChanges(desk, properties);
  const style = settingOf(properties, 'w:pStyle');
  const paragraph: DocxParagraph = {
    kind: 'paragraph',
    direction: (isOn(properties, 'w:bidi') ?? inherited(desk.styles, style, 'bidi')) ? 'rtl' : 'ltr',
    runs: [],
    bookmarks: place.bookmarks,
    controls: place.controls,
  };
  const heading = inherited(desk.styles, style, 'heading');
  const list = listOf(desk, properties, style);
  if (style !== undefined) paragraph.style = desk.styles.get(style)?.name ?? style;
  if (heading) paragraph.heading = heading;
  if (list) paragraph.list = list;
  readInline(desk, node.children, place, paragraph.runs);
  return paragraph;
}

function listOf(desk: Desk, properties: Xml | undefined, style: string | undefined): DocxParagraph['list'] {
  const number = pathOf(properties, 'w:numPr', 'w:numId')?.attributes['w:val'] ?? inherited(desk.styles, style, 'list');
  if (number === undefined || number === '0') return undefined;
  return { level: Number(pathOf(properties, 'w:numPr', 'w:ilvl')?.attributes['w:val'] ?? 0), number };
}

/** A paragraph's mark that was inserted or deleted joins or parts paragraphs; a change of manner is named too. */
function notePropertyChanges(desk: Desk, properties: Xml | undefined): void {
  for (const mark of childOf(properties, 'w:rPr')?.children ?? []) {
    const kind = changeKinds[mark.name];
    if (kind) beginChange(desk, kind, mark, '¶');
  }
  const manner = childOf(properties, 'w:pPrChange');
  if (manner) beginChange(desk, 'formatting', manner, '¶');
}

function readTable(desk: Desk, node: Xml, place: Place): DocxTable {
  const direction = isOn(childOf(node, 'w:tblPr'), 'w:bidiVisual') ? 'rtl' : 'ltr';
  return { kind: 'table', direction, rows: rowsIn(desk, node.children, place) };
}

function rowsIn(desk: Desk, nodes: readonly Xml[], place: Place): DocxCell[][] {
  return nodes.flatMap((node): DocxCell[][] => {
    if (node.name === 'w:tr') return [readRow(desk, node, place)];
    if (node.name === 'w:sdt') return rowsIn(desk, childOf(node, 'w:sdtContent')?.children ?? [], within(place, node));
    if (node.name === 'w:bookmarkStart') place.bookmarks.push(node.attributes['w:name'] ?? '');
    return [];
  });
}

function readRow(desk: Desk, node: Xml, around: Place): DocxCell[] {
  const tracked = childOf(node, 'w:trPr')?.children.find(({ name }) => changeKinds[name]);
  const kind = tracked && changeKinds[tracked.name];
  const changes = kind ? [...around.changes, beginChange(desk, kind, tracked)] : around.changes;
  return cellsIn(desk, node.children, { ...around, changes });
}

function cellsIn(desk: Desk, nodes: readonly Xml[], place: Place): DocxCell[] {
  return nodes.flatMap((node): DocxCell[] => {
    if (node.name === 'w:tc') return [{ blocks: readBlocks(desk, node.children, place), controls: place.controls }];
    if (node.name === 'w:sdt') return cellsIn(desk, childOf(node, 'w:sdtContent')?.children ?? [], within(place, node));
    if (node.name === 'w:bookmarkStart') place.bookmarks.push(node.attributes['w:name'] ?? '');
    return [];
  });
}
