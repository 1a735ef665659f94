import { type Answer, refuse } from '../../../platform/answer.ts';
import { DocxFault } from './docx-fault.ts';
import type { DocxComment, DocxReading } from './docx-reading.ts';
import type { DocxRefusal } from './docx-refusals.ts';
import { type DocxPackage, openDocx } from './open-docx.ts';
import { allOf, childOf, textIn } from './parse-xml.ts';
import { readBlocks } from './read-docx-blocks.ts';
import type { Desk } from './read-docx-desk.ts';
import { droppedParts, mainPartOf, partFrom, relationsOf, stylesOf } from './read-docx-parts.ts';

/**
 * Reads a Word file of any origin: its text with directions, languages, links, fields and notes; tracked changes and comments as such;
 * and a list of what was not read. Refuses protected, damaged and oversized files and declared entities; never carries anything out.
 */
export async function readDocx(bytes: Uint8Array): Promise<Answer<{ reading: DocxReading }, DocxRefusal>> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return opened;
  try {
    return { ok: true, reading: await readPackage(opened.docx) };
  } catch (fault) {
    if (fault instanceof DocxFault) return refuse(fault.code);
    throw fault;
  }
}

async function readPackage(docx: DocxPackage): Promise<DocxReading> {
  const main = await mainPartOf(docx);
  const body = childOf(childOf(await docx.xml(main), 'w:document'), 'w:body');
  if (!body) throw new DocxFault('docx-damaged');
  const relations = await relationsOf(docx, main);
  const partOf = (type: string) => {
    const found = relations.find((relation) => relation.type === type && !relation.isExternal);
    return found ? partFrom(main, found.target) : '';
  };
  const styles = await stylesOf(docx, partOf('styles'));
  const dropped = await droppedParts(docx);
  const desk: Desk = {
    relations,
    styles,
    changes: [],
    dropped,
    openComments: new Set(),
    openBookmarks: new Map(),
    commented: new Map(),
    fields: [],
    paragraphs: 0,
  };
  const blocks = readBlocks(desk, body.children, { controls: [], bookmarks: [], changes: [] });
  const footnotes = await readNotes(docx, partOf('footnotes'), desk);
  if (await hasNotes(docx, partOf('endnotes'))) desk.dropped.push({ kind: 'endnotes', name: partOf('endnotes') });
  const comments = await readComments(docx, partOf('comments'), desk);
  return { blocks, footnotes, changes: desk.changes, comments, dropped: desk.dropped };
}

/** Notes with words; the separators that Word keeps among them are none. */
async function readNotes(docx: DocxPackage, part: string, desk: Desk): Promise<DocxReading['footnotes']> {
  const relations = part ? await relationsOf(docx, part) : [];
  const notes = allOf(await docx.xml(part), 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined);
  return notes.map(({ attributes, children }) => ({
    id: attributes['w:id'] ?? '',
    blocks: readBlocks({ ...desk, relations, fields: [] }, children, { controls: [], bookmarks: [], changes: [] }),
  }));
}

async function hasNotes(docx: DocxPackage, part: string): Promise<boolean> {
  return allOf(await docx.xml(part), 'w:endnote').some(({ attributes }) => attributes['w:type'] === undefined);
}

async function readComments(docx: DocxPackage, part: string, desk: Desk): Promise<DocxComment[]> {
  return allOf(await docx.xml(part), 'w:comment').map((comment) => {
    const id = comment.attributes['w:id'] ?? '';
    const text = allOf(comment, 'w:p')
      .map((paragraph) => allOf(paragraph, 'w:t').map(textIn).join(''))
      .join('\n');
    const { 'w:author': author = '', 'w:date': at = '' } = comment.attributes;
    return { id, author, at, text, on: desk.commented.get(id) ?? '' };
  });
}
