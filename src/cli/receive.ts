import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { incomingRefusals, receiveMessage } from '../offices/mailroom/public.ts';
import { type CommonOptions, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';

/** `chancery receive [FILE]`: takes in one raw message from a file or the pipe of a mail server (`|chancery receive`). */
export function registerReceive(program: Command): void {
  const command = program
    .command('receive')
    .argument('[file]', 'the message as the mail server received it; without one it is read from the pipe')
    .option('--desk <address>', 'the mailbox it came to')
    .description('take in a message: an answer, a question, or a letter that came back');
  withCommonOptions(command).action(async (file: string | undefined, options: CommonOptions & { desk?: string }) =>
    runCommand(options, async ({ db }) => {
      const raw = file ? await readFile(file) : await buffer(process.stdin);
      const received = await receiveMessage(db, raw, 'pipe', options.desk);
      if (!received.ok) return refuseCommand(received.refusal, incomingRefusals);
      const { id, kind, isNew, letterId, reports } = received;
      const bounced = reports.map(({ hard, action, letterId: of }) => `${action} ${hard ? 'hard' : 'soft'} ${of ?? '-'}`);
      return { record: { id, kind, isNew, letterId, reports }, lines: [`${kind} ${id}${letterId ? ` ${letterId}` : ''}`, ...bounced] };
    }),
  );
}
