import { Parser } from 'htmlparser2';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { foldSpaces, type PlacedText } from './placed-text.ts';
import { decodeText } from './read-plain-text.ts';
import { type FileReading, type FileRefusal, fileLimits, type GivenFile, type SourceLine } from './source-file.ts';

const blocks = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const unseen = new Set('head noscript script select style svg template textarea'.split(' '));

/** Reads the text of a page, each block a paragraph; every character keeps its place in the source, entities too. Nothing is fetched or run. */
export function readHtml({ name, bytes }: GivenFile): Answer<{ reading: FileReading }, FileRefusal> {
  const source = decodeText(bytes);
  if (source === undefined) return refuse('file-not-text', { file: name });
  if (source.length > fileLimits.characters) return refuse('file-too-large', { file: name });
  const lines = linesOfPage(source);
  if (lines.length === 0) return refuse('file-empty', { file: name });
  return { ok: true, reading: { name, format: 'html', source, lines, unread: [] } };
}

function linesOfPage(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let open: PlacedText = { text: '', at: [] };
  let hidden = 0;
  let heading = false;
  let joins = false;
  const close = (isBreak: boolean) => {
    const line = foldSpaces(open);
    if (line.text !== '') lines.push({ ...line, gapBefore: 1, whole: true, ...(heading ? { heading } : {}), ...(joins ? { joins } : {}) });
    joins = isBreak && (joins || line.text !== '');
    open = { text: '', at: [] };
  };
  const parser = new Parser(
    {
      onopentag: (tag) => {
        if (blocks.has(tag)) close(tag === 'br');
        if (unseen.has(tag)) hidden += 1;
        if (/^h[1-6]$/.test(tag)) heading = true;
      },
      onclosetag: (tag) => {
        if (blocks.has(tag)) close(tag === 'br');
        if (unseen.has(tag)) hidden -= 1;
        if (/^h[1-6]$/.test(tag)) heading = false;
      },
      ontext: (text) => {
        if (hidden > 0) return;
        const exact = parser.endIndex - parser.startIndex + 1 === text.length;
        open.text += text;
        for (let index = 0; index < text.length; index++) open.at.push(parser.startIndex + (exact ? index : 0));
      },
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  close(false);
  return lines;
}
