import type { Command } from 'commander';
import { inLanguage } from '../offices/languages/public.ts';
import { listMeetings } from '../offices/meetings/public.ts';
import { type CommonOptions, runCommand, withCommonOptions } from './run-command.ts';
import { terminal } from './terminal.ts';

/** `chancery meetings`: every meeting, the newest first. */
export function registerMeetings(program: Command): void {
  withCommonOptions(program.command('meetings').description('list the meetings')).action(async (options: CommonOptions) =>
    runCommand(options, async ({ db }) => {
      const meetings = await listMeetings(db);
      return {
        record: {
          meetings: meetings.map(({ id, slug, startsOn, endsOn, mode, title, announcedAt, closedAt }) => ({
            id,
            slug,
            startsOn,
            endsOn,
            mode,
            title,
            announcedAt,
            closedAt,
          })),
        },
        lines: meetings.map(({ slug, startsOn, title }) => `${startsOn}  ${slug.padEnd(36)} ${inLanguage(title, terminal.language)}`),
      };
    }),
  );
}
