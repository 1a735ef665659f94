import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, expect, test } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { checkPdf } from './checking/check-pdf.ts';
import type { OfficialDocument, PaperStyle } from './official-document.ts';
import { sampleLetters } from './samples/letters.ts';
import { closeTypesetting, typeset } from './typesetting/typeset.ts';
import { writeDocx } from './word/write-docx.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';

afterAll(closeTypesetting);

const onPaper = (document: OfficialDocument, paper: PaperStyle): OfficialDocument => ({
  ...document,
  letterheads: document.letterheads.map((head) => ({ ...head, paper })),
});
async function textOf(pdf: Uint8Array, ...options: string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'paper-')), 'a.pdf');
  await writeFile(file, pdf);
  return (await promisify(execFile)('pdftotext', [...options, file, '-'])).stdout;
}
/** Everything the content streams draw, unpacked. */
function drawn(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  return [...bytes.toString('latin1').matchAll(/stream\r?\n/g)]
    .map(({ index, 0: found }) => {
      try {
        return inflateSync(bytes.subarray(index + found.length), { finishFlush: 2 }).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}
async function wordXml(document: OfficialDocument): Promise<string> {
  const zip = await JSZip.loadAsync(await writeDocx(document));
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  return (await Promise.all(names.map((name) => zip.file(name)?.async('string')))).join('\n');
}

test('two organizations print in their own colours one after the other, in PDF, HTML and Word', async () => {
  const [red, green] = [onPaper(sampleLetters.en, { accent: '#7a1f2b' }), onPaper(sampleLetters.en, { accent: '#1f5c43' })];
  const pages = [];
  for (const letter of [red, green, red, sampleLetters.en]) pages.push(accepted(await typeset(letter)).pdf);
  expect(Buffer.from(pages[0] ?? '').equals(pages[2] ?? Buffer.alloc(0))).toBe(true);
  const reds = pages.map((page) => drawn(page).includes('0.47843137 0.12156863 0.16862746 scn'));
  expect(reds).toEqual([true, false, true, false]);
  expect([writeHtml(red).includes('#7a1f2b'), writeHtml(red).includes('#15375f'), writeHtml(sampleLetters.en).includes('#15375f')]).toEqual(
    [true, false, true],
  );
  expect((await wordXml(red)).match(/"7A1F2B"/g)?.length).toBeGreaterThan(3);
  expect(await wordXml(red)).not.toContain('"15375F"');
  expect(await wordXml(sampleLetters.en)).toContain('"15375F"');
});

test.each(['en', 'fr', 'ar'] as const)(
  'margins, places of the address, the reference and the date hold in %s and keep every letter',
  async (language) => {
    const letter = { ...sampleLetters[language], letterheads: sampleLetters[language].letterheads.slice(0, 1) };
    const letters = async (paper: PaperStyle) => {
      const { pdf } = accepted(await typeset(onPaper(letter, paper)));
      expect(await checkPdf(pdf)).toEqual([]);
      return [...(await textOf(pdf))]
        .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
        .sort()
        .join('');
    };
    const usual = await letters({});
    expect(await letters({ addressAt: 'head', referenceAt: 'above', dateAt: 'start', side: 30, top: 25 })).toEqual(usual);
    expect(await letters({ referenceAt: 'head', bottom: 60, side: 20 })).toEqual(usual);
  },
);

test('the text begins at the margin that was set, and the address at the head stands above the addressee', async () => {
  const edge = async (paper: PaperStyle) => {
    const page = await textOf(accepted(await typeset(onPaper(sampleLetters.en, paper))).pdf, '-bbox');
    const at = (word: string) => {
      const [, x = '', y = ''] = new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)"[^>]*>${word}<`).exec(page) ?? [];
      return { x: Number(x), y: Number(y) };
    };
    return { dear: at('Dear'), quai: at('Quai'), to: at('To') };
  };
  const [usual, wide, head] = [await edge({}), await edge({ side: 40 }), await edge({ addressAt: 'head' })];
  expect(usual.dear.x).toBeCloseTo((27 / 25.4) * 72, 0);
  expect(wide.dear.x).toBeCloseTo((40 / 25.4) * 72, 0);
  expect([usual.quai.y > 700, head.quai.y < head.to.y]).toEqual([true, true]);
});

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=', 'base64');
const raster = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><image width="60" height="20" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
const lines = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M2 15q20-20 30 0" fill="none" stroke="#123456"/></svg>';
const handwritten = (drawing: string, signed = true): OfficialDocument => ({
  ...sampleLetters.en,
  blocks: sampleLetters.en.blocks.map((block) =>
    block.kind === 'signatures'
      ? { ...block, blocks: block.blocks.map((each) => ({ ...each, signed, image: { drawing, says: 'Signature: Claire Dumont-Rees' } })) }
      : block,
  ),
});

test('handwriting stands in place of the printed mark and is described for who listens', async () => {
  for (const drawing of [raster, lines]) {
    const { pdf } = accepted(await typeset(handwritten(drawing)));
    expect(await checkPdf(pdf)).toEqual([]);
    expect(await textOf(pdf)).not.toContain('(Signed)');
    expect(accepted(await typeset(handwritten(drawing), { standard: 'a-3a' })).pages).toBe(1);
  }
  expect(Buffer.from(accepted(await typeset(handwritten(lines))).pdf).toString('latin1')).toContain('/Alt');
  const html = writeHtml(handwritten(lines));
  expect(html).toContain('alt="Signature: Claire Dumont-Rees"');
  expect(html).not.toContain('(Signed)');
  const word = await wordXml(handwritten(raster));
  expect(word).toContain('descr="Signature: Claire Dumont-Rees"');
  expect(word).not.toContain('(Signed)');
  expect(writeText(handwritten(lines))).toContain('(Signed)');
});

test('who has not signed has no handwriting on any copy', async () => {
  const unsigned = handwritten(lines, false);
  expect(drawn(accepted(await typeset(unsigned)).pdf)).not.toContain('0.07058824 0.20392157 0.3372549');
  expect(writeHtml(unsigned)).not.toContain('<img');
  expect(await wordXml(handwritten(raster, false))).not.toContain('Signature:');
});

test('a picture in dots prints as a mark', async () => {
  const mark = raster.replaceAll('60', '20');
  const letter = { ...sampleLetters.en, letterheads: sampleLetters.en.letterheads.map((head) => ({ ...head, mark })) };
  expect(await checkPdf(accepted(await typeset(letter)).pdf)).toEqual([]);
});

test('the mark of confidence stands under the reference in every format', async () => {
  const letter = { ...sampleLetters.ar, confidential: 'سري للغاية' };
  expect(await textOf(accepted(await typeset(letter)).pdf)).toMatch(/سري|للغاية/);
  const positions = (text: string) => text.indexOf('سري للغاية') > text.indexOf('IPA/2027/C-14') && text.indexOf('سري للغاية') > 0;
  expect([positions(writeText(letter)), positions(writeHtml(letter))]).toEqual([true, true]);
  expect(await wordXml(letter)).toContain('سري للغاية');
});
