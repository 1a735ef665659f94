import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { word } from '../../../platform/words.ts';
import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { refusals } from '../refusals.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { sampleLetters } from '../samples/letters.ts';
import { sampleReports } from '../samples/reports.ts';
import { closeTypesetting, typeset } from './typeset.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-typeset-'));
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', key: 'p', runs });
const withText = (text: string): OfficialDocument => ({ ...sampleLetters.en, blocks: [paragraph({ kind: 'text', text })] });

afterAll(closeTypesetting);

async function save(document: OfficialDocument): Promise<string> {
  const file = join(folder, `${document.kind}-${document.language}.pdf`);
  writeFileSync(file, accepted(await typeset(document)).pdf);
  return file;
}

/** The text layer as a reader searches it: composed letters, plain spaces, no direction marks. */
function textLayer(file: string): string {
  return searchable(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ');
}

describe('typeset', () => {
  it.each([
    ['en', ['8 and 9 March 2027', '15:00 to 16:30', 'CL/219/4-R.1', 'K7PX-42MD', 'Claire Dumont-Rees', 'noor.haddad@assembly.example']],
    ['fr', ['8 et 9 mars 2027', '15 h à 16 h 30', 'CL/219/4-R.1', 'Claire Dumont-Rees', 'Secrétaire générale']],
    ['es', ['8 y 9 de marzo de 2027', 'CL/219/4-R.1', '(Firmado)', 'Secretaria General']],
  ] as const)('prints the dates, codes and names of the %s letter so that they are found again', async (language, expected) => {
    const text = textLayer(await save(sampleLetters[language]));
    for (const words of expected) expect(text).toContain(searchable(words));
    expect(text.replaceAll(' ', '')).toContain('register.assembly.example/2027/digital-dialogue/7Q2M-KD41-9XVA');
  });

  it('prints the figures, codes, addresses and most words of the Arabic letter so that they are found again', async () => {
    const text = textLayer(await save(sampleLetters.ar));
    for (const whole of [
      'CL/219/4-R.1',
      'K7PX-42MD',
      'IPA/2027/C-14',
      '2027/digital-dialogue/7Q2M-KD41-9XVA',
      'noor.haddad@assembly.example',
      '+41 22 000 00 51',
      '1 240',
      '15:00',
    ])
      expect(text).toContain(whole);
    const runs = sampleLetters.ar.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    const words = runs.flatMap((run) => searchable(run.text).match(/\p{Script=Arabic}{3,}/gu) ?? []);
    const found = words.filter((word) => text.includes(word));
    expect(found.length / words.length).toBeGreaterThan(0.75);
  });

  it.each(Object.entries(sampleDocuments))('makes a sound, tagged PDF with title and language of %s', async (_, document) => {
    const answer = accepted(await typeset(document));
    const file = join(folder, 'checked.pdf');
    writeFileSync(file, answer.pdf);
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors');
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(new RegExp(`^Pages: +${answer.pages}$`, 'mu'));
    expect(info).toContain(document.title);
    const raw = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { encoding: 'latin1', maxBuffer: 2 ** 26 });
    expect(raw).toMatch(new RegExp(`/Lang \\(${document.language}`, 'u'));
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('gives the same bytes for the same document, and the day of the document as its date', async () => {
    const [once, again] = [accepted(await typeset(sampleReports.ar)), accepted(await typeset(structuredClone(sampleReports.ar)))];
    expect(Buffer.compare(once.pdf, again.pdf)).toBe(0);
    const file = await save(sampleReports.ar);
    expect(execFileSync('pdfinfo', ['-isodates', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toContain('2027-03-18');
  });

  it('sets an Arabic letter from right to left: its first signature stands on the right', async () => {
    const boxes = execFileSync('pdftotext', ['-bbox', await save(sampleLetters.ar), '-'], { encoding: 'utf8' }).normalize('NFKC');
    // Poppler gives the words of this listing letter by letter from the left.
    const xOf = (word: string) => Number(new RegExp(`xMin="([\\d.]+)"[^>]*>${[...word].reverse().join('')}<`, 'u').exec(boxes)?.[1]);
    expect(xOf('كلير')).toBeGreaterThan(300);
    expect(xOf('توماس')).toBeLessThan(300);
  });

  it.each([
    '#include "/etc/passwd"',
    '$x^2$ *bold* _under_ `raw` <label> @ref',
    String.raw`\u{41} \ // /* */`,
    '<script>alert(1)</script>',
    '#panic()',
  ])('prints %s as it was written', async (hostile) => {
    expect(textLayer(await save(withText(hostile)))).toContain(searchable(hostile));
  });

  it('keeps a word of five thousand letters on the page', async () => {
    const word = 'abcdefghij'.repeat(500);
    const file = await save(withText(word));
    const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
    expect(Math.max(...[...boxes.matchAll(/xMax="([\d.]+)"/gu)].map(([, x]) => Number(x)))).toBeLessThan(595);
    expect(textLayer(file).replaceAll(' ', '')).toContain('abcdefghij'.repeat(20));
  });

  it('refuses characters that no typeface of ours holds, and names them', async () => {
    const answer = await typeset(withText('A dance 💃 of runes ᚠ'));
    const place = { part: 'paragraph', number: 1 };
    const missing = { code: 'missing-glyphs', characters: '💃 (U+1F483) ᚠ (U+16A0)', ...place, fonts: 'Noto Emoji, Noto Sans Runic' };
    expect(answer).toEqual({ ok: false, refusal: missing });
    expect(word(refusals['missing-glyphs'], 'en', missing)).toBe(
      'Paragraph 1: no typeface here holds 💃 (U+1F483) ᚠ (U+16A0). Replace it in the text, or ask the administrator to put an open typeface that holds it into the folder of typefaces: Noto Emoji, Noto Sans Runic.',
    );
  });

  it('refuses control characters and halves of characters, and names them by their numbers', async () => {
    expect(await typeset(withText('a\u0007b'))).toMatchObject({ ok: false, refusal: { code: 'missing-glyphs', characters: 'U+0007' } });
    expect(await typeset(withText('a\ud800b'))).toMatchObject({
      ok: false,
      refusal: { code: 'missing-glyphs', characters: 'U+FFFD', part: 'paragraph', fonts: 'none' },
    });
  });

  it('refuses a document without a title', async () => {
    expect(await typeset({ ...sampleLetters.en, title: ' ' })).toEqual({ ok: false, refusal: { code: 'title-missing' } });
  });

  it.each([
    '<svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="http://mark.example/m.png" width="9" height="9"/></svg>',
  ])('refuses the mark %s, and fetches nothing', async (mark) => {
    const letterheads = sampleLetters.en.letterheads.map((head) => ({ ...head, mark }));
    expect(await typeset({ ...sampleLetters.en, letterheads })).toEqual({ ok: false, refusal: { code: 'mark-unreadable' } });
  });

  it.each(['letter', 'report', 'participants', 'programme', 'certificate', 'badges', 'name-plates', 'balance'] as const)(
    'sets a %s of which almost everything is empty',
    async (kind) => {
      const blocks: Block[] = [
        paragraph(),
        { kind: 'heading', key: 'h', level: 3, runs: [] },
        { kind: 'list', key: 'l', ordered: true, items: [] },
        { kind: 'table', key: 't', header: [], rows: [] },
        { kind: 'signatures', key: 's', blocks: [] },
      ];
      expect(await typeset({ kind, language: 'ar', title: 'x', letterheads: [], blocks })).toMatchObject({ ok: true, pages: 1 });
    },
  );

  it('gives a report an outline of its headings', async () => {
    const raw = execFileSync('qpdf', ['--json', '--json-key=outlines', await save(sampleReports.en)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(raw).toContain('1. Peace and the rule of law');
    expect(raw).toContain('Training of newly elected members');
  });

  it('prints Russian and Chinese', async () => {
    const ru = { ...withText('Межпарламентский диалог'), language: 'ru' as const };
    const zh = { ...withText('各国议会联盟'), language: 'zh' as const };
    expect(textLayer(await save(ru))).toContain('Межпарламентский диалог');
    expect(textLayer(await save(zh))).toContain('各国议会联盟');
  });

  it('numbers the pages of a long letter and carries its reference over', async () => {
    const long = {
      ...sampleLetters.en,
      blocks: Array.from({ length: 30 }, () => sampleLetters.en.blocks[1]).filter((block) => block !== undefined),
    };
    const { pages } = accepted(await typeset(long));
    expect(pages).toBeGreaterThan(2);
    const text = textLayer(await save(long));
    expect(text).toContain(`2 / ${pages}`);
    expect(text.split('IPA/2027/C-14').length - 1).toBe(pages);
  });

  it('attaches the record to the archival copy and refuses to attach it elsewhere', async () => {
    const attachments = [{ name: 'record.json', mime: 'application/json', description: 'The record', bytes: Buffer.from('{"a":1}') }];
    const archival = accepted(await typeset(sampleLetters.en, { standard: 'a-3a', attachments }));
    const file = join(folder, 'archival.pdf');
    writeFileSync(file, archival.pdf);
    expect(execFileSync('pdfdetach', ['-list', file], { encoding: 'utf8' })).toContain('record.json');
    expect(await typeset(sampleLetters.en, { attachments })).toMatchObject({ ok: false, refusal: { code: 'attachments-need-archive' } });
  });

  it('refuses a document that takes too long, and sets the next one', async () => {
    const answer = await typeset(sampleReports.en, { limitInMilliseconds: 0 });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'typesetting-out-of-time' } });
    expect((await typeset(sampleLetters.en)).ok).toBe(true);
  });

  it('sets twenty letters at once in two processes', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => typeset(sampleLetters.fr)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });
});

describe('templates', () => {
  it('reach for no package and no network', () => {
    const templates = join(import.meta.dirname, 'templates');
    for (const name of readdirSync(templates)) expect(readFileSync(join(templates, name), 'utf8')).not.toMatch(/@preview|@local|https?:/u);
  });
});
