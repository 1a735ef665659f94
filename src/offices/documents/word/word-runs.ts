import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { type Direction, directionOf, type Language } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import { readIsolates } from '../read-isolates.ts';
import { safeAddress } from '../safe-address.ts';
import { wordLanguage } from './word-styles.ts';

/** How runs are written: `style` names the character style of links. */
type Manner = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'style'>;

/** The runs of a block in Word: each piece has its own direction and language, and safe links can be followed. */
export function wordRuns(runs: Run[], language: Language, manner: Manner = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.kind === 'text')
      return wordText(run.text, run.language ?? language, { ...manner, ...emphasis(run, language) }, directionOf(language));
    const own = run.kind === 'fact' ? { ...manner, ...emphasis(run, language) } : manner;
    const link = safeAddress(run.href);
    if (!link) return wordText(run.text, language, own);
    return [new ExternalHyperlink({ link, children: wordText(run.text, language, { ...own, style: 'Hyperlink' }) })];
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

/** Arabic and Chinese letters do not slant: what is emphasised is bold. */
function emphasis(run: { emphasis?: boolean; strong?: boolean }, language: Language): Manner {
  const upright = language === 'ar' || language === 'zh';
  return { ...(run.strong || (run.emphasis && upright) ? { bold: true } : {}), ...(run.emphasis && !upright ? { italics: true } : {}) };
}
