import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { documentBytes, findByCode, findDocument } from '../../archive/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { cancelParticipant } from '../enter-participant.ts';
import { enterSample, officer, planSample } from '../sample-meeting.ts';
import { issueVisaLetter } from './issue-visa-letter.ts';
import { reader, type SamplePapers, samplePapers } from './sample-papers.ts';
import { standingVisaLetter, visaLettersOf } from './visa-letters-of.ts';

const open = useTestDatabase();
const desk = { publicUrl: 'https://chancery.example' };
let sample: SamplePapers;
beforeAll(async () => {
  setClock(new Date('2027-02-10T12:00:00Z'));
  sample = await samplePapers(open().db, 'visas');
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const wanted = (participantId: string, more = {}) => ({
  participantId,
  languages: ['en', 'ar'] as const,
  signer: sample.signer,
  addressee: [],
  hostUndertakes: true,
  ...more,
});
const textOfPdf = (pdf: Uint8Array | undefined) => spawnSync('pdftotext', ['-', '-'], { input: Buffer.from(pdf ?? []) }).stdout.toString();
const issue = (participantId: string, more = {}, actor = officer) => issueVisaLetter(open().db, actor, wanted(participantId, more), desk);

test('a letter is numbered in its own series and archived in each language with its code, without naming the person to the public', async () => {
  const { db } = open();
  const issued = accepted(await issue(sample.people.sharif));
  expect(issued.reference).toMatch(/^VISA\/2027\/\d+$/);
  expect(Buffer.from(issued.pdf).subarray(0, 5).toString()).toBe('%PDF-');
  const letter = await standingVisaLetter(db, sample.people.sharif);
  expect(letter?.files.map(({ language }) => language)).toEqual(['ar', 'en']);
  const document = await findDocument(db, letter?.files[1]?.documentId ?? '');
  expect(document).toMatchObject({ reference: issued.reference, audience: 'To the consular authorities' });
  expect(textOfPdf(issued.pdf).replaceAll(/\s/g, '')).toContain(document?.code);
  expect(JSON.stringify(await findByCode(db, document?.code ?? ''))).not.toContain('Sharif');
});

test('a second letter replaces the first, and both are kept', async () => {
  const { db } = open();
  const first = accepted(await issue(sample.people.aune));
  const second = accepted(await issue(sample.people.aune, { languages: ['en'] }));
  const letters = await visaLettersOf(db, [sample.people.aune]);
  expect(letters.map(({ reference, replacedBy }) => [reference, replacedBy]).sort()).toEqual(
    [
      [first.reference, second.reference],
      [second.reference, undefined],
    ].sort(),
  );
  expect(await standingVisaLetter(db, sample.people.aune)).toMatchObject({ reference: second.reference });
  for (const { files } of letters) for (const { documentId } of files) expect(await documentBytes(db, documentId)).toBeDefined();
});

test('what was typed of a passport is on the copy and nowhere in the record', async () => {
  const { db } = open();
  const passport = { number: 'K0123456', country: 'NOR', validUntil: '2030-05-03' };
  const { pdf: copy } = accepted(await issue(sample.people.solheim, { languages: ['en'], passport }));
  const stored = await standingVisaLetter(db, sample.people.solheim);
  const rows = [
    await db.selectFrom('journal').selectAll().where('subject_kind', '=', 'visa-letter').execute(),
    await db.selectFrom('visa_letter').selectAll().execute(),
    await db.selectFrom('participant').selectAll().execute(),
  ];
  expect(JSON.stringify(rows)).not.toContain('K0123456');
  const archived = await documentBytes(db, stored?.files[0]?.documentId ?? '');
  expect(textOfPdf(copy)).toContain('K0123456');
  expect(textOfPdf(archived)).toContain('Solheim');
  expect(textOfPdf(archived)).not.toContain('K0123456');
});

test('no letter without a complete, confirmed registration to a coming meeting held somewhere', async () => {
  const { db } = open();
  const cancelled = await enterSample(db, sample.meeting.id, { family: 'Gone', bodyId: sample.jordan });
  await inTransaction(db, (tx) => cancelParticipant(tx, cancelled));
  expect(await issue(cancelled)).toMatchObject({ refusal: { code: 'registration-incomplete' } });
  const noPost = await enterSample(db, sample.meeting.id, { family: 'Bare', bodyId: sample.jordan, functionTitle: ' ' });
  expect(await issue(noPost)).toMatchObject({ refusal: { code: 'registration-incomplete' } });
  const online = await planSample(db, 'visas-online', { mode: 'online', city: undefined, venue: undefined, country: undefined });
  expect(await issue(await enterSample(db, online, { family: 'Home' }))).toMatchObject({ refusal: { code: 'visa-not-needed' } });
  expect(await issue(sample.people.sharif, { languages: [] })).toMatchObject({ refusal: { code: 'no-language' } });
  expect(await issue(sample.people.sharif, { signer: 'nobody' })).toMatchObject({ refusal: { code: 'no-such-signer' } });
  expect(await issue(sample.people.sharif, {}, reader as typeof officer)).toMatchObject({ refusal: { code: 'not-permitted' } });
  setClock(new Date('2027-04-10T12:00:00Z'));
  expect(await issue(sample.people.sharif)).toMatchObject({ refusal: { code: 'meeting-over' } });
  setClock(new Date('2027-02-10T12:00:00Z'));
});

test('two letters issued at once for two people have two numbers', async () => {
  const [one, other] = await Promise.all([
    issue(sample.people.nasser, { languages: ['en'] }),
    issue(sample.people.weber, { languages: ['en'] }),
  ]);
  expect(accepted(one).reference).not.toBe(accepted(other).reference);
});
