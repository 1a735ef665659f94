import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { closeTypesetting, paragraphsOf, readDocx } from '../../documents/public.ts';
import { loadText, saveParagraphs } from '../../languages/public.ts';
import { type Circular, findCircular } from '../circular.ts';
import { circularFacts } from '../circular-facts.ts';
import { enterSampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { draftSample } from '../drafting/sample-steps.ts';
import { type TranslationOrder, writeTranslation } from './translation-file.ts';
import { planTranslation } from './translation-plan.ts';

const testing = useTestDatabase();
let circular: Circular;

beforeAll(async () => {
  const { db } = testing();
  const id = await draftSample(db, await enterSampleRecord(db));
  const found = await findCircular(db, id);
  if (!found) throw new Error('no circular');
  circular = found;
  return () => closeTypesetting();
});

async function orderOf(to: 'fr' | 'ar', changes: Partial<TranslationOrder> = {}): Promise<TranslationOrder> {
  const { db } = testing();
  const text = await loadText(db, circular.textId);
  return { circular, text, facts: await circularFacts(db, circular, samplePlace), to, ...changes };
}

async function planOf(bytes: Uint8Array, order: TranslationOrder) {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const planned = planTranslation(read.reading, order);
  if (!planned.ok) throw new Error(planned.refusal.code);
  return planned.plan;
}

/** Edits the document part of a file as a person with an XML editor would. */
async function edited(bytes: Uint8Array, edit: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const changed = edit(xml);
  if (changed === xml) throw new Error('the edit changed nothing');
  zip.file('word/document.xml', changed);
  return zip.generateAsync({ type: 'uint8array' });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const rowOf = (xml: string, key: string) => (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((row) => row.includes(`"row_${key}_b"`)) ?? '';
const editRow = (key: string, edit: (row: string) => string) => (xml: string) => xml.replace(rowOf(xml, key), edit(rowOf(xml, key)));
const control = /<w:sdt><w:sdtPr><w:tag w:val="\{meeting\.when[^"]*"\/><w:lock w:val="sdtContentLocked"\/>.*?<\/w:sdt>/s;
const keyWith = ({ text }: TranslationOrder, part: string, to: 'fr' | 'ar') =>
  text.versions[to]?.find(({ kind, source }) => kind === 'paragraph' && source.includes(part))?.key ?? '';
/** The letter as if the paragraph had never been translated, or not at all. */
const without = (order: TranslationOrder, to: 'fr' | 'ar', key?: string): TranslationOrder => ({
  ...order,
  text: { ...order.text, versions: { ...order.text.versions, [to]: order.text.versions[to]?.filter((each) => key && each.key !== key) } },
});

describe.each(['fr', 'ar'] as const)('a translation into %s that comes back', (to) => {
  test('unchanged is the same text, paragraph by paragraph', async () => {
    const order = await orderOf(to);
    const plan = await planOf(await writeTranslation({ ...order, due: '2027-02-01' }), order);
    expect(plan.rows.map(({ key, state }) => [key, state])).toEqual(order.text.versions.en?.map(({ key }) => [key, 'unchanged']));
    expect(plan.rows.filter(({ originalChanged }) => originalChanged)).toEqual([]);
    expect([plan.to, plan.unknown]).toEqual([to, []]);
  });

  test('is read in its own direction', async () => {
    const read = await readDocx(await writeTranslation(await orderOf(to)));
    if (!read.ok) throw new Error('refused');
    const marked = paragraphsOf(read.reading.blocks).filter(({ bookmarks }) => bookmarks.some((mark) => /^row_.*_b$/.test(mark)));
    expect(marked.length).toBeGreaterThan(5);
    expect(new Set(marked.map(({ direction }) => direction))).toEqual(new Set([to === 'ar' ? 'rtl' : 'ltr']));
  });

  test('into an empty version holds every value of the original, and nothing counts as translated before words are written', async () => {
    const order = without(await orderOf(to), to);
    const bytes = await writeTranslation(order);
    const key = keyWith(await orderOf(to), '{meeting.when', to);
    const untouched = await planOf(bytes, order);
    expect(untouched.rows.find((row) => row.key === key)?.state).toBe('untranslated');
    const word = to === 'ar' ? 'ينعقد' : 'Tenue';
    const plan = await planOf(
      await edited(
        bytes,
        editRow(key, (row) => row.replace(/(_b"\/><w:bookmarkEnd [^>]*>)/, `$1${run(`${word} `)}`)),
      ),
      order,
    );
    const row = plan.rows.find((each) => each.key === key);
    expect(row).toMatchObject({ state: 'added', read: { lost: [] } });
    expect(row?.read.source.startsWith(`${word} `)).toBe(true);
    expect(row?.read.source).toContain('{meeting.when');
  });

  test('with a value deleted says which one is lost', async () => {
    const order = await orderOf(to);
    const key = keyWith(order, '{meeting.when', to);
    const plan = await planOf(
      await edited(
        await writeTranslation(order),
        editRow(key, (row) => row.replace(control, '')),
      ),
      order,
    );
    const row = plan.rows.find((each) => each.key === key);
    expect(row?.state).toBe('changed');
    expect(row?.read.lost.some((value) => value.startsWith('{meeting.when'))).toBe(true);
  });

  test('with a value typed by hand proposes the reference where it is equal', async () => {
    const order = await orderOf(to);
    const key = keyWith(order, '{meeting.when', to);
    const typed = to === 'ar' ? '8 و9 آذار/مارس 2027' : '8 et 9 mars 2027';
    const plan = await planOf(
      await edited(
        await writeTranslation(order),
        editRow(key, (row) => row.replace(control, run(typed))),
      ),
      order,
    );
    const row = plan.rows.find((each) => each.key === key);
    expect(row?.read.lost).toEqual([]);
    expect(row?.read.typed[0]?.markup).toContain('{meeting.when');
    expect(row?.read.source).toContain('{meeting.when');
  });

  test('with another date typed proposes a literal and keeps the loss', async () => {
    const order = await orderOf(to);
    const key = keyWith(order, '{meeting.when', to);
    const typed = to === 'ar' ? '15 نيسان/أبريل 2027' : '15 avril 2027';
    const plan = await planOf(
      await edited(
        await writeTranslation(order),
        editRow(key, (row) => row.replace(control, run(typed))),
      ),
      order,
    );
    const row = plan.rows.find((each) => each.key === key);
    expect(row?.read.source).toContain('{date:2027-04-15');
    expect(row?.read.lost.some((value) => value.startsWith('{meeting.when'))).toBe(true);
  });

  test('with tracked changes has two readings and accepts neither', async () => {
    const order = await orderOf(to);
    const key = keyWith(order, '{meeting.when', to);
    const added = `<w:ins w:id="9000" w:author="Translator">${run(' Added.')}</w:ins>`;
    const bytes = await edited(
      await writeTranslation(order),
      editRow(key, (row) => row.replace(/<\/w:p>(?!.*<\/w:p>)/s, `${added}</w:p>`)),
    );
    const plan = await planOf(bytes, order);
    const row = plan.rows.find((each) => each.key === key);
    expect(row?.undone?.source).toBe(row?.stored);
    expect(row?.read.source.endsWith(' Added.')).toBe(true);
    expect(plan.reading.changes).toMatchObject([{ kind: 'insertion', author: 'Translator', text: ' Added.' }]);
  });

  test('keeps emphasis, links and hand-written signs of the markup', async () => {
    const { db } = testing();
    const order = await orderOf(to);
    const source = 'A *soft* and **strong** [word](https://assembly.example/a) with \\* and \\{ on {meeting.when|on}.';
    const [first, ...rest] = (order.text.versions[to] ?? []).slice().reverse();
    if (!first) throw new Error('no paragraph');
    await saveParagraphs(db, circular.textId, to, [...rest.reverse(), { ...first, source }]);
    const changed = await orderOf(to);
    const bytes = await writeTranslation(changed);
    expect((await planOf(bytes, changed)).rows.at(-1)?.state).toBe('unchanged');
    const more = await planOf(
      await edited(
        bytes,
        editRow(first.key, (row) => row.replace('with', 'and with')),
      ),
      changed,
    );
    expect(more.rows.at(-1)?.read.source).toBe(source.replace('with', 'and with'));
    await saveParagraphs(db, circular.textId, to, order.text.versions[to] ?? []);
  });
});

test('a row that nobody here wrote is named and never stored', async () => {
  const order = await orderOf('fr');
  const bytes = await edited(await writeTranslation(order), (xml) =>
    xml.replace('</w:tbl>', `<w:tr><w:tc><w:p/></w:tc><w:tc><w:p>${run('Une phrase de plus.')}</w:p></w:tc></w:tr></w:tbl>`),
  );
  const plan = await planOf(bytes, order);
  expect(plan.unknown).toEqual(['Une phrase de plus.']);
  expect(plan.rows.every(({ state }) => state === 'unchanged')).toBe(true);
});

test('a file of another letter, of another origin or in a language of no version is refused', async () => {
  const order = await orderOf('fr');
  const read = await readDocx(await writeTranslation(order));
  if (!read.ok) throw new Error('refused');
  const refusalOf = (wanted: Partial<Circular>) => {
    const planned = planTranslation(read.reading, { ...order, circular: { ...circular, ...wanted } });
    return planned.ok ? 'read' : planned.refusal.code;
  };
  expect(refusalOf({ id: '00000000-0000-7000-8000-000000000000' })).toBe('translation-other-letter');
  expect(refusalOf({ languages: ['en', 'ar'] })).toBe('translation-language');
  const empty = { blocks: [], footnotes: [], changes: [], comments: [], dropped: [] };
  expect(planTranslation(empty, order)).toMatchObject({ refusal: { code: 'translation-not-ours' } });
});

test('the same order gives the same bytes', async () => {
  const order = await orderOf('ar');
  expect(Buffer.compare(await writeTranslation(order), await writeTranslation(order))).toBe(0);
});

/** LibreOffice stands for every office program that is not Word; where it is not installed these tests are skipped, loudly. */
const soffice = '/usr/bin/soffice';
const present = existsSync(soffice);
if (!present) console.warn(`\n*** LibreOffice is not here (${soffice}): the tests of its round trip are SKIPPED. ***\n`);

describe.skipIf(!present)('saved again by LibreOffice', () => {
  test.each(['fr', 'ar'] as const)('a translation into %s keeps its keys, values and directions', { timeout: 120_000 }, async (to) => {
    const before = (await orderOf(to)).text.versions[to] ?? [];
    const source = 'A *soft* and **strong** [word](https://assembly.example/a) on {meeting.when|on}.';
    const marked = before.map((paragraph, index) => (index === before.length - 1 ? { ...paragraph, source } : paragraph));
    await saveParagraphs(testing().db, circular.textId, to, marked);
    const order = await orderOf(to);
    await saveParagraphs(testing().db, circular.textId, to, before);
    const plan = await planOf(resave(await writeTranslation(order)), order);
    expect(plan.rows.map(({ key, state }) => [key, state])).toEqual(order.text.versions.en?.map(({ key }) => [key, 'unchanged']));
    const paragraphs = paragraphsOf(plan.reading.blocks).filter(({ bookmarks }) => bookmarks.some((mark) => /^row_.*_b$/.test(mark)));
    expect(plan.rows.flatMap(({ read }) => [...read.typed, ...read.retyped])).toEqual([]);
    expect(paragraphs.length).toBe(plan.rows.length);
    expect(new Set(paragraphs.map(({ direction }) => direction))).toEqual(new Set([to === 'ar' ? 'rtl' : 'ltr']));
  });

  test.each(['fr', 'ar'] as const)(
    'a translation into %s that was edited and saved there is read to the same paragraphs',
    { timeout: 120_000 },
    async (to) => {
      const order = await orderOf(to);
      const key = keyWith(order, '{meeting.when', to);
      const others = (order.text.versions[to] ?? []).filter((each) => each.kind === 'paragraph' && each.key !== key);
      const [emptied, gone, bare] = [others[0]?.key ?? '', others[1]?.key ?? '', others[2]?.key ?? ''];
      const words = to === 'ar' ? 'جملة أضافها المترجم.' : 'Une phrase ajoutée.';
      const split = (row: string) => row.replace(/<\/w:p>(?!.*<\/w:p>)/s, `</w:p><w:p>${run(words)}</w:p>`);
      const changed = await edited(await writeTranslation(order), (xml) =>
        [
          editRow(key, split),
          editRow(emptied, (row) => row.replace(/(<w:bookmarkStart [^>]*row_[^>]*_b"\/><w:bookmarkEnd [^>]*>).*(<\/w:p>)/s, '$1$2')),
          editRow(gone, () => ''),
          editRow(bare, (row) => row.replace(/<w:bookmarkStart [^>]*row_[^>]*_b"\/>/, '')),
        ].reduce((text, edit) => edit(text), xml),
      );
      const plan = await planOf(resave(changed), order);
      const row = (wanted: string) => plan.rows.find((each) => each.key === wanted);
      expect(row(key)?.state).toBe('changed');
      expect(row(key)?.read.source).toContain('{meeting.when');
      expect(row(key)?.read.source.endsWith(words)).toBe(true);
      expect(row(key)?.read.lost).toEqual([]);
      // An emptied cell and a row that is gone take nothing away; a row that lost one of its two ids is still known by the other.
      expect(row(emptied)?.read.source).toBe('');
      expect(row(gone)).toMatchObject({ state: 'absent', read: { source: row(gone)?.stored } });
      expect(row(bare)?.state).toBe('unchanged');
      expect(plan.unknown).toEqual([]);
      const touched = [key, emptied, gone];
      expect(plan.rows.filter(({ key: each }) => !touched.includes(each)).every(({ state }) => state === 'unchanged')).toBe(true);
    },
  );

  test('tracked changes come through LibreOffice, which may cut them in pieces, and none is carried out', {
    timeout: 120_000,
  }, async () => {
    const order = await orderOf('ar');
    const key = keyWith(order, '{meeting.when', 'ar');
    const added = `<w:ins w:id="9000" w:author="Translator" w:date="2027-01-02T00:00:00Z">${run(' كلمة')}</w:ins>`;
    const bytes = await edited(
      await writeTranslation(order),
      editRow(key, (row) => row.replace(/<\/w:p>(?!.*<\/w:p>)/s, `${added}</w:p>`)),
    );
    const plan = await planOf(resave(bytes), order);
    expect(plan.reading.changes.every(({ kind, author }) => kind === 'insertion' && author === 'Translator')).toBe(true);
    expect(plan.reading.changes.map(({ text }) => text).join('')).toBe(' كلمة');
    const row = plan.rows.find((each) => each.key === key);
    expect([row?.undone?.source, row?.read.source.endsWith('كلمة')]).toEqual([row?.stored, true]);
  });

  function resave(bytes: Uint8Array): Uint8Array {
    const folder = mkdtempSync(join(tmpdir(), 'translation-'));
    try {
      writeFileSync(join(folder, 'sent.docx'), bytes);
      const options = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'back'), join(folder, 'sent.docx')];
      execFileSync(soffice, [`-env:UserInstallation=file://${folder}/profile`, ...options], { timeout: 90_000, stdio: 'ignore' });
      return readFileSync(join(folder, 'back', 'sent.docx'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
