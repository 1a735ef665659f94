import { Command, CommanderError } from 'commander';
import { CommandEnded, CommandRefused, terminal } from './terminal.ts';

/** Runs `chancery COMMAND …` with the commands that `register` adds. Answers the exit code: 0 done, 1 refused, 2 used wrongly; a fault is thrown. */
export async function runProgram(args: string[], register: (program: Command) => void): Promise<number> {
  const program = new Command('chancery')
    .description('The back office of an inter-parliamentary secretariat: one record, from the letter to the report.')
    .exitOverride()
    .showHelpAfterError();
  register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return codeOf(error, args.includes('--json'));
  }
}

function codeOf(error: unknown, asJson: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CommandEnded) return error.exitCode;
  if (!(error instanceof CommandRefused)) throw error;
  if (asJson) terminal.print(JSON.stringify({ ok: false, refusal: error.refusal, message: error.message }));
  else terminal.complain(error.message);
  return error.exitCode;
}
