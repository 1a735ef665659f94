import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import type { Block } from '../../languages/public.ts';
import { checkPdf } from '../checking/check-pdf.ts';
import type { OfficialDocument } from '../official-document.ts';
import { councilReports } from '../samples/council-reports.ts';
import { jointLetters } from '../samples/joint-letters.ts';
import { closeTypesetting, typeset } from './typeset.ts';
import { typesetFacing } from './typeset-facing.ts';
import { typesetTogether } from './typeset-together.ts';

afterAll(closeTypesetting);
const folder = mkdtempSync(join(tmpdir(), 'chancery-layouts-'));
type Word = { page: number; x: number; right: number; y: number; text: string };

function save(name: string, pdf: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, pdf);
  return file;
}
const read = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });

/** Every word with its place; poppler gives Arabic words letter by letter from the left here. */
function wordsOf(file: string): Word[] {
  const words: Word[] = [];
  let page = 0;
  for (const line of read('pdftotext', ['-bbox', file, '-']).normalize('NFKC').split('\n')) {
    if (line.includes('<page ')) page += 1;
    const [, x, y, right, text] = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*)<\/word>/.exec(line) ?? [];
    if (text !== undefined) words.push({ page, x: Number(x), right: Number(right), y: Number(y), text });
  }
  return words;
}
const backwards = (text: string) => [...text].reverse().join('');
const pageText = (file: string, page: number) =>
  read('pdftotext', ['-f', String(page), '-l', String(page), '-raw', file, '-']).normalize('NFKC');
const structureOf = (file: string) => read('pdfinfo', ['-struct-text', file]);

describe('several versions in one file', async () => {
  const { ar, en, fr } = councilReports;
  const set = accepted(await typesetTogether([ar, en, fr]));
  const file = save('together.pdf', set.pdf);

  it('count the pages of each version for itself', () => {
    expect(set.pages).toBe(9);
    for (const [page, own] of [1, 2, 3, 1, 2, 3, 1, 2, 3].entries()) {
      const text = pageText(file, page + 1).replace(/[\u200e\u200f\u2066-\u2069]/g, '');
      expect(text, `page ${page + 1}`).toMatch(page < 3 ? new RegExp(`(${own} / 3|3 / ${own})`) : new RegExp(`(^|\\s)${own} / 3(\\s|$)`));
    }
  });

  it('have the running head of their own language, and none on their first page', () => {
    expect(pageText(file, 5)).toContain('Parliaments and the work of the United Nations');
    expect(pageText(file, 8)).toContain('Les parlements et l’action des Nations Unies');
    expect(pageText(file, 4).match(/CL\/220\/9-R\.1/g)).toHaveLength(1);
  });

  it('bear the title of the first', () => {
    expect(read('pdfinfo', [file])).toContain(ar.title);
  });

  it('number their notes from one', () => {
    for (const page of [4, 7]) expect(pageText(file, page)).toMatch(/\n1\s?\S/);
  });

  it('stand in the outline each under its language', () => {
    const { outlines } = JSON.parse(read('qpdf', ['--json', '--json-key=outlines', file])) as {
      outlines: { title: string; kids: { title: string }[] }[];
    };
    expect(outlines.map(({ title }) => title)).toEqual(['العربية', 'English', 'Français']);
    expect(outlines[1]?.kids[0]?.title).toBe('1. Sustainable development');
  });

  it('are each marked with their language', async () => {
    const raw = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { encoding: 'latin1', maxBuffer: 2 ** 26 });
    for (const language of ['ar', 'en', 'fr']) expect(raw).toContain(`/Lang (${language})`);
    expect(await checkPdf(set.pdf)).toEqual([]);
  });
});

describe('a joint letter', () => {
  const middles = (file: string, texts: string[], top: boolean) =>
    texts.map((text) => wordsOf(file).find((word) => word.text === text && (top ? word.y < 200 : word.y > 300))?.x ?? Number.NaN);

  it.each([
    ['en', ['Parliamentary', 'Telecommunication', 'Educational,'], ['Claire', 'Tomas', 'Ines']],
    ['fr', ['Assemblée', 'télécommunications', 'éducation,'], ['Claire', 'Tomas', 'Inès']],
  ] as const)('in %s sets marks and signatures from left to right in order of precedence', async (language, heads, names) => {
    const file = save(`joint-${language}.pdf`, accepted(await typeset(jointLetters[language])).pdf);
    const signers = middles(file, [...names], false);
    expect(signers).toEqual(signers.toSorted((a, b) => a - b));
    if (language === 'fr') return;
    const marks = middles(file, [...heads], true);
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  });

  it.each([
    ['ar', ['كلير', 'توماس', 'إيناس']],
    ['fourAr', ['كلير', 'توماس']],
  ] as const)('in Arabic (%s) has the first organization at the right', async (name, signers) => {
    const file = save(`joint-${name}.pdf`, accepted(await typeset(jointLetters[name])).pdf);
    const places = middles(file, signers.map(backwards), false);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    const heads = middles(file, ['البرلمانية', 'للاتصالات'].map(backwards), true);
    expect(heads[0]).toBeGreaterThan(heads[1] ?? Number.NaN);
  });
});

