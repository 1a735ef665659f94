import { foldText } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { type DurationUnit, durationUnits, durationWords } from './duration-words.ts';
import { placesOf } from './places-of.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

const minutes: Partial<Record<DurationUnit, number>> = { week: 10_080, day: 1440, hour: 60, minute: 1 };
const months: Partial<Record<DurationUnit, number>> = { decade: 120, year: 12, month: 1 };

/** One duration in one form, whatever its unit: months for years and months, minutes for all that is shorter. */
export function durationValue(count: number, unit: DurationUnit): string {
  const long = months[unit];
  return long ? `P${Math.round(count * long)}M` : `PT${Math.round(count * (minutes[unit] ?? 1))}M`;
}

/** Durations: a number of two and more with its unit, found in the original, and words that hold both, found in the folded text. */
export function durationsIn(reader: StatementReader, original: string): { counted: Statement[]; alone: Statement[] } {
  const words = durationWords[reader.language];
  const counted = reader.facts.flatMap((fact): Statement[] => {
    if (fact.kind !== 'number' || fact.value.implied || fact.value.value <= 1) return [];
    const behind = foldText(original.slice(fact.end, fact.end + 40));
    for (const unit of durationUnits) {
      const source = words.units[unit];
      const found =
        source && pattern(`^${words.between}(?:${source})${reader.language === 'zh' ? '' : '(?![\\p{L}])'}`, 'iu').exec(behind.text);
      if (found) {
        const end = fact.end + (behind.at[found[0].length - 1] ?? 0) + 1;
        return [{ kind: 'duration', value: durationValue(fact.value.value, unit), count: fact.value.value, start: fact.start, end }];
      }
    }
    return [];
  });
  const alone = Object.entries(words.alone).flatMap(([value, source]) =>
    placesOf(reader, source).map(({ start, end }): Statement => ({ kind: 'duration', ...readAlone(value), start, end })),
  );
  return { counted, alone };
}

function readAlone(value: string): { value: string; count: number } {
  const readings = value.split('|').map((one) => one.split(' ') as [string, DurationUnit]);
  return { value: readings.map(([count, unit]) => durationValue(Number(count), unit)).join('|'), count: Number(readings[0]?.[0]) };
}
