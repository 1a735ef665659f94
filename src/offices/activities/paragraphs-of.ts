import type { SourceParagraph } from '../languages/public.ts';

/** Parts a typed text into paragraphs at its empty lines; the n-th is the same paragraph (`p1`, `p2` …) in every language. */
export function paragraphsOf(text: string): SourceParagraph[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((source) => source.replace(/\s+/g, ' ').trim())
    .filter((source) => source !== '')
    .map((source, index) => ({ key: `p${index + 1}`, kind: 'paragraph' as const, source }));
}

/** The text as an officer edits it: its paragraphs with an empty line between them. */
export function typedText(paragraphs: readonly SourceParagraph[] | undefined): string {
  return (paragraphs ?? []).map(({ source }) => source).join('\n\n');
}
