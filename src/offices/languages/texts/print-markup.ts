import { printLiteral } from './literals.ts';
import type { Marks, MarkupNode } from './markup.ts';

/** Writes nodes as paragraph source; `parseMarkup` of the result gives the same nodes. Throws on a literal that no source can hold. */
export function printMarkup(nodes: readonly MarkupNode[]): string {
  let source = '';
  let open: Marks = {};
  for (const node of nodes) {
    const marks: Marks = node.kind === 'link' || node.kind === 'note' ? {} : node;
    source += switchMarks(open, marks) + printNode(node);
    open = marks;
  }
  return source + switchMarks(open, {});
}

/** Escapes prose so that it reads back as prose; a caret at its end would make a footnote of a link that follows. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\\{}*[\]]|\^$/g, '\\$&');
}

function switchMarks(before: Marks, after: Marks): string {
  return (before.strong === after.strong ? '' : '**') + (before.emphasis === after.emphasis ? '' : '*');
}

function printNode(node: MarkupNode): string {
  if (node.kind === 'text') return escapeMarkup(node.text);
  if (node.kind === 'reference') return `{${node.name}${node.form ? `|${node.form}` : ''}}`;
  if (node.kind === 'link') return `[${printMarkup(node.nodes)}](${'href' in node ? printAddress(node.href) : `{${node.reference}}`})`;
  if (node.kind === 'note') return `^[${printMarkup(node.nodes)}]`;
  const literal = printLiteral(node.fact, node.form);
  if (literal === undefined) throw new Error(`no markup can hold a ${node.fact.fact} fact; refer to the record instead`);
  return literal;
}

/** Brackets and spaces that would end the target are percent-encoded (RFC 3986). */
function printAddress(href: string): string {
  if (/^[^\s()]*(?:\([^\s()]*\)[^\s()]*)*$/.test(href)) return href;
  return href.replace(/\s/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29');
}
