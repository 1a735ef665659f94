import type { Command } from 'commander';

export type CommonOptions = { json?: boolean; as?: string };

/** Adds what every command has: `--json`, and `--as EMAIL` to act with an account's roles instead of as the administrator of the machine. */
export function withCommonOptions(command: Command): Command {
  return command.option('--json', 'print one JSON object').option('--as <email>', 'act as this account, with its roles');
}
