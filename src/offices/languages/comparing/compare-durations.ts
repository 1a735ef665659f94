import { durationValue } from '../statements/read-durations.ts';
import { type Finding, type FindingSpan, finding } from './compare-finding.ts';
import { agree, type ComparedValue } from './compare-values.ts';
import type { ReadParagraph } from './compare-versions.ts';

type Duration = ComparedValue & { count?: number };

/** Two versions that each give a duration the other does not: "for two years" against "pendant trois ans". One that only lacks it says nothing. */
export function compareDurations(key: string, paragraphs: ReadParagraph[]): Finding[] {
  const spans = paragraphs.flatMap((by) =>
    paragraphs.flatMap((other) => {
      if (other === by) return [];
      const [mine, theirs] = [unanswered(by, other), unanswered(other, by)];
      const clash = mine.length > 0 && theirs.length > 0 && [...mine, ...theirs].some(({ group }) => group === 'duration');
      return clash ? mine.map(({ fact: { start, end } }) => spanOf(by, start, end)) : [];
    }),
  );
  if (spans.length === 0) return [];
  const told = spans.filter(
    (one, index) => spans.findIndex((other) => other.language === one.language && other.start === one.start) === index,
  );
  const stated = Object.fromEntries(paragraphs.map(({ language, values }) => [language, valuesOf(values, 'duration')]));
  return [
    finding('must', 'duration-differs', key, {
      languages: [...new Set(told.map(({ language }) => language))],
      spans: told,
      facts: { stated },
    }),
  ];
}

const spanOf = ({ language, key, text }: ReadParagraph, start: number, end: number): FindingSpan => ({
  language,
  key,
  start,
  end,
  text: text.slice(start, end),
});
const valuesOf = (values: ComparedValue[], group: string) => [
  ...new Set(values.filter((one) => one.group === group).map(({ value }) => value)),
];

/** Durations, and periods of two years and more ("quinquennal"), that the other version has neither as such nor as a bare number. */
function unanswered(by: ReadParagraph, other: ReadParagraph): Duration[] {
  const isBare = (count: number) => timesIn(bareNumbers(other), count) > timesIn(bareNumbers(by), count);
  return lasting(by).filter(({ value, count }) => !(count && isBare(count)) && !answersDuration(other, value));
}

function lasting({ values, statements }: ReadParagraph): Duration[] {
  return values.flatMap((value): Duration[] => {
    if (value.group === 'frequency')
      return /P(?:[2-9]|\d\d)Y/.test(value.value) && !value.weak ? [{ ...value, value: inMonths(value.value) }] : [];
    if (value.group !== 'duration') return [];
    const statement = statements.find((one) => one.kind === 'duration' && one === value.fact);
    return [{ ...value, ...(statement?.kind === 'duration' ? { count: statement.count } : {}) }];
  });
}

/** "Quinze jours" are two weeks. */
function lastAlike(one: string, other: string): boolean {
  const fortnight = ['PT20160M', 'PT21600M'];
  return agree(one, other) || (fortnight.includes(one) && fortnight.includes(other));
}

/** Whether a number belongs to a duration that another version gives, maybe in other units: "24 months", "two years". */
export function isAnsweredDuration(by: ReadParagraph, { start, end }: { start: number; end: number }, other: ReadParagraph): boolean {
  return by.statements.some((one) => one.kind === 'duration' && one.start <= start && end <= one.end && answersDuration(other, one.value));
}

/** Whether a paragraph gives a duration, as such or as a period. */
export function answersDuration({ values }: ReadParagraph, value: string): boolean {
  return values.some(
    (other) =>
      (other.group === 'duration' && lastAlike(other.value, value)) || (other.group === 'frequency' && agree(inMonths(other.value), value)),
  );
}

/** `P2Y` and `P6M|P2Y` as durations. */
export function inMonths(period: string): string {
  return period
    .split('|')
    .map((one) => {
      const [, count = '0', unit = 'Y'] = /^P(\d+)([YMWD])$/.exec(one) ?? [];
      return durationValue(Number(count), ({ Y: 'year', M: 'month', W: 'week', D: 'day' } as const)[unit as 'Y'] ?? 'year');
    })
    .join('|');
}

const timesIn = (numbers: readonly number[], wanted: number) => numbers.filter((one) => one === wanted).length;

/** Numbers that count nothing in time. */
function bareNumbers({ recognised, statements }: ReadParagraph): number[] {
  return recognised.flatMap((fact) => {
    if (fact.kind !== 'number' && fact.kind !== 'ordinal') return [];
    const inside = statements.some((one) => one.kind === 'duration' && one.start <= fact.start && fact.end <= one.end);
    return inside ? [] : [fact.value.value];
  });
}
