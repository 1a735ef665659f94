import { parseSync } from 'vite';
import type { Source } from './read-sources.ts';

/** One node of a parsed program (ESTree with TypeScript and JSX). */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>;

const parsed = new Map<string, Node>();

/** The syntax tree of a program; throws where it cannot be parsed. */
export function syntaxOf({ file, text }: Source): Node {
  const key = `${file}\0${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const { program, errors } = parseSync(file, text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  if (!isNode(program)) throw new Error(`${file}: the parser answered no tree`);
  parsed.set(key, program);
  return program;
}

/** Every node of a tree, itself first, in the order of the text. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}

/** A child by the names of the properties that lead to it. */
export function childOf(node: Node | undefined, ...path: string[]): Node | undefined {
  let here: unknown = node;
  for (const name of path) here = isNode(here) ? here[name] : undefined;
  return isNode(here) ? here : undefined;
}

/** The children under one property that holds a list. */
export function listOf(node: Node | undefined, name: string): Node[] {
  const list = node?.[name];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

/** The name of an identifier or the text of a string literal; undefined for anything else. */
export function textOf(node: Node | undefined): string | undefined {
  const value = node?.type === 'Literal' ? node.value : node?.name;
  return typeof value === 'string' ? value : undefined;
}

/** `file:line` of a place in a text. */
export function placeIn({ file, text }: Source, offset: number): string {
  return `${file}:${text.slice(0, offset).split('\n').length}`;
}
