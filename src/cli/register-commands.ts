import type { Command } from 'commander';
import { registerAccount } from './account.ts';
import { registerAlign } from './align.ts';
import { registerArchived } from './archived.ts';
import { registerCheck } from './check.ts';
import { registerCirculars } from './circulars.ts';
import { registerClear } from './clear.ts';
import { registerCoverage } from './coverage.ts';
import { registerDispatch } from './dispatch.ts';
import { registerDraft } from './draft.ts';
import { registerExport } from './export-directory.ts';
import { registerImport } from './import.ts';
import { registerIssue } from './issue.ts';
import { registerLint } from './lint.ts';
import { registerMeetings } from './meetings.ts';
import { registerReceive } from './receive.ts';
import { registerReport } from './report.ts';
import { registerReset } from './reset.ts';
import { registerServe } from './serve.ts';
import { registerTypeset } from './typeset.ts';
import { registerVerify } from './verify.ts';

/** Every command of `chancery`, one file each. */
export function registerCommands(program: Command): void {
  registerServe(program);
  registerMeetings(program);
  registerDraft(program);
  registerCirculars(program);
  registerCheck(program);
  registerAlign(program);
  registerClear(program);
  registerIssue(program);
  registerDispatch(program);
  registerCoverage(program);
  registerReceive(program);
  registerReport(program);
  registerTypeset(program);
  registerLint(program);
  registerVerify(program);
  registerArchived(program);
  registerImport(program);
  registerExport(program);
  registerAccount(program);
  registerReset(program);
}
