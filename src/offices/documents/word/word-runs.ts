import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { type Direction, directionOf, type Language } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import { readIsolates } from '../read-isolates.ts';
import { safeAddress } from '../safe-address.ts';
import { wordLanguage } from './word-styles.ts';

/** How runs are written: `style` names the character style of links. */
type Manner = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'style'>;

/** The runs of a block in Word: each piece has its own direction and language, safe links can be followed, notes stand at the foot. */
export function wordRuns(runs: Run[], language: Language, manner: Manner = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => [...wordRun(run, language, manner), ...(run.note ? [wordNote(run.note, language)] : [])]);
}

function wordRun(run: Run, language: Language, manner: Manner): ParagraphChild[] {
  if (run.kind === 'text') return wordText(run.text, run.language ?? language, { ...manner, ...emphasis(run) }, directionOf(language));
  const link = safeAddress(run.href);
  if (!link) return wordText(run.text, language, run.kind === 'fact' ? { ...manner, ...emphasis(run) } : manner);
  return [new ExternalHyperlink({ link, children: wordText(run.text, language, { ...manner, style: 'Hyperlink' }) })];
}

/** A footnote: Word numbers it and keeps it at the foot of its page. */
function wordNote(note: Run[], language: Language): FootnoteReferenceRun {
  const children = [new TextRun(' '), ...wordRuns(note, language)];
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', bidirectional: directionOf(language) === 'rtl', children })],
  });
}

/** Plain text as runs: isolates, which Word does not know, become runs of the other direction. */
export function wordText(text: string, language: Language, manner: Manner = {}, around: Direction = directionOf(language)): TextRun[] {
  return readIsolates(text).flatMap(({ text: piece, direction }) =>
    scriptPieces(piece, direction ?? around).flatMap(({ text: one, direction: own }) => textRuns(one, own, around, language, manner)),
  );
}

/** Latin words in Arabic text stand in left-to-right runs, or Word sets them in the wrong font and order; numbers stay with the text around. */
export function scriptPieces(text: string, direction: Direction): { text: string; direction: Direction }[] {
  const other =
    direction === 'rtl'
      ? /\p{Script=Latin}(?:[^\p{Script=Arabic}\n]*[\p{L}\p{N}])?/gu
      : /\p{Script=Arabic}(?:[^\p{Script=Latin}\n]*\p{Script=Arabic})?/gu;
  const pieces: { text: string; direction: Direction }[] = [];
  let at = 0;
  for (const match of text.matchAll(other)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), direction });
    pieces.push({ text: match[0], direction: direction === 'rtl' ? 'ltr' : 'rtl' });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), direction });
  return pieces;
}

function textRuns(text: string, direction: Direction, around: Direction, language: Language, manner: Manner): TextRun[] {
  const { bold, italics, ...rest } = manner;
  return text.split('\n').map((line, index) => {
    return new TextRun({
      ...rest,
      text: direction === 'ltr' && around === 'rtl' ? `\u200e${line}\u200e${rest.style === 'Hyperlink' ? '' : '\u200f'}` : line,
      ...(index > 0 ? { break: 1 } : {}),
      ...(direction === 'rtl' ? { rightToLeft: true } : {}),
      ...(bold ? { bold: true, boldComplexScript: true } : {}),
      ...(italics ? { italics: true } : {}),
      language: wordLanguage(direction === 'ltr' && language === 'ar' ? 'en' : language),
    });
  });
}

/** Word's own character styles, which an editor can take off and a reader hears. */
function emphasis({ emphasis, strong }: { emphasis?: boolean; strong?: boolean }): Manner {
  if (strong) return emphasis ? { style: 'Strong', italics: true } : { style: 'Strong' };
  return emphasis ? { style: 'Emphasis' } : {};
}
