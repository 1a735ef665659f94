import { beforeAll, expect, test } from 'vitest';
import { type Answer, accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterBody } from '../bodies/enter-body.ts';
import { listBodies, memberParliaments } from '../bodies/list-bodies.ts';
import { enterAddress } from '../enter-address.ts';
import { findAddressees } from '../find-addressees.ts';
import { appointHolder } from '../posts/enter-holding.ts';
import { enterPost } from '../posts/enter-post.ts';
import { listPosts } from '../posts/posts.ts';
import { ama, officer, reviser, sampleParliament } from '../sample-parliament.ts';
import { searchDirectory } from '../search/search-directory.ts';
import { mergeBodies, tellBodiesApart, undoBodyMerge } from './merge-bodies.ts';
import { proposeBodyDuplicates } from './propose-bodies.ts';

const testDatabase = useTestDatabase();
const refusal = (answer: Answer) => (answer.ok ? 'accepted' : answer.refusal.code);
let kept: { bodyId: string; postId: string };
let gone: string;
let secretary: string;

beforeAll(async () => {
  const { db } = testDatabase();
  kept = await sampleParliament(db, 'parliament-ken', { country: 'KEN', person: null, email: null });
  const names = { en: { formal: 'Bunge of Kenya' }, ar: { formal: 'برلمان كينيا' } };
  const body = {
    kind: 'parliament' as const,
    slug: 'kenya-old',
    country: 'KEN',
    correspondenceLanguage: 'en' as const,
    names,
    website: 'https://bunge.example',
  };
  gone = accepted(await enterBody(db, officer, body)).id;
  const post = async (kind: 'speaker' | 'group-secretary') => accepted(await enterPost(db, officer, { bodyId: gone, kind })).id;
  const speaker = await post('speaker');
  secretary = await post('group-secretary');
  accepted(await appointHolder(db, officer, { postId: speaker, from: '2024-01-01', person: ama }));
  accepted(await enterAddress(db, officer, { postId: speaker, kind: 'email', value: 'speaker@bunge.example', from: '2024-01-01' }));
  await sampleParliament(db, 'parliament-ury', { country: 'URY', group: 'grulac' });
});

async function state(): Promise<unknown> {
  const { db } = testDatabase();
  const tables = ['body', 'body_name', 'body_status', 'body_group', 'post', 'holding', 'address'] as const;
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().orderBy('id').execute()));
}

test('two parliaments of one country, one name in two scripts or a shared e-mail are proposed with the reason until somebody tells them apart', async () => {
  const { db } = testDatabase();
  const [pair, ...others] = await proposeBodyDuplicates(db);
  expect([[pair?.one.slug, pair?.other.slug].sort(), pair?.reasons, others]).toEqual([
    ['kenya-old', 'parliament-ken'],
    ['same-country'],
    [],
  ]);
  const forum = (slug: string, formal: string) =>
    enterBody(db, officer, { kind: 'partner', slug, correspondenceLanguage: 'en', names: { en: { formal } } });
  const one = accepted(await forum('lake-forum', 'The Lake Forum')).id;
  const other = accepted(await forum('forum-lake', 'Forum (Lake)')).id;
  const reasons = async () =>
    (await proposeBodyDuplicates(db)).filter((each) => [each.one.id, each.other.id].includes(one)).map((each) => each.reasons);
  expect(await reasons()).toEqual([]);
  accepted(await enterAddress(db, officer, { bodyId: one, kind: 'email', value: 'desk@lake.example' }));
  accepted(await enterAddress(db, officer, { bodyId: other, kind: 'email', value: 'Desk@lake.example' }));
  expect(await reasons()).toEqual([['same-body-email']]);
  expect(refusal(await tellBodiesApart(db, officer, { one, other: one }))).toBe('merge-same');
  accepted(await tellBodiesApart(db, officer, { one: other, other: one }));
  expect(await reasons()).toEqual([]);
});

test('what the kept body lacks goes over, the other is found no more, and undoing leaves all as it was', async () => {
  const { db } = testDatabase();
  const before = await state();
  expect(refusal(await mergeBodies(db, reviser, { keptId: kept.bodyId, goneId: gone }))).toBe('not-permitted');
  const { id } = accepted(await mergeBodies(db, officer, { keptId: kept.bodyId, goneId: gone }));
  const [body, ...others] = (await listBodies(db)).filter(({ country }) => country === 'KEN');
  expect([body?.id, others]).toEqual([kept.bodyId, []]);
  expect(body).toMatchObject({
    website: 'https://bunge.example',
    names: { formal: { en: 'Parliament parliament-ken', ar: 'برلمان كينيا' } },
  });
  const posts = await listPosts(db, kept.bodyId, '2026-01-01');
  expect(posts.map((post) => [post.kind, post.holders.length, post.email])).toEqual([
    ['speaker', 1, 'speaker@bunge.example'],
    ['group-secretary', 0, null],
  ]);
  expect(posts[1]?.id).toBe(secretary);
  const { addressees } = await findAddressees(db, { post: 'speaker', statuses: ['member'], countries: ['KEN'] }, '2026-01-01');
  expect(addressees.map(({ bodyId, email }) => [bodyId, email])).toEqual([[kept.bodyId, 'speaker@bunge.example']]);
  expect((await searchDirectory(db, 'kenya', { language: 'en' })).bodies.map(({ slug }) => slug)).toEqual(['parliament-ken']);
  expect((await memberParliaments(db, '2026-01-01')).filter(({ country }) => country === 'KEN')).toHaveLength(1);
  expect(refusal(await mergeBodies(db, officer, { keptId: kept.bodyId, goneId: gone }))).toBe('merge-already');
  accepted(await undoBodyMerge(db, officer, { id }));
  expect(await state()).toEqual(before);
  expect(refusal(await undoBodyMerge(db, officer, { id }))).toBe('merge-undone');
  expect(refusal(await undoBodyMerge(db, officer, { id: kept.bodyId }))).toBe('merge-unknown');
});

test('a merge whose rows have gone elsewhere since is not undone by half', async () => {
  const { db } = testDatabase();
  const { id } = accepted(await mergeBodies(db, officer, { keptId: kept.bodyId, goneId: gone }));
  await db.deleteFrom('post').where('id', '=', secretary).execute();
  expect(refusal(await undoBodyMerge(db, officer, { id }))).toBe('merge-changed');
  expect((await listBodies(db)).filter(({ country }) => country === 'KEN')).toHaveLength(1);
});
