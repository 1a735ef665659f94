import { existsSync, readdirSync, readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../languages/public.ts';
import { sampleLetters } from '../samples/letters.ts';
import { keptRuns, paragraphsOf, wordsOf } from './docx-reading.ts';
import { docxRefusals } from './docx-refusals.ts';
import { readDocx } from './read-docx.ts';
import { writeDocx } from './write-docx.ts';

const body = (inside: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

async function pack(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
const document = (inside: string, more: Record<string, string | Uint8Array> = {}) => pack({ 'word/document.xml': body(inside), ...more });
async function read(bytes: Uint8Array) {
  const answer = await readDocx(bytes);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.reading;
}
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;

describe('reading a Word file', () => {
  test('finds the words, directions and headings that our own writer wrote', async () => {
    const reading = await read(await writeDocx(sampleLetters.ar));
    const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/gu, '');
    const all = paragraphsOf(reading.blocks).map(({ runs }) => plain(wordsOf(runs, [], 'with')));
    for (const block of sampleLetters.ar.blocks) if (block.kind === 'paragraph') expect(all).toContain(plain(textOf(block.runs)));
    const arabic = paragraphsOf(reading.blocks).filter(({ runs }) => runs.some(({ text }) => /\p{Script=Arabic}/u.test(text)));
    expect(arabic.length).toBeGreaterThan(5);
    expect(arabic.every(({ direction }) => direction === 'rtl')).toBe(true);
  });

  test('tells insertions, deletions and moves apart, with their authors, and accepts none', async () => {
    const reading = await read(
      await document(
        '<w:p><w:r><w:t xml:space="preserve">On </w:t></w:r><w:del w:author="Ana" w:date="2027-01-02T00:00:00Z"><w:r><w:delText>8</w:delText></w:r></w:del><w:ins w:author="Ana"><w:r><w:t>9</w:t></w:r></w:ins><w:moveFrom w:author="Bo"><w:r><w:t> A</w:t></w:r></w:moveFrom><w:moveTo w:author="Bo"><w:r><w:t> B</w:t></w:r></w:moveTo></w:p>',
      ),
    );
    const [paragraph] = paragraphsOf(reading.blocks);
    expect(reading.changes).toMatchObject([
      { kind: 'deletion', author: 'Ana', text: '8' },
      { kind: 'insertion', text: '9' },
      { kind: 'move-from', author: 'Bo' },
      { kind: 'move-to', text: ' B' },
    ]);
    expect(paragraph?.runs.map(({ text }) => text).join('')).toBe('On 89 A B');
    expect(wordsOf(paragraph?.runs ?? [], reading.changes, 'without')).toBe('On 8 A');
    expect(wordsOf(paragraph?.runs ?? [], reading.changes, 'with')).toBe('On 9 B');
    expect(keptRuns(paragraph?.runs ?? [], reading.changes, 'with')).toHaveLength(3);
  });

  test('leaves out what one inserted and another deleted, whichever way the changes are decided', async () => {
    const inner = '<w:del w:author="Bo"><w:r><w:delText>once</w:delText></w:r></w:del>';
    const reading = await read(await document(`<w:p><w:r><w:t>On</w:t></w:r><w:ins w:author="Ana">${inner}</w:ins></w:p>`));
    const runs = paragraphsOf(reading.blocks)[0]?.runs ?? [];
    expect(wordsOf(runs, reading.changes, 'with')).toBe('On');
    expect(wordsOf(runs, reading.changes, 'without')).toBe('On');
    expect(reading.changes.map(({ text }) => text)).toEqual(['once', 'once']);
  });

  test('reads comments with the words they stand on, and footnotes with their place', async () => {
    const rels = ['comments', 'footnotes']
      .map((part) => relation(part, part, `${part}.xml`).replace(' TargetMode="External"', ''))
      .join('');
    const reading = await read(
      await document(
        '<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>Two days</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        {
          'word/_rels/document.xml.rels': `<Relationships>${rels}</Relationships>`,
          'word/comments.xml':
            '<w:comments><w:comment w:id="4" w:author="Ana"><w:p><w:r><w:t>Sure?</w:t></w:r></w:p></w:comment></w:comments>',
          'word/footnotes.xml': '<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>',
        },
      ),
    );
    expect(reading.comments).toEqual([{ id: '4', author: 'Ana', at: '', text: 'Sure?', on: 'Two days' }]);
    expect(reading.footnotes.map(({ blocks }) => wordsOf(paragraphsOf(blocks)[0]?.runs ?? [], [], 'with'))).toEqual(['A note.']);
    expect(paragraphsOf(reading.blocks)[0]?.runs.at(-1)?.footnote).toBe('2');
  });

  test('names macros, objects, remote templates, external pictures and programs that a field would start', async () => {
    const field = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const reading = await read(
      await document(`<w:p>${field('DDEAUTO c:\\\\cmd.exe')}${field('PAGE')}</w:p>`, {
        'word/vbaProject.bin': 'x',
        'word/embeddings/oleObject1.bin': 'x',
        'word/embeddings/sheet.xlsx': 'x',
        'word/fonts/font1.odttf': 'x',
        'customXml/item1.xml': '<x/>',
        'word/activeX/activeX1.xml': '<x/>',
        'word/_rels/document.xml.rels': `<Relationships>${relation('a', 'image', 'https://elsewhere.example/p.png')}</Relationships>`,
        'word/_rels/settings.xml.rels': `<Relationships>${relation('b', 'attachedTemplate', 'https://elsewhere.example/t.dotm')}</Relationships>`,
      }),
    );
    const kinds = reading.dropped.map(({ kind }) => kind);
    for (const kind of ['macros', 'ole', 'embedded-file', 'external-image', 'remote-template', 'dde', 'font', 'custom-data'])
      expect(kinds).toContain(kind);
    expect(paragraphsOf(reading.blocks)[0]?.runs.at(-1)).toMatchObject({ text: 'shown', field: 'PAGE' });
  });

  test('names text that another format brings along, and a field that would fetch some', async () => {
    const reading = await read(
      await document(
        '<w:p><w:fldSimple w:instr="INCLUDETEXT \\\\server\\secret.docx"><w:r><w:t>old</w:t></w:r></w:fldSimple></w:p><w:altChunk r:id="a"/>',
        {
          'word/_rels/document.xml.rels': `<Relationships>${relation('a', 'aFChunk', 'chunk.html').replace(' TargetMode="External"', '')}</Relationships>`,
          'word/chunk.html': '<script>alert(1)</script>',
        },
      ),
    );
    expect(reading.dropped).toEqual(
      expect.arrayContaining([{ kind: 'foreign-part', name: 'chunk.html' }, expect.objectContaining({ kind: 'remote-field' })]),
    );
    expect(JSON.stringify(reading.blocks)).not.toContain('script');
  });

  test('follows no link that is none of the web, of mail or of telephone', async () => {
    const rels = relation('a', 'hyperlink', 'javascript:alert(1)') + relation('b', 'hyperlink', 'https://assembly.example/x');
    const link = (id: string) => `<w:hyperlink r:id="${id}"><w:r><w:t>here</w:t></w:r></w:hyperlink>`;
    const reading = await read(
      await document(`<w:p>${link('a')}${link('b')}</w:p>`, { 'word/_rels/document.xml.rels': `<Relationships>${rels}</Relationships>` }),
    );
    expect(paragraphsOf(reading.blocks)[0]?.runs.map(({ href }) => href)).toEqual([undefined, 'https://assembly.example/x']);
  });
});

describe('a file that must not be read', () => {
  const refused = async (bytes: Uint8Array) => {
    const answer = await readDocx(bytes);
    return answer.ok ? 'read' : answer.refusal.code;
  };

  test('is refused when it declares entities, also in UTF-16', async () => {
    const trick = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>';
    const xml = body('<w:p/>').replace('?>', `?>${trick}`);
    expect(await refused(await pack({ 'word/document.xml': xml }))).toBe('docx-entities');
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    expect(await refused(await pack({ 'word/document.xml': wide }))).toBe('docx-entities');
  });

  test('is refused when it unpacks to far more than it weighs', async () => {
    const bomb = await document(`<w:p><w:r><w:t>${'a'.repeat(30_000_000)}</w:t></w:r></w:p>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toBe('docx-too-large');
  });

  test('is refused when it is no Word file, an old or protected one, or damaged', async () => {
    expect(await refused(Buffer.from('%PDF-1.7'))).toBe('docx-not-word');
    expect(await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe('docx-locked');
    expect(await refused(await pack({ 'other.txt': 'x' }))).toBe('docx-damaged');
    expect(await refused((await document('<w:p/>')).slice(0, 150))).toBe('docx-damaged');
    expect(await refused(await document('<w:tbl>'.repeat(5000)))).toBe('docx-damaged');
  });
});

/** Files of many origins lie beside the project where it is built; elsewhere these tests are skipped, loudly. */
const folder = new URL('../../../../../shared/cases/docx/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn(`\n*** The foreign Word files are not here (${folder.pathname}): their tests are SKIPPED. ***\n`);
const files = present ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : [];

describe.skipIf(!present)('foreign Word files', () => {
  test('are here', () => expect(files.length).toBeGreaterThan(30));

  test.each(files)('%s is read, or refused with a sentence', async (name) => {
    const answer = await readDocx(readFileSync(new URL(name, folder)));
    if (!answer.ok) return expect(docxRefusals[answer.refusal.code].en).toContain('.');
    const paragraphs = paragraphsOf(answer.reading.blocks);
    const told = [...paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)), ...answer.reading.dropped.map((each) => each.name)];
    expect(told.join('').length).toBeGreaterThan(0);
  });
});
