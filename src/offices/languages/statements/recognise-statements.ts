import type { Language } from '../../../platform/language.ts';
import { type Folded, foldText, unfoldSpan } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import type { Recognised } from '../recognise-facts.ts';
import { countriesIn } from './read-country-names.ts';
import { personsIn } from './read-persons.ts';
import { weekdaysIn } from './read-weekdays.ts';
import type { Statement } from './statement.ts';
import { modalities, type Period, type StatementWords } from './statement-words.ts';
import { statementWords } from './words-of.ts';

/** A folded text with what was already read in it, for the readers of statements; spans are those of the folded text. */
export type StatementReader = { language: Language; words: StatementWords; folded: Folded; text: string; facts: readonly Recognised[] };

/** Finds countries, persons, frequency, negation, modality, currencies and weekdays; `facts` are those `recogniseFacts` found in the text. */
export function recogniseStatements(original: string, language: Language, facts: readonly Recognised[]): Statement[] {
  const folded = foldText(original);
  const reader = { language, words: statementWords(language), folded, text: folded.text, facts };
  const currencies = currenciesIn(reader);
  const found = [
    ...countriesIn(reader).filter((one) => !overlaps(one, currencies)),
    ...personsIn(reader),
    ...frequenciesIn(reader),
    ...negationsIn(reader),
    ...modalitiesIn(reader),
    ...currencies,
  ].map((one) => ({ ...one, ...unfoldSpan(folded, one.start, one.end) }));
  return [...found, ...weekdaysIn(reader)].sort((a, b) => a.start - b.start || a.end - b.end);
}

type Span = { start: number; end: number };

/** Every place where the words stand as whole words; in Chinese, anywhere. */
export function placesOf({ text, language }: Pick<StatementReader, 'text' | 'language'>, words: string, flags = 'giu'): Span[] {
  const attached = language === 'ar' ? '(?:[وف])?(?:[بلك])?' : '';
  const source = boundedOf(words, language === 'zh' ? undefined : attached);
  return [...text.matchAll(pattern(source, flags))].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
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

const overlaps = (span: Span, taken: readonly Span[]) => taken.some((other) => span.start < other.end && other.start < span.end);

function frequenciesIn(reader: StatementReader): Statement[] {
  const { frequency, frequencyWeak } = reader.words;
  const read = (words: Partial<Record<Period, string>>): (Span & { value: Period })[] =>
    (Object.entries(words) as [Period, string][]).flatMap(([value, source]) =>
      placesOf(reader, source).map((span) => ({ ...span, value })),
    );
  const all = read(frequency).sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: (Span & { value: Period })[] = [];
  for (const one of all) if (!overlaps(one, kept)) kept.push(one);
  const weak = read(frequencyWeak).filter((one) => !overlaps(one, kept));
  return [
    ...kept.map((one): Statement => ({ kind: 'frequency', ...one })),
    ...weak.map((one): Statement => ({ kind: 'frequency', ...one, weak: true })),
  ];
}

function negationsIn(reader: StatementReader): Statement[] {
  const { negation, negationWeak, negationNone } = reader.words;
  const none = placesOf(reader, negationNone);
  const strong = placesOf(reader, negation).filter((one) => !overlaps(one, none));
  const weak = placesOf(reader, negationWeak).filter((one) => !overlaps(one, strong));
  return [
    ...strong.map((one): Statement => ({ kind: 'negation', ...one })),
    ...[...weak, ...none].map((one): Statement => ({ kind: 'negation', ...one, weak: true })),
  ];
}

function modalitiesIn(reader: StatementReader): Statement[] {
  return modalities.flatMap((value) =>
    placesOf(reader, reader.words.modality[value]).map((one): Statement => ({ kind: 'modality', value, ...one })),
  );
}

/** Currencies beside an amount. */
function currenciesIn({ words, text, language }: StatementReader): Statement[] {
  const before = language === 'zh' ? '' : '(?<![\\p{L}])';
  const kept: Statement[] = [];
  for (const [value, source] of Object.entries(words.currencies)) {
    const places = [...text.matchAll(pattern(`${before}(?:${source})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'gu'))];
    for (const { index, 0: found } of places) {
      const span = { start: index, end: index + found.length };
      if (!overlaps(span, kept)) kept.push({ kind: 'currency', value, ...span });
    }
  }
  return kept;
}
