import { safeAddress } from '../safe-address.ts';
import type { ChangeKind, DocxRun } from './docx-reading.ts';
import { allOf, childOf, isOn, pathOf, settingOf, textIn, type Xml } from './parse-xml.ts';
import type { Desk, Place } from './read-docx-desk.ts';
import { beginChange, drop } from './read-docx-desk.ts';
import { inherited } from './read-docx-parts.ts';

export const changeKinds: Record<string, ChangeKind> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'move-from',
  'w:moveTo': 'move-to',
};
const wrappers = ['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'mc:Choice', 'mc:Fallback', 'w:subDoc'];

/** Reads what stands inside a paragraph, in order. */
export function readInline(desk: Desk, nodes: readonly Xml[], place: Place, runs: DocxRun[]): void {
  for (const node of nodes) readNode(desk, node, place, runs);
}

function readNode(desk: Desk, node: Xml, place: Place, runs: DocxRun[]): void {
  const kind = changeKinds[node.name];
  if (kind) readInline(desk, node.children, { ...place, changes: [...place.changes, beginChange(desk, kind, node)] }, runs);
  else if (wrappers.includes(node.name)) readInline(desk, node.children, place, runs);
  else if (node.name === 'w:r') readRun(desk, node, place, runs);
  else if (node.name === 'w:sdt') readInline(desk, childOf(node, 'w:sdtContent')?.children ?? [], within(place, node), runs);
  else if (node.name === 'w:hyperlink') readInline(desk, node.children, { ...place, href: hrefOf(desk, node) ?? place.href }, runs);
  else if (node.name === 'w:fldSimple') readSimpleField(desk, node, place, runs);
  else if (node.name === 'mc:AlternateContent') readInline(desk, node.children.slice(0, 1), place, runs);
  else readMark(desk, node, place);
}

/** What marks a point of the text: bookmarks, the two ends of a comment; and formulas, which are named. */
function readMark(desk: Desk, node: Xml, place: Place): void {
  if (node.name === 'w:bookmarkStart') {
    place.bookmarks.push(node.attributes['w:name'] ?? '');
    desk.openBookmarks.set(node.attributes['w:id'] ?? '', node.attributes['w:name'] ?? '');
  }
  if (node.name === 'w:bookmarkEnd') desk.openBookmarks.delete(node.attributes['w:id'] ?? '');
  if (node.name === 'w:commentRangeStart') desk.openComments.add(node.attributes['w:id'] ?? '');
  if (node.name === 'w:commentRangeEnd') desk.openComments.delete(node.attributes['w:id'] ?? '');
  if (node.name.startsWith('m:oMath')) drop(desk, 'formula', textIn(node));
}

/** The place inside a content control. */
export function within(place: Place, control: Xml): Place {
  const tag = settingOf(childOf(control, 'w:sdtPr'), 'w:tag');
  return tag === undefined ? place : { ...place, controls: [...place.controls, tag] };
}

function hrefOf(desk: Desk, node: Xml): string | undefined {
  const relation = desk.relations.find(({ id, isExternal }) => isExternal && id === node.attributes['r:id']);
  return safeAddress(relation?.target);
}

function readSimpleField(desk: Desk, node: Xml, place: Place, runs: DocxRun[]): void {
  const code = node.attributes['w:instr'] ?? '';
  noteField(desk, code);
  readInline(desk, node.children, { ...place, field: code.trim() }, runs);
}

/** Fields that start programs or fetch from elsewhere are named; none is ever carried out. */
function noteField(desk: Desk, code: string): void {
  if (/^\s*DDE(AUTO)?\b/i.test(code)) drop(desk, 'dde', code.trim());
  else if (/^\s*(INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD)\b/i.test(code)) drop(desk, 'remote-field', code.trim());
}

function readRun(desk: Desk, run: Xml, place: Place, runs: DocxRun[]): void {
  const properties = childOf(run, 'w:rPr');
  if (childOf(properties, 'w:rPrChange')) beginChange(desk, 'formatting', childOf(properties, 'w:rPrChange'), textIn(run));
  const manner = mannerOf(desk, properties, place);
  for (const node of run.children) {
    if (node.name === 'w:fldChar') readFieldMark(desk, node);
    else if (node.name === 'w:instrText') readInstruction(desk, node);
    else if (node.name === 'w:footnoteReference') runs.push({ ...manner, text: '', footnote: node.attributes['w:id'] ?? '' });
    else addText(desk, wordsOfNode(desk, node), manner, place, runs);
  }
}

function mannerOf(desk: Desk, properties: Xml | undefined, place: Place): Omit<DocxRun, 'text'> {
  const style = settingOf(properties, 'w:rStyle');
  const isRtl = isOn(properties, 'w:rtl') ?? false;
  const tags = childOf(properties, 'w:lang')?.attributes;
  const strong = isOn(properties, 'w:b') ?? (isRtl ? isOn(properties, 'w:bCs') : undefined) ?? inherited(desk.styles, style, 'strong');
  const emphasis = isOn(properties, 'w:i') ?? inherited(desk.styles, style, 'emphasis');
  const language = (isRtl ? tags?.['w:bidi'] : undefined) ?? tags?.['w:val'];
  const isEmphasisStyle = /^emphasis$/i.test(desk.styles.get(style ?? '')?.name ?? '');
  return {
    direction: isRtl ? 'rtl' : 'ltr',
    ...(language ? { language } : {}),
    ...(emphasis || isEmphasisStyle ? { emphasis: true as const } : {}),
    ...(strong && !isEmphasisStyle ? { strong: true as const } : {}),
    controls: place.controls,
    bookmarks: [...desk.openBookmarks.values()],
    changes: place.changes,
  };
}

function addText(desk: Desk, text: string, manner: Omit<DocxRun, 'text'>, place: Place, runs: DocxRun[]): void {
  if (text === '') return;
  const field = desk.fields.findLast(({ hasResult }) => hasResult)?.code.trim() ?? place.field;
  const href = place.href ?? safeAddress(/^HYPERLINK\s+"([^"]+)"/i.exec(field ?? '')?.[1]);
  runs.push({ ...manner, text, ...(href ? { href } : {}), ...(field ? { field } : {}) });
  for (const id of place.changes) {
    const change = desk.changes[id];
    if (change) change.text += text;
  }
  for (const id of desk.openComments) desk.commented.set(id, (desk.commented.get(id) ?? '') + text);
}

