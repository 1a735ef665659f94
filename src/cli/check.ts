import type { Command } from 'commander';
import { checkCircular, findingSentence } from '../offices/circulars/public.ts';
import { circularNamed } from './find-record.ts';
import { type CommonOptions, runCommand, withCommonOptions } from './run-command.ts';
import { terminal } from './terminal.ts';

/** `chancery check CIRCULAR`: what its versions do not say alike, ranked. */
export function registerCheck(program: Command): void {
  const command = program
    .command('check')
    .argument('<circular>', 'reference, id, or “last”')
    .description('compare the language versions of a circular by value');
  withCommonOptions(command).action(async (name: string, options: CommonOptions) =>
    runCommand(options, async ({ db, settings }) => {
      const findings = await checkCircular(db, await circularNamed(db, name), settings);
      return {
        record: { findings },
        lines: findings.map((finding) => `${finding.severity.padEnd(6)} ${findingSentence(finding, terminal.language)}`),
      };
    }),
  );
}
