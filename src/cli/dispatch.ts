import type { Command } from 'commander';
import { documentBytes } from '../offices/archive/public.ts';
import { circularRefusals, dispatchCircular, remindSilent } from '../offices/circulars/public.ts';
import { captureCarrier, deliverAll, smtpCarrier, startCapture } from '../offices/mailroom/public.ts';
import { log } from '../platform/log.ts';
import { circularNamed } from './find-record.ts';
import { type CommonOptions, type Desk, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';

type DispatchOptions = CommonOptions & { deliver?: boolean };

/** `chancery dispatch CIRCULAR` and `chancery remind CIRCULAR`: letters as rows; the running server's postman carries them. */
export function registerDispatch(program: Command): void {
  const dispatch = program
    .command('dispatch')
    .argument('<circular>', 'reference, id, or “last”')
    .description('queue one letter for every addressee, in its language');
  withCommonOptions(dispatch)
    .option('--deliver', 'also carry all due letters now, when no server runs')
    .action(async (name: string, options: DispatchOptions) =>
      runCommand(options, async (desk) => {
        const circular = await circularNamed(desk.db, name);
        const answer = await dispatchCircular(desk.db, desk.actor, circular.id, desk.settings);
        if (!answer.ok) return refuseCommand(answer.refusal, circularRefusals);
        if (options.deliver) await deliver(desk);
        const { letters, excluded, byLanguage } = answer;
        return { record: { letters, excluded, byLanguage }, lines: [`${letters}  ${JSON.stringify(byLanguage)}`] };
      }),
    );
  const remind = program
    .command('remind')
    .argument('<circular>', 'reference, id, or “last”')
    .description('remind those who have not answered, and only them');
  withCommonOptions(remind).action(async (name: string, options: CommonOptions) =>
    runCommand(options, async (desk) => {
      const circular = await circularNamed(desk.db, name);
      const answer = await remindSilent(desk.db, desk.actor, circular.id, desk.settings);
      if (!answer.ok) return refuseCommand(answer.refusal, circularRefusals);
      return { record: { letters: answer.letters, number: answer.number }, lines: [String(answer.letters)] };
    }),
  );
}

/** Carries everything that is due, then ends: to the configured mail server, or to the local capture. */
async function deliver({ db, settings }: Desk): Promise<void> {
  const documents = (id: string) => documentBytes(db, id);
  if (settings.smtpUrl) {
    await deliverAll({ db, carrier: smtpCarrier(settings.smtpUrl, settings.mail), documents, log });
    return;
  }
  const capture = await startCapture(db, { port: 0 });
  try {
    await deliverAll({ db, carrier: captureCarrier(db, capture.url), documents, log });
  } finally {
    await capture.stop();
  }
}
