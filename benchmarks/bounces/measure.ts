import { scoreBounces } from '../../src/offices/mailroom/public.ts';

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
