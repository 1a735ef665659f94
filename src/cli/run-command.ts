import type { Command } from 'commander';
import { actorOfAccount, findAccount } from '../offices/access/public.ts';
import { type Actor, system } from '../platform/actor.ts';
import type { Refusal } from '../platform/answer.ts';
import { rememberedAddress } from '../platform/public-address.ts';
import { refusals } from '../platform/refusals.ts';
import type { Words } from '../platform/words.ts';
import { type OpenRecord, openRecord } from './open-record.ts';
import { CommandRefused, terminal, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

export type CommonOptions = { json?: boolean; as?: string };
/** What a command works with: the open record, and who acts. */
export type Desk = OpenRecord & { actor: Actor };
/** What a command answers: the record for `--json`, and the lines for a person. */
export type Output = { record: Record<string, unknown>; lines: string[] };

/** Adds what every command has: `--json`, and `--as EMAIL` to act with an account's roles instead of as the administrator of the machine. */
export function withCommonOptions(command: Command): Command {
  return command.option('--json', 'print one JSON object').option('--as <email>', 'act as this account, with its roles');
}

/** Opens the record, runs the work and prints its output; the record is closed whatever happens. */
export async function runCommand(options: CommonOptions, work: (desk: Desk) => Promise<Output>): Promise<void> {
  const record = await openRecord({ alone: false });
  try {
    const actor = await actorFor(record, options.as);
    const publicUrl = process.env.CHANCERY_URL ? undefined : await rememberedAddress(record.db);
    const settings = publicUrl ? { ...record.settings, publicUrl } : record.settings;
    const output = await work({ ...record, settings, actor });
    if (options.json) terminal.print(JSON.stringify({ ok: true, ...output.record }));
    else for (const line of output.lines) terminal.print(line);
  } finally {
    await record.close();
  }
}

async function actorFor(record: OpenRecord, email: string | undefined): Promise<Actor> {
  if (!email) return system;
  const account = await findAccount(record.db, email);
  if (!account) throw noSuch('account', email, 'accounts');
  return actorOfAccount(account);
}

/** Ends the command with an office's refusal, worded by that office. */
export function refuseCommand(refusal: Refusal, ...words: Words[]): never {
  throw new CommandRefused(refusal, wordRefusal(refusal, ...words, refusals));
}

/** Nothing is called so; names the command that lists what there is. */
export function noSuch(what: string, value: string, list: string): CommandRefused {
  const refusal = { code: 'no-such-record', what, value, list };
  return new CommandRefused(refusal, wordRefusal(refusal, settingsRefusals));
}
