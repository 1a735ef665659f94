import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIncoming } from '../../src/offices/mailroom/bounces/read-bounces.ts';
import { sha256 } from '../../src/platform/digest.ts';

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

/** Prints the table of both halves, and what was read wrongly where asked. */
export async function measureBounces(folder: string, showMisses: boolean): Promise<void> {
  const began = performance.now();
  const { scores, misses } = await scoreBounces(folder);
  const total = scores.tuning.bounces + scores['held out'].bounces;
  for (const [half, score] of Object.entries(scores)) {
    const share = (n: number) => `${n} (${((100 * n) / Math.max(1, score.bounces)).toFixed(1)} %)`;
    console.log(
      `${half.padEnd(9)} ${score.bounces} bounces: recognised ${share(score.recognised)}, recognised with hard or soft right ${share(score.both)}; ` +
        `${score.others} other messages, ${score.taken} of them taken for a bounce`,
    );
  }
  console.log(`read ${total} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (showMisses) for (const { half, file, wanted, got } of misses) console.log(`${half} ${file}\n   wanted ${wanted}\n   got    ${got}`);
}
