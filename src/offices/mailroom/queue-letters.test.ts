import { expect, test } from 'vitest';
import { inTransaction, newId } from '../../platform/database/public.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { letterStates } from './letter-states.ts';
import { queueLetter, queueLetters } from './queue-letters.ts';
import { sampleLetter } from './sample-letters.ts';

const database = useTestDatabase();

test('a letter queued twice for one recipient is one letter, and stays as it was first queued', async () => {
  const letter = sampleLetter();
  const first = await queueLetter(database().db, letter);
  const second = await queueLetter(database().db, { ...letter, subjectLine: 'Another subject' });
  expect(second).toBe(first);
  const row = await database().db.selectFrom('letter').selectAll().where('id', '=', first).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ state: 'queued', subject_line: letter.subjectLine, attempts: 0, may_repeat: false });
});

test('letters queued in bulk carry everything given, and only new ones count', async () => {
  const id = newId();
  const letters = Array.from({ length: 1203 }, (_, n) =>
    sampleLetter({
      subject: { kind: 'dispatch', id },
      recipientKey: `post ${n}`,
      toName: n % 2 ? 'نادية العلمي' : 'Zoé Lefèvre',
      attachments: [{ filename: 'meeting.ics', mediaType: 'text/calendar', text: 'BEGIN:VCALENDAR' }],
      notBefore: new Date('2027-01-05T08:00Z'),
    }),
  );
  expect(await queueLetters(database().db, letters.slice(0, 3))).toBe(3);
  expect(await queueLetters(database().db, letters)).toBe(1200);
  const states = await letterStates(database().db, 'dispatch', [id]);
  expect(states).toHaveLength(1203);
  const row = await database().db.selectFrom('letter').selectAll().where('recipient_key', '=', 'post 1201').executeTakeFirstOrThrow();
  expect(row.to_name).toBe('نادية العلمي');
  expect(row.attachments).toEqual([{ filename: 'meeting.ics', mediaType: 'text/calendar', text: 'BEGIN:VCALENDAR' }]);
  expect(row.not_before).toEqual(new Date('2027-01-05T08:00Z'));
});

test('the Message-ID depends on the letter and the recipient alone and tells nothing about either', async () => {
  const letter = sampleLetter({ recipientKey: 'ines.duarte' });
  const id = await queueLetter(database().db, letter);
  const other = await queueLetter(database().db, { ...letter, recipientKey: 'someone-else' });
  const rows = await database().db.selectFrom('letter').select(['message_id', 'subject_id']).where('id', 'in', [id, other]).execute();
  expect(new Set(rows.map((row) => row.message_id)).size).toBe(2);
  for (const row of rows) expect(row.message_id).toMatch(/^[0-9a-f]{40}@assembly\.example$/);
});

test('a letter leaves the queue with the transaction that queued it', async () => {
  const letter = sampleLetter();
  await inTransaction(database().db, async (tx) => {
    await queueLetter(tx, letter);
    return { ok: false as const };
  });
  expect(await letterStates(database().db, letter.subject.kind, [letter.subject.id])).toEqual([]);
});

test('a name cannot write headers of its own', async () => {
  const letter = sampleLetter({ toName: 'Ines\r\nBcc: spy@elsewhere.example', subjectLine: 'One\nTwo' });
  const id = await queueLetter(database().db, letter);
  const row = await database().db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect([row.to_name, row.subject_line]).toEqual(['Ines Bcc: spy@elsewhere.example', 'One Two']);
});
