import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { findBody } from '../bodies/list-bodies.ts';
import { enterAddress } from '../enter-address.ts';
import { listPosts } from '../posts/posts.ts';
import { officer, reviser, sampleParliament } from '../sample-parliament.ts';
import { exportDirectory } from './import-export.ts';
import { findImport } from './import-find.ts';
import { planImport } from './import-plan.ts';
import { enterSampleParliaments, sampleCsv, sampleLines } from './import-sample-list.ts';
import { mapImport, readImport, storeImport } from './import-store.ts';
import { undoImport } from './import-undo.ts';

const testing = useTestDatabase();
const lines = sampleLines();
const errors: Record<number, Partial<(typeof lines)[number]>> = {
  0: { country: 'Atlantis' },
  1: { email: 'office at nowhere' },
  2: { gender: 'perhaps' },
  3: { language: 'Klingon' },
  4: { family: '' },
  5: { post: 'Gardener' },
  6: { post: 'Président' },
  7: { email: lines[8]?.email },
  9: { given: '=HYPERLINK("x")' },
  10: { family: `A${'\u202e'}B` },
  11: { family: 'x'.repeat(1_000_000) },
  12: { country: '' },
  13: { given: '', family: '', email: '', gender: '', language: '' },
};
const faulty = lines.map((line, index) => ({ ...line, ...errors[index] }));

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  await enterSampleParliaments(testing().db);
});
afterAll(() => setClock());

async function read(text: string): Promise<{ id: string; digest: string; plan: Awaited<ReturnType<typeof planImport>> }> {
  const { db } = testing();
  const { id } = accepted(await readImport(db, officer, { fileName: 'list.csv', bytes: new TextEncoder().encode(text) }));
  const found = await findImport(db, id);
  if (!found) throw new Error('not read');
  const plan = await planImport(db, found.table, found.mapping);
  return { id, digest: plan.digest, plan };
}

/** All rows that an import may touch, for comparing before and after. */
async function contents(): Promise<string> {
  const { db } = testing();
  const tables = await Promise.all(
    (['post', 'person', 'person_name', 'holding', 'address'] as const).map((table) =>
      db.selectFrom(table).selectAll().orderBy('id').execute(),
    ),
  );
  return JSON.stringify(tables);
}

test('each faulty line of 183 is a conflict with its own reason, and the others add', async () => {
  const { plan } = await read(
    sampleCsv(
      [...faulty, faulty[20] ?? lines[0], { ...lines[21], family: 'Other' }].flatMap((each) =>
        each ? [each as (typeof lines)[number]] : [],
      ),
    ),
  );
  const reasons = plan.lines.map(({ reason }) => reason?.code);
  expect(reasons.slice(0, 14)).toEqual([
    ...['body-not-found', 'email-not-one', 'gender-unread', 'language-unread', 'family-missing', 'post-not-known', 'post-several'],
    ...[undefined, 'email-in-file', 'cell-formula', 'cell-control', 'cell-too-long', 'body-missing', 'nothing-said'],
  ]);
  expect(reasons.slice(183)).toEqual(['repeated', 'post-in-file']);
  expect(
    plan.lines
      .slice(14, 183)
      .map(({ line, outcome, said }) => [line, outcome, said.body])
      .filter(([, outcome]) => outcome !== 'adds'),
  ).toEqual([]);
  expect(plan.counts).toEqual({ adds: 170, changes: 0, conflicts: 13, ignored: 2 });
});

