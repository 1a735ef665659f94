import type { Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { type DayForm, type DayFrame, fill, type LanguagePack } from '../pack.ts';
import { packOf } from '../pack-of.ts';
import { joinList } from './join-list.ts';

type Days = Extract<Fact, { fact: 'days' }>;
type Span = { from: Temporal.PlainDate; to: Temporal.PlainDate };
type Style = { pack: LanguagePack; short: boolean };

/**
 * Words days: `plain` alone, `on` with its preposition, `by` for a deadline, `of` after a noun, `weekday` and `on-weekday`
 * for single days, `short` for tables. Two days in a row read as a pair; months and years are repeated only where they differ.
 */
export function wordDays(days: Days, language: Language, form: DayForm = 'plain'): string {
  const pack = packOf(language);
  const spans = spansOf(days);
  const only = spans.length === 1 ? spans[0] : undefined;
  if (only && isSingle(only) && form.endsWith('weekday')) return wordWeekday(only.from, pack, form);
  const frame = pack.days.forms[form === 'weekday' ? 'plain' : form];
  const style = { pack, short: form === 'short' };
  if (form === 'by') return fill(frame.one, { 0: wordWhole(lastDayOf(spans), style) });
  if (spans.every(isSingle))
    return wordSingles(
      spans.map((span) => span.from),
      frame,
      style,
      language,
    );
  return joinList(
    spans.map((span) => wordSpan(span, frame, style)),
    language,
  );
}

/** The spans of a days fact in order; two consecutive days become two single days. */
function spansOf({ from, to, alsoOn = [] }: Days): Span[] {
  const first = Temporal.PlainDate.from(from);
  const last = Temporal.PlainDate.from(to ?? from);
  const single = (day: Temporal.PlainDate): Span => ({ from: day, to: day });
  const main = first.add({ days: 1 }).equals(last) ? [single(first), single(last)] : [{ from: first, to: last }];
  const others = [...new Set(alsoOn)].filter((day) => day < from || day > (to ?? from)).map((day) => single(Temporal.PlainDate.from(day)));
  return [...main, ...others].sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));
}

const isSingle = ({ from, to }: Span) => from.equals(to);

function lastDayOf(spans: Span[]): Temporal.PlainDate {
  const ends = spans.map((span) => span.to).sort(Temporal.PlainDate.compare);
  const last = ends.at(-1);
  if (!last) throw new Error('days without a day');
  return last;
}

function wordWeekday(day: Temporal.PlainDate, pack: LanguagePack, form: DayForm): string {
  const weekdays = form === 'weekday' ? pack.weekdays : pack.weekdaysOn;
  const words = fill(pack.days.withWeekday, { ...holesOf(day, { pack, short: false }), w: weekdays[day.dayOfWeek - 1] });
  return form === 'weekday' ? words : fill(pack.days.forms['on-weekday'].one, { 0: words });
}

function wordSingles(days: Temporal.PlainDate[], frame: DayFrame, style: Style, language: Language): string {
  const words = days.map((day, index) => wordBeside(day, days[style.pack.days.shortens === 'earlier' ? index + 1 : index - 1], style));
  if (words.length === 1) return fill(frame.one, { 0: words[0] });
  if (words.length === 2) return fill(frame.pair, { 0: words[0], 1: words[1] });
  const { ofDays } = style.pack.list;
  return fill(frame.many, { 0: ofDays === undefined ? joinList(words, language) : words.join(ofDays) });
}

function wordSpan(span: Span, frame: DayFrame, style: Style): string {
  if (isSingle(span)) return fill(frame.one, { 0: wordWhole(span.from, style) });
  const earlierIsShort = style.pack.days.shortens === 'earlier';
  return fill(frame.range, {
    0: wordBeside(span.from, earlierIsShort ? span.to : undefined, style),
    1: wordBeside(span.to, earlierIsShort ? undefined : span.from, style),
  });
}

/** A day, without what its neighbour already says. */
function wordBeside(day: Temporal.PlainDate, neighbour: Temporal.PlainDate | undefined, style: Style): string {
  const { dayOnly, short, ...long } = style.pack.days;
  const { full, noYear } = (style.short ? short : undefined) ?? long;
  const sameYear = neighbour?.year === day.year;
  const sameMonth = sameYear && neighbour?.month === day.month;
  return fill(sameMonth ? dayOnly : sameYear ? noYear : full, holesOf(day, style));
}

const wordWhole = (day: Temporal.PlainDate, style: Style) => wordBeside(day, undefined, style);

function holesOf(day: Temporal.PlainDate, { pack, short }: Style): Record<string, string | number | undefined> {
  const months = short ? pack.monthsShort : pack.months;
  return { d: (day.day === 1 ? pack.days.first : undefined) ?? day.day, m: months[day.month - 1], y: day.year };
}
