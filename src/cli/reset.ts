import type { Command } from 'commander';
import { sql } from 'kysely';
import { seedDemonstration } from '../../demonstration/public.ts';
import { type CommonOptions, runCommand, withCommonOptions } from './run-command.ts';
import { CommandRefused, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

type ResetOptions = CommonOptions & { yes?: boolean };

/** `chancery reset --yes`: empties the record and loads the demonstration secretariat anew, in one transaction. */
export function registerReset(program: Command): void {
  const command = program
    .command('reset')
    .description('EMPTY the record and load the demonstration secretariat anew')
    .option('--yes', 'yes, everything in it is lost');
  withCommonOptions(command).action(async (options: ResetOptions) => {
    if (!options.yes) throw new CommandRefused({ code: 'say-yes' }, wordRefusal({ code: 'say-yes' }, settingsRefusals));
    await runCommand(options, async ({ db, settings }) => {
      const tables = await sql<{
        name: string;
      }>`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`.execute(db);
      await sql`truncate ${sql.raw(tables.rows.map(({ name }) => name).join(', '))} cascade`.execute(db);
      await seedDemonstration(db, settings);
      return { record: { reset: true }, lines: ['ok'] };
    });
  });
}
