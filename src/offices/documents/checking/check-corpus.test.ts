import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from './check-pdf.ts';
import { checkedRules, withoutFailingFile } from './checked-rules.ts';

/** The public corpus of small broken and sound files lies beside the project where it is built; elsewhere this is skipped, loudly. */
const folder = fileURLToPath(new URL('../../../../../shared/cases/pdf/PDF_UA-1', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn(`\n*** The PDF/UA corpus is not here (${folder}): the calibration is SKIPPED. ***\n`);

/** The corpus tells two ways of one requirement apart, that every row fills the same columns: we count them as one. */
const asOurs = (rule: string) => (rule === '7.2-43' ? '7.2-42' : rule);
const found = new Map<string, string[]>();

function ruleOf(name: string): string {
  return asOurs(name.replace(/^7-/, '7.').replace(/-t0?(\d+)-.*$/, '-$1'));
}

describe.skipIf(!present)('the checker on the corpus', () => {
  beforeAll(async () => {
    for (const file of globSync('**/*.pdf', { cwd: folder })) {
      const faults = await checkPdf(readFileSync(join(folder, file)));
      found.set(basename(file), [...new Set(faults.map(({ rule }) => rule))]);
    }
  });

  test('finds nothing in a sound file', () => {
    const sound = [...found].filter(([name]) => name.includes('-pass-'));
    expect(sound.length).toBe(60);
    expect(sound.filter(([, rules]) => rules.length > 0)).toEqual([]);
  });

  test('finds every broken file of a rule it claims', () => {
    const claimed: readonly string[] = checkedRules;
    const broken = [...found].filter(([name]) => name.includes('-fail-') && claimed.includes(ruleOf(name)));
    expect(broken.length).toBe(87);
    expect(broken.filter(([name, rules]) => !rules.includes(ruleOf(name)))).toEqual([]);
  });

  test('claims no rule without a broken file, but those it names', () => {
    const shown = new Set([...found.keys()].filter((name) => name.includes('-fail-')).map(ruleOf));
    expect(checkedRules.filter((rule) => !shown.has(rule))).toEqual(withoutFailingFile);
  });
});
