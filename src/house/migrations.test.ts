import { expect, test } from 'vitest';
import { read } from './read-sources.ts';

const files = (await read(['src/**/migrations/*.sql'])).map(({ file }) => file);

/** Migrations whose number another one bears, and those whose names hold no number. */
function findNumberFaults(paths: readonly string[]): string[] {
  const unnumbered = paths.filter((file) => !/\/\d{4}_[a-z0-9_]+\.sql$/.test(file)).map((file) => `${file} is not named NNNN_name.sql`);
  const numbered = Map.groupBy(paths, (file) => /\/(\d{4})_/.exec(file)?.[1] ?? file);
  const shared = [...numbered].filter(([, same]) => same.length > 1).map(([number, same]) => `${number} is borne by ${same.join(' and ')}`);
  return [...unnumbered, ...shared];
}

test('every migration has a number of its own', () => {
  expect(files.length).toBeGreaterThan(8);
  expect(findNumberFaults(files)).toEqual([]);
});

test('two migrations with one number are found, and one without a number', () => {
  expect(findNumberFaults(['a/migrations/0100_a.sql', 'b/migrations/0100_b.sql', 'b/migrations/late.sql'])).toEqual([
    'b/migrations/late.sql is not named NNNN_name.sql',
    '0100 is borne by a/migrations/0100_a.sql and b/migrations/0100_b.sql',
  ]);
});
