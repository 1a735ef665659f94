import type { Command } from 'commander';
import { coverageOf, coverageStates } from '../offices/circulars/public.ts';
import { nameBodies } from '../offices/directory/public.ts';
import { circularNamed } from './find-record.ts';
import { type CommonOptions, runCommand, withCommonOptions } from './run-command.ts';
import { terminal } from './terminal.ts';

/** `chancery coverage CIRCULAR`: the state of every body that was written to. */
export function registerCoverage(program: Command): void {
  const command = program
    .command('coverage')
    .argument('<circular>', 'reference, id, or “last”')
    .description('who was reached, named, registered, declined, is silent');
  withCommonOptions(command).action(async (name: string, options: CommonOptions) =>
    runCommand(options, async ({ db }) => {
      const circular = await circularNamed(db, name);
      const coverage = await coverageOf(db, circular.id);
      const covered = coverage?.covered ?? [];
      const names = await nameBodies(
        db,
        covered.map(({ bodyId }) => bodyId),
        terminal.language,
      );
      return {
        record: { counts: coverage?.counts, bodies: covered.map((each) => ({ ...each, name: names.get(each.bodyId) })) },
        lines: [
          ...coverageStates.map((state) => `${state.padEnd(12)} ${coverage?.counts[state] ?? 0}`),
          '',
          ...covered.map(
            ({ bodyId, state, named, registered }) =>
              `${state.padEnd(12)} ${String(named).padStart(3)} ${String(registered).padStart(3)}  ${names.get(bodyId)}`,
          ),
        ],
      };
    }),
  );
}
