import { beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { typeset } from '../documents/public.ts';
import { type Block, textOf } from '../languages/public.ts';
import { cancelParticipant } from './enter-participant.ts';
import { groupParticipants } from './group-participants.ts';
import { historyOfBody } from './history-of-body.ts';
import { listOfParticipants } from './list-of-participants.ts';
import { countParticipants } from './participants-of.ts';
import { enterSample, planSample, sampleBody } from './sample-meeting.ts';

const open = useTestDatabase();
let meetingId = '';
const bodies: Record<string, string> = {};

beforeAll(async () => {
  const { db } = open();
  meetingId = await planSample(db, 'listed');
  for (const country of ['CHE', 'DEU', 'JOR', 'ESP', 'SLV', 'GMB']) {
    const slug = `parliament-${country.toLowerCase()}`;
    bodies[country] = await sampleBody(db, { slug, country });
    await enterSample(db, meetingId, { bodyId: bodies[country], family: country, functionTitle: 'Deputy' });
  }
  await enterSample(db, meetingId, { bodyId: bodies.JOR, family: 'Aalto', category: 'parliamentary-staff', functionTitle: 'Adviser' });
  await enterSample(db, meetingId, { bodyId: bodies.JOR, family: 'Zarqa', rank: 10, gender: 'female', functionTitle: 'Speaker' });
  await enterSample(db, meetingId, { bodyId: bodies.JOR, family: 'Hidden', listed: false });
  const lakes = await sampleBody(db, { slug: 'lakes', kind: 'associate', names: { en: 'Lake Parliament', ar: 'برلمان البحيرات' } });
  await enterSample(db, meetingId, {
    bodyId: lakes,
    family: 'Weber',
    category: 'associate-member',
    language: 'fr',
    functionTitle: 'Greffière',
  });
  for (const name of ['Ábaco Office', 'Zenith Office'])
    await enterSample(db, meetingId, {
      bodyId: await sampleBody(db, { slug: name.slice(1, 5), kind: 'observer', names: { en: name, fr: name, es: name, ar: name } }),
      family: name,
      category: 'permanent-observer',
    });
});

async function countriesIn(language: ScreenLanguage): Promise<string[]> {
  const groups = await groupParticipants(open().db, meetingId, language);
  return groups.find(({ part }) => part === 'members')?.delegations.map(({ name }) => name) ?? [];
}

test('countries follow each language’s own alphabet', async () => {
  expect(await countriesIn('en')).toEqual(['El Salvador', 'Gambia', 'Germany', 'Jordan', 'Spain', 'Switzerland']);
  expect(await countriesIn('fr')).toEqual(['Allemagne', 'El Salvador', 'Espagne', 'Gambie', 'Jordanie', 'Suisse']);
  expect(await countriesIn('es')).toEqual(['Alemania', 'El Salvador', 'España', 'Gambia', 'Jordania', 'Suiza']);
});

test('the Arabic list begins with the hamza and does not count the article', async () => {
  expect(await countriesIn('ar')).toEqual(['الأردن', 'إسبانيا', 'ألمانيا', 'السلفادور', 'سويسرا', 'غامبيا']);
});

test('Associate Members and Permanent Observers follow the parliaments, by name', async () => {
  const groups = await groupParticipants(open().db, meetingId, 'en');
  expect(groups.map(({ part }) => part)).toEqual(['members', 'associates', 'observers']);
  expect(groups[2]?.delegations.map(({ name }) => name)).toEqual(['Ábaco Office', 'Zenith Office']);
});

test('a delegation stands in protocol order, and who did not consent is not named but counted', async () => {
  const { db } = open();
  const jordan = (await groupParticipants(db, meetingId, 'en'))[0]?.delegations.find(({ name }) => name === 'Jordan');
  expect(jordan?.people.map(({ family }) => family)).toEqual(['Zarqa', 'JOR', 'Aalto']);
  const document = await listOfParticipants(db, meetingId, 'en');
  expect(JSON.stringify(document)).not.toContain('Hidden');
  expect(countsOf(document.blocks)).toEqual([
    'Member of parliament 8',
    'Parliamentary staff 1',
    'Associate Member 1',
    'Permanent Observer 2',
    'Total 12',
  ]);
  expect(JSON.stringify(document)).toContain('1 person does not stand in the list');
});

test('a function keeps the language its holder wrote it in, and a title is given where the gender was stated', async () => {
  const text = JSON.stringify((await listOfParticipants(open().db, meetingId, 'ar')).blocks);
  expect(text).toContain('"text":"Greffière","language":"fr"');
  expect(text).toContain('السيدة ');
});

test('the list is typeset in Arabic without a missing glyph', async () => {
  const made = await typeset(await listOfParticipants(open().db, meetingId, 'ar'));
  expect(made).toMatchObject({ ok: true });
});

test('a cancelled participant leaves the list and the count, and the body’s history', async () => {
  const { db } = open();
  const id = await planSample(db, 'cancelled');
  const person = await enterSample(db, id, { bodyId: bodies.ESP, family: 'Gone' });
  const told = async () => (await historyOfBody(db, bodies.ESP ?? '', 'en')).filter((item) => item.href === '/meetings/cancelled');
  expect(await told()).toMatchObject([{ what: 'Registered 1 participant for “Rivers and borders”' }]);
  await inTransaction(db, (tx) => cancelParticipant(tx, person));
  expect(await groupParticipants(db, id, 'en')).toEqual([]);
  expect(await countParticipants(db, [id])).toEqual(new Map());
  expect(await told()).toEqual([]);
});

test('nobody is entered in a category that is not invited', async () => {
  const { db } = open();
  const id = await planSample(db, 'members-only', { eligible: ['member-of-parliament'] });
  await expect(enterSample(db, id, { family: 'Staff', category: 'parliamentary-staff' })).rejects.toThrow('does not invite');
});

function countsOf(blocks: Block[]): string[] {
  const table = blocks.find((block) => block.kind === 'table');
  return table?.rows.map((row) => row.map(textOf).join(' ')) ?? [];
}
