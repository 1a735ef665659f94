import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { renameBody } from '../bodies/rename-body.ts';
import { enterAddress } from '../enter-address.ts';
import { correctPerson } from '../persons/rename-person.ts';
import { sampleParliament } from '../sample-parliament.ts';
import { countUnread, readChangesBeside } from './read-changes.ts';
import { searchDirectory } from './search-directory.ts';
import { skeletonsOf } from './skeletons.ts';

const testDatabase = useTestDatabase();
const named = (script: string, given: string, family: string) => ({ script, given, family });
let guinea: { bodyId: string; postId: string };

beforeAll(async () => {
  const { db } = testDatabase();
  guinea = await sampleParliament(db, 'gin', { country: 'GIN', person: { names: [named('Latn', 'Aïssatou', 'Conde')] } });
  await sampleParliament(db, 'egy', { country: 'EGY', person: { names: [named('Arab', 'يوسف', 'الأحمدي')] } });
  await sampleParliament(db, 'rus', { country: 'RUS', person: { names: [named('Cyrl', 'Юрий', 'Пробников')] } });
  await sampleParliament(db, 'chn', { country: 'CHN', person: { names: [{ ...named('Hans', '美', '林'), familyFirst: true }] } });
  await sampleParliament(db, 'mex', { country: 'MEX', person: { names: [named('Latn', 'Jorge', 'Hernández Ñíguez')] } });
  const phone = { postId: guinea.postId, kind: 'phone' as const, value: '+224 (622) 55-01-02', from: '2021-01-01' };
  accepted(await enterAddress(db, system, phone));
});

const search = (typed: string) => searchDirectory(testDatabase().db, typed, { language: 'en' });
const persons = async (typed: string) => (await search(typed)).persons.map(({ offices }) => offices[0]?.slug);

test('a name is found in the script it is not written in', async () => {
  for (const typed of ['Conde', 'condé', 'Конде', 'كوندي', 'Кондэ']) expect([typed, await persons(typed)]).toEqual([typed, ['gin']]);
  for (const typed of ['Youssef', 'Yusuf', 'Юсуф', 'يوسف', 'Ahmadi', 'احمدي', 'Ахмади'])
    expect([typed, await persons(typed)]).toEqual([typed, ['egy']]);
  for (const typed of ['Probnikov', 'пробников', 'بروبنيكوف']) expect([typed, await persons(typed)]).toEqual([typed, ['rus']]);
  for (const typed of ['Хорхе', 'خورخي', 'Эрнандес', 'إرنانديز', 'hernandez niguez'])
    expect([typed, await persons(typed)]).toEqual([typed, ['mex']]);
});

test('Persian letters, hamza, alef forms, vowel marks and tatweel do not matter', async () => {
  for (const typed of ['یوسف', 'يُوسُف', 'يوســف', 'الاحمدی', 'ألأحمدي']) expect([typed, await persons(typed)]).toEqual([typed, ['egy']]);
});

test('a single Chinese character finds a family name', async () => {
  expect(await persons('林')).toEqual(['chn']);
  expect(await persons('林美')).toEqual(['chn']);
});

test('the beginning of a word is enough, one letter is not, and what is unlike is not found', async () => {
  expect(await persons('aissa con')).toEqual(['gin']);
  expect(await persons('a')).toEqual([]);
  expect(await persons('conde youssef')).toEqual([]);
  expect(await persons('ondé')).toEqual([]);
});

test('parts of a telephone number and of an e-mail address find their post', async () => {
  const posts = async (typed: string) => (await search(typed)).posts.map(({ slug, holder }) => [slug, holder]);
  for (const typed of ['+224622550102', '00224 622', '55 01 02', '٥٥٠١٠٢', 'speaker@gin', '@gin.example', 'gin.example'])
    expect([typed, await posts(typed)]).toEqual([typed, [['gin', 'Aïssatou Conde']]]);
  expect(await posts('55 99 02')).toEqual([]);
});

test('a body is found by its country in six languages, a post by title and country', async () => {
  const bodies = async (typed: string) => (await search(typed)).bodies.map(({ slug }) => slug);
  for (const typed of ['Мексика', 'المكسيك', '墨西哥', 'mexique', 'MEX']) expect([typed, await bodies(typed)]).toEqual([typed, ['mex']]);
  expect((await search('speaker mexico')).posts.map(({ slug }) => slug)).toEqual(['mex']);
  expect((await search('presidenta méxico')).posts.map(({ slug }) => slug)).toEqual(['mex']);
});

test('what has changed is found at once, and the name before no more, except a body’s former name', async () => {
  const { db } = testDatabase();
  const personId = (await search('conde')).persons[0]?.id ?? '';
  accepted(await correctPerson(db, system, { personId, person: { names: [named('Latn', 'Aïssatou', 'Barrywell')] } }));
  expect(await persons('conde')).toEqual([]);
  expect(await persons('barrywell')).toEqual(['gin']);
  accepted(await renameBody(db, system, { bodyId: guinea.bodyId, from: '2026-01-01', names: { en: { formal: 'Transition Council' } } }));
  for (const typed of ['transition council', 'parliament gin'])
    expect((await search(typed)).bodies.map(({ slug }) => slug)).toContain('gin');
});

test('quotes, backslashes and signs of the query language are only text', async () => {
  for (const typed of ["o'conde", 'a\\b:*', "' | 'x", '!conde', '((((', '@', '&&', '%_', '\u0000ab'])
    await expect(search(typed)).resolves.toBeDefined();
});

test('names of the same sound share a key over three scripts, and different ones do not', () => {
  const share = (...words: string[]) => words.map(skeletonsOf).reduce((one, other) => one.filter((key) => other.includes(key))).length > 0;
  expect(share('Wanjiru', 'Ванджиру', 'وانجيرو')).toBe(true);
  expect(share('Mohammed', 'Мухаммед', 'محمد', 'Muhamad')).toBe(true);
  expect(share('Khalid', 'Халид', 'خالد')).toBe(true);
  expect(share('Charlotte', 'Шарлотта', 'شارلوت')).toBe(true);
  expect(share('González', 'Гонсалес', 'غونزاليس')).toBe(true);
  expect(share('Sarah', 'Сара', 'سارة')).toBe(true);
  expect(share('Qasim', 'Касим', 'قاسم', 'Kassem')).toBe(true);
  expect(share('Gaddafi', 'Каддафи', 'قذافي')).toBe(false);
  expect(share('Conde', 'Kane')).toBe(false);
});

test('after a large import a search does not wait: it says how much is unread, and finds it when that is read beside it', async () => {
  const { db } = testDatabase();
  await sql`insert into person (id, languages) select gen_random_uuid(), '{}' from generate_series(1, 1200)`.execute(db);
  await sql`insert into person_name (id, person_id, script, given, family)
    select gen_random_uuid(), id, 'Latn', 'Ona', 'Manyfold' from person where not exists (select from person_name n where n.person_id = person.id)`.execute(
    db,
  );
  const first = await search('manyfold');
  expect(first.unread).toBeGreaterThan(1000);
  await Promise.all([readChangesBeside(db), readChangesBeside(db)]);
  expect(await countUnread(db)).toBe(0);
  const then = await search('manyfold');
  expect([then.persons.length, then.unread]).toEqual([8, undefined]);
});
