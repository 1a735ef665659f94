import type { Language } from '../../../platform/language.ts';
import { letterPartOf } from '../../languages/public.ts';
import type { SourceText } from './join-lines.ts';

export const textParts = ['addressee', 'salutation', 'body', 'closing', 'signature'] as const;
/** What a paragraph is in a letter; everything is body in a text that is none. */
export type TextPart = (typeof textParts)[number];
export type PartedText = SourceText & { part: TextPart };

/** A signature block has no line longer than this. */
const longest = 140;

/** Marks addressee lines wherever they stand, salutation, closing and the signature blocks under the closing. */
export function markParts(paragraphs: readonly SourceText[], language: Language): PartedText[] {
  const marks = paragraphs.map(({ text }) => letterPartOf(text, language));
  const salutation = marks.indexOf('salutation');
  const closing = marks.lastIndexOf('closing');
  const isLetter = salutation >= 0 || closing >= 0;
  let signing = false;
  return paragraphs.map((paragraph, index) => {
    const mark = isLetter ? marks[index] : undefined;
    if (index === closing) signing = true;
    if (signing && index > closing && paragraph.text.length > longest) signing = false;
    return { ...paragraph, part: partOf(mark, signing && index > closing) };
  });
}

function partOf(mark: ReturnType<typeof letterPartOf>, signing: boolean): TextPart {
  if (mark === 'addressee') return 'addressee';
  if (signing) return 'signature';
  if (mark === 'salutation' || mark === 'closing') return mark;
  return 'body';
}
