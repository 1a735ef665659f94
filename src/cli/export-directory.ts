import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exportDirectory, importDirectoryWords } from '../offices/directory/public.ts';
import { speak } from '../platform/words.ts';
import { type CommonOptions, runCommand, withCommonOptions } from './run-command.ts';
import { CommandRefused, terminal, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

/** `chancery export directory --to FILE`: posts, holders and addresses of today as CSV, headed in the terminal's language. */
export function registerExport(program: Command): void {
  const group = program.command('export').description('write a list of the record to a file');
  const directory = group.command('directory').description('the posts of every body with holder, e-mail and telephone, as CSV');
  withCommonOptions(directory)
    .requiredOption('--to <file>', 'where to write it')
    .action(async (options: CommonOptions & { to: string }) =>
      runCommand(options, async ({ db }) => {
        const { csv, posts } = await exportDirectory(db, terminal.language);
        const file = resolve(options.to);
        await writeFile(file, csv).catch(() => refuseFile(options.to));
        const said = speak(importDirectoryWords, terminal.language)('exported', { n: posts, file });
        return { record: { posts, file }, lines: [said] };
      }),
    );
}

function refuseFile(value: string): never {
  const refusal = { code: 'file-not-written', value };
  throw new CommandRefused(refusal, wordRefusal(refusal, settingsRefusals));
}
