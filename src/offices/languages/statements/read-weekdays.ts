import { packOf } from '../pack-of.ts';
import { unfoldSpan } from '../read-folded.ts';
import { matchesOf, pattern, readingOf } from '../read-patterns.ts';
import type { ReadDays } from '../recognising/recognise-facts.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';
import type { StatementWords } from './statement-words.ts';

type Span = { start: number; end: number };

/** Weekdays: those beside a date say whether they fit it; others only where they cannot be another word. Spans are those of the original. */
export function weekdaysIn(reader: StatementReader): Statement[] {
  const { words, text, language, folded } = reader;
  return words.weekdays.flatMap((source, index) => {
    const bounded = !packOf(language).script.spaced ? source : `(?<![\\p{L}])(?:[وب])?(?:${source})(?![\\p{L}])`;
    return matchesOf(text, bounded, 'giu').flatMap((match): Statement[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const day = dayBeside(reader, span);
      const alone =
        isSure(words, match[0]) || pattern(`(?:${words.onWeekday})$`, 'iu').test(text.slice(Math.max(0, span.start - 16), span.start));
      if (!day && !alone) return [];
      const weekday: Statement = { kind: 'weekday', value: index + 1, ...unfoldSpan(folded, span.start, span.end) };
      if (!day) return [{ ...weekday, weak: true }];
      return [{ ...weekday, weak: true, day, fits: Temporal.PlainDate.from(day).dayOfWeek === index + 1 }];
    });
  });
}

const isSure = ({ unsureWeekdays }: StatementWords, word: string) =>
  unsureWeekdays === undefined || !pattern(`^(?:${unsureWeekdays})$`, 'iu').test(word);

/** The day that a weekday stands beside: before its first day ("Monday, 4 May"), behind it, or before another day of a span. */
function dayBeside(reader: StatementReader, span: Span): string | undefined {
  const { facts, folded, text } = reader;
  for (const fact of facts) {
    if (fact.kind !== 'days' || fact.value.inferred) continue;
    const start = folded.at.findIndex((at) => at >= fact.start);
    const last = folded.at.findLastIndex((at) => at < fact.end);
    const before = span.end <= start && !isSecond(reader, span);
    if (before && /^[,، ]*(?:(?:the|le|el|on|في|الموافق) )?$/iu.test(text.slice(span.end, start))) return fact.value.from;
    const single = fact.value.to === undefined && !fact.value.alsoOn;
    if (single && span.start > last && /^(?: года?| г\.)?[,، ]*\(?$/u.test(text.slice(last + 1, span.start))) return fact.value.from;
    const inside = start <= span.start && span.end <= last + 1;
    if (inside) return single ? fact.value.from : dayWithin(reader, fact.value, span, start);
  }
  return undefined;
}

/** "Monday and Tuesday, 4 and 5 May": the second weekday of a list does not stand beside the first day. */
function isSecond({ text, words, language }: StatementReader, span: Span): boolean {
  const { and } = readingOf(language);
  const source = `(?:${words.weekdays.join('|')})(?: ?(?:${and}))? ?(?:the |le |el |يوم )?$`;
  return pattern(source, 'iu').test(text.slice(Math.max(0, span.start - 28), span.start));
}

/** The day of a span or list whose number stands next to the weekday. */
function dayWithin(
  { text, language }: StatementReader,
  { from, to, alsoOn = [] }: ReadDays,
  span: Span,
  start: number,
): string | undefined {
  const beside =
    language === 'zh' ? /(\d{1,2})\D{0,3}$/u.exec(text.slice(start, span.start)) : /^\D{0,8}?(\d{1,2})(?!\d)/u.exec(text.slice(span.end));
  const days = [from, ...(to ? [to] : []), ...alsoOn].filter((day) => Number(day.slice(8)) === Number(beside?.[1]));
  return days.length === 1 ? days[0] : undefined;
}
