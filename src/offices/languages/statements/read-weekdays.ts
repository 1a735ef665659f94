import { unfoldSpan } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import type { StatementReader } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

type Span = { start: number; end: number };

/** Weekdays: those beside a date say whether they fit it; others only where they cannot be another word. Spans are those of the original. */
export function weekdaysIn(reader: StatementReader): Statement[] {
  const { words, text, language, folded } = reader;
  return words.weekdays.flatMap((source, index) => {
    const bounded = language === 'zh' ? source : `(?<![\\p{L}])(?:[وب])?(?:${source})(?![\\p{L}])`;
    return [...text.matchAll(pattern(bounded, 'giu'))].flatMap((match): Statement[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const day = dayBeside(reader, span);
      const alone = pattern(`(?:${words.onWeekday})$`, 'iu').test(text.slice(Math.max(0, span.start - 8), span.start));
      if (!day && !alone) return [];
      const weekday: Statement = { kind: 'weekday', value: index + 1, ...unfoldSpan(folded, span.start, span.end) };
      if (!day) return [{ ...weekday, weak: true }];
      return [{ ...weekday, weak: true, day, fits: Temporal.PlainDate.from(day).dayOfWeek === index + 1 }];
    });
  });
}

/** The day that a weekday stands beside: before its first day ("Monday, 4 May"), or behind it. */
function dayBeside({ facts, folded, text }: StatementReader, span: Span): string | undefined {
  for (const fact of facts) {
    if (fact.kind !== 'days' || fact.value.inferred) continue;
    const start = folded.at.findIndex((at) => at >= fact.start);
    const last = folded.at.findLastIndex((at) => at < fact.end);
    if (span.end <= start && /^[,، ]*(?:(?:the|le|el|on|في|الموافق) )?$/iu.test(text.slice(span.end, start))) return fact.value.from;
    const single = fact.value.to === undefined && !fact.value.alsoOn;
    if (single && span.start > last && /^(?: года?| г\.)?[,، ]*\(?$/u.test(text.slice(last + 1, span.start))) return fact.value.from;
    if (single && start <= span.start && span.end <= last + 1) return fact.value.from;
  }
  return undefined;
}
