import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecord } from './read-record.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

const kills = 20;
const staff = ['reviser', 'head-of-cabinet', 'signatory'];
let folder = '';
let server: JourneyServer;

beforeAll(async () => {
  folder = await newDataFolder();
});

afterAll(async () => {
  await server?.stop();
  await removeDataFolder(folder);
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The accounts of the demonstration by role, as the command line lists them. */
async function emailOf(role: string): Promise<string> {
  const { output } = await server.command('accounts', '--json');
  const accounts = output.accounts as { email: string; roles: string[] }[];
  const own = accounts.filter(({ email }) => email.endsWith('@worldparliaments.example'));
  return own.find(({ roles, email }) => roles.includes(role) && (role !== 'signatory' || email.startsWith('secretary.')))?.email ?? '';
}

async function issuedLetter(): Promise<void> {
  const meeting = 'algorithms-and-the-law-2027';
  const steps: string[][] = [['draft', meeting, '--signatory', 'awp/secretary-general']];
  for (const role of staff) steps.push(['clear', 'last', '--as', await emailOf(role)]);
  steps.push(['issue', 'last']);
  for (const step of steps) {
    const { code, output } = await server.command(...step, '--json');
    expect(code, `${step.join(' ')}: ${JSON.stringify(output)}`).toBe(0);
  }
}

/** The rows of the record beside the running server. */
const rows = <Row extends pg.QueryResultRow>(query: string) => readRecord<Row>(folder, query);

test('a process killed twenty times while it delivers loses no letter and sends none twice', async () => {
  server = await startServer(folder);
  await issuedLetter();
  const { output } = await server.command('dispatch', 'last', '--json');
  expect(output.letters).toBeGreaterThan(150);
  let delivering = 0;
  for (let kill = 0; kill < kills; kill++) {
    await wait(40 + Math.random() * 260);
    const [{ open } = { open: 0 }] = await rows<{ open: number }>(
      `select count(*)::int as open from letter where state in ('queued', 'claimed', 'sending')`,
    );
    if (open > 0) delivering++;
    await server.kill();
    server = await startServer(folder);
    if (open === 0) await server.command('remind', 'last', '--json');
  }
  expect(delivering, 'how often letters were still on their way when the process was killed').toBeGreaterThanOrEqual(kills / 2);
  await expect
    .poll(async () => (await rows<{ n: number }>(`select count(*)::int as n from letter where state <> 'sent'`))[0]?.n, {
      timeout: 90_000,
      interval: 500,
    })
    .toBe(0);
  const wrong =
    await rows(`select l.message_id, count(m.id)::int as copies from letter l left join captured_mail m on m.message_id = l.message_id
    group by l.message_id having count(m.id) <> 1`);
  expect(wrong).toEqual([]);
  const [{ letters, mails } = { letters: 0, mails: -1 }] = await rows<{ letters: number; mails: number }>(
    `select (select count(*)::int from letter) as letters, (select count(*)::int from captured_mail) as mails`,
  );
  expect(mails).toBe(letters);
  console.log(
    `${kills} kills, ${delivering} of them while letters were on their way; ${letters} letters, ${mails} mails, each exactly once`,
  );
});
