import type { Command } from 'commander';
import { registerServe } from './serve.ts';

/** Every command of `chancery`, one file each. */
export function registerCommands(program: Command): void {
  registerServe(program);
}
