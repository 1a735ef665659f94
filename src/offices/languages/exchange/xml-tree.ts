import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Answer, refuse } from '../../../platform/answer.ts';

/** An element with its attributes and children in order; text is an element named `#text`, a comment one named `#comment`. */
export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };
export type XmlRefusal = 'exchange-not-xml' | 'exchange-entities';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  commentPropName: '#comment',
  cdataPropName: '#cdata',
  maxNestedTags: 400,
});

/** Reads XML as a tree under its root element. Refuses declared entities, and what is not well formed. */
export function readXml(source: string): Answer<{ root: XmlNode }, XmlRefusal> {
  const plain = source.replace(/^\uFEFF/, '').replace(/<!DOCTYPE\s+\w+(?:\s+SYSTEM\s+(?:"[^"]*"|'[^']*'))?\s*>/, '');
  if (/<!(DOCTYPE|ENTITY)/i.test(plain)) return refuse('exchange-entities');
  if (XMLValidator.validate(plain) !== true) return refuse('exchange-not-xml');
  try {
    const root = childrenOf(parser.parse(plain)).find(({ name }) => !/^[#?]/.test(name));
    return root ? { ok: true, root } : refuse('exchange-not-xml');
  } catch {
    return refuse('exchange-not-xml');
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Text that a CDATA section parts is one text. */
function childrenOf(nodes: unknown): XmlNode[] {
  const children: XmlNode[] = [];
  for (const child of Array.isArray(nodes) ? nodes.flatMap((node) => (isRecord(node) ? [nodeOf(node)] : [])) : []) {
    const last = children.at(-1);
    if (child.name === '#text' && last?.name === '#text') last.text += child.text;
    else children.push(child);
  }
  return children;
}

function nodeOf(node: Record<string, unknown>): XmlNode {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  if (name === '#text') return textNode(decode(String(node[name] ?? '')));
  if (name === '#cdata') return textNode(innerText(node[name]));
  if (name === '#comment') return { name, attributes: {}, children: [], text: innerText(node[name]) };
  const given = isRecord(node[':@']) ? node[':@'] : {};
  const attributes = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, decode(String(value))]));
  return { name, attributes, children: childrenOf(node[name]), text: '' };
}

function innerText(children: unknown): string {
  return Array.isArray(children) ? children.map((child) => (isRecord(child) ? String(child['#text'] ?? '') : '')).join('') : '';
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name) return named[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

export function textNode(text: string): XmlNode {
  return { name: '#text', attributes: {}, children: [], text };
}

/** Builds an element; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, ...children: (XmlNode | string)[]): XmlNode {
  const kept = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    name,
    attributes: Object.fromEntries(kept),
    children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
    text: '',
  };
}

/** Writes a tree as XML, exactly as it stands: no white space is added. */
export function printXml(node: XmlNode): string {
  if (node.name === '#text') return encode(node.text);
  if (node.name === '#comment') return `<!--${node.text.replaceAll('--', '- -')}-->`;
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${encode(value).replaceAll('"', '&quot;')}"`);
  const open = `<${node.name}${attributes.join('')}`;
  if (node.name.startsWith('?')) return `${open}?>`;
  return node.children.length === 0 ? `${open}/>` : `${open}>${node.children.map(printXml).join('')}</${node.name}>`;
}

/** A whole file: the declaration, then the tree. */
export function printFile(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printXml(root)}\n`;
}

function encode(text: string): string {
  const safe = text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (/[\t\n\r]/.test(character) ? character : ''));
  return safe.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** The local name of an element, its prefix aside. */
export function localName({ name }: XmlNode): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The children of a local name. */
export function childrenNamed(node: XmlNode | undefined, ...names: string[]): XmlNode[] {
  return (node?.children ?? []).filter((child) => names.includes(localName(child)));
}

/** Every element of a local name below this one, in order. */
export function allNamed(node: XmlNode | undefined, ...names: string[]): XmlNode[] {
  return (node?.children ?? []).flatMap((child) => [...(names.includes(localName(child)) ? [child] : []), ...allNamed(child, ...names)]);
}

/** All text below an element. */
export function textBelow(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => (child.name === '#text' ? child.text : child.name === '#comment' ? '' : textBelow(child)))
    .join('');
}
