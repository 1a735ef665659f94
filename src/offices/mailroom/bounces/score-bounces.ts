import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../platform/digest.ts';
import { readIncoming } from './read-bounces.ts';

type Outcome = { hard: boolean; reason: string };
type Score = { bounces: number; recognised: number; right: number; both: number; others: number; taken: number };
type Miss = { half: Half; file: string; wanted: string; got: string };
type Half = 'tuning' | 'held out';

const noBounces = ['feedback', 'vacation', 'delivered'];
const emptyScore = (): Score => ({ bounces: 0, recognised: 0, right: 0, both: 0, others: 0, taken: 0 });

/** The half of a case, by the digest of its name. */
export function halfOf(file: string): Half {
  return Number.parseInt(sha256(file).slice(0, 2), 16) % 2 === 0 ? 'tuning' : 'held out';
}

/** Reads every case, each recipient compared where a case has several, and answers the score of each half. */
export async function scoreBounces(folder: string): Promise<{ scores: Record<Half, Score>; misses: Miss[] }> {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Outcome[]>;
  const scores = { tuning: emptyScore(), 'held out': emptyScore() };
  const misses: Miss[] = [];
  for (const file of readdirSync(join(folder, 'emails')).sort()) {
    const wanted = expected[file];
    if (!wanted) continue;
    const half = halfOf(file);
    const { kind, reports } = await readIncoming(readFileSync(join(folder, 'emails', file)));
    const fault = count(scores[half], wanted, kind, reports);
    const got = `${kind} ${reports.map((r) => `${r.hard ? 'hard' : 'soft'} ${r.reason} ${r.status ?? ''} “${r.evidence.slice(0, 150)}”`).join(' | ')}`;
    if (fault) misses.push({ half, file, wanted: wanted.map((w) => `${w.hard ? 'hard' : 'soft'} ${w.reason}`).join(', '), got });
  }
  return { scores, misses };
}

/** Right when as many recipients are called hard as expected; answers whether something is wrong. */
function count(score: Score, wanted: Outcome[], kind: string, reports: { hard: boolean }[]): boolean {
  if (wanted.every(({ reason }) => noBounces.includes(reason))) {
    score.others++;
    score.taken += kind === 'bounce' ? 1 : 0;
    return kind === 'bounce';
  }
  const recognised = kind === 'bounce';
  const hard = (outcomes: { hard: boolean }[]) => outcomes.filter((outcome) => outcome.hard).length / Math.max(1, outcomes.length);
  const right = recognised && Math.abs(hard(wanted) - hard(reports)) < 0.3;
  score.bounces++;
  score.recognised += recognised ? 1 : 0;
  score.right += right ? 1 : 0;
  score.both += recognised && right ? 1 : 0;
  return !right;
}
