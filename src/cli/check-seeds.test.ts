import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckedFinding, checkFiles } from '../offices/concordance/public.ts';
import { minor, type Place, type SeedError, substance } from './seed-errors.ts';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const names = { s1: 'joint-letter-igf.ar-en.txt', s2: 'report-un-cooperation.ar-en.txt' } as const;
const isThere = Object.values(names).every((name) => existsSync(join(folder, name)));
if (!isThere) console.warn(`SKIPPED: the seeds are not in ${folder}; nothing was checked against them`);

/** How many of the errors listed by hand must be found, and how many findings of the gravest kind may stand where nothing is wrong. */
const aim = { found: 13, falseAlarms: 1 };

type Marked = CheckedFinding & { seed: SeedError['seed']; places: Place[] };

async function findingsIn(seed: SeedError['seed']): Promise<Marked[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, names[seed])));
  const starts = lineStarts(new TextDecoder().decode(bytes));
  const checked = await checkFiles([{ name: names[seed], bytes }], { languages: ['ar', 'en'] });
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.check.findings
    .filter(({ severity }) => severity !== 'style')
    .map((finding) => ({
      ...finding,
      seed,
      places: finding.spans
        .filter(({ counterpart }) => !counterpart)
        .map(({ line, start, end }) => [line, start - (starts[line - 1] ?? 0), end - (starts[line - 1] ?? 0)] as const),
    }));
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

const tells = (finding: Marked, error: SeedError) =>
  finding.seed === error.seed &&
  finding.places.some(([line, start, end]) => error.places.some(([at, from, to]) => at === line && from < end && start < to));

test.skipIf(!isThere)('the errors of two real documents are found, with hardly a false alarm', async () => {
  const found = [...(await findingsIn('s1')), ...(await findingsIn('s2'))];
  const missed = substance.filter((error) => !found.some((finding) => tells(finding, error)));
  const wrong = found.filter((finding) => finding.severity === 'must' && ![...substance, ...minor].some((error) => tells(finding, error)));
  const told = {
    missed: missed.map(({ what }) => what),
    wrong: wrong.map(({ rule, seed, places }) => `${rule} ${seed}:${places.map(([line]) => line)}`),
  };
  expect.soft(substance.length - missed.length, JSON.stringify(told)).toBeGreaterThanOrEqual(aim.found);
  expect.soft(wrong.length, JSON.stringify(told)).toBeLessThanOrEqual(aim.falseAlarms);
});
