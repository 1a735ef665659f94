import { XMLParser } from 'fast-xml-parser';
import { DocxFault } from './docx-fault.ts';

/** An element with its attributes and children in order; text is an element named `#text`. */
export type Xml = { name: string; attributes: Record<string, string>; children: Xml[]; text: string };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 400,
});

/** Reads a part as a tree under one nameless root. Throws a DocxFault on declared entities and on what is no XML. */
export function parseXml(source: string): Xml {
  if (/<!(DOCTYPE|ENTITY)/i.test(source)) throw new DocxFault('docx-entities');
  try {
    return { name: '', attributes: {}, children: childrenOf(parser.parse(source)), text: '' };
  } catch {
    throw new DocxFault('docx-damaged');
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function childrenOf(nodes: unknown): Xml[] {
  return Array.isArray(nodes) ? nodes.flatMap((node) => (isRecord(node) ? [elementOf(node)] : [])) : [];
}

function elementOf(node: Record<string, unknown>): Xml {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  if (name === '#text') return { name, attributes: {}, children: [], text: decodeEntities(String(node[name] ?? '')) };
  const given = isRecord(node[':@']) ? node[':@'] : {};
  const attributes = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, decodeEntities(String(value))]));
  return { name, attributes, children: childrenOf(node[name]), text: '' };
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbered characters; anything else stays as it was written. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** The first child of this name. */
export function childOf(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The first element of a path of names below this one. */
export function pathOf(element: Xml | undefined, ...names: string[]): Xml | undefined {
  return names.reduce<Xml | undefined>((at, name) => childOf(at, name), element);
}

/** Every element of this name, however deep. */
export function allOf(element: Xml | undefined, name: string): Xml[] {
  return (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

/** The `w:val` of a child; undefined where either is missing. */
export function settingOf(element: Xml | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A switch such as `w:b`: on when present, unless its value says no. */
export function isOn(element: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found ? !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '') : undefined;
}

/** All text below an element. */
export function textIn(element: Xml | undefined): string {
  return (element?.children ?? []).map((child) => (child.name === '#text' ? child.text : textIn(child))).join('');
}
