import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import { pattern } from '../../read-patterns.ts';
import type { HouseRules, QuoteStyle } from '../house-rules.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';

type Pair = { style: QuoteStyle; open: string; close: string };
/** An apostrophe closes a single quotation too, so that one counts only from its opening mark before a word to a close behind one. */
const pairs: readonly Pair[] = [
  { style: 'double', open: '“', close: '”' },
  { style: 'double', open: '„', close: '“' },
  { style: 'single', open: '‘', close: '’' },
  { style: 'guillemets', open: '«', close: '»' },
  { style: 'straight', open: '"', close: '"' },
  { style: 'corner', open: '「', close: '」' },
];
const marks: Record<QuoteStyle, readonly [open: string, close: string]> = {
  double: ['“', '”'],
  single: ['‘', '’'],
  guillemets: ['«', '»'],
  straight: ['"', '"'],
  corner: ['「', '」'],
};

/** Quotations in other marks than the house writes in that language; marks within a quotation are free. One finding for each version. */
export function checkQuotes(rows: Row[], { quotes = {}, without = [] }: HouseRules): Finding[] {
  if (without.includes('format-house-quotes')) return [];
  const passages = rows.flatMap((row) => row.passages);
  return Object.entries(quotes).flatMap(([language, style]) => {
    const found = passages.filter((one) => one.language === language).flatMap((passage) => strange(passage, style));
    const [first] = found;
    if (!first) return [];
    const { expected, span } = first;
    const spans = found.map((one) => one.span);
    const facts = { spans, confidence: 0.8, name: span.text, expected };
    return [raise('format-house-quotes', span.key, spans.length === 1 ? { ...facts, suggestion: expected } : facts)];
  });
}

function strange(passage: Passage, style: QuoteStyle): { span: FindingSpan; expected: string }[] {
  return quotations(passage.text).flatMap(({ pair, start, end }) => {
    if (pair.style === style) return [];
    const inner = passage.text.slice(start + pair.open.length, end - pair.close.length);
    return [{ span: spanOf(passage, { start, end }), expected: quoted(inner, style, passage) }];
  });
}

function quoted(inner: string, style: QuoteStyle, { language }: Passage): string {
  const [open, close] = marks[style];
  const space = language === 'fr' && style === 'guillemets' ? '\u00a0' : '';
  return `${open}${space}${inner.trim()}${space}${close}`;
}

/** The outermost quotations of a text, in order. */
function quotations(text: string): { pair: Pair; start: number; end: number }[] {
  const found: { pair: Pair; start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pair = pairs.find(({ open }) => text[at] === open && opens(text, at));
    const close = pair ? closing(text, at + 1, pair) : -1;
    if (!pair || close < 0) continue;
    found.push({ pair, start: at, end: close + pair.close.length });
    at = close;
  }
  return found;
}

const opens = (text: string, at: number) =>
  !pattern(String.raw`[\p{L}\p{N}]`, 'u').test(text[at - 1] ?? ' ') || /^[“„«「]/.test(text[at] ?? '');

function closing(text: string, from: number, { style, close }: Pair): number {
  for (let at = text.indexOf(close, from); at >= 0; at = text.indexOf(close, at + 1))
    if (style !== 'single' || !pattern(String.raw`\p{L}`, 'u').test(text[at + 1] ?? ' ')) return at;
  return -1;
}
