import { expect, it } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { withoutIsolates } from '../languages/public.ts';
import { sampleDocuments } from './sample-documents.ts';
import { sampleLetters } from './samples/letters.ts';
import { paragraphsOf, wordsOf } from './word/docx-reading.ts';
import { readDocx } from './word/read-docx.ts';
import { writeDocx } from './word/write-docx.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';

it('says the whole letter in plain lines', () => {
  const text = writeText(sampleLetters.en).replace(/\s+/gu, ' ');
  for (const words of [
    'Ref.: IPA/2027/C-14',
    'Dear Mr. Speaker,',
    '8 and 9 March 2027',
    '1. Day one',
    '(Signed) Claire Dumont-Rees',
    'K7PX-42MD',
  ]) {
    expect(text).toContain(words);
  }
});

it.each(Object.entries(sampleDocuments))('wraps %s at 72 letters, except addresses', (_, document) => {
  for (const line of writeText(document).split('\n')) {
    if (/\S{40,}/u.test(line) || document.kind === 'participants') continue;
    expect(withoutIsolates(line).length).toBeLessThanOrEqual(76);
  }
});

it('signs after the closing words', () => {
  const text = writeText(sampleLetters.fr);
  expect(text.indexOf('Veuillez agréer')).toBeLessThan(text.indexOf('(Signé)'));
});

it('writes out an address hidden under words, and no address of another kind', () => {
  const runs = (href: string) => [{ kind: 'paragraph' as const, key: 'p', runs: [{ kind: 'link' as const, text: 'the site', href }] }];
  expect(writeText({ ...sampleLetters.en, blocks: runs('https://assembly.example/a') })).toContain(
    'the site (\u2066https://assembly.example/a\u2069)',
  );
  expect(writeText({ ...sampleLetters.en, blocks: runs('javascript:alert(1)') })).not.toContain('javascript');
});

it('ends a list with its index of persons, each with the delegation, in every format without pages', async () => {
  const list = sampleDocuments['participants-index-ru'];
  if (!list) throw new Error('no sample');
  const line = 'Г-жа Рания Шариф · Иордания';
  expect(writeText(list)).toContain('Указатель имён\n\n- ');
  expect(writeText(list)).toContain(line);
  expect(writeHtml(list)).toContain(line);
  const { reading } = accepted(await readDocx(await writeDocx(list)));
  expect(paragraphsOf(reading.blocks).map(({ runs }) => wordsOf(runs, [], 'with'))).toContain(line);
});
