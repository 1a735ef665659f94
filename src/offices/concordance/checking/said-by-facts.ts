import { type Block, comparedParagraph, type Run, withoutIsolates } from '../../languages/public.ts';
import type { CheckedFinding } from './checked-finding.ts';

type Rendered = { language: string; blocks: readonly Block[] };
type FactSpan = { start: number; end: number; fact: string };

/** The paragraphs of a rendered version as they are compared: one for each paragraph, heading and item of a list. */
export function paragraphsOfBlocks(blocks: readonly Block[]) {
  return blocks.flatMap((block) => runsByKey(block).map(({ key, runs }) => comparedParagraph(key, runs)));
}

function runsByKey(block: Block): { key: string; runs: Run[] }[] {
  if (block.kind === 'list') return block.items.map((runs, index) => ({ key: `${block.key}.${index}`, runs }));
  return block.kind === 'paragraph' || block.kind === 'heading' ? [{ key: block.key, runs: block.runs }] : [];
}

/**
 * Whether a finding concerns only words that typed facts gave, the same facts in every version: then each language said it by its own rules
 * and nothing differs, however the words are read back.
 */
export function isSaidByFacts(finding: CheckedFinding, versions: readonly Rendered[]): boolean {
  const concerned = versions.filter(({ language }) => finding.languages.some((one) => one === language));
  const spans = new Map(concerned.map((version) => [version.language, factSpans(runsOf(version, finding.key))]));
  const stated = [...spans.values()].map((facts) => JSON.stringify(facts.map(({ fact }) => fact).sort()));
  const own = finding.spans.filter(({ counterpart }) => !counterpart);
  if (own.length === 0 || concerned.length < 2 || new Set(stated).size !== 1) return false;
  return own.every(({ language, row }) => spans.get(language)?.some((fact) => fact.start <= row.start && row.end <= fact.end));
}

function runsOf({ blocks }: Rendered, key: string): Run[] {
  return blocks.flatMap(runsByKey).find((one) => one.key === key)?.runs ?? [];
}

/** Where typed facts stand in the plain text of a paragraph. */
function factSpans(runs: readonly Run[]): FactSpan[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += withoutIsolates(run.text).length;
    return run.kind === 'fact' ? [{ start, end: at, fact: JSON.stringify(run.fact) }] : [];
  });
}
