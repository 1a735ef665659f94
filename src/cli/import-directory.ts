import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  findImport,
  type ImportPlan,
  importDirectoryRefusals,
  importDirectoryWords,
  importOutcomes,
  lineSentences,
  planImport,
  readImport,
  storeImport,
} from '../offices/directory/public.ts';
import { speak } from '../platform/words.ts';
import { type CommonOptions, type Desk, type Output, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';
import { CommandRefused, terminal, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

type Options = CommonOptions & { store?: boolean };

/** `chancery import directory FILE`: shows what each line would add or change; stores it only with `--store`. */
export function registerImportDirectory(group: Command): void {
  const directory = group
    .command('directory')
    .argument('<file>', 'CSV, XLSX, vCard, Popolo or Parline')
    .description('compare a list of posts and persons with the directory; with --store, enter it');
  withCommonOptions(directory)
    .option('--store', 'store what is shown')
    .action(async (file: string, options: Options) => runCommand(options, (desk) => importDirectory(desk, file, options)));
}

async function importDirectory({ db, actor }: Desk, file: string, options: Options): Promise<Output> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    const refusal = { code: 'no-such-file', value: file };
    throw new CommandRefused(refusal, wordRefusal(refusal, settingsRefusals));
  }
  const read = await readImport(db, actor, { fileName: basename(file), bytes: new Uint8Array(bytes) });
  if (!read.ok) return refuseCommand(read.refusal, importDirectoryRefusals);
  const found = await findImport(db, read.id);
  if (!found) throw new Error('an import that was just read is gone');
  const plan = await planImport(db, found.table, found.mapping);
  const t = speak(importDirectoryWords, terminal.language);
  const lines = await linesOf(db, plan);
  const record = { id: read.id, counts: plan.counts, lines: plan.lines };
  if (!options.store) return { record: { stored: false, ...record }, lines: [...lines, '', t('notStored')] };
  const stored = await storeImport(db, actor, { id: read.id, digest: plan.digest });
  if (!stored.ok) return refuseCommand(stored.refusal, importDirectoryRefusals);
  return { record: { stored: true, ...record }, lines: [...lines, '', t('stored', { id: read.id })] };
}

async function linesOf(db: Desk['db'], plan: ImportPlan): Promise<string[]> {
  const t = speak(importDirectoryWords, terminal.language);
  const sentences = await lineSentences(db, plan.lines, terminal.language);
  const shown = plan.lines.flatMap(({ line, outcome, said }, index) => [
    `${String(line).padStart(5)}  ${t(`outcome_${outcome}`)}  ${[said.body, said.post, said.who].filter(Boolean).join(' · ')}`,
    ...(sentences[index] ?? []).map((sentence) => `       ${sentence}`),
  ]);
  return [...shown, '', importOutcomes.map((outcome) => t(`count_${outcome}`, { n: plan.counts[outcome] })).join(' · ')];
}
