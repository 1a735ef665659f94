import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { weigh } from './find-budget-faults.ts';

const file = (source: string, size: number) => ({ source, bytes: randomBytes(size) });
const island = 'src/islands/editor.ts';
const sheet = { 'a.css': { gzipped: 14_000, plain: 40_000, reason: 'a slow line' } };

test('an island under 10 kB passes, one above is named with its weight', () => {
  expect(weigh([file(island, 9_000)], {}).faults).toEqual([]);
  expect(weigh([file(island, 11_000)], {}).faults).toEqual([
    expect.stringMatching(/editor\.ts weighs 11\.0 kB gzipped; its budget is 10\.0 kB/),
  ]);
});

test('a stylesheet is weighed packed and unpacked', () => {
  const repeated = { source: 'a.css', bytes: Buffer.alloc(41_000, 'a') };
  expect(weigh([repeated], sheet).faults).toEqual(['a.css weighs 41.0 kB unpacked; its budget is 40.0 kB: a slow line']);
  expect(weigh([file('a.css', 15_000)], sheet).faults).toEqual([expect.stringContaining('15.0 kB gzipped')]);
});

test('a budget for a file that is gone is a fault, so that the table stays true', () => {
  expect(weigh([], sheet).faults).toEqual(['a.css has a budget and was not built']);
});
