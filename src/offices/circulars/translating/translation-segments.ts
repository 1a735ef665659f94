import { sha256 } from '../../../platform/digest.ts';
import type { Language } from '../../../platform/language.ts';
import { factContext } from '../../directory/public.ts';
import type { ColumnSegment } from '../../documents/public.ts';
import { type FactTable, type MarkupNode, parseMarkup, printMarkup, renderLine } from '../../languages/public.ts';

/** A stretch of a paragraph as a translator meets it: prose, a value of the record, or the words of a link. */
export type Segment = { node: MarkupNode; words: string };

/** A paragraph's source in stretches, each with its words in that language. */
export function segmentsOf(source: string, facts: FactTable, language: Language): Segment[] {
  const { runs } = renderLine(source, facts, language, factContext(language));
  const segments = parseMarkup(source).nodes.map((node, index): Segment => {
    const prose = node.kind === 'note' ? { kind: 'text' as const, text: printMarkup([node]) } : node;
    return { node: prose, words: prose.kind === 'text' ? prose.text : (runs[index]?.text ?? '') };
  });
  return segments.reduce<Segment[]>(joinProse, []);
}

/** A footnote is prose to the translator, in its own brackets; stretches of prose without emphasis are one. */
function joinProse(joined: Segment[], segment: Segment): Segment[] {
  const last = joined.at(-1)?.node;
  const { node } = segment;
  if (last?.kind !== 'text' || node.kind !== 'text' || last.emphasis || last.strong || node.emphasis || node.strong)
    return [...joined, segment];
  const text = last.text + node.text;
  return [...joined.slice(0, -1), { node: { kind: 'text', text }, words: text }];
}

/** Footnotes that came back as prose in their brackets, made footnotes again. */
export function raiseNotes(nodes: readonly MarkupNode[]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (node.kind !== 'text' || !node.text.includes('^[')) return [node];
    const pieces = node.text.split(/(\^\[(?:[^[\]]|\[[^[\]]*\])*\])/);
    return pieces.flatMap((text): MarkupNode[] => {
      const [read, ...more] = text.startsWith('^[') ? parseMarkup(text).nodes : [];
      if (read?.kind === 'note' && more.length === 0) return [read];
      return text === '' ? [] : [{ ...node, text }];
    });
  });
}

/** What the translator's file holds of it: prose is open, values are locked, the words of a link may be changed but not where it leads. */
export function columnSegmentOf({ node, words }: Segment): ColumnSegment {
  if (node.kind === 'link') return { text: words, tag: tagOf(node), isOpen: true };
  if (node.kind === 'note') return { text: words };
  const marks = { ...(node.emphasis ? { emphasis: true } : {}), ...(node.strong ? { strong: true } : {}) };
  return node.kind === 'text' ? { text: words, ...marks } : { text: words, tag: tagOf(node), ...marks };
}

/** The markup of a value or link without emphasis; the words of a link do not count. Undefined for prose. */
export function markupOf(node: MarkupNode): string | undefined {
  if (node.kind === 'text' || node.kind === 'note') return undefined;
  if (node.kind === 'link') return `(${'href' in node ? node.href : `{${node.reference}}`})`;
  const { emphasis: _, strong: __, ...plain } = node;
  return printMarkup([plain]);
}

/** The tag of a content control: the markup itself, or its digest where Word's 64 characters do not hold it. */
export function tagOf(node: MarkupNode): string | undefined {
  const markup = markupOf(node);
  return markup === undefined || markup.length <= 60 ? markup : `#${sha256(markup).slice(0, 24)}`;
}

/** A paragraph's bookmark: its key, or a digest where a bookmark cannot be called so. */
export function markOf(key: string): string {
  return `row_${/^[A-Za-z0-9]{1,24}$/.test(key) ? key : `x${sha256(key).slice(0, 16)}`}`;
}

/** Words without marks of direction, kinds of spaces and ends: for comparing. */
export function bareWords(text: string): string {
  return withoutMarks(text)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}

/** Text without isolates and marks of direction, which every rendering sets anew. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
