import type { Command } from 'commander';
import { documentBytes } from '../offices/archive/public.ts';
import { circularRefusals, dispatchCircular, remindSilent } from '../offices/circulars/public.ts';
import { captureCarrier, deliverAll, smtpCarrier, startCapture, type Waiting, wordWaiting } from '../offices/mailroom/public.ts';
import { log } from '../platform/log.ts';
import { circularNamed } from './find-record.ts';
import { type CommonOptions, type Desk, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';
import { terminal } from './terminal.ts';

type DispatchOptions = CommonOptions & { deliver?: boolean };

/** `chancery dispatch CIRCULAR` and `chancery remind CIRCULAR`: letters as rows; the running server's postman carries them. */
export function registerDispatch(program: Command): void {
  const dispatch = program
    .command('dispatch')
    .argument('<circular>', 'reference, id, or “last”')
    .description('queue one letter for every addressee, in its language');
  withCommonOptions(dispatch)
    .option('--deliver', 'also carry all due letters now, when no server runs, and say what has not left and from when it goes')
    .action(async (name: string, options: DispatchOptions) =>
      runCommand(options, async (desk) => {
        const circular = await circularNamed(desk.db, name);
        const answer = await dispatchCircular(desk.db, desk.actor, circular.id, desk.settings);
        if (!answer.ok) return refuseCommand(answer.refusal, circularRefusals);
        const { letters, excluded, byLanguage } = answer;
        const lines = [`${letters}  ${JSON.stringify(byLanguage)}`];
        if (!options.deliver) return { record: { letters, excluded, byLanguage }, lines };
        const { sent, left } = await deliver(desk);
        return { record: { letters, excluded, byLanguage, sent, left }, lines: [...lines, ...wordWaiting(left, terminal.language)] };
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

/** As long as a person waits at a terminal for letters whose domain is paced. */
const patienceMs = 15 * 60_000;

/** Carries everything that is due, waits for paced letters, then ends: to the configured mail server, or to the local capture. */
async function deliver({ db, settings }: Desk): Promise<{ sent: number; left: Waiting[] }> {
  const documents = (id: string) => documentBytes(db, id);
  if (settings.smtpUrl) {
    return deliverAll({ db, carrier: smtpCarrier(settings.smtpUrl, settings.mail), documents, log, patienceMs });
  }
  const capture = await startCapture(db, { port: 0 });
  try {
    return await deliverAll({ db, carrier: captureCarrier(db, capture.url), documents, log, patienceMs });
  } finally {
    await capture.stop();
  }
}
