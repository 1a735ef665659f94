import type { Source } from './read-sources.ts';
import { childOf, type Node, nodesOf, placeIn, syntaxOf, textOf } from './walk-syntax.ts';

const longest = 300;
const longestFunction = 50;
const longestPage = 80;
/** Data and wordings may be long: they are read as tables, not as procedures. */
const tables = /\/(data|people|countries|packs|reading|taxonomy|templates|samples)\/|(^|\/)([a-z-]+-)?(words|refusals)\.ts$/;
const drawers = /(^|[/-])(utils?|helpers?|common|misc|index|manager|service|handler)\.(ts|tsx)$/;

/** Files that are too long to be read in one go. */
export function findLongFile({ file, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > longest && !tables.test(`/${file}`) ? [`${file} has ${lines} lines; ${longest} is the most`] : [];
}

/** Files whose names say nothing, or are not kebab-case. */
export function findPoorName({ file }: Source): string[] {
  const name = file.split('/').at(-1) ?? '';
  if (drawers.test(`/${file}`)) return [`${file}: a drawer is no place; name the file after what it does`];
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name) ? [] : [`${file} is not kebab-case`];
}

/** Functions that are too long; pages, which hold markup, may be longer. A test's own procedure is not counted. */
export function findLongFunctions(source: Source): string[] {
  if (/\.(test|journey)\.tsx?$/.test(source.file) || tables.test(`/${source.file}`)) return [];
  const most = source.file.endsWith('x') ? longestPage : longestFunction;
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return [];
    const lines = source.text.slice(node.start, node.end).split('\n').length;
    const name = textOf(childOf(node, 'id')) ?? 'a function';
    return lines > most ? [`${placeIn(source, node.start)}: ${name} has ${lines} lines; ${most} is the most`] : [];
  });
}

/** `any`, default exports, assertions by way of `unknown` without a reason beside them, and style attributes, which the CSP forbids. */
export function findLooseSyntax(source: Source): string[] {
  const isSettings = /\.config\.ts$|^vite/.test(source.file);
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    const say = (what: string) => [`${placeIn(source, node.start)}: ${what}`];
    if (node.type === 'TSAnyKeyword') return say('“any” hides every fault behind it');
    if (node.type === 'TSNonNullExpression') return say('“!” claims what nobody checked');
    if (node.type === 'ExportDefaultDeclaration' && !isSettings) return say('a default export has no name');
    if (node.type === 'JSXAttribute' && textOf(childOf(node, 'name')) === 'style') return say('a style attribute is refused by the CSP');
    if (isDoubleAssertion(node) && !hasReason(source, node)) return say('“as unknown as” needs its reason in a comment beside it');
    return [];
  });
}

function isDoubleAssertion(node: Node): boolean {
  return node.type === 'TSAsExpression' && childOf(node, 'expression', 'typeAnnotation')?.type === 'TSUnknownKeyword';
}

/** A comment on a line of the expression or on the one above. */
function hasReason({ text }: Source, node: Node): boolean {
  const first = text.slice(0, node.start).split('\n').length - 1;
  const last = text.slice(0, node.end).split('\n').length - 1;
  return text
    .split('\n')
    .slice(Math.max(0, first - 1), last + 1)
    .some((line) => /(^|\s)(\/\/|\/?\*)/.test(line));
}
