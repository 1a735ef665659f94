import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleDocuments } from '../sample-documents.ts';
import { readers } from '../text-layer/readers.ts';
import { sourceWords } from '../text-layer/source-words.ts';
import { paragraphsOf } from '../word/docx-reading.ts';
import { readDocx } from '../word/read-docx.ts';
import { writeDocx } from '../word/write-docx.ts';
import { signedMark } from '../words.ts';
import { lettersOf, matchChunks, without } from './match-chunks.ts';
import { convertByOffice, hasOfficeProgram } from './office-program.ts';
import { noteChunks, readingChunks } from './reading-chunks.ts';

const present = hasOfficeProgram('the tests of what other office programs show of our Word files');
const samples = Object.entries(sampleDocuments);
let text: Record<string, Buffer> = {};
let pdf: Record<string, Buffer> = {};
let saved: Record<string, Buffer> = {};

describe.skipIf(!present)('opened by LibreOffice', () => {
  beforeAll(async () => {
    const files = Object.fromEntries(
      await Promise.all(samples.map(async ([name, document]) => [name, await writeDocx(document)] as const)),
    );
    text = convertByOffice(files, 'txt');
    pdf = convertByOffice(files, 'pdf');
    saved = convertByOffice(files, 'docx');
  }, 300_000);

  it.each(samples)('%s shows the same words in the same order', (name, document) => {
    const { missing, left } = matchChunks(readingChunks(document, true), text[name]?.toString('utf8') ?? '');
    expect(missing).toEqual([]);
    const numbers = Array.from({ length: 30 }, (_, index) => String(index + 1));
    expect(without(left, [signedMark(document.language), ...noteChunks(document), ...numbers])).toBe('');
  });

  const latin = samples.filter(([, { cards, language }]) => !cards && language !== 'ar');
  it.each(latin)('%s printed from there holds its words, which break only at the ends of lines', async (name, document) => {
    const layer = lettersOf((await readers.pdfium(pdf[name] ?? Buffer.of())).normalize('NFKC'));
    expect(sourceWords(document).filter(({ text }) => !layer.includes(lettersOf(text)))).toEqual([]);
  });

  it.each(samples)('%s saved there keeps its directions, tables, headings and notes', async (name, document) => {
    const shape = async (bytes: Uint8Array) => {
      const answer = await readDocx(bytes);
      if (!answer.ok) throw new Error(answer.refusal.code);
      const { blocks, footnotes } = answer.reading;
      const paragraphs = paragraphsOf(blocks).filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
      return {
        directions: paragraphs.map(({ direction }) => direction),
        headings: paragraphs.map(({ heading }) => heading),
        lists: paragraphs.map(({ list }) => list !== undefined),
        tables: blocks.flatMap((block) => (block.kind === 'table' ? [block.direction] : [])),
        notes: footnotes.length,
        links: paragraphs.flatMap(({ runs }) => [...new Set(runs.flatMap(({ href }) => href ?? []))]),
      };
    };
    expect(await shape(saved[name] ?? Buffer.of())).toEqual(await shape(await writeDocx(document)));
  });

  it('Arabic lines run from the right, and figures and addresses in them from the left', () => {
    const words = wordBoxes(pdf['letter-ar'] ?? Buffer.of());
    const at = (word: string) => {
      const found = words.find(({ text }) => text === word || (/\D/u.test(word) && text.includes(word)));
      if (!found) throw new Error(`${word} is not on the page`);
      return found;
    };
    expect(at('المرجع').left).toBeGreaterThan(at('IPA/2027/C-14').left);
    expect(at('جنيف').left).toBeGreaterThan(at('2027').left);
    const [country, first, last] = ['+41', '22', '51'].map(
      (figure) => words.findLast(({ text, left }) => text === figure && left > 0)?.left ?? 0,
    );
    expect(country).toBeGreaterThan(0);
    expect(first).toBeGreaterThan(country ?? 0);
    expect(last).toBeGreaterThan(first ?? 0);
    expect(at('المرفقات').right).toBeGreaterThan(Math.max(...words.map(({ right }) => right)) - 3);
  });
});

/** Each word of the first page with its left and right edge, as poppler finds them; it leaves Arabic letters as they stand on the page. */
function wordBoxes(bytes: Uint8Array): { text: string; left: number; right: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-boxes-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, bytes);
    const html = execFileSync('pdftotext', ['-bbox', '-l', '1', file, '-'], { encoding: 'utf8' });
    const found = html.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</gu);
    return [...found].map(([, left, right, text = '']) => ({
      text: /\p{Script=Arabic}/u.test(text) ? [...text].toReversed().join('') : text,
      left: Number(left),
      right: Number(right),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
