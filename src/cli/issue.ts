import type { Command } from 'commander';
import { circularRefusals, issueCircular } from '../offices/circulars/public.ts';
import { closeTypesetting } from '../offices/documents/public.ts';
import { circularNamed } from './find-record.ts';
import { type CommonOptions, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';

/** `chancery issue CIRCULAR`: number, freeze and archive a circular whose every version is signed. */
export function registerIssue(program: Command): void {
  const command = program
    .command('issue')
    .argument('<circular>', 'id, or “last”')
    .description('number, freeze and archive a signed circular as PDF and DOCX');
  withCommonOptions(command).action(async (name: string, options: CommonOptions) => {
    try {
      await runCommand(options, async ({ db, actor, settings }) => {
        const circular = await circularNamed(db, name);
        const answer = await issueCircular(db, actor, circular.id, settings);
        if (!answer.ok) return refuseCommand(answer.refusal, circularRefusals);
        return {
          record: { id: circular.id, reference: answer.reference, documents: answer.documents },
          lines: [`${answer.reference}  (${answer.documents})`],
        };
      });
    } finally {
      await closeTypesetting();
    }
  });
}
