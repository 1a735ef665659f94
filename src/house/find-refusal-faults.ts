import type { Source } from './read-sources.ts';
import { childOf, listOf, type Node, nodesOf, placeIn, syntaxOf, textOf } from './walk-syntax.ts';

/** One refusal code named by a program; `facts` are the names it hands to the wording, where they can be read from the text. */
export type NamedCode = { place: string; code: string; facts?: Set<string> };

/** The codes a program returns: the first argument of `refuse`, and the strings of types that are called refusals or stand in an `Answer`. */
export function codesIn(source: Source): NamedCode[] {
  if (!/\brefuse\(|Refus|Answer</.test(source.text)) return [];
  const nodes = [...nodesOf(syntaxOf(source))];
  const answered = new Set(nodes.flatMap(answeredTypes).flatMap((type) => textOf(childOf(type, 'typeName')) ?? []));
  return nodes.flatMap((node) => {
    const place = placeIn(source, node.start);
    if (node.type === 'CallExpression' && textOf(childOf(node, 'callee')) === 'refuse') {
      const [code, facts] = listOf(node, 'arguments');
      return stringsOf(code).map((each) => ({ place, code: each, facts: factsOf(facts) }));
    }
    const isRefusals = node.type === 'TSTypeAliasDeclaration' && isRefusalName(textOf(childOf(node, 'id')) ?? '', answered);
    const types = isRefusals ? [childOf(node, 'typeAnnotation')] : answeredTypes(node);
    return types.flatMap((type) => stringsOf(type).map((code) => ({ place, code })));
  });
}

function isRefusalName(name: string, answered: ReadonlySet<string>): boolean {
  return /Refusal(Code)?$/.test(name) || answered.has(name);
}

/** The codes' type in `Answer<Done, Codes>` and `Refused<Codes>`. */
function answeredTypes(node: Node): Node[] {
  const name = node.type === 'TSTypeReference' ? textOf(childOf(node, 'typeName')) : undefined;
  const params = listOf(childOf(node, 'typeArguments'), 'params');
  return name === 'Answer' ? params.slice(1) : name === 'Refused' ? params : [];
}

/** The string literals a value or type may be: itself, either side of a condition, each member of a union. */
function stringsOf(node: Node | undefined): string[] {
  if (!node) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TSLiteralType') return stringsOf(childOf(node, 'literal'));
  if (node.type === 'TSUnionType') return listOf(node, 'types').flatMap(stringsOf);
  if (node.type === 'ConditionalExpression') return [childOf(node, 'consequent'), childOf(node, 'alternate')].flatMap(stringsOf);
  if (node.type === 'LogicalExpression') return [childOf(node, 'left'), childOf(node, 'right')].flatMap(stringsOf);
  return [];
}

/** The names in an object written out in place; undefined where a variable or a spread hides them. */
function factsOf(node: Node | undefined): Set<string> | undefined {
  if (!node) return new Set();
  const properties = listOf(node, 'properties');
  if (node.type !== 'ObjectExpression' || properties.some(({ type }) => type !== 'Property')) return undefined;
  return new Set(properties.flatMap((property) => textOf(childOf(property, 'key')) ?? []));
}

/** The codes that a file looks for by name, and so deals with itself, as when it tries again. */
export function codesSettledIn({ text }: Source): string[] {
  return [...text.matchAll(/\.code\s*[!=]==\s*'([a-z-]+)'/g)].map(([, code]) => code ?? '');
}

/** The codes of a place that no set of wordings knows. */
export function findUnworded(codes: readonly NamedCode[], worded: ReadonlySet<string>): string[] {
  return [
    ...new Set(
      codes.filter(({ code }) => !worded.has(code)).map(({ place, code }) => `${place} refuses with “${code}”, which no refusals.ts words`),
    ),
  ];
}
