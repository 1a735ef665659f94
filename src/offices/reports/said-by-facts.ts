import type { OfficialDocument } from '../documents/public.ts';
import type { Finding, Run } from '../languages/public.ts';

type FactSpan = { start: number; end: number; fact: string };

/**
 * Whether a finding concerns only words that typed facts gave, the same facts in every version: then each language said it by its own rules
 * and nothing differs, however the words are read back.
 */
export function isSaidByFacts(finding: Finding, versions: readonly OfficialDocument[]): boolean {
  const spans = new Map(versions.map((version) => [version.language, factSpans(runsOf(version, finding.key))]));
  const stated = [...spans.values()].map((facts) => JSON.stringify(facts.map(({ fact }) => fact).sort()));
  if (finding.spans.length === 0 || new Set(stated).size !== 1) return false;
  return finding.spans.every(({ language, start, end }) => spans.get(language)?.some((fact) => fact.start <= start && end <= fact.end));
}

function runsOf({ blocks }: OfficialDocument, key: string): Run[] {
  const block = blocks.find((each) => each.key === key);
  return block && 'runs' in block ? block.runs : [];
}

function factSpans(runs: readonly Run[]): FactSpan[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    return run.kind === 'fact' ? [{ start, end: at, fact: JSON.stringify(run.fact) }] : [];
  });
}
