import { type PDFDict, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict, asName, dictOf, entry, keysOf, nameOf, rawListOf, textIn } from './pdf-objects.ts';

/** One element of the logical structure. `type` is the standard type after the role map; `path` leads to it, such as `Document/Table/TR`. */
export type StructureElement = {
  dict: PDFDict;
  ref?: PDFRef;
  rawType: string;
  type: string;
  path: string;
  parent?: StructureElement;
  /** Its own language or the nearest one above it. */
  language?: string;
  children: StructureElement[];
};

/** The structure of a document: elements in reading order, and who owns each piece of marked content and each annotation. */
export type Structure = {
  present: boolean;
  elements: StructureElement[];
  roles: Map<string, string>;
  /** Keys are made by `contentKey`. */
  contentOwners: Map<string, StructureElement>;
  objectOwners: Map<string, StructureElement>;
};

/** Names marked content by the page or form that holds it. */
export const contentKey = (holder: PDFRef | PDFDict | undefined, id: number) =>
  `${holder instanceof PDFRef ? holder.toString() : '?'} ${id}`;

/** Reads the structure tree; circular trees end where they would repeat. */
export function readStructure(catalog: PDFDict): Structure {
  const root = dictOf(catalog, 'StructTreeRoot');
  const structure: Structure = {
    present: root !== undefined,
    elements: [],
    roles: readRoles(root),
    contentOwners: new Map(),
    objectOwners: new Map(),
  };
  if (root) readKids(structure, root, undefined, undefined, new Set());
  return structure;
}

function readRoles(root: PDFDict | undefined): Map<string, string> {
  const map = dictOf(root, 'RoleMap');
  return new Map(keysOf(map).flatMap((key) => (nameOf(map, key) ? [[key, nameOf(map, key) ?? '']] : [])));
}

/** Follows the role map to its end; a circle ends where it closes. */
export function standardType(type: string, roles: Map<string, string>): string {
  const seen = new Set<string>();
  let current = type;
  while (roles.has(current) && !seen.has(current)) {
    seen.add(current);
    current = roles.get(current) ?? current;
  }
  return current;
}

function readKids(into: Structure, dict: PDFDict, owner: StructureElement | undefined, page: PDFRef | undefined, seen: Set<PDFDict>): void {
  for (const raw of rawListOf(dict, 'K')) {
    const object = raw instanceof PDFRef ? dict.context.lookup(raw) : raw;
    if (object instanceof PDFNumber) {
      if (owner) into.contentOwners.set(contentKey(page, object.asNumber()), owner);
    } else readKid(into, asDict(object), raw, owner, page, seen);
  }
}

function readKid(
  into: Structure,
  kid: PDFDict | undefined,
  raw: PDFObject,
  owner: StructureElement | undefined,
  page: PDFRef | undefined,
  seen: Set<PDFDict>,
): void {
  if (!kid || seen.has(kid)) return;
  const itsPage = refIn(kid, 'Pg') ?? page;
  const type = nameOf(kid, 'Type');
  if (type === 'MCR') {
    const id = entry(kid, 'MCID');
    if (owner && id instanceof PDFNumber) into.contentOwners.set(contentKey(refIn(kid, 'Stm') ?? itsPage, id.asNumber()), owner);
  } else if (type === 'OBJR') {
    const object = refIn(kid, 'Obj');
    if (owner && object) into.objectOwners.set(object.toString(), owner);
  } else {
    seen.add(kid);
    const element = elementOf(into, kid, raw, owner);
    readKids(into, kid, element, itsPage, seen);
  }
}

function elementOf(into: Structure, dict: PDFDict, raw: PDFObject, parent: StructureElement | undefined): StructureElement {
  const rawType = asName(entry(dict, 'S')) ?? '';
  const type = standardType(rawType, into.roles);
  const element: StructureElement = {
    dict,
    ref: raw instanceof PDFRef ? raw : undefined,
    rawType,
    type,
    path: parent ? `${parent.path}/${rawType}` : rawType,
    parent,
    language: textIn(dict, 'Lang') ?? parent?.language,
    children: [],
  };
  parent?.children.push(element);
  into.elements.push(element);
  return element;
}

/** The reference under a key, not followed. */
export function refIn(dict: PDFDict, key: string): PDFRef | undefined {
  const [found] = rawListOf(dict, key);
  return found instanceof PDFRef ? found : undefined;
}
