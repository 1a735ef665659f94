import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { checkFilesCommand, type FilesOptions } from './check-files.ts';
import { type CommonOptions, withCommonOptions } from './common-options.ts';
import { terminal } from './terminal.ts';

const help = `
Files: plain text, Word (.docx), PDF with text or HTML, one language to a file or several in one. Exit code 0 without findings that must be
mended, 1 with, 2 when a file cannot be read. With --json: versions, pairs, findings (lines from 1, offsets from 0), see docs/concordance.md.
A single name that is no file is a circular: its reference, its id, or “last”.

  chancery check letter-en.docx letter-ar.docx
  chancery check letter.txt --languages en,ar --json
  chancery check last`;

/** `chancery check FILE [FILE...]` or `chancery check CIRCULAR`: what versions do not say alike, the gravest first. */
export function registerCheck(program: Command): void {
  const command = program
    .command('check')
    .argument('<file...>', 'files that hold the versions; or one circular: its reference, id, or “last”')
    .description('compare the language versions of files, or of a circular, by value')
    .option('--languages <codes>', 'languages that the files hold, such as en,ar')
    .option('--directory <dir>', 'an exported directory: its bodies, posts, holders and their gender')
    .option('--terms <file>', 'a term base (TBX)')
    .option('--rules <file>', 'rules of the house (JSON): which to leave out, how grave each is')
    .addHelpText('after', help);
  withCommonOptions(command).action(async (names: string[], options: CommonOptions & FilesOptions) =>
    isCircular(names) ? checkOneCircular(names[0] ?? '', options) : checkFilesCommand(names, options),
  );
}

/** A name without a file's ending that names no file is a circular's. */
function isCircular(names: string[]): boolean {
  const [name] = names;
  return names.length === 1 && name !== undefined && !existsSync(name) && !/\.(?:txt|docx|pdf|html?|md)$/i.test(name);
}

/** The record is loaded only when a circular is asked for: files are checked without it. */
async function checkOneCircular(name: string, options: CommonOptions): Promise<void> {
  const [{ checkCircular, findingSentence }, { circularNamed }, { runCommand }] = await Promise.all([
    import('../offices/circulars/public.ts'),
    import('./find-record.ts'),
    import('./run-command.ts'),
  ]);
  await runCommand(options, async ({ db, settings }) => {
    const findings = await checkCircular(db, await circularNamed(db, name), settings);
    return {
      record: { findings },
      lines: findings.map((finding) => `${finding.severity.padEnd(6)} ${findingSentence(finding, terminal.language)}`),
    };
  });
}
