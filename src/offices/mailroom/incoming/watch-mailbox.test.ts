import { readFileSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { log } from '../../../platform/log.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { queueLetter } from '../queue-letters.ts';
import { sampleBounce } from '../sample-bounces.ts';
import { sampleLetter } from '../sample-letters.ts';
import { readMailboxes } from './read-mailboxes.ts';
import { dovecot, type SampleMailServer, startSampleMailServer } from './sample-mail-server.ts';
import { readMailboxOnce, watchMailbox } from './watch-mailbox.ts';

const database = useTestDatabase();
const servers: SampleMailServer[] = [];
if (!dovecot) console.warn('SKIPPED: no Dovecot on this machine; `npm test` installs it');
const here = test.skipIf(!dovecot);

beforeAll(async () => {
  if (dovecot) servers.push(await startSampleMailServer());
});
afterAll(() => Promise.all(servers.map((each) => each.stop())));
beforeEach(() => database().db.deleteFrom('mailbox_place').execute());

function server(): SampleMailServer {
  const [only] = servers;
  if (!only) throw new Error('no server');
  return only;
}
const deps = (secure = false) => ({
  db: database().db,
  mailbox: server().mailbox(secure),
  log: { ...log, warn: () => {}, info: () => {}, error: () => {} },
});
const letter = (n: number) =>
  `From: clerk@senate.example\r\nTo: desk@a.example\r\nMessage-ID: <${n}@senate.example>\r\nSubject: Number ${n}\r\n\r\nWords ${n}\r\n`;
const subjects = async () =>
  (await database().db.selectFrom('incoming_message').select('subject_line').orderBy('id').execute()).map((row) => row.subject_line);

async function until(reached: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await reached()) return;
    await wait(50);
  }
  throw new Error('it did not come about');
}

here('a mailbox is read once, from where it was left, and nothing in it is marked, moved or deleted', async () => {
  await server().deliver('1000.one', letter(1));
  await server().deliver('1001.two', letter(2));
  expect(await readMailboxOnce(deps())).toBe(2);
  expect(await readMailboxOnce(deps())).toBe(0);
  await server().deliver('1002.three', letter(3));
  expect(await readMailboxOnce(deps())).toBe(1);
  expect(await subjects()).toEqual(['Number 1', 'Number 2', 'Number 3']);
  const files = [...(await readdir(join(server().folder, 'new'))), ...(await readdir(join(server().folder, 'cur')))];
  expect(files.filter((name) => /^100\d\./.test(name))).toHaveLength(3);
  expect(files.join(' ')).not.toMatch(/:2,[A-Z]*[ST]/);
});

here('what colleagues read, move away or bring back is taken once', async () => {
  await server().deliver('2000.x', letter(20));
  await readMailboxOnce(deps());
  const cur = join(server().folder, 'cur');
  const [name] = (await readdir(join(server().folder, 'new'))).concat(await readdir(cur)).filter((each) => each.startsWith('2000.x'));
  const at = (await readdir(cur)).includes(name ?? '') ? cur : join(server().folder, 'new');
  await rm(join(at, name ?? ''));
  await server().deliver('2001.y', letter(20));
  expect(await readMailboxOnce(deps())).toBe(0);
  await rename(join(server().folder, 'new', '2001.y'), join(cur, '2001.y:2,S')).catch(() => {});
  await server().deliver('2002.z', letter(21));
  expect(await readMailboxOnce(deps())).toBe(1);
});

here('a mailbox that was numbered anew is read from its start and stores nothing twice', async () => {
  await readMailboxOnce(deps());
  const before = await subjects();
  await database().db.updateTable('mailbox_place').set({ uid_validity: '1' }).execute();
  expect(await readMailboxOnce(deps())).toBe(0);
  expect(await subjects()).toEqual(before);
});

here('a certificate that nobody vouches for is refused, and one that is trusted is taken', async () => {
  await server().deliver('3000.tls', letter(30));
  await expect(readMailboxOnce(deps(true))).rejects.toThrow();
  expect(await readMailboxOnce({ ...deps(true), tls: { ca: readFileSync(server().certificate, 'utf8') } })).toBeGreaterThan(0);
});

here(
  'a watch is told at once, marks a bounce, and goes on after the server was away',
  async () => {
    const { db } = database();
    const id = await queueLetter(db, sampleLetter({ toAddress: 'gone@parliament.example' }));
    await db.updateTable('letter').set({ state: 'sent', sent_at: new Date() }).where('id', '=', id).execute();
    const { message_id } = await db.selectFrom('letter').select('message_id').where('id', '=', id).executeTakeFirstOrThrow();
    const watch = watchMailbox({ ...deps(), pollMs: 60_000 });
    try {
      await until(async () => (await db.selectFrom('mailbox_place').selectAll().execute()).length > 0);
      await server().deliver('4000.bounce', sampleBounce({ messageId: message_id }));
      await until(
        async () => (await db.selectFrom('letter').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state === 'bounced',
      );
      await server().restart();
      await server().deliver('4001.after', letter(41));
      await until(async () => (await subjects()).includes('Number 41'));
    } finally {
      await watch.stop();
    }
  },
  30_000,
);

test('the setting names mailboxes; what cannot be read is named without its password', () => {
  const read = readMailboxes({
    CHANCERY_IMAP: 'imaps://desk%40a.example:p%20w@mail.example/Answers ftp://x:secret@y',
    CHANCERY_REPLIES: 'desk@a.example',
  });
  expect(read.mailboxes).toEqual([
    {
      host: 'mail.example',
      port: 993,
      secure: true,
      user: 'desk@a.example',
      password: 'p w',
      folder: 'Answers',
      name: 'desk@a.example@mail.example/Answers',
    },
  ]);
  expect([read.repliesTo, read.bad]).toEqual(['desk@a.example', ['ftp://x:***@y']]);
});
