import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { setClock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { checkKeyed } from '../checking/check-keyed.ts';
import { acceptWording, retireWording } from './decide-wording.ts';
import { mergeStoredTerms } from './merge-stored-terms.ts';
import { proposeWordings } from './propose-wordings.ts';
import { findTerm } from './stored-term.ts';
import { termsInForce } from './terms-in-force.ts';

const database = useTestDatabase();
const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };
const reviser: Actor = { kind: 'account', id: newId(), name: 'Idris Amrani', roles: ['reviser'], language: 'fr' };

beforeEach(async () => {
  setClock();
  const { db } = database();
  for (const actor of [officer, reviser]) {
    const row = {
      id: (actor as { id: string }).id,
      email: `${newId()}@assembly.example`,
      name: actor.name,
      roles: ['officer'],
      language: 'en',
    };
    await db
      .insertInto('account')
      .values(row as never)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
});

async function propose(wordings: Parameters<typeof proposeWordings>[2]['wordings'], name?: string): Promise<string> {
  const proposed = await proposeWordings(database().db, officer, { domain: 'body', wordings, ...(name ? { name } : {}) });
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  return proposed.name;
}

async function acceptAll(name: string): Promise<void> {
  const term = await findTerm(database().db, name);
  for (const { id } of term?.wordings ?? []) await acceptWording(database().db, reviser, id);
}

const inForce = async (name: string, organizationId?: string) =>
  (await termsInForce(database().db, organizationId)).find(({ id }) => id === name);

test('a proposed wording counts for nothing until a reviser accepts it, and no longer when it is retired', async () => {
  const { db } = database();
  const name = await propose([{ language: 'en', text: 'Wetlands Panel', use: 'preferred' }]);
  expect(await inForce(name)).toBeUndefined();
  const [wording] = (await findTerm(db, name))?.wordings ?? [];
  if (!wording) throw new Error('no wording');
  expect(await acceptWording(db, officer, wording.id)).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
  expect(await acceptWording(db, reviser, wording.id)).toMatchObject({ ok: true, name });
  expect((await inForce(name))?.words.en).toEqual([{ text: 'Wetlands Panel', status: 'preferred' }]);
  expect(await acceptWording(db, reviser, wording.id)).toMatchObject({ ok: false, refusal: { code: 'already-decided' } });
  expect(await retireWording(db, reviser, wording.id)).toMatchObject({ ok: true });
  expect(await inForce(name)).toBeUndefined();
  const journal = await journalOf(db, 'term', name);
  expect(journal.map(({ act }) => act)).toEqual(['terms.propose', 'terms.accept', 'terms.retire']);
});

test('a second preferred wording takes the place of the first, which stays admitted', async () => {
  const name = await propose([{ language: 'fr', text: 'Groupe des marais', use: 'preferred' }]);
  await acceptAll(name);
  await propose([{ language: 'fr', text: 'Groupe des zones humides', use: 'preferred' }], name);
  await acceptAll(name);
  expect((await inForce(name))?.words.fr).toEqual([
    { text: 'Groupe des marais', status: 'admitted' },
    { text: 'Groupe des zones humides', status: 'preferred' },
  ]);
});

test('nothing is proposed twice, without words, or for a term that nobody knows', async () => {
  const { db } = database();
  const name = await propose([{ language: 'en', text: 'Peat Bureau', use: 'preferred' }]);
  const again = {
    name,
    domain: 'body' as const,
    wordings: [{ language: 'en' as const, text: ' Peat Bureau ', use: 'forbidden' as const }],
  };
  expect(await proposeWordings(db, officer, again)).toMatchObject({ ok: false, refusal: { code: 'wording-known' } });
  expect(await proposeWordings(db, officer, { ...again, wordings: [] })).toMatchObject({ refusal: { code: 'wording-needed' } });
  expect(await proposeWordings(db, officer, { ...again, name: 'nobody-knows' })).toMatchObject({ refusal: { code: 'no-such-term' } });
});

test('a wording that is forbidden by the house is found in a letter, above the starter terms', async () => {
  const versions = [
    { language: 'en' as const, paragraphs: [{ key: 'p', text: 'The Security Council met.' }] },
    { language: 'fr' as const, paragraphs: [{ key: 'p', text: 'Le Haut Conseil de sûreté s’est réuni.' }] },
  ];
  const rules = async () => checkKeyed(versions, { terms: await termsInForce(database().db) }).findings.map(({ rule }) => rule);
  expect(await rules()).not.toContain('term-forbidden');
  await propose([{ language: 'fr', text: 'Haut Conseil de sûreté', use: 'forbidden' }], 'security-council');
  await acceptAll('security-council');
  expect(await rules()).toContain('term-forbidden');
});

test('a wording is in force between its days only', async () => {
  const name = await propose([{ language: 'en', text: 'Tide Forum', use: 'preferred', from: '2020-01-01', until: '2020-12-31' }]);
  await acceptAll(name);
  const on = async (day: string) => (await termsInForce(database().db, undefined, day)).find(({ id }) => id === name)?.words.en ?? [];
  expect([(await on('2020-06-01')).length, (await on('2021-01-01')).length]).toEqual([1, 0]);
});

test('two terms become one; a starter term takes over and is not taken', async () => {
  const { db } = database();
  const name = await propose([{ language: 'es', text: 'Consejo de la Seguridad', use: 'forbidden' }]);
  await acceptAll(name);
  expect(await mergeStoredTerms(db, reviser, { name: 'security-council', into: name })).toMatchObject({
    refusal: { code: 'starter-term' },
  });
  expect(await mergeStoredTerms(db, reviser, { name, into: name })).toMatchObject({ refusal: { code: 'same-term' } });
  expect(await mergeStoredTerms(db, officer, { name, into: 'security-council' })).toMatchObject({ refusal: { code: 'not-permitted' } });
  expect(await mergeStoredTerms(db, reviser, { name, into: 'security-council' })).toMatchObject({ ok: true });
  expect((await inForce('security-council'))?.words.es).toContainEqual({ text: 'Consejo de la Seguridad', status: 'forbidden' });
  expect((await findTerm(db, name))?.mergedInto).toBe('security-council');
  expect(await mergeStoredTerms(db, reviser, { name, into: 'icj' })).toMatchObject({ refusal: { code: 'no-such-term' } });
});
