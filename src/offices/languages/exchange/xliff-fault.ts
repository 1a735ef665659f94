import type { XmlNode } from './xml-tree.ts';

/** A rule of the XLIFF 2 core that a file breaks: where (the element, with its id) and which. */
export type XliffFault = { element: string; rule: string };

/** Elements of one kind with the same id. */
export function repeated(nodes: readonly XmlNode[], kind: string): XliffFault[] {
  const ids = nodes.flatMap(({ attributes }) => attributes.id ?? []);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    element: `${kind} ${id}`,
    rule: 'id not unique',
  }));
}
