import type { Language } from '../../../platform/language.ts';
import { foldSpace, foldWord } from '../read-folded.ts';
import { begins, readingOf } from '../read-patterns.ts';
import type { LanguageVersion, SourceBlock } from './split-languages.ts';

/** A paragraph as written: its lines, its text on one line, where it stood, and whether a page break had cut it. */
export type SourceParagraph = { text: string; lines: string[]; line: number; rejoined: boolean };

/** Paragraphs of a version in order; sentences that a page break cut are rejoined, also around an addressee line at a page foot. */
export function splitParagraphs({ language, blocks }: LanguageVersion): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [];
  for (const block of blocks) {
    const paragraph = paragraphOf(block);
    const standing = isAddressee(paragraph.text, language) ? undefined : continuedBy(paragraphs, paragraph, language);
    if (standing) rejoin(standing, paragraph);
    else paragraphs.push(paragraph);
  }
  return paragraphs;
}

function paragraphOf({ lines, line }: SourceBlock): SourceParagraph {
  return { text: foldSpace(lines.join(' ')), lines: lines.map(foldSpace), line, rejoined: false };
}

function rejoin(standing: SourceParagraph, paragraph: SourceParagraph): void {
  standing.text = `${standing.text} ${paragraph.text}`;
  standing.lines.push(...paragraph.lines);
  standing.rejoined = true;
}

/** The paragraph that this one continues: the last one, or the one before an addressee line. */
function continuedBy(paragraphs: SourceParagraph[], next: SourceParagraph, language: Language): SourceParagraph | undefined {
  const last = paragraphs.at(-1);
  const standing = last && isAddressee(last.text, language) ? paragraphs.at(-2) : last;
  return standing && isCut(standing, language) && continues(standing, next, language) ? standing : undefined;
}

function isAddressee(text: string, language: Language): boolean {
  return text.length < 120 && !/[.!؟?]$/u.test(text) && begins(foldWord(text), readingOf(language).letter.to);
}

/** Whether a paragraph stops in the middle of a sentence at the end of a full line. */
function isCut({ lines, text }: SourceParagraph, language: Language): boolean {
  const last = lines.at(-1) ?? '';
  const end = text.replace(/(?<![\s*_)\]»”"<>])[\s*_)\]»”"<>]+$/u, '');
  const { salutation, closing } = readingOf(language).letter;
  if (/[.!?؟:;…。]$/u.test(end) || last.length < 40) return false;
  return !begins(foldWord(text), salutation) && !begins(foldWord(text), closing);
}

function continues(standing: SourceParagraph, next: SourceParagraph, language: Language): boolean {
  const start = next.text.replace(/^[*_"“«]+/u, '');
  if (/^[(\d[]/u.test(start)) return false;
  if (language !== 'ar') return /^\p{Ll}/u.test(start) || endsOpen(standing.text, language);
  const { salutation, closing, signed } = readingOf('ar').letter;
  const folded = foldWord(start);
  if ([salutation, closing, signed].some((source) => begins(folded, source))) return false;
  return (standing.lines.at(-1) ?? '').length >= 60 || begins(folded, `(?:${readingOf('ar').report.continues})`);
}

/** Whether the last word cannot end a line by itself ("of", "the", "des"). */
function endsOpen(text: string, language: Language): boolean {
  const last = foldWord(text.split(/[\s'’]/).at(-1) ?? '');
  return last.length <= 4 && /^\p{Ll}/u.test(text.split(' ').at(-1) ?? '') && readingOf(language).stopWords.includes(last);
}
