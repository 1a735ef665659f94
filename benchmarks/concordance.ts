import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allLanguages } from '../src/platform/language.ts';
import { measurePair } from './concordance/measure-pair.ts';
import { printFigures } from './concordance/print-figures.ts';
import { readParallel } from './concordance/read-parallel.ts';

/**
 * Measures the concordance on parallel texts in six languages with errors put in:
 * `node benchmarks/concordance.ts [tuned|unread] [--texts FILE.json] [--pair en-ar] [--kind day] [--trials 3] [--clean] [--worst FILE]`.
 * An error counts as found when a finding that the clean texts do not have stands on its paragraph. `--clean` counts alarms alone.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string' },
    pair: { type: 'string' },
    kind: { type: 'string' },
    trials: { type: 'string', default: '3' },
    clean: { type: 'boolean', default: false },
    worst: { type: 'string' },
  },
});
const set = values.texts ?? positionals[0] ?? 'tuned';
const paragraphs = readParallel(set);
const pairs = allLanguages
  .flatMap((one, index) => allLanguages.slice(index + 1).map((other) => [one, other] as const))
  .filter(([one, other]) => values.pair === undefined || values.pair === `${one}-${other}`);
const measured = pairs.map((pair) =>
  measurePair(paragraphs, pair, { trials: values.clean ? 0 : Number(values.trials), ...(values.kind ? { kind: values.kind } : {}) }),
);
printFigures(set, paragraphs.length, measured);
if (values.worst) writeFileSync(values.worst, `${measured.flatMap(({ worst }) => worst).join('\n')}\n`);
