import { afterAll, beforeAll } from 'vitest';
import { main } from './main.ts';
import { terminal } from './terminal.ts';

/** Runs commands of `chancery` in a test file, with what they print to either stream as `out`; the terminal is given back afterwards. */
export function captureTerminal(): (...args: string[]) => Promise<{ code: number; out: string }> {
  const printed: string[] = [];
  const { print, complain } = terminal;
  beforeAll(() => {
    terminal.print = (line) => printed.push(line);
    terminal.complain = (line) => printed.push(line);
  });
  afterAll(() => {
    terminal.print = print;
    terminal.complain = complain;
  });
  return async (...args) => {
    printed.length = 0;
    const code = await main(args);
    return { code, out: printed.join('\n') };
  };
}
