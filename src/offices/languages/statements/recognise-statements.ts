import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';
import { type Folded, foldText, unfoldSpan } from '../read-folded.ts';
import { matchesOf, pattern, rememberSource } from '../read-patterns.ts';
import type { Recognised } from '../recognising/recognise-facts.ts';
import { currencyUnits, unitOfCode } from './currency-units.ts';
import { placesOf } from './places-of.ts';
import { countriesIn } from './read-country-names.ts';
import { daypartsIn } from './read-dayparts.ts';
import { durationsIn } from './read-durations.ts';
import { nationalitiesIn } from './read-nationalities.ts';
import { personsIn, soundsOfNames } from './read-persons.ts';
import { weekdaysIn } from './read-weekdays.ts';
import type { Statement } from './statement.ts';
import { modalities, type Period, type StatementWords } from './statement-words.ts';
import { statementWords } from './words-of.ts';

/** A folded text with what was already read in it, for the readers of statements; spans are those of the folded text. */
export type StatementReader = { language: Language; words: StatementWords; folded: Folded; text: string; facts: readonly Recognised[] };

/** Finds countries, persons, frequency, durations, negation, modality, currencies and weekdays; `facts` are those `recogniseFacts` found in the text. */
export function recogniseStatements(original: string, language: Language, facts: readonly Recognised[]): Statement[] {
  const folded = foldText(original);
  const reader = { language, words: statementWords(language), folded, text: folded.text, facts };
  const currencies = currenciesIn(reader);
  const { counted, alone } = durationsIn(reader, original);
  const persons = personsIn(reader);
  const sounds = soundsOfNames(reader, persons);
  const countries = placesNamed(reader, [...currencies, ...persons.filter(({ weak }) => !weak), ...sounds]);
  const found = [
    ...countries,
    ...persons,
    ...frequenciesIn(reader).filter((one) => !overlaps(one, sounds)),
    ...negationsIn(reader).filter((one) => !overlaps(one, countries)),
    ...modalitiesIn(reader),
    ...currencies,
    ...alone,
    ...daypartsIn(reader).map((one): Statement => ({ kind: 'daypart', ...one, weak: true })),
  ].map((one) => ({ ...one, ...unfoldSpan(folded, one.start, one.end) }));
  const times = facts.filter(({ kind }) => kind === 'time' || kind === 'email' || kind === 'url');
  const tongues = facts.filter(({ kind }) => kind === 'languages');
  const placed = found.filter((one) => one.kind !== 'country' || !overlaps(one, one.weak ? [...times, ...tongues] : times));
  const lone = placed.filter((one) => !overlaps(one, one.kind === 'duration' ? counted : one.kind === 'daypart' ? times : []));
  return [...lone, ...counted, ...weekdaysIn(reader)].sort((a, b) => a.start - b.start || a.end - b.end);
}

type Span = { start: number; end: number };

/** Countries by name, and by what is of them where no name stands; neither in money nor in a person's name (`taken`). */
function placesNamed(reader: StatementReader, taken: readonly Span[]): Statement[] {
  const free = (one: Span) => !overlaps({ start: one.start - 1, end: one.end + 1 }, taken);
  const named = countriesIn(reader).filter(free);
  return [...named, ...nationalitiesIn(reader).filter((one) => free(one) && !overlaps(one, named))];
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
    ...weak.map(
      (one): Statement => ({ kind: 'frequency', ...one, value: one.value === 'P1Y' ? oftenAYear(reader, one) : one.value, weak: true }),
    ),
  ];
}

const yearly: Readonly<Record<number, Period>> = { 2: 'P6M', 3: 'P4M', 4: 'P3M', 6: 'P2M', 12: 'P1M' };

/** "Three meetings a year" are as often as "three times a year". */
function oftenAYear({ facts, folded, text }: StatementReader, { start }: Span): Period {
  for (const fact of facts) {
    if (fact.kind !== 'number' || fact.value.implied || !fact.value.words) continue;
    const end = folded.at.findLastIndex((at) => at < fact.end) + 1;
    if (end > 0 && end <= start && pattern(String.raw`^(?: \p{L}+){1,2} ?$`, 'u').test(text.slice(end, start)))
      return yearly[fact.value.value] ?? 'P1Y';
  }
  return 'P1Y';
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

/** Duties and permissions; what a sentence denies says neither: "shall not" and "may not" are one. */
function modalitiesIn(reader: StatementReader): Statement[] {
  const found = modalities.flatMap((value) =>
    placesOf(reader, reader.words.modality[value]).map((one): Statement => ({ kind: 'modality', value, ...one })),
  );
  const denied = negationsIn(reader).filter(({ weak }) => !weak);
  return found.filter(
    (one) =>
      !denied.some(
        (other) => !/[.;!?。；؟](?!\d)/u.test(reader.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
      ),
  );
}

/** Currencies by name or sign, by their code beside an amount, and units of money behind one. */
function currenciesIn(reader: StatementReader): Statement[] {
  const { words, text, language } = reader;
  const { script, reading } = packOf(language);
  const before = script.spaced ? `(?<![\\p{L}])${reading.attached}` : '';
  const after = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])';
  const named = Object.entries(words.currencies).map(([value, source]) => ({ value, source: `${before}(?:${source})${after}` }));
  const kept: Statement[] = [];
  const keep = (one: Statement) => {
    if (!overlaps(one, kept)) kept.push(one);
  };
  for (const { value, source } of named)
    for (const { index, 0: found } of matchesOf(text, source, 'gu'))
      keep({ kind: 'currency', value, start: index, end: index + found.length });
  if (/\d/.test(text)) for (const one of unitsOfMoney(reader)) keep(one);
  return [...kept, ...codesIn(text).filter((one) => !overlaps(one, kept))];
}

/** A number with at most two words between it and the unit: "7,500 Indian rupees". */
function unitsOfMoney({ text, language }: StatementReader): Statement[] {
  const units = currencyUnits(language);
  const zh = language === 'zh';
  const source = rememberSource(units, 'units', () => {
    const named = units.map(([, unit]) => `(${unit})`).join('|');
    return `(?<=\\d ?${zh ? '\\p{Script=Han}{0,8}' : '(?:\\p{L}+ ){0,2}'})${zh ? '' : '(?<![\\p{L}])'}(?:${named})${zh ? '' : '(?![\\p{L}])'}`;
  });
  return matchesOf(text, source, 'gu').flatMap((match): Statement[] => {
    const unit = units[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    return unit ? [{ kind: 'currency', value: unit, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** `KES 7,500`, `6 millions KES`. */
function codesIn(text: string): Statement[] {
  return [
    ...text.matchAll(
      pattern(String.raw`(?<![\p{L}\d])(?!COP ?\d{1,2}(?!\d))([A-Z]{3})(?= ?\d)|(?<=\d ?(?:\p{L}+ )?)([A-Z]{3})(?![\p{L}\d])`, 'gu'),
    ),
  ].flatMap(({ index, 0: found }): Statement[] => {
    const unit = unitOfCode[found];
    return unit ? [{ kind: 'currency', value: `${found}|${unit}`, start: index, end: index + found.length }] : [];
  });
}
