import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../../languages/public.ts';
import { mostColumns } from '../html/html-blocks.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { findWords } from '../text-layer/find-words.ts';
import { readers } from '../text-layer/readers.ts';
import { sourceWords } from '../text-layer/source-words.ts';
import { closeTypesetting, typeset } from '../typesetting/typeset.ts';
import { paragraphsOf, wordsOf } from '../word/docx-reading.ts';
import { readDocx } from '../word/read-docx.ts';
import { writeDocx } from '../word/write-docx.ts';
import { signedMark } from '../words.ts';
import { writeHtml } from '../write-html.ts';
import { writeText } from '../write-text.ts';
import { lettersOf, matchChunks, without } from './match-chunks.ts';
import { readHtmlText } from './read-html-text.ts';
import { footChunks, noteChunks, readingChunks } from './reading-chunks.ts';

afterAll(closeTypesetting);

describe.each(Object.entries(sampleDocuments))('%s says the same in every format:', (_, document) => {
  const chunks = readingChunks(document);
  const marked = readingChunks(document, true);
  const notes = noteChunks(document);
  const furniture = [signedMark(document.language), ...footChunks(document), ...notes.map((_, index) => String(index + 1))];

  it('as a page of mail', () => {
    // A table of many columns says the name of its column at each value.
    const wide = document.blocks.flatMap((block) =>
      block.kind === 'table' && block.header.length > mostColumns ? block.header.map(textOf) : [],
    );
    const said = marked.filter((chunk) => !wide.includes(chunk));
    const { missing, left } = matchChunks(said, readHtmlText(writeHtml(document)));
    expect(missing).toEqual([]);
    expect(without(left, [...furniture, ...notes, ...wide])).toBe('');
  });

  it('as plain text, where each cell of a table stands behind the name of its column and lists are counted', () => {
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? block.header.map(textOf) : []));
    const counted = document.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map((_, index) => String(index + 1)) : []));
    const cells = marked.filter((chunk) => !tables.includes(chunk));
    const { missing, left } = matchChunks(cells, writeText(document));
    expect(missing).toEqual([]);
    expect(without(left, [...furniture, ...notes, ...tables, ...counted])).toBe('');
  });

  it('as a Word file', async () => {
    const answer = await readDocx(await writeDocx(document));
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { blocks, footnotes } = answer.reading;
    const told = paragraphsOf(blocks).map(({ runs }) => wordsOf(runs, [], 'with'));
    const { missing, left } = matchChunks(chunks, told.join('\n'));
    expect(missing).toEqual([]);
    expect(without(left, furniture)).toBe('');
    const written = footnotes.map((note) =>
      lettersOf(
        paragraphsOf(note.blocks)
          .map(({ runs }) => wordsOf(runs, [], 'with'))
          .join(''),
      ),
    );
    expect(written).toEqual(notes.map(lettersOf));
  });

  it('as a PDF', async () => {
    const set = await typeset(document);
    if (!set.ok) throw new Error(set.refusal.code);
    const words = sourceWords(document);
    const { lost } = findWords(words, await readers.pdfium(set.pdf));
    expect(lost.length / words.length).toBeLessThanOrEqual(document.language === 'ar' ? 0.03 : 0);
  });
});

describe('the comparison', () => {
  it('sees a word that is missing, one too many and two paragraphs that changed places', () => {
    expect(matchChunks(['One day.', 'Two days.'], 'One day. Two.').missing).toEqual(['Twodays']);
    expect(matchChunks(['One day.', 'Two days.'], 'One day. Or Two days.').left).toBe('Or');
    expect(matchChunks(['One day.', 'Two days.'], 'Two days. One day.').missing).toEqual(['Twodays']);
  });
});
