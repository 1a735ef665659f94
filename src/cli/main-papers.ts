import { beginTypesetting } from '../offices/documents/public.ts';

/**
 * The commands that need no record, `chancery typeset`, `lint`, `align` and `check` of files, as a program of their own that begins in a fraction of the time: the
 * process that typesets starts first, and what reads the command is loaded meanwhile.
 */
export async function main(args: string[]): Promise<number> {
  if (args[0] === 'typeset') beginTypesetting();
  const { runProgram } = await import('./run-program.ts');
  if (args[0] === 'lint') {
    const { registerLint } = await import('./lint.ts');
    return runProgram(args, registerLint);
  }
  if (args[0] === 'check') {
    const { registerCheck } = await import('./check.ts');
    return runProgram(args, registerCheck);
  }
  if (args[0] === 'align') {
    const { registerAlign } = await import('./align.ts');
    return runProgram(args, registerAlign);
  }
  const { registerTypeset } = await import('./typeset.ts');
  return runProgram(args, registerTypeset);
}
