import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterBody } from '../bodies/enter-body.ts';
import { listBodies } from '../bodies/list-bodies.ts';
import { enterAddress } from '../enter-address.ts';
import { findImport } from '../importing/import-find.ts';
import { recogniseHeadings } from '../importing/import-headings.ts';
import { planImport } from '../importing/import-plan.ts';
import { readDirectoryFile } from '../importing/import-read-file.ts';
import { readImport, storeImport } from '../importing/import-store.ts';
import { appointHolder } from '../posts/enter-holding.ts';
import { enterPost } from '../posts/enter-post.ts';
import { listPosts } from '../posts/posts.ts';
import { officer, sampleParliament } from '../sample-parliament.ts';
import { type ExportKind, exportAs } from './export-as.ts';

const testDatabase = useTestDatabase();
beforeAll(async () => {
  const { db } = testDatabase();
  const formula = {
    gender: 'male' as const,
    honorific: 'Dr.; h.c., prof.',
    names: [{ script: 'Latn', given: 'Sol', family: '=HYPERLINK("x")' }],
  };
  await sampleParliament(db, 'ken');
  const { postId } = await sampleParliament(db, 'ury', { country: 'URY', person: formula });
  accepted(await enterAddress(db, officer, { postId, kind: 'phone', value: '+598 2 555 01', from: '2021-01-01' }));
  const long = { names: [{ script: 'Arab', given: 'عبد الرحمن محمد الأمين أحمد', family: 'التجريبي المستعار الطويل جداً' }] };
  await sampleParliament(db, 'mar', { country: 'MAR', person: long });
});

test('what goes out as CSV, Excel, vCard, Popolo or Parline comes in again and changes nothing', async () => {
  const { db } = testDatabase();
  for (const kind of ['csv', 'xlsx', 'vcf', 'json', 'parline'] satisfies ExportKind[])
    for (const language of ['en', 'ar'] as const) {
      const read = accepted(await readDirectoryFile(await exportAs(db, language, kind)));
      const { counts, lines } = await planImport(db, read.table, recogniseHeadings(read.table.headings));
      const conflicts = lines.flatMap(({ reason, outcome }) => (outcome === 'conflicts' ? [reason?.code] : []));
      expect([kind, language, counts.adds, counts.changes, lines.length]).toEqual([kind, language, 0, 0, kind === 'parline' ? 6 : 3]);
      expect(conflicts.filter((code) => code !== 'cell-formula' && code !== 'other-script')).toEqual([]);
    }
});

