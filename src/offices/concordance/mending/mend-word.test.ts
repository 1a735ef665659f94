import { Document, Packer, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { readDocx } from '../../documents/public.ts';
import { readFile } from '../reading/read-files.ts';
import { diffText } from './diff-text.ts';
import { mendWord } from './mend-word.ts';

const at = '2026-11-22T08:00:00Z';

async function wordOf(...paragraphs: { text: string; bold?: boolean }[][]): Promise<Uint8Array> {
  const children = paragraphs.map((runs) => new Paragraph({ children: runs.map((run) => new TextRun(run)) }));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The text of a Word file as it reads with its tracked changes carried out, a paragraph to a line. */
async function readsAs(bytes: Uint8Array): Promise<string> {
  return accepted(await readFile({ name: 'a.docx', bytes })).reading.source;
}

const partOf = async (bytes: Uint8Array) => (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';

test('a correction within a run is a tracked change by its author; the rest of the file stays', async () => {
  const bytes = await wordOf(
    [{ text: 'The session opens on ' }, { text: '12 May 2027', bold: true }, { text: ' in Lusaka.' }],
    [{ text: 'End.' }],
  );
  const before = 'The session opens on 12 May 2027 in Lusaka.';
  const mended = await mendWord(bytes, [{ before, after: before.replace('12', '13') }], 'Lena Okafor', at);
  expect(mended).toMatchObject({ done: 1, left: [] });
  expect(await readsAs(mended.bytes)).toBe('The session opens on 13 May 2027 in Lusaka.\nEnd.');
  const { changes } = accepted(await readDocx(mended.bytes)).reading;
  expect(changes.map(({ kind, author, text }) => [kind, author, text])).toEqual([
    ['deletion', 'Lena Okafor', '12'],
    ['insertion', 'Lena Okafor', '13'],
  ]);
  expect(await partOf(mended.bytes)).toMatch(/<w:ins [^>]*><w:r><w:rPr>.*?<w:b\/>.*?<w:t xml:space="preserve">13</);
});

test('a correction across runs deletes in each and writes its words once', async () => {
  const bytes = await wordOf([{ text: 'held in a hyb' }, { text: 'rid for', bold: true }, { text: 'mat & online' }]);
  const mended = await mendWord(bytes, [{ before: 'held in a hybrid format & online', after: 'held in person <here>' }], 'A "B"', at);
  expect(mended.left).toEqual([]);
  expect(await readsAs(mended.bytes)).toBe('held in person <here>');
});

test('words in Arabic are replaced where they stand, and text that is only added follows the word before it', async () => {
  const bytes = await wordOf([{ text: 'تنعقد الدورة في أيار/مايو.' }], [{ text: 'Members attend.' }]);
  const mended = await mendWord(
    bytes,
    [
      { before: 'تنعقد الدورة في أيار/مايو.', after: 'تنعقد الدورة السنوية في أيار/مايو.' },
      { before: 'Members attend.', after: 'Members attend in person.' },
    ],
    'Lena Okafor',
    at,
  );
  expect(await readsAs(mended.bytes)).toBe('تنعقد الدورة السنوية في أيار/مايو.\nMembers attend in person.');
});

test('what is in no paragraph of the file, or in a field, is left and named', async () => {
  const bytes = await wordOf([{ text: 'One.' }]);
  const change = { before: 'Two.', after: 'Three.' };
  expect(await mendWord(bytes, [change], 'Lena Okafor', at)).toMatchObject({ done: 0, left: [change] });
});

test('paragraphs that read alike are mended one after another', async () => {
  const bytes = await wordOf([{ text: 'Page 1' }], [{ text: 'Page 1' }]);
  const change = { before: 'Page 1', after: 'Page 2' };
  const mended = await mendWord(bytes, [change, change], 'Lena Okafor', at);
  expect(await readsAs(mended.bytes)).toBe('Page 2\nPage 2');
});

test('a difference is told by whole words, in order', () => {
  expect(diffText('on 12 May 2027', 'on 13 May 2028')).toEqual([
    { start: 3, end: 5, text: '13' },
    { start: 10, end: 14, text: '2028' },
  ]);
  expect(diffText('same', 'same')).toEqual([]);
});
