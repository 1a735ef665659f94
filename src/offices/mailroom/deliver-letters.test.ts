import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, newId } from '../../platform/database/public.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { archiveDocument } from '../archive/public.ts';
import { captureCarrier } from './capture-carrier.ts';
import { queueLetter, queueLetters } from './queue-letters.ts';
import { sampleLetter } from './sample-letters.ts';
import { type Capture, startCapture } from './start-capture.ts';
import { deliverAll, startPostman } from './start-postman.ts';

const database = useTestDatabase();
let capture: Capture;
beforeAll(async () => {
  capture = await startCapture(database().db, { port: 0 });
});
afterAll(() => capture.stop());

const deps = () => ({ db: database().db, carrier: captureCarrier(database().db, capture.url) });

async function letterOf(db: Database, id: string) {
  return db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function received(messageId: string) {
  const rows = await database().db.selectFrom('captured_mail').selectAll().where('message_id', '=', messageId).execute();
  expect(rows).toHaveLength(1);
  return PostalMime.parse(rows[0]?.raw ?? '');
}

test('an Arabic letter arrives with its subject, names, both parts and its attachments as they were written', async () => {
  const { db } = database();
  const bytes = Buffer.from('%PDF-1.7 sample');
  const document = await archiveDocument(db, {
    kind: 'letter',
    subject: { kind: 'circular', id: newId() },
    language: 'ar',
    reference: 'APW/CIR/2027/012',
    title: 'دعوة',
    issuedBy: 'الأمانة',
    audience: 'البرلمانات الأعضاء',
    mediaType: 'application/pdf',
    bytes,
    content: { n: 1 },
  });
  const id = await queueLetter(
    db,
    sampleLetter({
      language: 'ar',
      toName: 'نادية العلمي',
      fromName: 'أمانة الجمعية البرلمانية للمياه',
      subjectLine: 'دعوة إلى الندوة الإقليمية حول المياه والأمن الغذائي في حوض البحر الأبيض المتوسط، 8 آذار/مارس 2027',
      textPart: 'السيدة الرئيسة،\n\nتجدون الدعوة مرفقة.',
      htmlPart: '<p>السيدة الرئيسة،</p>',
      replyTo: 'desk@assembly.example',
      attachments: [
        { documentId: document.id },
        { filename: 'ندوة.ics', mediaType: 'text/calendar', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' },
      ],
    }),
  );
  expect(await deliverAll(deps())).toMatchObject({ sent: 1, tried: 1 });
  const letter = await letterOf(db, id);
  expect(letter).toMatchObject({ state: 'sent', attempts: 1, reason: null, claimed_by: null });
  const mail = await received(letter.message_id);
  expect(mail.subject).toBe(letter.subject_line);
  expect(mail.from).toMatchObject({ name: 'أمانة الجمعية البرلمانية للمياه', address: 'secretariat@assembly.example' });
  expect(mail.to?.[0]).toMatchObject({ name: 'نادية العلمي' });
  expect(mail.replyTo?.[0]).toMatchObject({ address: 'desk@assembly.example' });
  expect(mail.text?.trim()).toBe(letter.text_part);
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail.attachments.map((attachment) => attachment.filename)).toEqual(['APW-CIR-2027-012-ar.pdf', 'ندوة.ics']);
  expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer).equals(bytes)).toBe(true);
  const names = mail.headers.map((header) => header.key);
  expect(names).toEqual(expect.arrayContaining(['date', 'message-id', 'content-language']));
  expect(names).not.toContain('list-unsubscribe');
});

test('a letter whose attachment is not in the archive fails before it leaves', async () => {
  const id = await queueLetter(database().db, sampleLetter({ attachments: [{ documentId: newId() }] }));
  expect(await deliverAll(deps())).toMatchObject({ sent: 0, tried: 0 });
  expect(await letterOf(database().db, id)).toMatchObject({ state: 'failed', reason: 'attachment-missing' });
});

test('a letter waits for its day', async () => {
  const id = await queueLetter(database().db, sampleLetter({ notBefore: new Date(Date.now() + 3_600_000) }));
  expect(await deliverAll(deps())).toMatchObject({ sent: 0, tried: 0 });
  expect((await letterOf(database().db, id)).state).toBe('queued');
});

test('two postmen at once deliver every letter exactly once, and stop when told', async () => {
  const { db, connectionString } = database();
  const subject = { kind: 'reminder', id: newId() };
  const postmen = [startPostman({ ...deps(), listenOn: connectionString }), startPostman({ ...deps(), pollMs: 20 })];
  const letters = Array.from({ length: 120 }, (_, n) => sampleLetter({ subject, recipientKey: `${n}`, subjectLine: `Reminder ${n}` }));
  await queueLetters(db, letters);
  await expect.poll(async () => countSent(db, subject.id), { timeout: 15_000 }).toBe(120);
  await Promise.all(postmen.map((postman) => postman.stop()));
  const arrived = await db.selectFrom('captured_mail').select('message_id').where('subject', 'like', 'Reminder %').execute();
  expect(arrived).toHaveLength(120);
  expect(new Set(arrived.map((mail) => mail.message_id)).size).toBe(120);
  const workers = await db.selectFrom('attempt').select('letter_id').where('outcome', '=', 'sent').execute();
  expect(new Set(workers.map((worker) => worker.letter_id)).size).toBe(workers.length);
});

async function countSent(db: Database, subjectId: string): Promise<number> {
  const rows = await db.selectFrom('letter').select('id').where('subject_id', '=', subjectId).where('state', '=', 'sent').execute();
  return rows.length;
}

test('the address of the capture is this machine and nothing else', () => {
  expect(new URL(capture.url).hostname).toBe('127.0.0.1');
});
