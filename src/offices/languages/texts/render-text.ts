import type { Language } from '../../../platform/language.ts';
import type { Fact, FactTable } from '../facts.ts';
import { capitaliseFact, opensSentence } from './capitalise-opening.ts';
import { type Block, type Run, textOf } from './content.ts';
import { type MarkupError, type MarkupNode, type NoteNode, parseMarkup } from './markup.ts';
import { normaliseRuns, normaliseText } from './normalise.ts';
import { type FactProblem, type RenderContext, renderFact } from './render-fact.ts';

/** A paragraph as stored: `key` is the same in every language version; `subject` is the line that names what a letter is about. */
export type SourceParagraph = { key: string; kind: 'paragraph' | 'heading' | 'item' | 'subject'; source: string };

/** What went wrong in one paragraph: `name` is the reference, `at` the place in the source of a markup error. */
export type TextProblem = { key: string; code: MarkupError['code'] | FactProblem | 'missing-fact'; name?: string; at?: number };
export type RenderedText = { blocks: Block[]; problems: TextProblem[] };

type Desk = { facts: FactTable; language: Language; context: RenderContext; key: string; problems: TextProblem[]; isFragment?: boolean };

/**
 * Renders paragraphs in a language. A missing fact prints as ⟨name⟩ and is named in `problems`; consecutive items become one list.
 * A fact that opens a sentence begins with a capital; items that end in a semicolon or comma are parts of a sentence.
 */
export function renderText(
  paragraphs: readonly SourceParagraph[],
  facts: FactTable,
  language: Language,
  context: RenderContext = {},
): RenderedText {
  const problems: TextProblem[] = [];
  const blocks: Block[] = [];
  const areFragments = paragraphs.some(({ kind, source }) => kind === 'item' && /[;,؛،]\s*$/.test(source));
  for (const { key, kind, source } of paragraphs) {
    const isFragment = kind === 'item' && areFragments;
    addBlock(blocks, key, kind, renderRuns(source, { facts, language, context, key, problems, isFragment }));
  }
  return { blocks, problems };
}

/** Renders one source to runs, without paragraphs around it; the same rules as `renderText`. */
export function renderLine(
  source: string,
  facts: FactTable,
  language: Language,
  context: RenderContext = {},
): { runs: Run[]; problems: TextProblem[] } {
  const problems: TextProblem[] = [];
  return { runs: renderRuns(source, { facts, language, context, key: '', problems }), problems };
}

function addBlock(blocks: Block[], key: string, kind: SourceParagraph['kind'], runs: Run[]): void {
  const last = blocks.at(-1);
  if (kind === 'item' && last?.kind === 'list') last.items.push(runs);
  else if (kind === 'item') blocks.push({ kind: 'list', key, ordered: false, items: [runs] });
  else if (kind === 'heading') blocks.push({ kind: 'heading', key, level: 2, runs });
  else if (kind === 'subject') blocks.push({ kind: 'heading', key, level: 1, runs });
  else blocks.push({ kind: 'paragraph', key, runs });
}

function renderRuns(source: string, desk: Desk): Run[] {
  const { nodes, errors } = parseMarkup(source);
  for (const { code, at, source: name } of errors) desk.problems.push({ key: desk.key, code, at, name });
  const runs: Run[] = [];
  let before = desk.isFragment ? 'x' : '';
  for (const node of nodes) {
    const run = renderNode(node, desk, before);
    runs.push(run);
    before += run.text;
  }
  return normaliseRuns(runs, desk.language);
}

/** `before` is the paragraph so far: it decides whether a fact opens a sentence. */
function renderNode(node: MarkupNode, desk: Desk, before: string): Run {
  if (node.kind === 'text') return node;
  if (node.kind === 'link') return renderLink(node, desk, before);
  if (node.kind === 'note') return renderNote(node, desk);
  const emphasis = node.emphasis || node.strong;
  if (node.kind === 'literal') return renderKnown({ fact: node.fact, form: node.form }, desk, before, emphasis);
  const fact = factNamed(node.name, desk);
  return fact ? renderKnown({ fact, name: node.name, form: node.form }, desk, before, emphasis) : missing(node.name, desk);
}

type Known = { fact: Fact; name?: string; form: string | undefined };

function renderKnown({ fact, name, form }: Known, desk: Desk, before: string, emphasis: boolean | undefined): Run {
  const { text: words, href, problem } = renderFact(fact, desk.language, form, desk.context);
  if (problem) desk.problems.push({ key: desk.key, code: problem, ...(name ? { name } : {}) });
  const text = opensSentence(before, desk.language) ? capitaliseFact(words, fact, form, desk.language) : words;
  return { kind: 'fact', text, fact, ...(name ? { name } : {}), ...(emphasis ? { emphasis: true } : {}), ...(href ? { href } : {}) };
}

/** A footnote stands in a run of its own, which prints nothing but its mark; its words open a sentence. */
function renderNote(node: NoteNode, desk: Desk): Run {
  const note: Run[] = [];
  for (const part of node.nodes) note.push(renderNode(part, desk, textOf(note)));
  return { kind: 'text', text: '', note: normaliseRuns(note, desk.language) };
}

/** Only what the table itself holds: `{constructor}` is a missing fact. */
const factNamed = (name: string, { facts }: Desk) => (Object.hasOwn(facts, name) ? facts[name] : undefined);

function renderLink(node: Extract<MarkupNode, { kind: 'link' }>, desk: Desk, before: string): Run {
  const words = node.nodes.reduce((text, part) => text + renderNode(part, desk, before + text).text, '');
  const text = normaliseText(words, desk.language);
  if ('href' in node) return { kind: 'link', text, href: node.href };
  const fact = factNamed(node.reference, desk);
  if (!fact) return missing(node.reference, desk);
  const { href, problem } = renderFact(fact, desk.language, undefined, desk.context);
  if (problem || !href) desk.problems.push({ key: desk.key, code: problem ?? 'broken-fact', name: node.reference });
  return href ? { kind: 'fact', text, fact, name: node.reference, href } : { kind: 'text', text };
}

function missing(name: string, desk: Desk): Run {
  desk.problems.push({ key: desk.key, code: 'missing-fact', name });
  return { kind: 'text', text: `⟨${name}⟩` };
}
