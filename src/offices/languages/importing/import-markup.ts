import type { Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { dayForms } from '../pack.ts';
import { type Recognised, type RecogniseOptions, recogniseFacts } from '../recognising/recognise-facts.ts';
import { type Run, textOf } from '../texts/content.ts';
import { withoutIsolates } from '../texts/isolates.ts';
import { isSafeAddress, printLiteral } from '../texts/literals.ts';
import { type Marks, type MarkupNode, parseMarkup } from '../texts/markup.ts';
import { escapeMarkup, printMarkup } from '../texts/print-markup.ts';
import { readInline } from '../texts/read-inline.ts';
import { renderFact } from '../texts/render-fact.ts';
import { timeForms } from '../wording/word-time.ts';
import { vagueForms } from '../wording/word-vague.ts';

export type ImportMarkupOptions = RecogniseOptions & {
  /** The zone and the day of the meeting a time belongs to; without them times stay words. */
  moment?: { zone: string; on: string };
};

/**
 * A read paragraph as markup of the text store: recognised values become literals, everything else stays as it was written.
 * A value becomes a literal only where its language writes it in the very words of the source, spacing and signs apart, and those words
 * read back as the same value: "the 8 and 9 October" in another order would break the sentence around it, and a day whose year was only
 * inferred would gain a year that nobody signed.
 */
export function markupOfParagraph(source: string, language: Language, options: ImportMarkupOptions = {}): string {
  const runs = readInline(source);
  const facts = recogniseFacts(textOf(runs), language, options);
  let at = 0;
  const nodes = runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    if (run.kind === 'link') return [linkNode(run)];
    return textNodes(run, start, facts, language, options);
  });
  const printed = printMarkup(nodes);
  return parseMarkup(printed).errors.length === 0 ? printed : escapeMarkup(textOf(runs));
}

/** An empty link keeps its words: where it led is lost, and the reading says so. */
function linkNode({ text, href }: Extract<Run, { kind: 'link' }>): MarkupNode {
  if (!isSafeAddress(href)) return { kind: 'text', text };
  const literal = printLiteral({ fact: 'link', href });
  if (text === href && literal) return { kind: 'literal', fact: { fact: 'link', href } };
  return { kind: 'link', nodes: [{ kind: 'text', text }], href };
}

function textNodes(run: Run, start: number, facts: Recognised[], language: Language, options: ImportMarkupOptions): MarkupNode[] {
  const marks: Marks = run.kind === 'text' ? { ...(run.emphasis ? { emphasis: true } : {}), ...(run.strong ? { strong: true } : {}) } : {};
  const nodes: MarkupNode[] = [];
  let at = 0;
  for (const fact of facts) {
    const [from, to] = [fact.start - start, fact.end - start];
    const literal = from >= at && to <= run.text.length ? literalFor(fact, run.text.slice(from, to), language, options) : undefined;
    if (!literal) continue;
    if (from > at) nodes.push({ kind: 'text', text: run.text.slice(at, from), ...marks });
    nodes.push({ ...literal, ...marks });
    at = to;
  }
  return at < run.text.length ? [...nodes, { kind: 'text', text: run.text.slice(at), ...marks }] : nodes;
}

/** The literal, in the first of its forms that writes the value as the source did; undefined when none does. */
function literalFor(read: Recognised, words: string, language: Language, options: ImportMarkupOptions): MarkupNode | undefined {
  const fact = factOf(read, options);
  if (!fact) return undefined;
  for (const form of [undefined, ...formsOf(fact)]) {
    if (printLiteral(fact, form) === undefined || !writes(fact, form, read, words, language, options)) continue;
    return { kind: 'literal', fact, ...(form ? { form } : {}) };
  }
  return undefined;
}

function writes(fact: Fact, form: string | undefined, read: Recognised, words: string, language: Language, options: RecogniseOptions) {
  const { text, problem } = renderFact(fact, language, form);
  if (problem || bare(text) !== bare(words)) return false;
  const plain = withoutIsolates(text);
  const [again, more] = recogniseFacts(plain, language, options);
  return more === undefined && again?.kind === read.kind && JSON.stringify(again.value) === JSON.stringify(read.value);
}

/** Words without spacing, isolates and the shapes of apostrophes and dashes. */
const bare = (text: string) =>
  withoutIsolates(text)
    .replace(/[\s\u00A0\u202F]+/g, '')
    .replace(/['’]/g, '’')
    .replace(/[–—-]/g, '-');

/** A bare year mostly belongs to a name ("Forum 2023"), so it stays a word. */
function factOf({ kind, value }: Recognised, { moment }: ImportMarkupOptions): Fact | undefined {
  if (kind === 'days') {
    const { from, to, alsoOn, inferred } = value;
    return inferred ? undefined : { fact: 'days', from, ...(to ? { to } : {}), ...(alsoOn ? { alsoOn } : {}) };
  }
  if (kind === 'vague')
    return value.inferred || /^\d{4}$/.test(value.edtf)
      ? undefined
      : { fact: 'vague', edtf: value.edtf, ...(value.as ? { as: value.as } : {}) };
  if (kind === 'time') return moment && { fact: 'time', from: value.from, ...(value.to ? { to: value.to } : {}), ...moment };
  if (kind === 'number')
    return value.words ? undefined : { fact: 'number', value: value.value, ...(value.approximate ? { approximate: true } : {}) };
  if (kind === 'ordinal') return value.words ? undefined : { fact: 'ordinal', value: value.value };
  if (kind === 'languages') return { fact: 'languages', languages: value };
  if (kind === 'symbol') return { fact: 'code', value };
  if (kind === 'url') return { fact: 'link', href: value };
  return kind === 'mode' ? { fact: 'mode', mode: value } : undefined;
}

function formsOf({ fact }: Fact): readonly string[] {
  if (fact === 'days') return dayForms;
  if (fact === 'time') return timeForms;
  if (fact === 'vague') return vagueForms;
  if (fact === 'mode') return ['plain', 'format', 'adjective', 'adjective-f'];
  return fact === 'ordinal' ? ['m', 'f'] : fact === 'languages' ? ['plain', 'in'] : [];
}
