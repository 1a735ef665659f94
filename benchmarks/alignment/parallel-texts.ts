import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/platform/language.ts';
import { allLanguages } from '../../src/platform/language.ts';
import type { Row } from './disturb.ts';

const project = join(import.meta.dirname, '../..');
const goals = join(project, '../shared/reference/sdg');

/** Parallel texts to measure by: those of a JSON file, or our own and the second half of the targets of the Sustainable Development Goals where they are at hand. */
export function parallelTexts(file?: string): { name: string; rows: Row[] }[] {
  if (file) return [{ name: file, rows: JSON.parse(readFileSync(file, 'utf8')) as Row[] }];
  const texts = ownFiles();
  if (existsSync(goals)) return [...texts, ...goalTexts()];
  console.log(`SKIPPED: the targets of the Goals; ${goals} is not there`);
  return texts;
}

function ownFiles(): { name: string; rows: Row[] }[] {
  const folder = join(project, 'benchmarks/concordance');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => ({
    name: `own texts, ${file}${file === 'unread.json' ? ' (not used for tuning)' : ''}`,
    rows: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[],
  }));
}

function goalTexts(): { name: string; rows: Row[] }[] {
  const read = new Map(allLanguages.map((language) => [language, readTitles(language)]));
  const rows = [...(read.get('en')?.keys() ?? [])].map((key) =>
    Object.fromEntries(allLanguages.map((language) => [language, read.get(language)?.get(key)])),
  );
  const half = Math.floor(rows.length / 2);
  return [
    { name: 'targets of the Goals, first half (used for tuning)', rows: rows.slice(0, half) as Row[] },
    { name: 'targets of the Goals, second half (not used for tuning)', rows: rows.slice(half) as Row[] },
  ];
}

/** Reads `key: text` with its continued lines; tatweel of the extraction is dropped and each target ends as a sentence. */
function readTitles(language: Language): Map<string, string> {
  const file = readFileSync(join(goals, language === 'zh' ? 'zh-Hans' : language, 'global_targets.yml'), 'utf8');
  const titles = new Map<string, string>();
  let key = '';
  for (const line of file.split('\n')) {
    const opened = /^([\w.-]+):\s*(.*)$/.exec(line);
    if (opened) [, key = ''] = opened;
    titles.set(key, `${titles.get(key) ?? ''} ${opened ? opened[2] : line.trim()}`);
  }
  const kept = [...titles].filter(([name]) => name.endsWith('title'));
  return new Map(
    kept.map(([name, text]) => [
      name,
      `${text
        .replace(/[\u0640'">|]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[ .;。]+$/, '')}${language === 'zh' ? '。' : '.'}`,
    ]),
  );
}
