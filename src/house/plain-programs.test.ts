import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const plain = ['benchmarks/concordance.ts', 'benchmarks/alignment.ts', 'benchmarks/gender.ts', 'benchmarks/concordance-speed.ts'];

test.each(plain)('%s reads no page, so that Node runs it as it stands', (program) => {
  const from = new Map([[join(root, program), '']]);
  for (const file of from.keys()) for (const next of importedBy(file)) if (!from.has(next)) from.set(next, file);
  const pages = [...from].filter(([file]) => file.endsWith('.tsx')).map(([file, by]) => `${relative(root, by)} → ${relative(root, file)}`);
  expect(from.size).toBeGreaterThan(10);
  expect(pages).toEqual([]);
});

/** The files of ours that a file loads; what is imported as a type alone is not loaded. */
function importedBy(file: string): string[] {
  if (file.endsWith('.tsx')) return [];
  const named = readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)';/gm);
  return [...named].map(([, path = '']) => join(dirname(file), path)).filter((path) => existsSync(path));
}
