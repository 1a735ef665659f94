import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { findBody, listBodies } from '../bodies/list-bodies.ts';
import { findAddressees } from '../find-addressees.ts';
import { enterPost } from '../posts/enter-post.ts';
import { listPosts } from '../posts/posts.ts';
import { officer, sampleParliament } from '../sample-parliament.ts';
import { searchDirectory } from '../search/search-directory.ts';
import { findImport } from './import-find.ts';
import { planImport } from './import-plan.ts';
import { readImport, storeImport } from './import-store.ts';
import { undoImport } from './import-undo.ts';
import { lineSentences } from './import-word-line.ts';

const testing = useTestDatabase();
const heads =
  'Code;Kind of body;Country of the body;Name in English;Name in French;Acronym;Status;Geopolitical group;Language of letters;Post;Given;Family;E-mail';
const sheet = [
  heads,
  ';National parliament;Kenya;Parliament of Kenya;Parlement du Kenya;;Member;African Group;English;Speaker;Ama;Testwell;speaker@ken.example',
  ';parlement national;KEN;Parliament of Kenya;;;;;;Clerk;Kofi;Testmann;clerk@ken.example',
  'lake-forum;Interparliamentary body;;Lake Forum;;LF;observateur permanent;;français;;;;',
  ';Club;;Odd House;;;;;;;;;',
  ';National parliament;;Parliament of Nowhere;;;;;;;;;',
  ';National parliament;Atlantis;Parliament of Atlantis;;;;;;;;;',
  'UGA;National parliament;Uganda;;;;Member;;;Speaker;Ola;Muster;',
  'lake-forum;Interparliamentary body;;Lake Forum;;LF;Partner;;français;;;;',
].join('\n');

beforeAll(() => setClock(new Date('2026-11-22T09:00:00Z')));
afterAll(() => setClock());

async function read(text: string) {
  const { db } = testing();
  const { id } = accepted(await readImport(db, officer, { fileName: 'bodies.csv', bytes: new TextEncoder().encode(text) }));
  const found = await findImport(db, id);
  if (!found) throw new Error('not read');
  const plan = await planImport(db, found.table, found.mapping);
  return { id, digest: plan.digest, plan };
}

async function contents(): Promise<string> {
  const { db } = testing();
  const tables = ['body', 'body_name', 'body_status', 'body_group', 'post', 'person', 'person_name', 'holding', 'address'] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().orderBy('id').execute())));
}

test('a sheet adds bodies with their names, status, group, posts and holders; what is amiss is a conflict by line', async () => {
  const { db } = testing();
  const { plan } = await read(sheet);
  expect(plan.lines.map(({ outcome, reason }) => reason?.code ?? outcome)).toEqual([
    ...['adds', 'adds', 'adds', 'kind-unread', 'country-missing', 'country-unread', 'body-unnamed', 'body-in-file'],
  ]);
  expect(plan.lines[0]?.changes.map(({ act }) => act)).toEqual([
    'add-body',
    'status',
    'group',
    'add-post',
    'add-person',
    'appoint',
    'email',
  ]);
  expect(plan.lines[1]?.changes.map(({ act }) => act)).toEqual(['add-post', 'add-person', 'appoint', 'email']);
  expect((await lineSentences(db, plan.lines, 'fr'))[0]?.[0]).toContain('Parlement national · Kenya');
});

test('what was previewed is stored, the same sheet again changes nothing, and undoing takes the bodies back', async () => {
  const { db } = testing();
  const before = await contents();
  const first = await read(sheet);
  accepted(await storeImport(db, officer, first));
  const kenya = await findBody(db, 'parliament-ken');
  expect(kenya).toMatchObject({ kind: 'parliament', country: 'KEN', correspondence_language: 'en' });
  expect((await listPosts(db, kenya?.id ?? '', '2026-11-22')).map(({ kind }) => kind)).toEqual(['speaker', 'secretary-general']);
  expect(await findBody(db, 'lake-forum')).toMatchObject({ kind: 'observer', correspondence_language: 'fr' });
  const { addressees } = await findAddressees(db, { post: 'speaker', statuses: ['member'], groups: ['african'] }, '2026-11-22');
  expect(addressees.map(({ name, email }) => [name, email])).toEqual([['Ama Testwell', 'speaker@ken.example']]);
  expect((await searchDirectory(db, 'lake forum', { language: 'en' })).bodies.map(({ slug }) => slug)).toEqual(['lake-forum']);
  const again = await read(sheet);
  expect([again.plan.counts.adds, again.plan.counts.changes]).toEqual([0, 0]);
  accepted(await undoImport(db, officer, { id: first.id }));
  expect(await contents()).toBe(before);
});

