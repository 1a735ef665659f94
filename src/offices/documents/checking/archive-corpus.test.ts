import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkArchive } from './check-archive.ts';
import { checkPdf } from './check-pdf.ts';

/** The public corpus lies beside the project where it is built; elsewhere this is skipped, loudly. */
const folder = fileURLToPath(new URL('../../../../../shared/cases/pdf', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn(`\n*** The PDF/A corpus is not here (${folder}): the calibration is SKIPPED. ***\n`);

/** The rules of level A that the corpus shows broken, and ours that decides each; `of` is the part of the corpus that asks it. */
const claimed = [
  { rule: '6-6-4-t01', ours: '19005-3 6.6.4-1', of: ['PDF_A-2a', 'PDF_A-2u'], broken: 2 },
  { rule: '6-7-2-2-t01', ours: '19005-3 6.7.2.2-1', of: ['PDF_A-2a'], broken: 3 },
  { rule: '6-7-3-3-t01', ours: '7.1-11', of: ['PDF_A-2a'], broken: 1 },
  { rule: '6-7-3-4-t01', ours: '7.1-5', of: ['PDF_A-2a'], broken: 1 },
  { rule: '6-7-3-4-t02', ours: '7.1-6', of: ['PDF_A-2a'], broken: 1 },
  { rule: '6-2-11-7-2-t02', ours: '7.21.7-2', of: ['PDF_A-2u'], broken: 3 },
];
const found: { part: string; name: string; rules: string[] }[] = [];

describe.skipIf(!present)('the rules of the archive on the corpus', () => {
  beforeAll(async () => {
    for (const file of globSync('PDF_A-*/**/*.pdf', { cwd: folder })) {
      const bytes = readFileSync(join(folder, file));
      const part = file.split('/')[0] ?? '';
      const declared = { part: '2', level: part === 'PDF_A-2a' ? 'A' : 'U' };
      const faults = [...(await checkArchive(bytes, declared)), ...(await checkPdf(bytes))];
      found.push({ part, name: basename(file), rules: faults.map(({ rule }) => rule) });
    }
  });

  test.each(claimed)('find every broken file of $rule', ({ rule, ours, of, broken }) => {
    const files = found.filter(({ part, name }) => of.includes(part) && name.includes(`${rule}-fail`));
    expect(files).toHaveLength(broken);
    expect(files.filter(({ rules }) => !rules.includes(ours))).toEqual([]);
  });

  test('find nothing of what they claim in a sound file', () => {
    const sound = found.filter(({ name }) => name.includes('-pass-'));
    expect(sound.length).toBe(22);
    for (const { ours, of } of claimed)
      expect(sound.filter(({ part, rules }) => of.includes(part) && rules.includes(ours)).map(({ name }) => name)).toEqual([]);
  });
});
