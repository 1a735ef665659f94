import { type Answer, refuse } from '../../../platform/answer.ts';
import { childrenNamed, element, localName, printFile, readXml, textBelow, type XmlNode, type XmlRefusal } from './xml-tree.ts';

/** One wording in a translation memory: `language` as the file tags it, the plain text, and the segment as it stands with its inline marks. */
export type MemoryWording = { language: string; text: string; segment: XmlNode[]; attributes: Record<string, string>; notes: XmlNode[] };
/** One unit with everything the file says of it: attributes, and its notes and properties in order. */
export type MemoryUnit = { attributes: Record<string, string>; notes: XmlNode[]; wordings: MemoryWording[] };
export type Memory = { header: XmlNode; units: MemoryUnit[] };
export type TmxRefusal = XmlRefusal | 'exchange-not-tmx';

/** Reads TMX 1.4 (and 1.1 to 1.3) without losing attributes, notes, properties or inline marks. */
export function readTmx(source: string): Answer<{ memory: Memory }, TmxRefusal> {
  const read = readXml(source);
  if (!read.ok) return read;
  const [header] = childrenNamed(read.root, 'header');
  if (localName(read.root) !== 'tmx' || !header) return refuse('exchange-not-tmx');
  const units = childrenNamed(childrenNamed(read.root, 'body')[0], 'tu').map((unit) => ({
    attributes: unit.attributes,
    notes: childrenNamed(unit, 'note', 'prop'),
    wordings: childrenNamed(unit, 'tuv').map(readWording),
  }));
  return { ok: true, memory: { header, units } };
}

function readWording(node: XmlNode): MemoryWording {
  const [segment] = childrenNamed(node, 'seg');
  const { 'xml:lang': tagged, lang, ...attributes } = node.attributes;
  return {
    language: tagged ?? lang ?? '',
    text: textOutsideCodes(segment),
    segment: segment?.children ?? [],
    attributes,
    notes: childrenNamed(node, 'note', 'prop'),
  };
}

/** The words of a segment: native codes (`bpt`, `ept`, `it`, `ph`, `ut`) are none, highlighted text (`hi`) and texts within codes (`sub`) are. */
function textOutsideCodes(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => {
      if (child.name === '#text') return child.text;
      return localName(child) === 'hi' ? textOutsideCodes(child) : childrenNamed(child, 'sub').map(textBelow).join('');
    })
    .join('');
}

/** Writes a memory as TMX 1.4. */
export function writeTmx({ header, units }: Memory): string {
  const body = units.map((unit) => element('tu', unit.attributes, ...unit.notes, ...unit.wordings.map(writeWording)));
  return printFile(element('tmx', { version: '1.4' }, header, element('body', {}, ...body)));
}

function writeWording({ language, attributes, notes, segment }: MemoryWording): XmlNode {
  return element('tuv', { 'xml:lang': language, ...attributes }, ...notes, element('seg', {}, ...segment));
}

/** A new memory of cleared versions: each unit the same paragraph in several languages. */
export function makeMemory(sourceLanguage: string, toolVersion: string, units: readonly Record<string, string>[]): Memory {
  const header = element('header', {
    creationtool: 'Chancery',
    creationtoolversion: toolVersion,
    segtype: 'paragraph',
    'o-tmf': 'Chancery',
    adminlang: 'en',
    srclang: sourceLanguage,
    datatype: 'plaintext',
  });
  return {
    header,
    units: units.map((unit) => ({
      attributes: {},
      notes: [],
      wordings: Object.entries(unit).map(([language, text]) => ({
        language,
        text,
        segment: [element('#text', {})].map((node) => ({ ...node, text })),
        attributes: {},
        notes: [],
      })),
    })),
  };
}
