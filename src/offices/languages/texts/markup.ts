import type { Fact } from '../facts.ts';
import { isLiteralKind, isSafeAddress, readLiteral } from './literals.ts';

export type Marks = { emphasis?: true; strong?: true };
export type TextNode = { kind: 'text'; text: string } & Marks;
/** `{meeting.when|on}`: reads the record. */
export type ReferenceNode = { kind: 'reference'; name: string; form?: string } & Marks;
/** `{date:2027-03-08|on}`: a value with its kind. */
export type LiteralNode = { kind: 'literal'; fact: Fact; form?: string } & Marks;
/** `[text](https://…)` or `[text]({meeting.page})`. */
export type LinkNode = { kind: 'link'; nodes: (TextNode | ReferenceNode | LiteralNode)[]; href: string } | LinkToReference;
export type LinkToReference = { kind: 'link'; nodes: (TextNode | ReferenceNode | LiteralNode)[]; reference: string };
/** `^[words of the footnote]`: holds everything but another footnote. */
export type NoteNode = { kind: 'note'; nodes: Exclude<MarkupNode, NoteNode>[] };
export type MarkupNode = TextNode | ReferenceNode | LiteralNode | LinkNode | NoteNode;

/** `at` counts UTF-16 units from the start of the source; `unknown-fact` names a kind nobody knows, `broken-fact` a value that is none. */
export type MarkupError = { code: 'unknown-fact' | 'broken-fact' | 'broken-markup'; at: number; source: string };
export type ParsedMarkup = { nodes: MarkupNode[]; errors: MarkupError[] };

type Token =
  | { kind: 'char'; text: string; at: number }
  | { kind: 'star'; size: 1 | 2; at: number }
  | { kind: 'node'; node: MarkupNode; at: number };
type Scan = { source: string; errors: MarkupError[]; insideLink: boolean; insideNote: boolean; offset: number };

const reference = /^([a-zA-Z][\w-]*(?:\.[\w-]+)*)(?:\|([a-z][a-z-]*))?$/;
const literal = /^([a-z]+):(.*?)(?:\|([a-z][a-z-]*))?$/s;

/** Reads the source of a paragraph. Never throws: what cannot be read stays as text and is named in `errors`. */
export function parseMarkup(source: string): ParsedMarkup {
  return parsePart({ source, errors: [], insideLink: false, insideNote: false, offset: 0 });
}

function parsePart(scan: Scan): ParsedMarkup {
  const tokens: Token[] = [];
  let at = 0;
  while (at < scan.source.length) {
    const { token, length } = readToken(scan, at);
    tokens.push(token);
    at += length;
  }
  return { nodes: markNodes(tokens, scan), errors: scan.errors.sort((a, b) => a.at - b.at) };
}

function readToken(scan: Scan, at: number): { token: Token; length: number } {
  const { source } = scan;
  const char = source[at] ?? '';
  const next = source[at + 1];
  if (char === '\\' && next !== undefined && '\\{}*[]^'.includes(next)) return { token: { kind: 'char', text: next, at }, length: 2 };
  if (char === '*') return { token: { kind: 'star', size: next === '*' ? 2 : 1, at }, length: next === '*' ? 2 : 1 };
  if (char === '{') return readBraces(scan, at) ?? { token: { kind: 'char', text: char, at }, length: 1 };
  if (char === '^' && next === '[') {
    const read = readNote(scan, at);
    return read.closed ? { token: read.token, length: read.length } : { token: { kind: 'char', text: '^[', at }, length: 2 };
  }
  if (char === '[') return readLink(scan, at) ?? { token: { kind: 'char', text: char, at }, length: 1 };
  return { token: { kind: 'char', text: char, at }, length: 1 };
}

function complain(scan: Scan, code: MarkupError['code'], at: number, source: string): void {
  scan.errors.push({ code, at: scan.offset + at, source });
}

function readBraces(scan: Scan, at: number): { token: Token; length: number } | undefined {
  const found = /^\{([^{}]*)\}/.exec(scan.source.slice(at));
  const inner = found?.[1] ?? '';
  if (!found) {
    complain(scan, 'broken-markup', at, '{');
    return undefined;
  }
  const node = readFactNode(inner);
  if (typeof node === 'string') {
    complain(scan, node, at, `{${inner}}`);
    return undefined;
  }
  return { token: { kind: 'node', node, at }, length: inner.length + 2 };
}