test('a body that is known keeps its kind; status, language of letters, website and group change from today', async () => {
  const { db } = testing();
  const { bodyId } = await sampleParliament(db, 'parliament-ury', { country: 'URY', group: 'grulac' });
  const rows = (kind: string, status: string) =>
    `Code;Kind of body;Status;Geopolitical group;Language of letters;Website\nURY;${kind};${status};Asia-Pacific Group;Spanish;https://parlamento.example\n`;
  expect((await read(rows('Partner organization', 'Member'))).plan.lines[0]?.reason?.code).toBe('kind-fixed');
  const given = await read(rows('National parliament', 'Suspended'));
  expect(given.plan.lines[0]?.changes).toEqual([
    { act: 'status', from: 'member', to: 'suspended' },
    { act: 'letters', from: 'en', to: 'es' },
    { act: 'website', to: 'https://parlamento.example' },
    { act: 'group', to: 'asia-pacific' },
  ]);
  const before = await contents();
  accepted(await storeImport(db, officer, given));
  const [body] = await listBodies(db, { statuses: ['suspended'], on: '2026-11-22' });
  expect(body).toMatchObject({ id: bodyId, correspondence_language: 'es', groups: ['grulac', 'asia-pacific'], representedGroup: 'grulac' });
  accepted(await undoImport(db, officer, { id: given.id }));
  expect(await contents()).toBe(before);
});

test('undoing is refused where somebody has given an imported body a post since', async () => {
  const { db } = testing();
  const given = await read('Code;Kind of body;Name in Arabic\nnile-forum;شريك;منتدى النيل\n');
  accepted(await storeImport(db, officer, given));
  const body = await findBody(db, 'nile-forum');
  expect(body?.correspondence_language).toBe('ar');
  accepted(await enterPost(db, officer, { bodyId: body?.id ?? '', kind: 'director' }));
  expect(await undoImport(db, officer, { id: given.id })).toMatchObject({ refusal: { code: 'undo-changed', name: 'منتدى النيل' } });
  expect(await findBody(db, 'nile-forum')).toBeDefined();
});

test('every name is kept byte for byte after NFC, however odd', async () => {
  const { db } = testing();
  const odd = [
    'Zoe\u0308',
    'Nguyễn Thị Ánh',
    'Ó Súilleabháin',
    "D'Angelo",
    'İpek',
    'ẞeta',
    'ﬁ-Ligature',
    'عبد\u200cالله',
    'ʻOkina',
    '𠮷田',
    'Ō\u00a0Test',
    'ǅoja',
  ];
  const lines = odd.map((family, index) => `odd-${index};Partner;House ${index} ${family};Director;X;"${family}"`);
  const given = await read(`Code;Kind of body;Name in English;Post;Given;Family\n${lines.join('\n')}\n`);
  expect(given.plan.counts).toMatchObject({ adds: odd.length });
  accepted(await storeImport(db, officer, given));
  const names = await db
    .selectFrom('body_name')
    .innerJoin('body', 'body.id', 'body_id')
    .select(['slug', 'formal'])
    .where('slug', 'like', 'odd-%')
    .execute();
  expect(names.map(({ formal }) => formal).sort()).toEqual(odd.map((family, index) => `House ${index} ${family.normalize('NFC')}`).sort());
  const persons = await db.selectFrom('person_name').select('family').where('given', '=', 'X').execute();
  expect(persons.map(({ family }) => family).sort()).toEqual(odd.map((family) => family.normalize('NFC')).sort());
});

test('a column headed “Country” alone names the parliament, as in every old list', async () => {
  const { db } = testing();
  await sampleParliament(db, 'parliament-npl', { country: 'NPL' });
  const { plan } = await read('Country;Post;E-mail\nNepal;Speaker;new@npl.example\n');
  expect(plan.lines[0]?.changes).toEqual([{ act: 'email', from: 'speaker@parliament-npl.example', to: 'new@npl.example' }]);
});
