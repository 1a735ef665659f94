import { registerCommands } from './register-commands.ts';
import { runProgram } from './run-program.ts';

/** The command line: `chancery COMMAND …`. Answers the exit code: 0 done, 1 refused, 2 used wrongly, 70 a fault. */
export function main(args: string[]): Promise<number> {
  return runProgram(args, registerCommands);
}
