import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { queueLetter } from '../queue-letters.ts';
import { sampleLetter } from '../sample-letters.ts';
import { smtpCarrier } from '../smtp-carrier.ts';
import { deliverAll } from '../start-postman.ts';
import { checkDkim } from './sample-dkim-check.ts';
import { startTlsServer } from './sample-tls-server.ts';
import { signMessage } from './sign-message.ts';

const database = useTestDatabase();
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const other = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const key = { domain: 'assembly.example', selector: 'mail2027', privateKey };

/** An Arabic letter with an attachment as it arrives at a real server. */
async function arrived(fromAddress = 'secretariat@assembly.example'): Promise<Buffer> {
  const { db } = database();
  const server = await startTlsServer('plain');
  await queueLetter(
    db,
    sampleLetter({
      fromAddress,
      fromName: 'أمانة الجمعية البرلمانية للمياه',
      language: 'ar',
      subjectLine: 'دعوة إلى الندوة الإقليمية حول المياه والأمن الغذائي في حوض البحر الأبيض المتوسط، 8 آذار/مارس 2027',
      textPart: 'السيدة الرئيسة،  \n\n.\n..بداية بنقطة\n\n\n',
      htmlPart: '<p>السيدة الرئيسة،</p>',
      replyTo: 'desk@assembly.example',
      attachments: [{ filename: 'ندوة.ics', mediaType: 'text/calendar', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' }],
    }),
  );
  await deliverAll({ db, carrier: smtpCarrier(`smtp://127.0.0.1:${server.port}`, { dkim: [key] }) });
  await server.stop();
  const [taken] = server.taken;
  if (!taken) throw new Error('nothing arrived');
  return taken.raw;
}

test('a letter arrives with a signature that holds by the published key, over everything a reader sees', async () => {
  const raw = await arrived();
  const checked = checkDkim(raw, publicKey);
  expect(checked.verdict).toBe('good');
  expect(checked.covered).toEqual(expect.arrayContaining(['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'content-type']));
  expect(raw.toString()).toMatch(/d=assembly\.example;/);
  expect(raw.toString()).toMatch(/s=mail2027;/);
});

test('a changed subject, a changed body and another key are found out', async () => {
  const text = (await arrived()).toString('latin1');
  const changed = (pattern: RegExp, by: string) => {
    const result = text.replace(pattern, by);
    expect(result).not.toBe(text);
    return checkDkim(Buffer.from(result, 'latin1'), publicKey).verdict;
  };
  expect(changed(/^Subject: /im, 'Subject: Urgent ')).toBe('bad signature');
  expect(changed(/^Date: .*$/im, 'Date: Mon, 01 Jan 2029 00:00:00 +0000')).toBe('bad signature');
  expect(changed(/BEGIN|QkVHSU4/, 'XXXXX')).toBe('body changed');
  expect(checkDkim(Buffer.from(text, 'latin1'), other.publicKey).verdict).toBe('bad signature');
});

test('only mail of the key’s own domain and its subdomains is signed', async () => {
  expect(checkDkim(await arrived('desk@mail.assembly.example'), publicKey).verdict).toBe('good');
  expect(checkDkim(await arrived('desk@partner.example'), publicKey).verdict).toBe('no signature');
  expect(checkDkim(await arrived('desk@notassembly.example'), publicKey).verdict).toBe('no signature');
});

test('without a key a message stays byte for byte as it was', async () => {
  const raw = Buffer.from('From: a@assembly.example\r\n\r\nText\r\n');
  expect(await signMessage({ from: 'a@assembly.example', raw }, [])).toBe(raw);
});
