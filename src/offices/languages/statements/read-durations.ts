import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';
import { foldText } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { type DurationUnit, durationUnits, durationWords } from './duration-words.ts';
import { partDurations } from './part-durations.ts';
import { placesOf } from './places-of.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

const minutes: Partial<Record<DurationUnit, number>> = { week: 10_080, day: 1440, hour: 60, minute: 1 };
const months: Partial<Record<DurationUnit, number>> = { century: 1200, decade: 120, year: 12, month: 1 };

/** One duration in one form, whatever its unit: months for years and months, minutes for all that is shorter (half a month is fifteen days). */
export function durationValue(count: number, unit: DurationUnit): string {
  const long = months[unit];
  const inMonths = count * (long ?? 0);
  if (long && !Number.isInteger(inMonths)) return `PT${Math.round(inMonths * 43_200)}M`;
  return long ? `P${inMonths}M` : `PT${Math.round(count * (minutes[unit] ?? 1))}M`;
}

/** Durations: a number of two and more with its unit, found in the original, and words that hold both, found in the folded text. */
export function durationsIn(reader: StatementReader, original: string): { counted: Statement[]; alone: Statement[] } {
  const counted = reader.facts.flatMap((fact): Statement[] => {
    if (fact.kind !== 'number' || fact.value.implied || fact.value.value <= 1) return [];
    const behind = foldText(original.slice(fact.end, fact.end + 60));
    const found = unitBehind(behind.text, reader.language);
    const { value } = fact.value;
    if (!found) return unitBefore(reader.language, original, fact, value);
    const end = fact.end + (behind.at[found.length - 1] ?? 0) + 1;
    return [{ kind: 'duration', value: durationValue(value + found.more, found.unit), count: value, start: fact.start, end }];
  });
  return { counted, alone: aloneIn(reader) };
}

/** The unit behind a number, and the half that may stand before or behind it: "六个半月", "six ans et demi". */
function unitBehind(text: string, language: Language): { unit: DurationUnit; more: number; length: number } | undefined {
  const words = durationWords[language];
  const before = language === 'zh' ? '(?<first>个半)?' : '';
  const after = packOf(language).script.spaced ? '(?![\\p{L}])' : '';
  const half = words.half ? `(?<last>${words.half}${after})?` : '';
  for (const unit of durationUnits) {
    const source = words.units[unit];
    const found = source && pattern(`^${before}${words.between}(?:${source})${after}${half}`, 'iu').exec(text);
    if (found) return { unit, more: found.groups?.first || found.groups?.last ? 0.5 : 0, length: found[0].length };
  }
  return undefined;
}

/** "السنوات الثلاث": the unit stands before its number. */
function unitBefore(language: Language, original: string, { start, end }: { start: number; end: number }, count: number): Statement[] {
  const units = Object.entries(durationWords[language].unitsBefore ?? {}) as [DurationUnit, string][];
  const before = units.length > 0 ? foldText(original.slice(Math.max(0, start - 24), start)) : undefined;
  return units.flatMap(([unit, source]): Statement[] => {
    const found = before && pattern(`(?<![\\p{L}])(?:${source}) $`, 'iu').exec(before.text);
    if (!found) return [];
    const from = Math.max(0, start - 24) + (before.at[found.index] ?? 0);
    return [{ kind: 'duration', value: durationValue(count, unit), count, start: from, end }];
  });
}

/** The longest of those that stand in one place. */
function aloneIn(reader: StatementReader): Statement[] {
  const { alone } = durationWords[reader.language];
  const found = [...Object.entries(alone), ...Object.entries(partDurations(reader.language))].flatMap(([value, source]) =>
    placesOf(reader, source).map(({ start, end }): Statement => ({ kind: 'duration', ...readAlone(value), start, end })),
  );
  return found.filter(
    (one) => !found.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start),
  );
}

function readAlone(value: string): { value: string; count: number } {
  const readings = value.split('|').map((one) => one.split(' ') as [string, DurationUnit]);
  return { value: readings.map(([count, unit]) => durationValue(Number(count), unit)).join('|'), count: Number(readings[0]?.[0]) };
}