test('the list is stored as shown, the same file again changes nothing, and undoing leaves no trace', async () => {
  const { db } = testing();
  const before = await contents();
  const first = await read(sampleCsv(lines));
  expect(await contents()).toBe(before);
  expect(first.plan.counts).toEqual({ adds: 183, changes: 0, conflicts: 0, ignored: 0 });
  accepted(await storeImport(db, officer, first));
  const stored = await contents();
  for (const [index, line] of lines.entries()) expect(stored, `line ${index}`).toContain(JSON.stringify(line.family.normalize('NFC')));
  expect(await storeImport(db, officer, first)).toMatchObject({ refusal: { code: 'import-stored' } });
  const again = await read(sampleCsv(lines));
  expect(again.plan.counts).toEqual({ adds: 0, changes: 0, conflicts: 0, ignored: 183 });
  expect(await storeImport(db, officer, again)).toMatchObject({ refusal: { code: 'import-nothing-new' } });
  const own = await read((await exportDirectory(db, 'fr')).csv);
  expect(own.plan.lines.filter(({ outcome }) => outcome !== 'ignored')).toEqual([]);
  expect(await contents()).toBe(stored);
  accepted(await undoImport(db, officer, first));
  expect(await contents()).toBe(before);
  expect(await undoImport(db, officer, first)).toMatchObject({ refusal: { code: 'import-undone' } });
});

test('changes keep what was before, and undoing restores it', async () => {
  const { db } = testing();
  const { bodyId } = await sampleParliament(db, 'harbour-assembly', { country: 'ZWE' });
  const before = await contents();
  const sheet = (given: string, family: string, email: string) =>
    `Code,Post,Given name,Family name,E-mail,Phone\nharbour-assembly,Speaker,${given},${family},${email},+263 1\n`;
  const spelled = await read(sheet('Amá', 'TESTWELL', 'new@harbour.example'));
  expect(spelled.plan.lines[0]).toMatchObject({
    outcome: 'changes',
    changes: [{ act: 'name', from: 'Ama Testwell' }, { act: 'email' }, { act: 'phone' }],
  });
  const replaced = await read(sheet('Kofi', 'Muster', 'kofi@harbour.example'));
  accepted(await storeImport(db, officer, replaced));
  expect(await storeImport(db, officer, spelled)).toMatchObject({ refusal: { code: 'import-changed' } });
  const [speaker] = await listPosts(db, bodyId, '2026-11-22');
  expect([speaker?.email, speaker?.holders.map(({ valid_from, valid_to }) => [valid_from, valid_to])]).toEqual([
    'kofi@harbour.example',
    [
      ['2026-11-22', null],
      ['2020-01-01', '2026-11-22'],
    ],
  ]);
  accepted(await undoImport(db, officer, replaced));
  expect(await contents()).toBe(before);
});

test('undoing is refused where somebody changed what was stored', async () => {
  const { db } = testing();
  const { postId } = await sampleParliament(db, 'lake-assembly', { country: 'ZMB' });
  const given = await read('Code,Post,Courriel\nlake-assembly,Speaker,lake@lake.example\n');
  accepted(await storeImport(db, officer, given));
  accepted(await enterAddress(db, officer, { postId, kind: 'email', value: 'other@lake.example' }));
  expect(await undoImport(db, officer, given)).toMatchObject({ refusal: { code: 'undo-changed', name: 'Parliament lake-assembly' } });
});

test('undoing is refused where somebody gave an added post an address since', async () => {
  const { db } = testing();
  const given = await read('Code,Post,Given,Family\nlake-assembly,President of the Group,Ola,Muster\n');
  accepted(await storeImport(db, officer, given));
  const body = await findBody(db, 'lake-assembly');
  const added = (await listPosts(db, body?.id ?? '', '2026-11-22')).find(({ kind }) => kind === 'group-president');
  accepted(await enterAddress(db, officer, { postId: added?.id ?? '', kind: 'email', value: 'group@lake.example' }));
  expect(await undoImport(db, officer, given)).toMatchObject({ refusal: { code: 'undo-changed' } });
});

