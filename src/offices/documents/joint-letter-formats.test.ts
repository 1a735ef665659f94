import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { alignBlocks } from './align-blocks.ts';
import { wordAnnex } from './annex-blocks.ts';
import { gatherNotes } from './gather-notes.ts';
import { councilReports } from './samples/council-reports.ts';
import { jointLetters } from './samples/joint-letters.ts';
import { writeDocx } from './word/write-docx.ts';
import { writeFacingHtml } from './write-facing.ts';
import { writeHtml } from './write-html.ts';

const inOrder = (text: string, words: string[]) => {
  const places = words.map((word) => text.indexOf(word));
  expect(Math.min(...places), words.join()).toBeGreaterThanOrEqual(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};
const organizations = { en: ['Parliamentary Assembly', 'Telecommunication', 'Educational'], ar: ['الجمعية', 'للاتصالات', 'للتربية'] };
const signers = { en: ['Claire', 'Tomas', 'Ines'], ar: ['كلير', 'توماس', 'إيناس'] };

describe('a joint letter in order of precedence', () => {
  it.each(['en', 'ar'] as const)('in HTML (%s) names organizations and signatories in their order', (language) => {
    const html = writeHtml(jointLetters[language]);
    inOrder(html, organizations[language]);
    inOrder(html, signers[language]);
  });

  it.each(['en', 'ar'] as const)('in Word (%s) has them in their order, in tables that Arabic reads from the right', async (language) => {
    const zip = await JSZip.loadAsync(await writeDocx(jointLetters[language]));
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    inOrder(xml, organizations[language]);
    inOrder(xml, signers[language]);
    expect(/<w:bidiVisual(?! w:val="(false|off|0)")/.test(xml)).toBe(language === 'ar');
  });
});

describe('two versions side by side', () => {
  it('in HTML has a row for each paragraph and Arabic in the second column whatever the order asked for', () => {
    const html = writeFacingHtml([councilReports.ar, councilReports.en]);
    const rows = html.split('<tr>').filter((row) => row.startsWith('<td'));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows.filter((each) => each.startsWith('<td lang')))
      expect(row.indexOf('lang="en"')).toBeLessThan(row.indexOf('lang="ar"'));
    const row = rows.find((each) => each.includes('At the high-level'));
    expect(row).toContain('جمعت الجمعية');
  });

  it('keeps a paragraph that only one version has, at its place', () => {
    const block = (key: string) => ({ kind: 'paragraph' as const, key, runs: [] });
    const pairs = alignBlocks([block('a'), block('b'), block('c')], [block('a'), block('x'), block('c'), block('z')]);
    expect(pairs.map((pair) => pair.map((each) => each?.key ?? ''))).toEqual([
      ['a', 'a'],
      ['', 'x'],
      ['b', ''],
      ['c', 'c'],
      ['', 'z'],
    ]);
  });
});

it('gathers notes with their numbers in the manner of the language', () => {
  const { notes, blocks } = gatherNotes(councilReports.ar.blocks, 'ar');
  expect(notes.map(([first]) => first?.text)).toEqual(['\u2066(1)\u2069 ', '\u2066(2)\u2069 ', '\u2066(3)\u2069 ']);
  expect(JSON.stringify(blocks)).not.toContain('"note"');
});

it('numbers annexes as each language does, and a single one not at all', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(['en', 'fr', 'es', 'ru'].map((language) => plain(wordAnnex(4, 9, language as 'en')))).toEqual([
    'Annex IV',
    'Annexe IV',
    'Anexo IV',
    'Приложение IV',
  ]);
  expect([wordAnnex(2, 3, 'ar'), wordAnnex(12, 12, 'zh'), wordAnnex(1, 1, 'fr')]).toEqual(['المرفق الثاني', '附件十二', 'Annexe']);
  expect(plain(wordAnnex(49, 50, 'en'))).toBe('Annex XLIX');
});
