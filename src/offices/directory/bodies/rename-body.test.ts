import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { findPersonOf } from '../persons/names-person.ts';
import { listNames } from '../persons/names-series.ts';
import { correctPerson } from '../persons/rename-person.ts';
import { titlePost } from '../posts/post-title.ts';
import { listPosts } from '../posts/posts.ts';
import { officer, reviser, sampleParliament } from '../sample-parliament.ts';
import { bodyNames } from './body-names.ts';
import { renameBody } from './rename-body.ts';

const testDatabase = useTestDatabase();
beforeAll(() => setClock(new Date('2026-11-22T09:00:00Z')));
afterAll(() => setClock());

test('a body renamed from a day on bears each name in its time, and a later day is needed for the next', async () => {
  const { db } = testDatabase();
  const { bodyId } = await sampleParliament(db, 'renamed');
  const names = { en: { formal: 'National Assembly', short: 'Assembly', acronym: 'NA' } };
  accepted(await renameBody(db, officer, { bodyId, from: '2026-06-01', names }));
  expect((await bodyNames(db, [bodyId], '2026-05-31')).get(bodyId)?.formal.en).toBe('Parliament renamed');
  expect((await bodyNames(db, [bodyId], '2026-06-01')).get(bodyId)?.formal).toMatchObject({
    en: 'National Assembly',
    fr: 'Parlement renamed',
  });
  expect((await listNames(db, bodyId)).filter(({ language }) => language === 'en').map(({ from, to }) => [from, to])).toEqual([
    ['2026-06-01', undefined],
    [undefined, '2026-06-01'],
  ]);
  expect(await renameBody(db, officer, { bodyId, from: '2026-07-01', names })).toMatchObject({ refusal: { code: 'name-same' } });
  const oldForm = { fr: { formal: 'Assemblée', of: 'du Parlement renamed' } };
  expect(await renameBody(db, officer, { bodyId, from: '2026-07-01', names: oldForm })).toMatchObject({ refusal: { code: 'name-of-old' } });
  const next = { en: { formal: 'Congress' } };
  const early = await renameBody(db, officer, { bodyId, from: '2026-06-01', names: next });
  expect(early).toMatchObject({ refusal: { code: 'name-too-early', day: '2026-06-01' } });
});

test('a correction changes the name where it stands and enters a language that was missing', async () => {
  const { db } = testDatabase();
  const { bodyId } = await sampleParliament(db, 'corrected');
  accepted(await renameBody(db, officer, { bodyId, names: { en: { formal: 'Parliament' }, ar: { formal: 'البرلمان' } } }));
  const known = await listNames(db, bodyId);
  expect(known.map(({ language, formal, to }) => `${language} ${formal} ${to ?? ''}`).sort()).toEqual([
    'ar البرلمان ',
    'en Parliament ',
    'fr Parlement corrected ',
  ]);
  expect((await journalOf(db, 'body', bodyId)).at(-1)).toMatchObject({
    act: 'directory.correct-names',
    facts: { languages: ['en', 'ar'] },
  });
  expect(await renameBody(db, officer, { bodyId, names: {} })).toMatchObject({ refusal: { code: 'name-missing' } });
  expect(await renameBody(db, reviser, { bodyId, names: {} })).toMatchObject({ refusal: { code: 'not-permitted' } });
});

test('a person’s name, gender and honorific are corrected for the body that knows the person', async () => {
  const { db } = testDatabase();
  const { bodyId } = await sampleParliament(db, 'person');
  const other = await sampleParliament(db, 'other');
  const personId = (await listPosts(db, bodyId, '2026-11-22'))[0]?.holders[0]?.person_id ?? '';
  const person = { gender: 'male' as const, honorific: 'Hon.', names: [{ script: 'Latn', given: 'Ama', family: 'Testwood' }] };
  accepted(await correctPerson(db, officer, { personId, person }));
  expect(await findPersonOf(db, bodyId, personId)).toMatchObject({ gender: 'male', honorific: 'Hon.', names: [{ family: 'Testwood' }] });
  expect(await findPersonOf(db, other.bodyId, personId)).toBeUndefined();
  expect((await journalOf(db, 'person', personId)).at(-1)).toMatchObject({ act: 'directory.correct-person' });
  const unnamed = { names: [{ script: 'Latn', given: 'Ama', family: ' ' }] };
  expect(await correctPerson(db, officer, { personId, person: unnamed })).toMatchObject({ refusal: { code: 'person-unnamed' } });
});

test('a post’s own title holds for everyone or for both genders, and falls away when it is emptied', async () => {
  const { db } = testDatabase();
  const { bodyId, postId } = await sampleParliament(db, 'titled');
  const titleNow = async () => (await listPosts(db, bodyId, '2026-11-22'))[0]?.title;
  const half = await titlePost(db, officer, { postId, title: { fr: { female: 'Doyenne' } } });
  expect(half).toMatchObject({ refusal: { code: 'title-without-neutral' } });
  accepted(
    await titlePost(db, officer, { postId, title: { en: { neutral: ' Dean ' }, fr: { female: 'Doyenne', male: 'Doyen' }, es: {} } }),
  );
  expect(await titleNow()).toEqual({ en: { neutral: 'Dean' }, fr: { female: 'Doyenne', male: 'Doyen' } });
  accepted(await titlePost(db, officer, { postId, title: {} }));
  expect(await titleNow()).toBeNull();
});

test('the article, gender and number of a name are kept, and the form after a noun follows the article', async () => {
  const { db } = testDatabase();
  const { bodyId } = await sampleParliament(db, 'grammar');
  const fr = { formal: 'Conseil de la Nation', article: 'le', gender: 'male' as const, number: 'one' as const };
  accepted(await renameBody(db, officer, { bodyId, names: { fr } }));
  const names = (await bodyNames(db, [bodyId])).get(bodyId);
  expect([names?.ofForm.fr, names?.grammar?.fr]).toEqual(['du Conseil de la Nation', { article: 'le', gender: 'male', number: 'one' }]);
  expect(await renameBody(db, officer, { bodyId, names: { fr } })).toMatchObject({ refusal: { code: 'name-same' } });
  accepted(await renameBody(db, officer, { bodyId, names: { fr: { ...fr, formal: 'Assemblée', article: 'l’', gender: 'female' } } }));
  expect((await bodyNames(db, [bodyId])).get(bodyId)?.ofForm.fr).toBe('de l’Assemblée');
});
