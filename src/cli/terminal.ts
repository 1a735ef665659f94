import type { Refusal } from '../platform/answer.ts';
import { asScreenLanguage, type ScreenLanguage } from '../platform/language.ts';
import { type Words, word } from '../platform/words.ts';

/** Where a command writes: a person reads text, a program `--json`. */
export type Terminal = { language: ScreenLanguage; print: (line: string) => void; complain: (line: string) => void };

/** The terminal's language, from LC_ALL, LC_MESSAGES or LANG (POSIX order); English when it is none of ours. */
export function terminalLanguage(env: NodeJS.ProcessEnv): ScreenLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asScreenLanguage(locale.slice(0, 2).toLowerCase()) ?? 'en';
}

export const terminal: Terminal = {
  language: terminalLanguage(process.env),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** A refusal in the terminal's language, from the first set of words that knows its code. */
export function wordRefusal(refusal: Refusal, ...sets: Words[]): string {
  const wording = sets.map((set) => set[refusal.code]).find((found) => found !== undefined);
  const { code, ...facts } = refusal;
  return wording ? word(wording, terminal.language, facts as Record<string, string | number>) : code;
}

/** Ends a command with a refusal: the sentence for a person, the code for a program; exit code 1 where no other is given. */
export class CommandRefused extends Error {
  readonly refusal: Refusal;
  readonly exitCode: number;
  constructor(refusal: Refusal, sentence: string, exitCode = 1) {
    super(sentence);
    this.refusal = refusal;
    this.exitCode = exitCode;
  }
}

/** Ends a command that has printed what it had to say with an exit code of its own. */
export class CommandEnded extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super(`ended with ${exitCode}`);
    this.exitCode = exitCode;
  }
}