test('no cell of the workbook is a formula; an office program opens it where there is one', async () => {
  const { db } = testDatabase();
  const bytes = await exportAs(db, 'en', 'xlsx');
  const sheet = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain("'=HYPERLINK(");
  const folder = await mkdtemp(join(tmpdir(), 'chancery-export-'));
  await writeFile(join(folder, 'list.xlsx'), bytes);
  const soffice = promisify(execFile)('soffice', ['--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, 'list.xlsx')]);
  const opened = await soffice.then(() => readFile(join(folder, 'list.csv'), 'utf8')).catch(() => undefined);
  if (opened !== undefined) expect(opened).toContain('Testwell');
});

test('a card says who holds which post, folds its lines within 75 bytes and escapes what has a meaning', async () => {
  const text = new TextDecoder().decode(await exportAs(testDatabase().db, 'en', 'vcf'));
  expect(text.match(/BEGIN:VCARD\r\nVERSION:4\.0\r\n/g)).toHaveLength(3);
  expect(text).toContain('Dr.\\; h.c.\\, prof.');
  expect(text).toContain('N;ALTID=1;PREF=1:Testwell;Ama;;;');
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain('FN:عبد الرحمن محمد الأمين أحمد التجريبي المستعار الطويل جداً');
});

test('what goes out as CSV, Excel, Popolo or Parline fills a directory that has nothing', async () => {
  const { db } = testDatabase();
  const forum = { slug: 'lake-forum', kind: 'observer' as const, correspondenceLanguage: 'ar' as const };
  const names = { ar: { formal: 'منتدى البحيرة' }, fr: { formal: 'Forum du Lac' } };
  accepted(await enterBody(db, officer, { ...forum, names, website: 'https://forum.example' }));
  const files = await Promise.all(
    (['csv', 'xlsx', 'json', 'parline'] as const).map(async (kind) => ({ kind, bytes: await exportAs(db, 'en', kind) })),
  );
  for (const { kind, bytes } of files) {
    await emptied(db, async (tx) => {
      const { id } = accepted(await readImport(tx, officer, { fileName: `list.${kind}`, bytes }));
      const found = await findImport(tx, id);
      const { digest } = await planImport(tx, found?.table ?? { kind: 'csv', headings: [], rows: [] }, found?.mapping ?? {});
      accepted(await storeImport(tx, officer, { id, digest }));
      const bodies = await listBodies(tx);
      const of = (country: string | null) => bodies.find((body) => body.country === country);
      const named = { formal: { en: 'Parliament ken', fr: 'Parlement ken' } };
      expect([kind, of('KEN')]).toMatchObject([kind, { kind: 'parliament', slug: 'parliament-ken', names: named }]);
      expect([kind, of('MAR')?.status]).toEqual([kind, kind === 'csv' || kind === 'xlsx' ? 'member' : undefined]);
      const wanted = {
        slug: 'lake-forum',
        correspondence_language: 'ar',
        website: 'https://forum.example',
        names: { formal: { ar: 'منتدى البحيرة' } },
      };
      if (kind !== 'parline') expect(of(null)).toMatchObject(wanted);
      const posts = await Promise.all(bodies.map((body) => listPosts(tx, body.id, today())));
      expect([kind, posts.flat().map((post) => post.kind)]).toEqual([kind, kind === 'parline' ? [] : ['speaker', 'speaker']]);
    });
  }
});

test('a Parline file holds a parliament with its names and all its Speakers by their dates', async () => {
  const { data } = JSON.parse(new TextDecoder().decode(await exportAs(testDatabase().db, 'en', 'parline')));
  expect(data[0]).toMatchObject({
    id: 'KE-LC01',
    attributes: {
      chamber_name: [{ value: { en: 'Parliament ken' } }],
      chamber_speakers: [{ value: 'Ama Testwell', date_from: '2020-01-01' }],
    },
  });
});

/** Runs work on a directory without bodies, and takes all of it back. */
async function emptied(db: Database, work: (tx: Transaction) => Promise<void>): Promise<void> {
  const back = new Error('taken back');
  await inTransaction(db, async (tx) => {
    await sql`truncate body, person cascade`.execute(tx);
    await work(tx);
    throw back;
  }).catch((error: unknown) => {
    if (error !== back) throw error;
  });
}

test('chairs of several committees go out with their subjects and come in to the same posts, in every language', async () => {
  const { db } = testDatabase();
  const { bodyId } = await sampleParliament(db, 'sen', {
    country: 'SEN',
    person: { names: [{ script: 'Latn', given: 'Awa', family: 'Essai' }] },
  });
  for (const [committee, family] of [
    ['health', 'Un'],
    ['human-rights', 'Deux'],
  ] as const) {
    const { id: postId } = accepted(await enterPost(db, officer, { bodyId, kind: 'chair', committee }));
    const person = { names: [{ script: 'Latn', given: 'Sol', family }] };
    accepted(await appointHolder(db, officer, { postId, from: '2024-01-01', person }));
  }
  for (const language of ['en', 'fr', 'es', 'ar'] as const)
    for (const kind of ['csv', 'json'] as const) {
      const read = accepted(await readDirectoryFile(await exportAs(db, language, kind)));
      const { lines } = await planImport(db, read.table, recogniseHeadings(read.table.headings));
      const chairs = lines.filter((line) => line.kind === 'chair');
      expect([language, kind, chairs.map(({ committee, reason }) => `${committee} ${reason?.code}`).sort()]).toEqual([
        ...[language, kind],
        ['health nothing-new', 'human-rights nothing-new'],
      ]);
    }
});
