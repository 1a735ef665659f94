import type { CheckedFinding } from '../checking/checked-finding.ts';

/** A paragraph's source with a finding's suggestion in it; undefined where the words to be mended stand there not once and literally. */
export function mendSource(source: string, { suggestion, spans }: CheckedFinding): string | undefined {
  const span = suggestion && spans[suggestion.span];
  if (!suggestion || !span || span.text === '') return undefined;
  const at = source.indexOf(span.text);
  if (at < 0 || source.indexOf(span.text, at + 1) >= 0 || isInFact(source, at)) return undefined;
  return source.slice(0, at) + suggestion.text + source.slice(at + span.text.length);
}

/** Whether a place stands within the braces of a fact. */
function isInFact(source: string, at: number): boolean {
  return source.lastIndexOf('{', at) > source.lastIndexOf('}', at);
}

/** A suggestion that cannot be put into the source (its words come from the record) is told, not offered. */
export function tellOnly({ suggestion, ...rest }: CheckedFinding): CheckedFinding {
  return suggestion ? { ...rest, expected: suggestion.text } : rest;
}
