import { beforeAll, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { openSampleDoor } from '../../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterBody } from '../../directory/public.ts';
import { checkKeyed } from '../checking/check-keyed.ts';
import { concordanceRoutes } from '../routes.tsx';
import { houseRulesOf, rulesOfTheHouse, setHouseRules } from './house-rules.ts';
import { optionsFor } from './options-for.ts';

const testing = useTestDatabase();
const account = (role: 'reviser' | 'officer'): Actor => ({
  kind: 'account',
  id: '0191f0a0-0000-7000-8000-000000000002',
  name: 'Rosa Reviser',
  roles: [role],
  language: 'en',
});
const door = (role: 'reviser' | 'officer') => openSampleDoor(testing().db, account(role), [concordanceRoutes]);
let house: string;

async function body(slug: string, kind: 'secretariat' | 'parliament') {
  const names = { en: { formal: `Assembly of ${slug}`, of: `of the Assembly of ${slug}` } };
  return accepted(await enterBody(testing().db, system, { kind, slug, correspondenceLanguage: 'en', names })).id;
}

beforeAll(async () => {
  house = await body('rivers', 'secretariat');
});

const fields = { masculineTitles: 'look', quotes_en: 'double', kept: ['format-kashida', 'format-house-quotes'], severity_format: 'look' };
const texts = [{ language: 'en' as const, paragraphs: [{ key: 'p', text: 'The theme is «Water».', facts: [] }] }];

test('revisers set the rules on their page, and every check follows them', async () => {
  const { db } = testing();
  const before = checkKeyed(texts, await optionsFor(db, texts, house)).findings.map(({ rule }) => rule);
  expect(before).not.toContain('format-house-quotes');
  const set = await door('reviser').post('/en/concordance/rules', fields);
  expect(set.location).toContain('notice=ruled');
  expect(await houseRulesOf(db, house)).toMatchObject({
    severity: { format: 'look' },
    house: { masculineTitles: 'look', quotes: { en: 'double' }, without: expect.arrayContaining(['format-spaces']) },
    setBy: 'Rosa Reviser',
  });
  const found = checkKeyed(texts, await optionsFor(db, texts, house)).findings;
  expect(found.map(({ rule, severity }) => [rule, severity])).toContainEqual(['format-house-quotes', 'look']);
  const page = (await door('officer').get('/ar/concordance/rules')).html;
  expect(page).toContain('Rosa Reviser');
  expect(page).toMatch(/value="format-kashida" checked/);
  expect(page).toContain('<fieldset class="bare" disabled>');
});

test('officers do not set them, and a body that is no organization of ours has none', async () => {
  const { db } = testing();
  expect((await door('officer').post('/en/concordance/rules', fields, '/en/concordance')).status).toBe(422);
  const parliament = await body('lakes', 'parliament');
  const refused = await setHouseRules(db, system, parliament, { severity: {}, house: {} });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'no-such-organization' } });
  expect((await door('reviser').get('/en/concordance/rules?of=lakes')).status).toBe(404);
});

test('a text of no organization is judged by the rules of the house while it is only one', async () => {
  const { db } = testing();
  expect(await rulesOfTheHouse(db)).toMatchObject({ severity: { format: 'look' } });
  await body('seas', 'secretariat');
  expect(await rulesOfTheHouse(db)).toEqual({ severity: {}, house: {} });
  expect((await door('reviser').get('/en/concordance/rules?of=seas')).html).toContain('?of=rivers');
});
