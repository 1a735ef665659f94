import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenLanguages } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import type { Delivery } from '../carrier.ts';
import { serverTroubles } from '../carrier.ts';
import { findServerTrouble } from '../list-letters.ts';
import { queueLetter } from '../queue-letters.ts';
import { sampleLetter } from '../sample-letters.ts';
import { smtpCarrier } from '../smtp-carrier.ts';
import { deliverAll } from '../start-postman.ts';
import { words } from '../words.ts';
import { makeSampleAuthority, type SampleAuthority, type SampleCertificate, startTlsServer, type TlsServer } from './sample-tls-server.ts';

const database = useTestDatabase();
let folder = '';
let authority: SampleAuthority;
let good: SampleCertificate;
const servers: TlsServer[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-tls-'));
  authority = makeSampleAuthority(folder);
  good = authority.issue('good', 'IP:127.0.0.1,DNS:localhost', 30);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(kind: 'implicit' | 'starttls' | 'plain', certificate?: SampleCertificate): Promise<TlsServer> {
  const server = await startTlsServer(kind, certificate);
  servers.push(server);
  return server;
}

async function send(url: string, authorities: string | undefined = authority.pem): Promise<Delivery> {
  const carrier = smtpCarrier(url, { deadlineMs: 3000, authorities });
  const raw = Buffer.from('Subject: Test\r\n\r\nText\r\n');
  const delivery = await carrier.send({ messageId: '1@assembly.example', from: 'desk@assembly.example', to: 'a@parliament.example', raw });
  await carrier.close();
  return delivery;
}

test('a letter goes by TLS from the first byte, and by STARTTLS, to a server whose authority is trusted', async () => {
  const [implicit, upgraded] = [await start('implicit', good), await start('starttls', good)];
  expect(await send(`smtps://127.0.0.1:${implicit.port}`)).toMatchObject({ outcome: 'sent' });
  expect(await send(`smtp://127.0.0.1:${upgraded.port}?tls=required`)).toMatchObject({ outcome: 'sent' });
  expect([...implicit.taken, ...upgraded.taken].map(({ secure }) => secure)).toEqual([true, true]);
});

test('a certificate of an unknown authority, for another name or out of date stops the letter, and is said by its name', async () => {
  const strange = makeSampleAuthority(folder, 'stranger').issue('strange', 'IP:127.0.0.1', 30);
  const other = authority.issue('other', 'DNS:mail.elsewhere.example', 30);
  const expired = authority.issue('expired', 'IP:127.0.0.1', 0);
  await wait(1100);
  for (const [certificate, trouble] of [
    [strange, 'tls-untrusted'],
    [other, 'tls-other-name'],
    [expired, 'tls-expired'],
  ] as const) {
    for (const kind of ['implicit', 'starttls'] as const) {
      const server = await start(kind, certificate);
      const url = kind === 'implicit' ? `smtps://127.0.0.1:${server.port}` : `smtp://127.0.0.1:${server.port}?tls=optional`;
      expect(await send(url), `${kind} ${trouble}`).toMatchObject({ outcome: 'deferred', unreachable: true, trouble });
      expect(server.taken).toEqual([]);
    }
  }
});

test('where encryption is wanted and not offered nothing leaves; where it is optional the letter goes as the server can', async () => {
  const server = await start('plain');
  expect(await send(`smtp://127.0.0.1:${server.port}?tls=required`)).toMatchObject({ trouble: 'tls-not-offered', unreachable: true });
  expect(server.taken).toEqual([]);
  expect(await send(`smtp://127.0.0.1:${server.port}?tls=optional`)).toMatchObject({ outcome: 'sent' });
});

test('TLS spoken to a port that speaks none, a closed port and a name that is not there have their own names', async () => {
  const server = await start('plain');
  expect(await send(`smtps://127.0.0.1:${server.port}`)).toMatchObject({ trouble: 'tls-failed' });
  expect(await send('smtps://127.0.0.1:1')).toMatchObject({ trouble: 'server-silent' });
  expect(await send('smtps://no-such-host.invalid')).toMatchObject({ trouble: 'server-not-found' });
});

test('the trouble is shown with the letter and over the mailroom, and worded in every language of the screens', async () => {
  const { db } = database();
  const server = await start('implicit', makeSampleAuthority(folder, 'third').issue('third', 'IP:127.0.0.1', 30));
  const id = await queueLetter(db, sampleLetter());
  const carrier = smtpCarrier(`smtps://127.0.0.1:${server.port}`, { deadlineMs: 3000 });
  await deliverAll({ db, carrier });
  expect(await db.selectFrom('letter').select(['state', 'reason']).where('id', '=', id).executeTakeFirst()).toEqual({
    state: 'queued',
    reason: 'tls-untrusted',
  });
  expect(await findServerTrouble(db)).toBe('tls-untrusted');
  for (const trouble of serverTroubles) {
    for (const language of screenLanguages) expect(words[`reason_${trouble}`][language]).toMatch(/\S/);
  }
});
