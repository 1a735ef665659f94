import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { newId } from '../../platform/database/public.ts';
import { projectFolder } from '../../platform/project-folder.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { journalOf } from '../archive/public.ts';
import { queueLetter } from './queue-letters.ts';
import { readBounce } from './read-bounce.ts';
import { recordBounce } from './record-bounce.ts';
import { sampleBounce } from './sample-bounces.ts';
import { sampleLetter } from './sample-letters.ts';

const database = useTestDatabase();

async function sentLetter(state = 'sent') {
  const { db } = database();
  const id = await queueLetter(db, sampleLetter());
  await db.updateTable('letter').set({ state }).where('id', '=', id).execute();
  return findLetter(id);
}

async function findLetter(id: string) {
  return database().db.selectFrom('letter').select(['id', 'state', 'reason', 'message_id']).where('id', '=', id).executeTakeFirstOrThrow();
}

test('a report about a wrong address marks its letter, is journalled without the address, and counts once', async () => {
  const { db } = database();
  const letter = await sentLetter();
  const report = sampleBounce({ messageId: letter.message_id });
  const first = accepted(await recordBounce(db, report));
  expect(first).toMatchObject({ letterId: letter.id, hard: true, action: 'failed' });
  expect(accepted(await recordBounce(db, report)).bounceId).toBe(first.bounceId);
  expect(await findLetter(letter.id)).toMatchObject({ state: 'bounced', reason: '550 5.1.1 mailbox refused' });
  const journal = await journalOf(db, 'letter', letter.id);
  expect(journal.map((entry) => entry.act)).toEqual(['mailroom.bounce']);
  expect(JSON.stringify(journal)).not.toContain('@');
});

test('a full mailbox is a passing trouble, but the letter did not arrive', async () => {
  const letter = await sentLetter();
  const report = sampleBounce({ messageId: letter.message_id, status: '5.2.2', diagnosis: '552 5.2.2 mailbox full' });
  expect(accepted(await recordBounce(database().db, report))).toMatchObject({ hard: false });
  expect((await findLetter(letter.id)).state).toBe('bounced');
});

test('a server that still tries leaves the letter as sent', async () => {
  const letter = await sentLetter();
  const report = sampleBounce({ messageId: letter.message_id, action: 'delayed', status: '4.4.1' });
  expect(accepted(await recordBounce(database().db, report))).toMatchObject({ action: 'delayed', hard: false });
  expect((await findLetter(letter.id)).state).toBe('sent');
});

test('a report quicker than the postman’s own note takes the letter from it', async () => {
  const letter = await sentLetter('sending');
  accepted(await recordBounce(database().db, sampleBounce({ messageId: letter.message_id })));
  expect((await findLetter(letter.id)).state).toBe('bounced');
});

test('a report about no letter of ours is kept without one', async () => {
  const answer = accepted(await recordBounce(database().db, sampleBounce({ messageId: `${newId()}@elsewhere.example` })));
  expect(answer.letterId).toBeUndefined();
});

const autoReply = [
  'From: Ines Duarte <speaker@parliament.example>',
  'Subject: Out of the office',
  'Auto-Submitted: auto-replied',
  'In-Reply-To: <x@assembly.example>',
  '',
  'I am away until Monday. 550 papers wait for me.',
].join('\r\n');
const success = sampleBounce({ messageId: 'x@assembly.example', action: 'delivered', status: '2.0.0' });

test.each([
  ['an auto-reply', autoReply],
  ['a report of success', success],
  ['nothing', ''],
  ['noise', '\u0000\u00ff\r\n\r\n--'],
])('%s is no bounce', async (_, raw) => {
  expect(await recordBounce(database().db, raw)).toMatchObject({ ok: false, refusal: { code: 'not-a-bounce' } });
});

const cases = join(projectFolder, '..', 'shared', 'cases', 'bounces');
type Expected = Record<string, { hard: boolean; reason: string }[]>;

/** Reads the collected bounces where they are present: floors a little under what was reached when this was written. */
test('collected bounces of many servers: nine in ten are recognised, none of the others is taken for one', async (context) => {
  if (!existsSync(cases)) return context.skip('SKIPPED: no folder of collected bounces on this machine');
  const expected = JSON.parse(readFileSync(join(cases, 'expected.json'), 'utf8')) as Expected;
  const score = { bounces: 0, recognised: 0, rightlyHardOrSoft: 0, taken: 0 };
  for (const file of readdirSync(join(cases, 'emails'))) {
    const wanted = expected[file];
    if (!wanted) continue;
    const read = await readBounce(readFileSync(join(cases, 'emails', file)));
    if (wanted.every(({ reason }) => ['feedback', 'vacation', 'delivered'].includes(reason))) {
      score.taken += read ? 1 : 0;
      continue;
    }
    score.bounces++;
    score.recognised += read ? 1 : 0;
    score.rightlyHardOrSoft += read && wanted.some(({ hard }) => hard === read.hard) ? 1 : 0;
  }
  console.log(JSON.stringify(score));
  expect(score.taken).toBe(0);
  expect(score.recognised / score.bounces).toBeGreaterThan(0.9);
  expect(score.rightlyHardOrSoft / score.recognised).toBeGreaterThan(0.8);
});