describe('two languages side by side', () => {
  const many = (document: OfficialDocument, words: string): OfficialDocument => ({
    ...document,
    blocks: Array.from({ length: 24 }, (_, part) => [
      {
        kind: 'heading' as const,
        key: `h${part}`,
        level: 1 as const,
        runs: [{ kind: 'text' as const, text: `${part + 1}. ${words.slice(0, 14)}` }],
      },
      ...Array.from(
        { length: 4 },
        (_, n): Block => ({ kind: 'paragraph', key: `p${part}.${n}`, runs: [{ kind: 'text', text: `${part * 10 + n + 5000} ${words}` }] }),
      ),
    ]).flat(),
  });

  it('keep each paragraph beside its counterpart over twelve pages and more, the Arabic at the right', async () => {
    const english = many(
      councilReports.en,
      'Committees compared what they ask of a government before a law comes into force and what they ask of it afterwards. '
        .repeat(3)
        .trim(),
    );
    const arabic = many(
      councilReports.ar,
      'قارنت اللجان بين ما تسأل عنه الحكومات قبل دخول القانون حيز النفاذ وبين ما تسألها عنه بعد ذلك. '.repeat(3).trim(),
    );
    const set = accepted(await typesetFacing([arabic, english]));
    expect(set.pages).toBeGreaterThanOrEqual(10);
    const words = wordsOf(save('facing-long.pdf', set.pdf));
    for (let part = 0; part < 24; part++)
      for (let n = 0; n < 4; n++) {
        const pair = words.filter(({ text }) => text === String(part * 10 + n + 5000));
        expect(pair, String(part * 10 + n + 5000)).toHaveLength(2);
        const [left, right] = pair.toSorted((a, b) => a.x - b.x);
        expect(left?.x).toBeLessThan(297);
        expect(right?.x).toBeGreaterThan(297);
        expect(left?.page).toBe(right?.page);
        expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99))).toBeLessThan(8);
      }
    expect(await checkPdf(set.pdf)).toEqual([]);
  });

  it('read row by row, one language after the other', async () => {
    const file = save('facing.pdf', accepted(await typesetFacing([councilReports.en, councilReports.fr])).pdf);
    const text = structureOf(file).replace(/["\s]/g, '');
    const order = ['Atthehigh', 'Lorsduforum', 'Elevenparl', 'Onzeparl'].map((words) => text.indexOf(words));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('a report with notes and annexes', () => {
  it.each(['en', 'fr', 'es', 'ar'] as const)('in %s sets each note on the page of its mark, tagged as a note', async (language) => {
    const file = save(`council-${language}.pdf`, accepted(await typeset(councilReports[language])).pdf);
    expect(structureOf(file).match(/^\s*Note/gm)?.length).toBe(3);
    const first = pageText(file, 1);
    expect(first.match(language === 'ar' ? /\(?[123]\)?/g : /[123]/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('opens each annex on a page of its own under its number', async () => {
    const file = save('annexes.pdf', accepted(await typeset(councilReports.fr)).pdf);
    expect(pageText(file, 2).replaceAll('\u00a0', ' ')).toContain('Annexe I – Réunions');
    expect(pageText(file, 3).replaceAll('\u00a0', ' ')).toContain('Annexe II – Accessibilité');
  });

  it.each([9.1, 13.7, 17.3])('never leaves a heading alone at the foot of a page (paragraphs of %s lines)', async (length) => {
    const words = 'Each committee replied to the question in its own words. ';
    const blocks = Array.from({ length: 60 }, (_, part): Block[] => [
      { kind: 'heading', key: `h${part}`, level: part % 3 === 0 ? 1 : 2, runs: [{ kind: 'text', text: `Heading${part} of this part` }] },
      {
        kind: 'paragraph',
        key: `p${part}`,
        runs: [{ kind: 'text', text: `Start${part} ${words.repeat(Math.round(length * (1 + (part % 4) / 3)))}`.trim() }],
      },
    ]).flat();
    const file = save('long.pdf', accepted(await typeset({ ...councilReports.en, blocks })).pdf);
    const found = wordsOf(file);
    expect(Math.max(...found.map(({ page }) => page))).toBeGreaterThan(12);
    for (let part = 0; part < 60; part++) {
      const heading = found.find(({ text }) => text === `Heading${part}`);
      const start = found.find(({ text }) => text === `Start${part}`);
      expect(start?.page, `part ${part}`).toBe(heading?.page);
      const below = found.filter(({ page, y }) => page === heading?.page && y > (start?.y ?? 0) + 8 && y < 775);
      expect(below.length, `lines under heading ${part}`).toBeGreaterThan(0);
    }
  });
});
