import type { Language } from '../../../platform/language.ts';
import { factContext } from '../../directory/public.ts';
import {
  dayForms,
  type Fact,
  type FactTable,
  type MarkupNode,
  markupOfParagraph,
  parseMarkup,
  type Recognised,
  recogniseFacts,
  renderFact,
} from '../../languages/public.ts';
import { bareWords, markupOf } from './translation-segments.ts';

/** A value that a translator typed, and the markup it became. */
export type TypedValue = { words: string; markup: string };
type Spot = { start: number; end: number; node: MarkupNode };

/** Which value a node states, whatever the form: the same in every language. Undefined for prose. */
function identityOf(node: MarkupNode): string | undefined {
  if (node.kind === 'reference') return node.name;
  return node.kind === 'literal' ? JSON.stringify(node.fact) : markupOf(node);
}

/** The values of `expected` that `found` does not state as often. */
export function lostOf(expected: readonly MarkupNode[], found: readonly MarkupNode[]): MarkupNode[] {
  const left = found.flatMap((node) => identityOf(node) ?? []);
  return expected.filter((node) => {
    const identity = identityOf(node);
    if (identity === undefined) return false;
    const at = left.indexOf(identity);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Prose with what a translator typed of lost values put back as markup, and other typed values as literals; `known` is prose that stays. */
export function recoverValues(
  nodes: readonly MarkupNode[],
  lost: readonly MarkupNode[],
  known: string,
  facts: FactTable,
  language: Language,
): { nodes: MarkupNode[]; typed: TypedValue[] } {
  const open = [...lost];
  const typed: TypedValue[] = [];
  const recovered = nodes.flatMap((node): MarkupNode[] => {
    if (node.kind !== 'text') return [node];
    const spots = [...wordedSpots(node.text, open, facts, language), ...equalSpots(node.text, open, facts, language)];
    const { text, ...marks } = node;
    const kept = withoutOverlaps([...spots, ...literalSpots(text, known, language)]);
    typed.push(...kept.map(({ start, end, node: value }) => ({ words: text.slice(start, end), markup: markupOf(value) ?? '' })));
    return cut(text, kept).map((part) => (part.kind === 'link' || part.kind === 'note' ? part : { ...part, ...emphasisOf(marks) }));
  });
  return { nodes: recovered.filter((node) => node.kind !== 'text' || node.text !== ''), typed };
}

const emphasisOf = ({ emphasis, strong }: { emphasis?: true; strong?: true }) => ({
  ...(emphasis ? { emphasis } : {}),
  ...(strong ? { strong } : {}),
});

function factOf(node: MarkupNode, facts: FactTable): Fact | undefined {
  if (node.kind === 'literal') return node.fact;
  return node.kind === 'reference' && Object.hasOwn(facts, node.name) ? facts[node.name] : undefined;
}

const forms = [...dayForms, 'from', 'in', 'to', 'of', 'format', 'quoted', 'full', 'in-full', 'name', 'plain'];

/** Lost values that the prose words exactly as the record would, in one of its forms. Each found value is taken out of `open`. */
function wordedSpots(text: string, open: MarkupNode[], facts: FactTable, language: Language): Spot[] {
  const folded = fold(text);
  return [...open].flatMap((node): Spot[] => {
    const fact = factOf(node, facts);
    if (!fact || (node.kind !== 'reference' && node.kind !== 'literal')) return [];
    const wordings = [node.form, undefined, ...forms].flatMap((form) => {
      const { text: words, problem } = renderFact(fact, language, form, factContext(language));
      return problem ? [] : [{ form, words: fold(bareWords(words)) }];
    });
    const found = wordings.sort((a, b) => b.words.length - a.words.length).find(({ words }) => words.length > 2 && folded.includes(words));
    if (!found) return [];
    open.splice(open.indexOf(node), 1);
    const start = folded.indexOf(found.words);
    const { form: _, ...plain } = node;
    return [{ start, end: start + found.words.length, node: found.form ? { ...plain, form: found.form } : plain }];
  });
}

const fold = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'");

/** Lost values that the prose states in other words: equal by value, so the reference stands for them. */
function equalSpots(text: string, open: MarkupNode[], facts: FactTable, language: Language): Spot[] {
  return recogniseFacts(text, language).flatMap((read): Spot[] => {
    const node = open.find((each) => isEqual(read, factOf(each, facts)));
    if (!node) return [];
    open.splice(open.indexOf(node), 1);
    return [{ start: read.start, end: read.end, node }];
  });
}

function isEqual(read: Recognised, fact: Fact | undefined): boolean {
  if (fact?.fact === 'days' && read.kind === 'days') {
    const { from, to = from, alsoOn = [] } = read.value;
    return from === fact.from && to === (fact.to ?? fact.from) && alsoOn.join() === (fact.alsoOn ?? []).join();
  }
  if (fact?.fact === 'time' && read.kind === 'time') return read.value.from === fact.from && read.value.to === fact.to;
  if (fact?.fact === 'link' && read.kind === 'url') return read.value === fact.href;
  return (fact?.fact === 'number' || fact?.fact === 'ordinal') && read.kind === fact.fact && read.value.value === fact.value;
}

/** Values that stand in no earlier prose: proposed as literals, where their language writes them so. */
function literalSpots(text: string, known: string, language: Language): Spot[] {
  return recogniseFacts(text, language).flatMap(({ start, end }): Spot[] => {
    const words = text.slice(start, end);
    if (/[\\{}*[\]]/.test(words) || fold(known).includes(fold(words))) return [];
    const [node, ...more] = parseMarkup(markupOfParagraph(words, language)).nodes;
    return node?.kind === 'literal' && more.length === 0 ? [{ start, end, node }] : [];
  });
}

/** The first come stays where two claim the same words. */
function withoutOverlaps(spots: Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots) if (!kept.some(({ start, end }) => spot.start < end && start < spot.end)) kept.push(spot);
  return kept.sort((a, b) => a.start - b.start);
}

function cut(text: string, spots: Spot[]): MarkupNode[] {
  const nodes: MarkupNode[] = [];
  let at = 0;
  for (const { start, end, node } of spots) {
    if (start > at) nodes.push({ kind: 'text', text: text.slice(at, start) });
    nodes.push(node);
    at = end;
  }
  return [...nodes, { kind: 'text', text: text.slice(at) }];
}
