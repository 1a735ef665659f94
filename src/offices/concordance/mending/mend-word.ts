import JSZip from 'jszip';
import { diffText, type Replacement } from './diff-text.ts';
import { scanWord, type WordParagraph, type WordRun } from './scan-word.ts';

/** A paragraph of a file as it reads and as it shall read; the words are compared, not the spaces between them. */
export type TextChange = { before: string; after: string };
export type MendedWord = { bytes: Uint8Array; done: number; left: TextChange[] };

/**
 * Writes corrections into a Word file as tracked changes of `author` (`at` is an ISO moment): the file stays as it is but for the words
 * concerned. What stands in no run of plain text (a field, a drawing) or in no paragraph found again is left, and named.
 */
export async function mendWord(bytes: Uint8Array, changes: readonly TextChange[], author: string, at: string): Promise<MendedWord> {
  const zip = await JSZip.loadAsync(bytes);
  const by = { author, at };
  let left = [...changes];
  for (const part of ['word/document.xml', 'word/footnotes.xml']) {
    const file = zip.file(part);
    if (!file || left.length === 0) continue;
    const mended = mendPart(await file.async('string'), left, by);
    left = mended.left;
    if (mended.changed) zip.file(part, mended.xml);
  }
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return {
    bytes: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', mimeType: type }),
    done: changes.length - left.length,
    left,
  };
}

type By = { author: string; at: string };

function mendPart(xml: string, changes: readonly TextChange[], by: By) {
  const paragraphs = scanWord(xml);
  const taken = new Set<WordParagraph>();
  const edits: { start: number; end: number; xml: string }[] = [];
  const numbers = [...xml.matchAll(/<w:(?:ins|del)\b[^>]*?\bw:id="(\d+)"/g)].map(([, id]) => Number(id));
  let id = Math.max(9000, ...numbers) + 1;
  const left = changes.filter((change) => {
    const paragraph = paragraphs.find((one) => !taken.has(one) && fold(one.text) === fold(change.before));
    const cuts = paragraph && cutRuns(paragraph, changesOf(paragraph.text, change));
    if (!paragraph || !cuts) return true;
    taken.add(paragraph);
    for (const { run, pieces } of cuts) edits.push({ start: run.start, end: run.end, xml: writePieces(run, pieces, by, () => id++) });
    return false;
  });
  const mended = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, one) => text.slice(0, one.start) + one.xml + text.slice(one.end), xml);
  return { xml: mended, left, changed: edits.length > 0 };
}

const fold = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The replacements in the file's own spacing: those of the words, found in the file's text. */
function changesOf(text: string, { before, after }: TextChange): Replacement[] {
  if (text === before) return diffText(text, after);
  const places = [...text].length === 0 ? [] : placesOf(text, before);
  return diffText(before, after).map(({ start, end, text: words }) => ({
    start: places[start] ?? text.length,
    end: end > start ? (places[end - 1] ?? text.length - 1) + 1 : (places[start] ?? text.length),
    text: words,
  }));
}

/** Where each letter of a folded text stands in the text itself. */
function placesOf(text: string, folded: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (let index = 0; index < folded.length; index++) {
    const isSpace = /\s/.test(folded[index] ?? '');
    while (at < text.length && (isSpace ? !/[\s\u00a0\u202f]/.test(text[at] ?? '') : text[at] !== folded[index])) at += 1;
    places.push(at);
    at += 1;
  }
  return places;
}

type Piece = { kind: 'same' | 'del' | 'ins'; text: string };

/** Each run that is touched, in pieces; undefined where one of them cannot be divided. */
function cutRuns({ runs, text }: WordParagraph, changes: readonly Replacement[]): { run: WordRun; pieces: Piece[] }[] | undefined {
  const cut = new Map<WordRun, { from: number; to: number; text: string }[]>();
  for (const { start, end, text: words } of changes) {
    const own = runs.filter((run) =>
      start === end ? isHome(run, start, text.length) : run.from < end && run.from + run.text.length > start,
    );
    if (own.length === 0 || own.some(({ isWhole }) => !isWhole)) return undefined;
    for (const [index, run] of own.slice(0, start === end ? 1 : undefined).entries()) {
      const from = Math.max(0, start - run.from);
      const to = Math.min(run.text.length, end - run.from);
      cut.set(run, [...(cut.get(run) ?? []), { from, to: Math.max(from, to), text: index === 0 ? words : '' }]);
    }
  }
  return [...cut].map(([run, stretches]) => ({ run, pieces: piecesOf(run, stretches) }));
}

/** Whether words that are only added at a place belong to a run: the one before it. */
function isHome({ from, text }: WordRun, at: number, all: number): boolean {
  return (from < at && at <= from + text.length) || (at === 0 && from === 0) || (at >= all && from + text.length === all);
}

function piecesOf(run: WordRun, stretches: { from: number; to: number; text: string }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, text } of stretches.sort((a, b) => a.from - b.from)) {
    pieces.push({ kind: 'same', text: run.text.slice(at, from) }, { kind: 'del', text: run.text.slice(from, to) }, { kind: 'ins', text });
    at = to;
  }
  return [...pieces, { kind: 'same' as const, text: run.text.slice(at) }].filter(({ text }) => text !== '');
}

function writePieces({ properties }: WordRun, pieces: readonly Piece[], { author, at }: By, next: () => number): string {
  return pieces
    .map(({ kind, text }) => {
      const tag = kind === 'del' ? 'w:delText' : 'w:t';
      const run = `<w:r>${properties}<${tag} xml:space="preserve">${escapeXml(text)}</${tag}></w:r>`;
      return kind === 'same' ? run : `<w:${kind} w:id="${next()}" w:author="${escapeXml(author)}" w:date="${at}">${run}</w:${kind}>`;
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