test('columns chosen by hand are used, and only officers and administrators take lists in', async () => {
  const { db } = testing();
  const { id, plan } = await read('a,b,c,d\nKEN,Speaker,Ola,Muster\n');
  expect(plan.lines[0]?.outcome).toBe('ignored');
  accepted(await mapImport(db, officer, { id, mapping: { code: 0, post: 1, given: 2, family: 3 } }));
  const found = await findImport(db, id);
  expect(found && (await planImport(db, found.table, found.mapping)).lines).toMatchObject([{ outcome: 'adds' }]);
  expect(await mapImport(db, reviser, { id, mapping: {} })).toMatchObject({ refusal: { code: 'not-permitted' } });
  expect(await storeImport(db, reviser, { id, digest: '' })).toMatchObject({ refusal: { code: 'not-permitted' } });
  expect(await undoImport(db, officer, { id })).toMatchObject({ refusal: { code: 'import-not-stored' } });
});

test('of two who store the same preview at once, one is told that it is stored', async () => {
  const { db } = testing();
  const given = await read('Pays,Fonction,Prénom,Nom\nالجزائر,Président du groupe,Ola,Muster\nBolivia,Speaker,Ola,Muster\n');
  expect(given.plan.counts).toMatchObject({ adds: 2 });
  const answers = await Promise.all([storeImport(db, officer, given), storeImport(db, officer, given)]);
  expect(answers.map((answer) => (answer.ok ? 'stored' : answer.refusal.code)).sort()).toEqual(['import-stored', 'stored']);
});

test('an address in use at another body is a conflict that names it', async () => {
  await sampleParliament(testing().db, 'dune-assembly', { country: 'UZB' });
  const { plan } = await read('Code,Post,E-mail\nlake-assembly,Speaker,speaker@dune-assembly.example\n');
  const body = await findBody(testing().db, 'dune-assembly');
  expect(plan.lines[0]).toMatchObject({ outcome: 'conflicts', reason: { code: 'email-elsewhere', bodyId: body?.id } });
});

test('an old list does not put a former holder back in the post, and a name of two alphabets is no name', async () => {
  await sampleParliament(testing().db, 'reef-assembly', { country: 'SLB' });
  const row = (given: string, family: string) => `Code,Post,Given,Family\nreef-assembly,Speaker,${given},${family}\n`;
  const followed = await read(row('Kofi', 'Muster'));
  accepted(await storeImport(testing().db, officer, followed));
  const old = (await read(row('Ama', 'Testwell'))).plan.lines[0];
  expect(old).toMatchObject({ outcome: 'conflicts', reason: { code: 'held-before', day: '2026-11-22' } });
  expect((await read(row('Kofi', 'M\u0443ster'))).plan.lines[0]?.reason).toMatchObject({ code: 'name-mixed' });
  accepted(await undoImport(testing().db, officer, followed));
});

test('a holder in another script is not replaced unless the address says who it is', async () => {
  const { db } = testing();
  await sampleParliament(db, 'hill-assembly', { country: 'YEM', person: { names: [{ script: 'Latn', given: 'Lina', family: 'Muster' }] } });
  const row = (email: string) => `Code,Post,Given,Family,E-mail\nhill-assembly,رئيسة البرلمان,لينا,موستر,${email}\n`;
  expect((await read(row('x@hill.example'))).plan.lines[0]?.reason?.code).toBe('other-script');
  expect((await read(row('speaker@hill-assembly.example'))).plan.lines[0]?.changes).toEqual([{ act: 'name', to: 'لينا موستر' }]);
});

test('an exported cell that a spreadsheet would calculate begins with an apostrophe', async () => {
  const { db } = testing();
  const { postId } = await sampleParliament(db, 'field-assembly', {
    country: 'VUT',
    person: { honorific: '=1+1', names: [{ script: 'Latn', given: '@a', family: '-B, "C"' }] },
  });
  accepted(await enterAddress(db, officer, { postId, kind: 'phone', value: '+678 1' }));
  const line = (await exportDirectory(db, 'en')).csv.split('\r\n').find((each) => each.startsWith('field-assembly'));
  expect(line).toContain(`,'=1+1,'@a,"'-B, ""C""",`);
  expect(line).toContain(`,'+678 1`);
});
