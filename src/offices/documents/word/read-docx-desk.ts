import type { ChangeKind, DocxChange, DocxDropped, DroppedKind } from './docx-reading.ts';
import type { Xml } from './parse-xml.ts';
import type { DocxStyle, Relation } from './read-docx-parts.ts';

/** What reading a file needs and gathers. */
export type Desk = {
  relations: Relation[];
  styles: Map<string, DocxStyle>;
  changes: DocxChange[];
  dropped: DocxDropped[];
  openComments: Set<string>;
  /** Bookmarks whose end is still to come, by id. */
  openBookmarks: Map<string, string>;
  commented: Map<string, string>;
  /** Fields that are open, the innermost last: a result begins after its instruction. */
  fields: { code: string; hasResult: boolean }[];
  paragraphs: number;
};

/** Where in the file something stands. */
export type Place = { controls: string[]; bookmarks: string[]; changes: number[]; href?: string; field?: string };

/** Enters a tracked change; its words are added as they are read. */
export function beginChange(desk: Desk, kind: ChangeKind, node: Xml | undefined, text = ''): number {
  const id = desk.changes.length;
  desk.changes.push({ id, kind, author: node?.attributes['w:author'] ?? '', at: node?.attributes['w:date'] ?? '', text });
  return id;
}

/** Names something that is not read. */
export function drop(desk: Desk, kind: DroppedKind, name: string): void {
  desk.dropped.push({ kind, name: name.trim().slice(0, 300) });
}
