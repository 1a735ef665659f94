import { packOf } from '../pack-of.ts';
import { matchesOf } from '../read-patterns.ts';
import type { StatementReader } from './recognise-statements.ts';

type Span = { start: number; end: number };

/** Every place where the words stand as whole words; where words do not stand apart, anywhere. */
export function placesOf({ text, language }: Pick<StatementReader, 'text' | 'language'>, words: string, flags = 'giu'): Span[] {
  const { attached, spaced } = packOf(language).script;
  const source = boundedOf(words, spaced ? attached : undefined);
  return matchesOf(text, source, flags).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const bounded = new Map<string, string>();

/** The words as whole words, what may be attached before them; as they are when nothing bounds them. */
function boundedOf(words: string, attached: string | undefined): string {
  const known = bounded.get(words);
  if (known !== undefined) return known;
  const made = attached === undefined ? `(?:${words})` : `(?<![\\p{L}\\p{N}])${attached}(?:${words})(?![\\p{L}\\p{N}])`;
  bounded.set(words, made);
  return made;
}
