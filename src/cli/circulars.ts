import type { Command } from 'commander';
import { listCirculars } from '../offices/circulars/public.ts';
import { type CommonOptions, runCommand, withCommonOptions } from './run-command.ts';

/** `chancery circulars`: every circular, the newest first. */
export function registerCirculars(program: Command): void {
  withCommonOptions(program.command('circulars').description('list the circulars')).action(async (options: CommonOptions) =>
    runCommand(options, async ({ db }) => {
      const circulars = await listCirculars(db);
      return {
        record: {
          circulars: circulars.map(({ id, kind, languages, originalLanguage, issuance }) => ({
            id,
            kind,
            languages,
            originalLanguage,
            reference: issuance?.reference,
          })),
        },
        lines: circulars.map(
          ({ id, kind, languages, issuance }) =>
            `${id}  ${(issuance?.reference ?? '–').padEnd(16)} ${kind.padEnd(12)} ${languages.join(' ')}`,
        ),
      };
    }),
  );
}
