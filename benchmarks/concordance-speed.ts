import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkVersions, recheckRow, versionOfTexts } from '../src/offices/concordance/public.ts';

/** How long a check takes: `node benchmarks/concordance-speed.ts [one] [other]`, a 12-page report in two languages cold and warm, and one edited paragraph. */
const [one = 'en', other = 'ar'] = process.argv.slice(2) as ('en' | 'ar')[];
const sets: Record<string, string>[] = ['tuned', 'unread'].flatMap((name) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'concordance', `${name}.json`), 'utf8')),
);
/** Twelve pages are about 18,000 characters of the first language. */
const wanted = 18_000;
const ends = sets.map((_, place) => sets.slice(0, place + 1).reduce((sum, paragraph) => sum + (paragraph[one] ?? '').length, 0));
const count = ends.findIndex((characters) => characters >= wanted) + 1 || sets.length;
const textsOf = (language: 'en' | 'ar') => sets.slice(0, count).map((paragraph) => paragraph[language] ?? '');
const versions = [versionOfTexts(one, textsOf(one)), versionOfTexts(other, textsOf(other))];
const characters = versions.map(({ source }) => source.length);

function timed<T>(work: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

const cold = timed(() => checkVersions(versions));
const warm = Array.from({ length: 7 }, () => timed(() => checkVersions(versions)).ms).sort((a, b) => a - b);
const row = cold.result.rows[Math.floor(cold.result.rows.length / 2)]?.key ?? 'p1';
const again = Array.from({ length: 21 }, () => timed(() => recheckRow(versions, cold.result, row)).ms).sort((a, b) => a - b);
console.log(
  `${one}-${other}: ${characters.join(' and ')} characters, ${cold.result.rows.length} rows, ${cold.result.findings.length} findings`,
);
const middle = (values: number[]) => values[Math.floor(values.length / 2)] ?? 0;
console.log(
  `whole check, cold ${cold.ms.toFixed(0)} ms (limit 300 ms, ratio ${(cold.ms / 300).toFixed(1)}); warm, median of 7 ${middle(warm).toFixed(0)} ms`,
);
console.log(`one edited paragraph, median of 21 ${middle(again).toFixed(1)} ms (limit 20 ms, ratio ${(middle(again) / 20).toFixed(2)})`);
