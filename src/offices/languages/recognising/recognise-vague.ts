import { pattern } from '../read-patterns.ts';
import type { Reading } from '../reading/reading.ts';
import { placeMonth, two } from './read-calendar.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader, ReadVague } from './recognise-facts.ts';

type Span = { start: number; end: number };

const year = '((?:19|20)\\d\\d)';

/** Quarters (in EDTF 33 to 36), spans of quarters (as the months they cover), ranges of years and single years. */
export function recogniseVague(reader: Reader): Found[] {
  const spans = quarterSpansIn(reader);
  const quarters = quartersIn(reader).filter((one) => isFree(one, spans));
  return [...spans, ...quarters, ...yearsIn(reader).filter((one) => isFree(one, [...spans, ...quarters]))];
}

const isFree = (span: Span, taken: Span[]) => !taken.some((other) => span.start < other.end && other.start < span.end);

/** A quarter by its ordinal in the language's frame, or Q2 (T2). */
const quarterSource = ({ quarter }: Reading, ordinal: string, digit: string) =>
  `(?:${quarter.replace('{n}', `(?:${ordinal})`)}|[QT]${digit})(?![\\p{L}\\p{N}])`;

function quartersIn(reader: Reader): Found[] {
  const { reading, options } = reader;
  return reading.quarters.flatMap((ordinal, index) => {
    const before = reading.yearFirst ? `(?:${year}${reading.yearFirst.year} ?的?)?` : '()';
    const source = `(?<![\\p{L}\\p{N}])${before}${quarterSource(reading, ordinal, String(index + 1))}(?:${reading.quarterYear}${year}(?!\\d))?`;
    return all(reader, source).map(({ start, end, groups }): Found => {
      const written = groups[1] || groups[2];
      const at = written ? { year: written, inferred: false } : placeMonth(index * 3 + 1, options.period);
      return { kind: 'vague', start, end, value: { edtf: `${at.year}-${33 + index}`, ...(at.inferred ? { inferred: true } : {}) } };
    });
  });
}

/** "From the first to the third quarter of 2026" is January to September; either quarter may lack its noun, not both. */
function quarterSpansIn(reader: Reader): Found[] {
  const { reading } = reader;
  const ordinals = reading.quarters.join('|');
  const whole = quarterSource(reading, ordinals, '[1-4]');
  const dated = (name: string) => `(?:${reading.quarterYear}(?<${name}>(?:19|20)\\d\\d)(?!\\d))?`;
  const either = `(?:${whole}|(?:${ordinals})(?![\\p{L}\\p{N}]))`;
  const source = `(?<![\\p{L}\\p{N}])(?<from>${either})${dated('fromYear')} ?(?:${reading.through}) ?(?:the |le |el )?(?<to>${either})${dated('toYear')}`;
  return all(reader, source).flatMap(({ start, end, groups }) => {
    const { from = '', to = '', fromYear, toYear } = groups.groups ?? {};
    if (![from, to].some((one) => pattern(`^${whole}$`, 'iu').test(one))) return [];
    const value = spanOfQuarters(
      reader,
      { quarter: numberOf(reading, from), year: fromYear },
      { quarter: numberOf(reading, to), year: toYear },
    );
    return [{ kind: 'vague', start, end, value }];
  });
}

/** 1 to 4. */
function numberOf(reading: Reading, words: string): number {
  const is = (ordinal: string, index: number) =>
    pattern(`^(?:${quarterSource(reading, ordinal, String(index + 1))}|(?:${ordinal}))$`, 'iu').test(words);
  return reading.quarters.findIndex(is) + 1;
}

type Quarter = { quarter: number; year: string | undefined };

function spanOfQuarters(reader: Reader, from: Quarter, to: Quarter): ReadVague {
  const placed = to.year ? { year: to.year, inferred: false } : placeMonth(to.quarter * 3, reader.options.period);
  const before = placed.year === 'XXXX' ? placed.year : String(Number(placed.year) - (from.quarter > to.quarter ? 1 : 0));
  const edtf = `${from.year ?? before}-${two(from.quarter * 3 - 2)}/${placed.year}-${two(to.quarter * 3)}`;
  return { edtf, ...(placed.inferred ? { inferred: true } : {}) };
}

/** "Between 2016 and 2019" is a span. */
function betweenYears({ between, and, yearFirst }: Reading): string {
  if (yearFirst) return '(?!)';
  const years = '(?:(?:the years|les annees|los anos|عامي|سنتي|годами) )?';
  return `(?<=(?<![\\p{L}])(?:${between}) ${years}\\d{4}) (?:${and}) ?(?=\\d{4})`;
}

function yearsIn(reader: Reader): Found[] {
  const alone = '(?<![\\p{Script=Latin}\\d.,/:-])';
  const { through, afterYear, mid, early, late } = reader.reading;
  const mark = afterYear ? `${afterYear}?` : '';
  const moment = reader.reading.yearFirst
    ? ''
    : `(?:(?<![\\p{L}])${reader.reading.attached}(?:(?<mid>${mid})|(?<early>${early})|(?<late>${late}))(?:${reader.reading.year}))`;
  const behind = reader.reading.yearFirst ? `(?:年?(?:(?<early>年初)|(?<mid>年中)|(?<late>年底|年末)))?` : '';
  const link = `(?:${mark} ?(?:${through}|/) ?(?:${reader.reading.year})?|${betweenYears(reader.reading)})`;
  const source = `(?:${moment || '(?!)'}|${alone})(?<from>(?:19|20)\\d\\d)(?:${link}(?<last>(?:19|20)\\d\\d|\\d\\d(?=[\\s).,;]|\\p{Script=Han}|$)))?(?!\\d|[.,:]\\d)${behind}`;
  return all(reader, source).map(({ start, end, groups }): Found => {
    const named = groups.groups ?? {};
    const as = named.mid ? 'mid' : named.early ? 'early' : named.late ? 'late' : undefined;
    const { from = '', last } = named;
    const to = last?.length === 2 ? from.slice(0, 2) + last : last;
    return { kind: 'vague', start, end, value: { edtf: to ? `${from}/${to}` : from, ...(as ? { as } : {}) } };
  });
}
