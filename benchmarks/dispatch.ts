import nodemailer from 'nodemailer';
import type pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { readRecord } from '../journeys/read-record.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from '../journeys/start-server.ts';

// Dispatch of a letter to 183 parliaments in four languages: issue (PDF, DOCX, HTML of each version), rows, and delivery to the local capture,
// beside the limit measured in the same run: the same messages sent by bare nodemailer over one connection to a server that keeps nothing.
// Run: node benchmarks/dispatch.ts

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

const rows = <Row extends pg.QueryResultRow>(server: JourneyServer, query: string) => readRecord<Row>(server.folder, query);

async function run(server: JourneyServer, ...command: string[]): Promise<Record<string, unknown>> {
  const { code, output } = await server.command(...command, '--json');
  if (code !== 0) throw new Error(`${command.join(' ')}: ${JSON.stringify(output)}`);
  return output;
}

async function signed(server: JourneyServer): Promise<void> {
  const { accounts } = await run(server, 'accounts');
  const own = (accounts as { email: string; roles: string[] }[]).filter(({ email }) => email.endsWith('@worldparliaments.example'));
  const emailOf = (role: string, start = '') =>
    own.find(({ email, roles }) => roles.includes(role) && email.startsWith(start))?.email ?? '';
  await run(server, 'draft', 'algorithms-and-the-law-2027', '--signatory', 'awp/secretary-general');
  for (const email of [emailOf('reviser'), emailOf('head-of-cabinet'), emailOf('signatory', 'secretary')])
    await run(server, 'clear', 'last', '--as', email);
}

async function untilSent(server: JourneyServer): Promise<void> {
  for (;;) {
    const [open] = await rows<{ n: number }>(server, `select count(*)::int as n from letter where state <> 'sent'`);
    if (open?.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The limit: the captured bytes again, over one connection, to a server that reads and forgets. */
async function bareDelivery(raws: Buffer[]): Promise<number> {
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => void stream.on('end', () => done()).resume(),
  });
  const port = await new Promise<number>((resolve) => {
    const listening = sink.listen(0, '127.0.0.1', () => resolve((listening.address() as { port: number }).port));
  });
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: 1,
    maxMessages: 1000,
    ignoreTLS: true,
  });
  const { ms } = await timed(async () => {
    for (const raw of raws) await transport.sendMail({ envelope: { from: 'a@secretariat.example', to: 'b@parliament.example' }, raw });
  });
  transport.close();
  await new Promise<void>((resolve) => sink.close(() => resolve()));
  return ms;
}

const folder = await newDataFolder();
const server = await startServer(folder);
try {
  await signed(server);
  const issue = await timed(() => run(server, 'issue', 'last'));
  const dispatch = await timed(() => run(server, 'dispatch', 'last'));
  const delivery = await timed(() => untilSent(server));
  const raws = (await rows<{ raw: Buffer }>(server, 'select raw from captured_mail')).map(({ raw }) => raw);
  const bare = await bareDelivery(raws);
  console.log(`issue: 4 versions as PDF, DOCX and HTML: ${Math.round(issue.ms)} ms (with the command's own start)`);
  console.log(`dispatch: ${raws.length} rows in one transaction: ${Math.round(dispatch.ms)} ms (with the command's own start)`);
  console.log(
    `delivery: ${raws.length} mails of ${Math.round(raws.reduce((sum, raw) => sum + raw.length, 0) / raws.length / 1000)} kB after the dispatch: ${Math.round(delivery.ms)} ms`,
  );
  console.log(`bare nodemailer, the same bytes to a server that forgets: ${Math.round(bare)} ms; ratio ${(delivery.ms / bare).toFixed(1)}`);
} finally {
  await server.stop();
  await removeDataFolder(folder);
}
