import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { newId } from '../../../platform/database/public.ts';
import { projectFolder } from '../../../platform/project-folder.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { queueLetter } from '../queue-letters.ts';
import { sampleBounce } from '../sample-bounces.ts';
import { sampleLetter } from '../sample-letters.ts';
import { unreachableAmong } from './mark-unreachable.ts';
import { receiveMessage } from './receive-message.ts';
import { replyAddressOf } from './reply-token.ts';

const database = useTestDatabase();

async function sentLetter(toAddress = 'speaker@parliament.example') {
  const { db } = database();
  const id = await queueLetter(db, sampleLetter({ toAddress }));
  await db.updateTable('letter').set({ state: 'sent', sent_at: new Date() }).where('id', '=', id).execute();
  return db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

const bytes = (lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const receive = async (lines: string[], way: 'http' | 'pipe' | 'imap' = 'pipe') =>
  accepted(await receiveMessage(database().db, bytes(lines), way));
const stored = (id: string) => database().db.selectFrom('incoming_message').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('an answer is threaded by the mark in its address before anything else', async () => {
  const [letter, other] = [await sentLetter(), await sentLetter()];
  const to = replyAddressOf(letter, 'desk@assembly.example');
  const received = await receive([
    'From: a@b.example',
    `To: ${to}`,
    `In-Reply-To: <${other.message_id}>`,
    'Message-ID: <1@b.example>',
    '',
    'We shall come.',
  ]);
  expect(received).toMatchObject({ kind: 'message', letterId: letter.id, isNew: true });
  expect(await stored(received.id)).toMatchObject({ matched_by: 'token', words: expect.stringContaining('We shall come.') });
});

test('an answer without the mark is threaded by the messages it names, and one without either by its sender', async () => {
  const letter = await sentLetter('clerk@senate.example');
  const byReference = await receive([
    'From: other@senate.example',
    'To: desk@a.example',
    `References: <x@y> <${letter.message_id}>`,
    '',
    'Thanks',
  ]);
  expect(await stored(byReference.id)).toMatchObject({ letter_id: letter.id, matched_by: 'message-id' });
  const bySender = await receive(['From: Clerk <CLERK@senate.example>', 'To: desk@a.example', 'Subject: Programme', '', 'Which hall?']);
  expect(await stored(bySender.id)).toMatchObject({ letter_id: letter.id, matched_by: 'address' });
  const stranger = await receive(['From: stranger@x.example', 'To: desk@a.example', '', 'Hello']);
  expect(await stored(stranger.id)).toMatchObject({ letter_id: null, matched_by: null, kind: 'message' });
});

test('the same message by three ways is one message, and is journalled once without an address', async () => {
  const lines = ['From: a@b.example', 'To: desk@a.example', 'Message-ID: <once@b.example>', 'Subject: Once', '', 'Only once'];
  const first = await receive(lines, 'imap');
  const second = await receive(['Received: from elsewhere by here', ...lines], 'http');
  const third = await receive(lines, 'pipe');
  expect([second, third]).toMatchObject([
    { id: first.id, isNew: false },
    { id: first.id, isNew: false },
  ]);
  const journal = await journalOf(database().db, 'incoming-message', first.id);
  expect(journal.map((entry) => entry.act)).toEqual(['mailroom.receive']);
  expect(JSON.stringify(journal)).not.toContain('@b.example');
});

test('a hard bounce marks the address with its evidence; a soft one, a delay and an absence mark nobody', async () => {
  const { db } = database();
  const letters = await Promise.all(['gone', 'full', 'late', 'away'].map((name) => sentLetter(`${name}@parliament.example`)));
  const [gone, full, late, away] = letters.map(({ message_id }) => message_id);
  const send = (raw: string) => receiveMessage(db, new TextEncoder().encode(raw), 'pipe');
  accepted(await send(sampleBounce({ messageId: gone ?? '', recipient: 'gone@parliament.example' })));
  accepted(
    await send(
      sampleBounce({ messageId: full ?? '', recipient: 'full@parliament.example', status: '5.2.2', diagnosis: '552 mailbox full' }),
    ),
  );
  accepted(await send(sampleBounce({ messageId: late ?? '', recipient: 'late@parliament.example', action: 'delayed', status: '4.4.1' })));
  accepted(
    await send(
      `From: away@parliament.example\r\nTo: d@a.example\r\nSubject: Out of office\r\nIn-Reply-To: <${away}>\r\n\r\nuser unknown 550 5.1.1`,
    ),
  );
  const marked = await unreachableAmong(
    db,
    letters.map(({ to_address }) => to_address.toUpperCase()),
  );
  expect([...marked]).toEqual(['gone@parliament.example']);
  const states = await db
    .selectFrom('letter')
    .select('state')
    .where(
      'id',
      'in',
      letters.map(({ id }) => id),
    )
    .orderBy('to_address')
    .execute();
  expect(states.map(({ state }) => state)).toEqual(['sent', 'bounced', 'bounced', 'sent']);
});

test('a report of several recipients marks only the letter of its own recipient', async () => {
  const { db } = database();
  const letter = await sentLetter('one@parliament.example');
  const report = sampleBounce({ messageId: letter.message_id, recipient: 'one@parliament.example' }).replace(
    'Final-Recipient: rfc822; one@parliament.example',
    'Final-Recipient: rfc822; two@parliament.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\nFinal-Recipient: rfc822; one@parliament.example',
  );
  const { reports } = accepted(await receiveMessage(db, new TextEncoder().encode(report), 'pipe'));
  expect(reports.map(({ letterId }) => letterId)).toEqual([undefined, letter.id]);
});

test('files are kept under harmless names; programs, pages and disguised files are kept back', async () => {
  const part = (name: string, type: string, body: string) => [
    '--b',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    body,
  ];
  const received = await receive([
    'From: a@b.example',
    'To: d@a.example',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...['--b', 'Content-Type: text/plain', '', 'See the files'],
    ...part('../../etc/scan.pdf', 'application/pdf', '%PDF-1.7 x'),
    ...part('invoice.pdf', 'application/pdf', '<html>'),
    ...part('run.exe', 'application/octet-stream', 'MZ'),
    ...part('page.txt', 'text/html', '<script>'),
    '--b--',
  ]);
  const files = await database()
    .db.selectFrom('incoming_file')
    .selectAll()
    .where('message_id', '=', received.id)
    .orderBy('position')
    .execute();
  expect(files.map(({ filename, kept_back, bytes: kept }) => [filename, kept_back, kept !== null])).toEqual([
    ['scan.pdf', null, true],
    ['invoice.pdf', 'disguised', false],
    ['run.exe', 'program', false],
    ['page.txt', 'program', false],
  ]);
});

test('nothing and noise are refused or kept, never thrown', async () => {
  const { db } = database();
  expect(await receiveMessage(db, new Uint8Array(), 'pipe')).toMatchObject({ ok: false, refusal: { code: 'empty-message' } });
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
  expect(await receiveMessage(db, noise, 'pipe')).toMatchObject({ ok: true });
  const hostile = [
    'Subject: \u0000=?utf-8?B?////?=',
    'From: \u0000',
    `Content-Type: multipart/mixed; boundary="${'x'.repeat(5000)}"`,
    '',
    '\u0000\ud800',
  ];
  expect(await receiveMessage(db, bytes(hostile), 'pipe')).toMatchObject({ ok: true });
  const nested = `${'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(500)}`;
  expect(await receiveMessage(db, new TextEncoder().encode(`From: n@n.example\r\n${nested}`), 'pipe')).toMatchObject({ ok: true });
  const slow = `From: s@s.example\r\nContent-Type: text/html\r\n\r\n${'<script <'.repeat(40_000)}`;
  const began = performance.now();
  expect(await receiveMessage(db, new TextEncoder().encode(slow), 'pipe')).toMatchObject({ ok: true });
  expect(performance.now() - began).toBeLessThan(5000);
});

const cases = join(projectFolder, '..', 'shared', 'cases');
test.each(['strings', 'uploads'])('hostile %s as subject, words, name and file are taken in without a fault', async (folder) => {
  if (!existsSync(join(cases, folder))) return console.warn(`SKIPPED: no cases of ${folder} on this machine`);
  const files = readdirSync(join(cases, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .slice(0, 80);
  for (const entry of files) {
    const body = readFileSync(join(entry.parentPath, entry.name)).subarray(0, 300_000);
    const head = `From: =?utf-8?B?${body.subarray(0, 60).toString('base64')}?= <a@b.example>\r\nMessage-ID: <${newId()}@b.example>\r\n`;
    const plain = Buffer.concat([Buffer.from(`${head}Subject: ${entry.name}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n`), body]);
    const file = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Disposition: attachment; filename="${entry.name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body.toString('base64')}\r\n--b--`;
    for (const raw of [plain, Buffer.from(file)]) {
      expect(await receiveMessage(database().db, raw, 'pipe'), entry.name).toMatchObject({ ok: true });
    }
  }
});
