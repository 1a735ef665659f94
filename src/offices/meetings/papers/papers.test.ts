import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { textOf } from '../../languages/public.ts';
import { closeMeeting } from '../close-meeting.ts';
import { cancelParticipant, enterParticipant } from '../enter-participant.ts';
import { findMeeting } from '../find-meeting.ts';
import { listOfParticipants } from '../list-of-participants.ts';
import { participantsOf } from '../participants-of.ts';
import { officer } from '../sample-meeting.ts';
import { readBadgeCode } from './badge-code.ts';
import { badgesDocument } from './badges-document.ts';
import { declareList } from './final-list.ts';
import { findBadge } from './find-badge.ts';
import { issueCertificates } from './issue-certificates.ts';
import { namePlatesDocument } from './name-plates-document.ts';
import { printBadges } from './print-badges.ts';
import { recordArrival } from './record-arrival.ts';
import { reader, type SamplePapers, samplePapers } from './sample-papers.ts';

const open = useTestDatabase();
let sample: SamplePapers;
const during = new Date('2027-03-27T09:00:00Z');
beforeAll(async () => {
  setClock(new Date('2027-02-10T12:00:00Z'));
  sample = await samplePapers(open().db, 'papers');
});
afterEach(() => setClock(new Date('2027-02-10T12:00:00Z')));
afterAll(() => {
  setClock();
  closeTypesetting();
});
const everyone = () => participantsOf(open().db, sample.meeting.id);

test('badges are printed once, and those not yet printed are told apart', async () => {
  const { db } = open();
  const desk = { language: 'en' as const, publicUrl: 'https://chancery.example' };
  const norway = accepted(await printBadges(db, officer, sample.meeting.id, { ...desk, bodyId: sample.norway }));
  expect(norway.printed).toBe(2);
  expect(accepted(await printBadges(db, officer, sample.meeting.id, { ...desk, unprinted: true })).printed).toBe(4);
  expect(await printBadges(db, officer, sample.meeting.id, { ...desk, unprinted: true })).toMatchObject({
    refusal: { code: 'nobody-chosen' },
  });
  expect(await printBadges(db, reader, sample.meeting.id, desk)).toMatchObject({ refusal: { code: 'not-permitted' } });
});

test('a badge carries its own code, the colour of its category, and stands by country in the language', async () => {
  const { db } = open();
  const document = await badgesDocument(db, sample.meeting, await everyone(), { language: 'fr', publicUrl: 'https://chancery.example' });
  const cards = document.cards ?? [];
  expect(cards.map(({ from }) => textOf(from ?? []))).toEqual([
    'Jordanie',
    'Jordanie',
    'Jordanie',
    'Norvège',
    'Norvège',
    'Parlement des lacs',
  ]);
  expect(new Set(cards.map(({ code }) => code?.letters)).size).toBe(6);
  expect(cards.map(({ band }) => band?.tone)).toEqual([1, 1, 2, 1, 1, 3]);
});

test('a badge code is read as people type it, and finds the registration as it stands after a correction', async () => {
  const { db } = open();
  const [person] = (await everyone()).filter(({ family }) => family === 'Weber');
  if (!person) throw new Error('no such person');
  const typed = person.badgeCode
    .toLowerCase()
    .replace(/(.{4})/g, '$1-')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l');
  expect(readBadgeCode(typed)).toBe(person.badgeCode);
  expect(readBadgeCode('7A4B-02CD-91E')).toBeUndefined();
  expect(await findBadge(db, person.badgeCode)).toMatchObject({ state: 'valid', person: { id: person.id } });
  const input = { ...person, functionTitle: 'Head Clerk', registrationId: person.registrationId };
  await inTransaction(db, async (tx) => {
    await cancelParticipant(tx, person.id);
    await enterParticipant(tx, input);
  });
  expect(await findBadge(db, person.badgeCode)).toMatchObject({ state: 'replaced', person: { functionTitle: 'Head Clerk' } });
  expect(await findBadge(db, 'AAAAAAAAAAAA')).toBeUndefined();
});

