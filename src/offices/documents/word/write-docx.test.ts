import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { type Block, textOf } from '../../languages/public.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { councilReports } from '../samples/council-reports.ts';
import { sampleLetters } from '../samples/letters.ts';
import { sampleReports } from '../samples/reports.ts';
import { writeDocx } from './write-docx.ts';

async function part(bytes: Uint8Array, name: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';
}

/** What a reader of the file sees, without marks of direction. */
function wordsOf(xml: string): string {
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)].map(([, words]) => words ?? '\n').join('');
  return marksOff(
    text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
  );
}

function marksOff(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/gu, '');
}

function textsOf(block: Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [textOf(block.runs)];
  if (block.kind === 'list') return block.items.map(textOf);
  if (block.kind === 'table') return [...block.header, ...block.rows.flat()].map(textOf);
  return block.blocks.flatMap(({ name, lines }) => [name, ...lines]);
}

describe('writeDocx', () => {
  it.each(Object.entries(sampleDocuments))('keeps every word of %s', async (_, document) => {
    const text = wordsOf(await part(await writeDocx(document), 'word/document.xml'));
    for (const block of document.blocks) for (const words of textsOf(block)) expect(text).toContain(marksOff(words));
    for (const words of [...(document.addressee ?? []), document.closing ?? '', document.verification?.code ?? ''])
      expect(text).toContain(marksOff(words));
  });

  it('marks Arabic paragraphs, runs and tables as right to left, and Latin codes as not', async () => {
    const xml = await part(await writeDocx(sampleReports.ar), 'word/document.xml');
    expect(xml).toContain('<w:bidiVisual/>');
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
    const arabic = paragraphs.filter((paragraph) => /\p{Script=Arabic}/u.test(paragraph));
    expect(arabic.length).toBeGreaterThan(10);
    for (const paragraph of arabic) expect(paragraph).toContain('<w:bidi/>');
    for (const run of xml.match(/<w:r>.*?<\/w:r>/gsu) ?? []) {
      if (run.includes('<w:drawing>')) continue;
      if (/\p{Script=Arabic}/u.test(run)) expect(run).toMatch(/<w:rtl\/>.*w:bidi="ar-EG"/su);
      if (/>[^<]*CL\/219/u.test(run)) expect(run).not.toContain('<w:rtl/>');
    }
  });

  it('uses only styles that it defines', async () => {
    for (const document of Object.values(sampleDocuments)) {
      const bytes = await writeDocx(document);
      const styles = await part(bytes, 'word/styles.xml');
      const used = [...(await part(bytes, 'word/document.xml')).matchAll(/<w:[pr]Style w:val="([^"]+)"/gu)].map(([, name]) => name);
      for (const name of new Set(used)) expect(styles).toContain(`w:styleId="${name}"`);
    }
  });

  it('links only to safe addresses', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', key: 'p', runs: [{ kind: 'link', text: 'here', href: 'javascript:alert(1)' }] }];
    const bytes = await writeDocx({ ...sampleLetters.en, blocks });
    expect(await part(bytes, 'word/_rels/document.xml.rels')).not.toContain('javascript');
  });

  it('leaves out the characters that would make Word refuse the file', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', key: 'p', runs: [{ kind: 'text', text: 'a\u0000b\u0007c\ud800d' }] }];
    expect(wordsOf(await part(await writeDocx({ ...sampleLetters.en, blocks }), 'word/document.xml'))).toContain('abc\ufffdd');
  });

  it.each(Object.entries(sampleDocuments))('gives the same bytes for the same %s', async (_, document) => {
    const [once, again] = [await writeDocx(document), await writeDocx(structuredClone(document))];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it('says in its properties when it was issued, in which language and what it is called', async () => {
    const properties = await part(await writeDocx(sampleLetters.ar), 'docProps/core.xml');
    expect(properties).toContain('2027-01-15T00:00:00Z');
    expect(properties).toContain('<dc:language>ar</dc:language>');
    expect(properties).toContain(`<dc:title>${sampleLetters.ar.title}</dc:title>`);
  });

  it('calls its styles by the names that Word shows in the language of its screen', async () => {
    const styles = await part(await writeDocx(councilReports.en), 'word/styles.xml');
    const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/gu)].map(([, name]) => name);
    for (const name of ['Body Text', 'heading 1', 'List Number', 'List Bullet', 'Salutation', 'Closing', 'Signature', 'header', 'footer'])
      expect(names.map((each) => each?.toLowerCase())).toContain(name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('writes notes as footnotes that Word numbers, in the direction of the document', async () => {
    for (const document of [councilReports.en, councilReports.ar]) {
      const bytes = await writeDocx(document);
      const notes = document.blocks.flatMap((block) =>
        'runs' in block ? block.runs.flatMap(({ note }) => (note ? [textOf(note)] : [])) : [],
      );
      expect(notes.length).toBeGreaterThan(0);
      const references = (await part(bytes, 'word/document.xml')).match(/<w:footnoteReference /gu) ?? [];
      expect(references).toHaveLength(notes.length);
      const xml = await part(bytes, 'word/footnotes.xml');
      for (const note of notes) expect(wordsOf(xml)).toContain(marksOff(note));
      expect(xml.includes('<w:bidi/>')).toBe(document.language === 'ar');
    }
  });

  it('names the marks of a joint letter for who listens, and mirrors their order', async () => {
    const xml = await part(await writeDocx(sampleLetters.ar), 'word/document.xml');
    const names = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/gu)].map(([, name]) => name);
    expect(names).toEqual(sampleLetters.ar.letterheads.map(({ organization }) => organization));
    expect(xml.indexOf('<w:bidiVisual/>')).toBeLessThan(xml.indexOf('<wp:docPr'));
  });

  it('counts pages by fields and repeats the head of a table', async () => {
    const bytes = await writeDocx(sampleReports.en);
    const zip = await JSZip.loadAsync(bytes);
    const footers = await Promise.all(zip.file(/word\/footer\d+\.xml/u).map((file) => file.async('string')));
    for (const footer of footers) expect(footer).toMatch(/PAGE<.*NUMPAGES</su);
    expect(await part(bytes, 'word/document.xml')).toMatch(/<w:trPr>(?:<w:cantSplit\/>)?<w:tblHeader\/>/u);
  });

  it('stands in the margins and the typeface of the paper, its tables with it', async () => {
    const [head, ...heads] = sampleLetters.en.letterheads;
    const paper = { top: 30, bottom: 40, side: 40, serif: 'Amiri' };
    const file = await writeDocx({ ...sampleLetters.en, letterheads: head ? [{ ...head, paper }, ...heads] : [] });
    const body = await part(file, 'word/document.xml');
    expect(body).toMatch(/<w:pgMar [^>]*w:top="1701" w:right="2268" w:bottom="2268" w:left="2268"/u);
    const widths = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gsu)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/gu)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(widths.length).toBeGreaterThan(0);
    for (const width of widths) expect(Math.abs(width - (11906 - 2 * 2268))).toBeLessThan(4);
    expect(await part(file, 'word/styles.xml')).toContain('w:ascii="Amiri"');
    expect(await part(await writeDocx(sampleLetters.en), 'word/styles.xml')).toContain('w:ascii="Cambria"');
  });
});
