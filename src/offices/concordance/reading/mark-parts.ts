import type { Language } from '../../../platform/language.ts';
import { letterPartOf } from '../../languages/public.ts';
import type { SourceText } from './join-lines.ts';

export const textParts = ['addressee', 'salutation', 'body', 'closing', 'signature'] as const;
/** What a paragraph is in a letter; everything is body in a text that is none. */
export type TextPart = (typeof textParts)[number];
export type PartedText = SourceText & { part: TextPart };
type Mark = ReturnType<typeof letterPartOf>;

/** A signature block has no line longer than this, in letters; Chinese says the same in a third of them. */
const longest = 140;
/** A line of it that ends as a sentence does is a short one. */
const longestSentence = 50;
/** A signature block without a known closing over it has no more lines than these. */
const mostSigning = 12;

/** Whether a paragraph under a closing is text again: a numbered one, a whole sentence, or longer than names and titles are. */
function isProse(text: string, language: Language): boolean {
  const length = language === 'zh' ? text.length * 3 : text.length;
  const ends = /[.!?;:,؟؛،。！？；：，][)»”"]*$/u.test(text.trim());
  return length > longest || (ends && length > longestSentence) || /^\(?\d{1,3}\s?[.)\-–]/u.test(text.trim());
}

/** Marks addressee lines wherever they stand, salutation, closing and the signature blocks under the closing. */
export function markParts(paragraphs: readonly SourceText[], language: Language): PartedText[] {
  const marks = paragraphs.map(({ text }) => letterPartOf(text, language));
  const salutation = marks.indexOf('salutation');
  const closing = marks.lastIndexOf('closing');
  const isLetter = salutation >= 0 || closing >= 0;
  const under = closing >= 0 ? closing : isLetter ? lastSentence(paragraphs, marks, language) : paragraphs.length;
  let signing = false;
  return paragraphs.map((paragraph, index) => {
    const mark = isLetter ? marks[index] : undefined;
    if (index === under) signing = true;
    if (signing && index > under && (isBelow(mark) || isProse(paragraph.text, language))) signing = false;
    return { ...paragraph, part: partOf(mark, signing && index > under) };
  });
}

/** Where a letter takes leave in words that are not known: at its last sentence, when a few names and titles stand under it. */
function lastSentence(paragraphs: readonly SourceText[], marks: readonly Mark[], language: Language): number {
  const end = paragraphs.findLastIndex((_, index) => !isBelow(marks[index])) + 1;
  const last = paragraphs.slice(0, end).findLastIndex(({ text }) => isProse(text, language) || /[,،:：，]$/u.test(text.trim()));
  return last > marks.indexOf('salutation') && end - last <= mostSigning ? last : paragraphs.length;
}

/** What stands under the signatures: enclosures and copies. */
function isBelow(mark: Mark): boolean {
  return mark === 'enclosures' || mark === 'copy';
}

function partOf(mark: Mark, signing: boolean): TextPart {
  if (mark === 'addressee') return 'addressee';
  if (signing) return 'signature';
  if (mark === 'salutation' || mark === 'closing') return mark;
  return 'body';
}