function readFactNode(inner: string): ReferenceNode | LiteralNode | MarkupError['code'] {
  const [, name, form] = reference.exec(inner) ?? [];
  if (name !== undefined) return { kind: 'reference', name, ...(form ? { form } : {}) };
  const [, kind, value, literalForm] = literal.exec(inner) ?? [];
  if (kind === undefined || value === undefined) return 'broken-markup';
  if (!isLiteralKind(kind)) return 'unknown-fact';
  const read = value === '' ? undefined : readLiteral(kind, value, literalForm);
  return read ? { kind: 'literal', fact: read.fact, ...(read.form ? { form: read.form } : {}) } : 'broken-fact';
}

function readLink(scan: Scan, at: number): { token: Token; length: number } | undefined {
  const found = scan.insideLink ? null : /^\[((?:\\.|[^\\[\]])*)\]\(([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/s.exec(scan.source.slice(at));
  const [whole = '', text = '', target = ''] = found ?? [];
  const to = readTarget(target);
  if (!found || !to) {
    complain(scan, 'broken-markup', at, found ? whole : '[');
    return undefined;
  }
  const inner = parsePart({ source: text, errors: [], insideLink: true, insideNote: true, offset: scan.offset + at + 1 });
  scan.errors.push(...inner.errors);
  const nodes = inner.nodes.filter((node) => node.kind !== 'link' && node.kind !== 'note');
  return { token: { kind: 'node', node: { kind: 'link', nodes, ...to }, at }, length: whole.length };
}

/** A footnote reaches to the bracket that closes it; one inside another, or without an end, is none. */
function readNote(scan: Scan, at: number): { closed: true; token: Token; length: number } | { closed: false } {
  const end = scan.insideNote ? undefined : closingBracket(scan.source, at + 1);
  if (end === undefined || scan.source.slice(at + 2, end).trim() === '') {
    complain(scan, 'broken-markup', at, '^[');
    return { closed: false };
  }
  const source = scan.source.slice(at + 2, end);
  const inner = parsePart({ source, errors: [], insideLink: false, insideNote: true, offset: scan.offset + at + 2 });
  scan.errors.push(...inner.errors);
  const nodes = inner.nodes.filter((node) => node.kind !== 'note');
  return { closed: true, token: { kind: 'node', node: { kind: 'note', nodes }, at }, length: end + 1 - at };
}

/** Where the bracket that opens at `from` closes, escaped ones and whole links left out. */
function closingBracket(source: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[') depth += 1;
    else if (source[at] === ']' && --depth === 0) return at;
  }
  return undefined;
}

function readTarget(target: string): { href: string } | { reference: string } | undefined {
  const [, name] = /^\{([a-zA-Z][\w-]*(?:\.[\w-]+)*)\}$/.exec(target) ?? [];
  if (name !== undefined) return { reference: name };
  return isSafeAddress(target) ? { href: target } : undefined;
}

/** Pairs the stars; one that has no partner is text and an error. */
function markNodes(tokens: Token[], scan: Scan): MarkupNode[] {
  const loose = new Set([loosestStar(tokens, 1), loosestStar(tokens, 2)]);
  const nodes: MarkupNode[] = [];
  const open = { 1: false, 2: false };
  for (const token of tokens) {
    if (token.kind === 'star' && !loose.has(token)) {
      open[token.size] = !open[token.size];
      continue;
    }
    if (token.kind === 'star') complain(scan, 'broken-markup', token.at, '*'.repeat(token.size));
    addNode(nodes, token, { ...(open[1] ? { emphasis: true as const } : {}), ...(open[2] ? { strong: true as const } : {}) });
  }
  return nodes;
}

function loosestStar(tokens: Token[], size: 1 | 2): Token | undefined {
  const stars = tokens.filter((token) => token.kind === 'star' && token.size === size);
  return stars.length % 2 === 1 ? stars.at(-1) : undefined;
}

function addNode(nodes: MarkupNode[], token: Token, marks: Marks): void {
  if (token.kind === 'node') {
    nodes.push(token.node.kind === 'link' || token.node.kind === 'note' ? token.node : { ...token.node, ...marks });
    return;
  }
  const text = token.kind === 'star' ? '*'.repeat(token.size) : token.text;
  const last = nodes.at(-1);
  if (last?.kind === 'text' && last.emphasis === marks.emphasis && last.strong === marks.strong) last.text += text;
  else nodes.push({ kind: 'text', text, ...marks });
}

/** The names of the record's facts that a source refers to, in order, each once. */
export function listReferences(source: string): string[] {
  return [...new Set(parseMarkup(source).nodes.flatMap(namesIn))];
}

function namesIn(node: MarkupNode): string[] {
  if (node.kind === 'reference') return [node.name];
  if (node.kind !== 'link' && node.kind !== 'note') return [];
  const inside = node.nodes.flatMap(namesIn);
  return 'reference' in node ? [...inside, node.reference] : inside;
}
