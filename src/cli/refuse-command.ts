import type { Refusal } from '../platform/answer.ts';
import { refusals } from '../platform/refusals.ts';
import type { Words } from '../platform/words.ts';
import { CommandRefused, terminal, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

/** What a command answers: the record for `--json`, and the lines for a person. */
export type Output = { record: Record<string, unknown>; lines: string[] };

/** Prints what a command answers, for a person or for a program. */
export function printOutput({ record, lines }: Output, asJson: boolean | undefined): void {
  if (asJson) terminal.print(JSON.stringify({ ok: true, ...record }));
  else for (const line of lines) terminal.print(line);
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