function readFieldMark(desk: Desk, node: Xml): void {
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') desk.fields.push({ code: '', hasResult: false });
  const field = desk.fields.at(-1);
  if (type === 'separate' && field) field.hasResult = true;
  if (type === 'end' && field) {
    noteField(desk, field.code);
    desk.fields.pop();
  }
}

function readInstruction(desk: Desk, node: Xml): void {
  const field = desk.fields.at(-1);
  if (field) field.code += textIn(node);
}

const signs: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011', 'w:ptab': '\t' };

function wordsOfNode(desk: Desk, node: Xml): string {
  const inInstruction = desk.fields.some(({ hasResult }) => !hasResult);
  if ((node.name === 'w:t' || node.name === 'w:delText') && !inInstruction) return textIn(node);
  if (node.name === 'w:object') drop(desk, 'ole', pathOf(node, 'o:OLEObject')?.attributes.ProgID ?? '');
  if (['w:drawing', 'w:pict', 'mc:AlternateContent'].includes(node.name)) dropDrawing(desk, node);
  if (node.name === 'w:sym') return symbolOf(node);
  return signs[node.name] ?? '';
}

function symbolOf(node: Xml): string {
  const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  return code > 0 && code < 0xd800 ? String.fromCodePoint(code) : '';
}

/** Pictures are named by the package; the words of text boxes would be lost, so they are named here. */
function dropDrawing(desk: Desk, node: Xml): void {
  const boxes = allOf(node.name === 'mc:AlternateContent' ? node.children[0] : node, 'w:txbxContent');
  for (const box of boxes) drop(desk, 'text-box', allOf(box, 'w:t').map(textIn).join(' '));
}
