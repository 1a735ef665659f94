import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { newId } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { queueLetters } from '../queue-letters.ts';
import { startHostileServer } from '../sample-hostile-server.ts';
import { sampleLetter } from '../sample-letters.ts';
import { smtpCarrier } from '../smtp-carrier.ts';
import { deliverAll } from '../start-postman.ts';

const database = useTestDatabase();

type Counts = { url: string; taken: number; opened: number; open: number; most: number; stop(): Promise<void> };

/** A server that takes its time over every message and counts its connections. */
async function startSlowServer(ms: number): Promise<Counts> {
  const counts: Counts = { url: '', taken: 0, opened: 0, open: 0, most: 0, stop: async () => {} };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect(_session, done) {
      counts.opened++;
      counts.most = Math.max(counts.most, ++counts.open);
      done();
    },
    onClose: () => void counts.open--,
    onData(stream, _session, done) {
      stream.resume().on('end', () => {
        counts.taken++;
        void wait(ms).then(() => done());
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  counts.url = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
  counts.stop = () => new Promise((resolve) => server.close(() => resolve()));
  return counts;
}

async function queueMany(count: number, to = (n: number) => `clerk${n}@parliament.example`): Promise<string> {
  const subject = { kind: 'dispatch', id: newId() };
  await queueLetters(
    database().db,
    Array.from({ length: count }, (_, n) => sampleLetter({ subject, recipientKey: `${n}`, toAddress: to(n) })),
  );
  return subject.id;
}

async function statesOf(subjectId: string): Promise<string[]> {
  const rows = await database().db.selectFrom('letter').select('state').where('subject_id', '=', subjectId).execute();
  return [...new Set(rows.map(({ state }) => state))];
}

test('letters go over as many connections as are allowed and no more, and every one once', async () => {
  const { db } = database();
  const server = await startSlowServer(40);
  const id = await queueMany(24);
  expect(await deliverAll({ db, carrier: smtpCarrier(server.url, { connections: 3 }) })).toEqual({ sent: 24, tried: 24, left: [] });
  expect([server.most, server.opened, server.taken]).toEqual([3, 3, 24]);
  expect(await statesOf(id)).toEqual(['sent']);
  await server.stop();
});

test('a connection is closed after its share of messages and another is opened', async () => {
  const { db } = database();
  const server = await startSlowServer(0);
  await queueMany(10);
  await deliverAll({ db, carrier: smtpCarrier(server.url, { messagesAConnection: 4 }) });
  expect([server.opened, server.taken, server.most]).toEqual([3, 10, 1]);
  await server.stop();
});

test('a server that answers twice confuses nobody: every letter arrives once and is known as sent', async () => {
  const { db } = database();
  const server = await startHostileServer(500);
  const names = ['twice', 'welcome', 'twice-later', 'welcome', 'twice', 'twice-later', 'welcome', 'welcome'];
  const id = await queueMany(names.length, (n) => `${names[n]}@parliament.example`);
  await deliverAll({ db, carrier: smtpCarrier(server.url, { deadlineMs: 2000 }), retryDelay: () => 0 });
  expect(await statesOf(id)).toEqual(['sent']);
  expect(server.taken).toHaveLength(names.length);
  expect(new Set(server.taken).size).toBe(names.length);
  await server.stop();
});
