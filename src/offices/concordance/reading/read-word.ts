import type { Answer } from '../../../platform/answer.ts';
import { type DocxBlock, type DocxParagraph, type DocxReading, readDocx } from '../../documents/public.ts';
import { placed } from './placed-text.ts';
import type { FileReading, FileRefusal, GivenFile, SourceLine, UnreadPart } from './source-file.ts';

/** Reads a Word file: each paragraph, cell and footnote is a line of the text as read; tracked deletions are left out, insertions read. */
export async function readWord({ name, bytes }: GivenFile): Promise<Answer<{ reading: FileReading }, FileRefusal>> {
  const read = await readDocx(bytes);
  if (!read.ok) return { ok: false, refusal: { ...read.refusal, file: name } };
  const { reading } = read;
  const paragraphs = [...paragraphsIn(reading.blocks), ...reading.footnotes.flatMap(({ blocks }) => paragraphsIn(blocks))];
  const texts = paragraphs.map((paragraph) => ({ paragraph, text: wordsOfParagraph(paragraph, reading) }));
  const source = texts.map(({ text }) => inOneLine(text)).join('\n');
  const lines = linesOfParagraphs(source, texts);
  if (lines.length === 0) return { ok: false, refusal: { code: 'file-empty', file: name } };
  return { ok: true, reading: { name, format: 'docx', source, lines, unread: unreadParts(reading) } };
}

function paragraphsIn(blocks: readonly DocxBlock[]): DocxParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** The words of a paragraph, its breaks as they are. */
function wordsOfParagraph({ runs }: DocxParagraph, { changes }: DocxReading): string {
  const gone = new Set(changes.filter(({ kind }) => kind === 'deletion' || kind === 'move-from').map(({ id }) => id));
  return runs
    .filter((run) => !run.changes.some((id) => gone.has(id)))
    .map(({ text }) => text)
    .join('');
}

/** A break inside a paragraph is a space of the source, so that a line of the source is a paragraph. */
const inOneLine = (text: string) => text.replace(/[\r\n\t\f\v]/g, ' ');

function linesOfParagraphs(source: string, texts: { paragraph: DocxParagraph; text: string }[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = 0;
  let gapBefore = 0;
  for (const { paragraph, text } of texts) {
    if (text.trim() === '') gapBefore += 1;
    else {
      const heading = paragraph.heading !== undefined;
      for (const [place, { start, end }] of stretchesOf(text).entries()) {
        const line = placed(source, from + start, from + end);
        const more = { ...(heading ? { heading } : {}), ...(place > 0 ? { joins: true } : {}) };
        lines.push({ ...line, gapBefore: gapBefore + 1, whole: true, ...more });
        gapBefore = 0;
      }
    }
    from += text.length + 1;
  }
  return lines;
}

/** A line that is longer than this runs on behind a break. */
const longestLine = 80;

/** An address or a signature has its lines parted by breaks; elsewhere a break is only a space. */
function stretchesOf(text: string): { start: number; end: number }[] {
  const lines = [...text.matchAll(/[^\r\n\v\f]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length, line }));
  const written = lines.filter(({ line }) => line.trim() !== '');
  const isBlock = written.length > 1 && written.every(({ line }) => line.length <= longestLine);
  return isBlock ? written.map(({ start, end }) => ({ start, end })) : [{ start: 0, end: text.length }];
}

/** What may hold words and was not read. */
function unreadParts({ dropped }: DocxReading): UnreadPart[] {
  return dropped
    .filter(({ kind }) => ['image', 'text-box', 'chart', 'endnotes', 'embedded-file', 'ole', 'foreign-part'].includes(kind))
    .map(({ kind, name }) => ({ kind: 'part' as const, name: name === '' ? kind : name }));
}
