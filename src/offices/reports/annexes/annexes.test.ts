import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { openSampleDoor } from '../../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterSampleBodies, registerActivity, sampleActivity, sampleOfficer } from '../../activities/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { textOf } from '../../languages/public.ts';
import { buildEdition } from '../build-edition.ts';
import { editionDocument } from '../edition-document.ts';
import { openEdition } from '../open-edition.ts';
import { recordDecision } from '../record-decision.ts';
import { reportsRoutes } from '../routes.tsx';
import { annexesOf, removeAnnex, writeAnnex } from './edition-annexes.ts';
import { readAnnex } from './read-annex.ts';

const database = useTestDatabase();
const place = { publicUrl: 'https://chancery.assembly.example' };
let bodies: Awaited<ReturnType<typeof enterSampleBodies>>;
let number = 0;
const door = () => openSampleDoor(database().db, sampleOfficer, [reportsRoutes]);

beforeAll(async () => {
  bodies = await enterSampleBodies(database().db);
  accepted(await registerActivity(database().db, sampleOfficer, sampleActivity()));
});
afterAll(closeTypesetting);

async function opened(): Promise<string> {
  const { db } = database();
  number += 1;
  const edition = await openEdition(db, sampleOfficer, {
    symbol: `CL/230/${number}-R.1`,
    title: { en: 'Cooperation', ar: 'التعاون' },
    period: { from: '2026-03-15', to: '2026-09-15' },
    languages: ['en', 'ar'],
    originalLanguage: 'en',
    datedOn: '2026-10-01',
  });
  const { id } = accepted(edition);
  accepted(await buildEdition(db, sampleOfficer, id));
  return id;
}
const table = '| Region | Replies |\n| Africa | 27 |\n| Europe | 24 |';
const annex = {
  title: { en: 'Replies', ar: 'الردود' },
  source: { en: `Counted by region^[Until 30 June.].\n\n${table}`, ar: `بحسب المنطقة.\n\n${table}` },
};

describe('an annex as it is typed', () => {
  it('becomes headings, lists, tables and paragraphs with their notes', () => {
    const blocks = readAnnex(`# Method\n\nAsked *twice*^[By letter.].\n\n- one\n- two\n\n${table}`, 'annex1', 'en');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'table']);
    const [, paragraph, , last] = blocks;
    expect(paragraph?.kind === 'paragraph' && paragraph.runs.flatMap(({ note }) => (note ? [textOf(note)] : []))).toEqual(['By letter.']);
    expect(last?.kind === 'table' && last.rows.map((row) => row.map(textOf))).toEqual([
      ['Africa', '27'],
      ['Europe', '24'],
    ]);
  });

  it('keeps a row that is too short in its columns', () => {
    const [block] = readAnnex('| a | b | c |\n| d |', 'annex1', 'en');
    expect(block?.kind === 'table' && block.rows[0]?.length).toBe(3);
  });
});

describe('the annexes of an edition', () => {
  it('follow the body in every version, each on a new page under its number', async () => {
    const { db } = database();
    const id = await opened();
    accepted(await writeAnnex(db, sampleOfficer, id, annex));
    accepted(await writeAnnex(db, sampleOfficer, id, { ...annex, title: { en: 'Visits', ar: 'الزيارات' } }));
    const headingsOf = async (language: 'en' | 'ar') =>
      (await editionDocument(db, id, language)).blocks.flatMap((block) =>
        block.kind === 'heading' && block.newPage ? [textOf(block.runs)] : [],
      );
    expect((await headingsOf('en')).map((text) => text.replaceAll('\u00a0', ' '))).toEqual(['Annex I – Replies', 'Annex II – Visits']);
    expect(await headingsOf('ar')).toEqual(['المرفق الأول – الردود', 'المرفق الثاني – الزيارات']);
  });

  it('move up when one before them is taken away', async () => {
    const { db } = database();
    const id = await opened();
    const first = accepted(await writeAnnex(db, sampleOfficer, id, annex)).id;
    const second = accepted(await writeAnnex(db, sampleOfficer, id, annex)).id;
    accepted(await removeAnnex(db, sampleOfficer, id, first));
    expect(await annexesOf(db, id)).toMatchObject([{ id: second, position: 1 }]);
    expect(await removeAnnex(db, sampleOfficer, id, first)).toMatchObject({ refusal: { code: 'no-such-annex' } });
  });

  it.each([
    ['annex-title-missing', { ...annex, title: { en: 'Replies' } }],
    ['annex-text-missing', { ...annex, source: { en: 'Words.' } }],
    ['annex-markup', { ...annex, source: { ...annex.source, ar: 'نص ^[بلا نهاية' } }],
  ] as const)('are refused as %s', async (code, input) => {
    expect(await writeAnnex(database().db, sampleOfficer, await opened(), input)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('are sealed with the edition, by the acts and by the database', async () => {
    const { db } = database();
    const id = await opened();
    accepted(await writeAnnex(db, sampleOfficer, id, annex));
    const input = { verb: 'noted' as const, body: bodies.council, session: 230, city: { en: 'Geneva', ar: 'جنيف' }, day: '2026-10-22' };
    accepted(await recordDecision(db, sampleOfficer, id, input, place));
    expect(await writeAnnex(db, sampleOfficer, id, annex)).toMatchObject({ refusal: { code: 'sealed' } });
    await expect(db.deleteFrom('edition_annex').where('edition_id', '=', id).execute()).rejects.toThrow('sealed');
    expect((await editionDocument(db, id, 'ar')).blocks.some((block) => block.key === 'annex1')).toBe(true);
    expect(await writeAnnex(db, visitor, id, annex)).toMatchObject({ refusal: { code: 'not-signed-in' } });
  });
});

describe('the page of an edition', () => {
  it('takes an annex, shows a refused one as it was typed, and sends two languages side by side', async () => {
    const id = await opened();
    const path = `/en/reports/${id}`;
    const typed = { id: '', title_en: 'Replies', title_ar: 'الردود', source_en: 'Half a note ^[open', source_ar: 'نص.' };
    const refused = await door().post(`${path}/annexes`, typed, path);
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('Half a note ^[open');
    expect((await door().post(`${path}/annexes`, { ...typed, source_en: 'A note^[closed].' }, path)).status).toBe(303);
    const shown = (await door().get(path)).html;
    expect(shown).toContain('Annex – Replies');
    const html = (await door().get(`${path}/facing?one=ar&other=en&as=html`)).html;
    expect(html).toContain('<td lang="ar" dir="rtl"');
    expect(html).toContain('closed');
    expect((await door().get(`${path}/facing?one=ar&other=en&as=pdf`)).status).toBe(200);
  });
});