test('arrivals are recorded from the day before, once, and taken back', async () => {
  const { db } = open();
  const arrival = { meetingId: sample.meeting.id, participantIds: [sample.people.sharif, sample.people.aune], as: 'here' as const };
  expect(await recordArrival(db, officer, arrival)).toMatchObject({ refusal: { code: 'desk-not-open' } });
  setClock(during);
  expect(await recordArrival(db, reader, arrival)).toMatchObject({ refusal: { code: 'not-permitted' } });
  expect(accepted(await recordArrival(db, officer, arrival)).changed).toBe(2);
  expect(accepted(await recordArrival(db, officer, arrival)).changed).toBe(0);
  const mistake = { ...arrival, participantIds: [sample.people.aune], as: 'not-here' as const };
  expect(accepted(await recordArrival(db, officer, mistake)).changed).toBe(1);
  expect((await everyone()).filter(({ arrivedAt }) => arrivedAt).map(({ family }) => family)).toEqual(['Sharif']);
});

test('a plate stands for each delegation with its second language, or for each person', async () => {
  const { db } = open();
  const people = await everyone();
  const delegations = await namePlatesDocument(db, sample.meeting, people, { language: 'en', second: 'fr', per: 'delegation' });
  expect((delegations.cards ?? []).map(({ name, from }) => [textOf(name), textOf(from ?? [])])).toEqual([
    ['Jordan', 'Jordanie'],
    ['Norway', 'Norvège'],
    ['Lake Parliament', 'Parlement des lacs'],
  ]);
  const persons = await namePlatesDocument(db, sample.meeting, people, { language: 'en', per: 'person' });
  expect(persons.cards).toHaveLength(6);
});

test('the list is provisional until it is declared final or the meeting is closed, and says since when', async () => {
  const { db } = open();
  const titled = async () => {
    const { title, masthead } = await listOfParticipants(db, sample.meeting.id, 'en');
    return [title, masthead?.[0]?.value];
  };
  expect(await titled()).toEqual(['Provisional list of participants', '10 February 2027']);
  expect(await declareList(db, reader, sample.meeting.id, 'final')).toMatchObject({ refusal: { code: 'not-permitted' } });
  accepted(await declareList(db, officer, sample.meeting.id, 'final'));
  setClock(new Date('2027-02-20T12:00:00Z'));
  expect(await titled()).toEqual(['Final list of participants', '10 February 2027']);
  accepted(await declareList(db, officer, sample.meeting.id, 'provisional'));
  expect(await titled()).toEqual(['Provisional list of participants', '20 February 2027']);
});

test('the index names only those who are listed, family name first, and points at their place', async () => {
  const { index, blocks } = await listOfParticipants(open().db, sample.meeting.id, 'en', { index: true });
  expect(index?.entries.map(({ name }) => textOf(name))).toEqual([
    'Aune, Lars',
    'Nasser, Fadi',
    'Sharif, Rania',
    'Tell, Lamia',
    'Weber, Kim',
  ]);
  for (const { name, block, item } of index?.entries ?? []) {
    const list = blocks.find(({ key }) => key === block);
    expect(list?.kind === 'list' && textOf(list.items[item] ?? [])).toContain(textOf(name).split(',')[0]);
  }
});

test('certificates wait for the closing, and are given only to those who attended', async () => {
  const { db } = open();
  const wanted = { signer: sample.signer };
  expect(await issueCertificates(db, officer, sample.meeting.id, wanted)).toMatchObject({ refusal: { code: 'meeting-not-closed' } });
  setClock(new Date('2027-03-30T12:00:00Z'));
  accepted(await closeMeeting(db, officer, sample.meeting.id, { attendance: 1 }));
  expect((await findMeeting(db, sample.meeting.id))?.closedAt).toBeDefined();
  expect(accepted(await issueCertificates(db, officer, sample.meeting.id, wanted)).issued).toBe(1);
  const norway = { ...wanted, bodyId: sample.norway };
  expect(await issueCertificates(db, officer, sample.meeting.id, norway)).toMatchObject({ refusal: { code: 'nobody-arrived' } });
  expect(await issueCertificates(db, officer, sample.meeting.id, { signer: 'nobody' })).toMatchObject({
    refusal: { code: 'no-such-signer' },
  });
  const late = { meetingId: sample.meeting.id, participantIds: [sample.people.aune], as: 'here' as const };
  expect(await recordArrival(db, officer, late)).toMatchObject({ refusal: { code: 'meeting-closed' } });
});
