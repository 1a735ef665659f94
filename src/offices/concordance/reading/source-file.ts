import type { PlacedText } from './placed-text.ts';

export const fileFormats = ['text', 'docx', 'pdf', 'html'] as const;
export type FileFormat = (typeof fileFormats)[number];
/** A file as it was given: its name and its bytes. */
export type GivenFile = { name: string; bytes: Uint8Array };

/**
 * A line of a source. `whole` lines are paragraphs of the file's own; others may be broken by a page's width. One that `joins` the line before
 * stands in the same paragraph or cell behind a break.
 */
export type SourceLine = PlacedText & { gapBefore: number; whole: boolean; heading?: boolean; joins?: boolean };

/**
 * What a file says. `source` is the text in which offsets and lines are counted: the file itself for plain text and HTML; for Word and PDF,
 * which have no characters of their own to count, the text as read, a paragraph (Word) or a printed line (PDF) to a line.
 */
export type FileReading = {
  name: string;
  format: FileFormat;
  source: string;
  lines: SourceLine[];
  /** Pages or parts that hold something that was not read. */
  unread: UnreadPart[];
};
export type UnreadPart = { kind: 'page' | 'part'; name: string };

export type FileRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-not-text'
  | 'file-not-known'
  | 'file-not-as-named'
  | 'pdf-damaged'
  | 'pdf-locked'
  | 'pdf-without-text'
  | 'docx-not-word'
  | 'docx-locked'
  | 'docx-too-large'
  | 'docx-entities'
  | 'docx-damaged';

/** The most that one file may hold: bytes of a Word or PDF file, and characters of any text. */
export const fileLimits = { bytes: 20_000_000, characters: 1_500_000 };
