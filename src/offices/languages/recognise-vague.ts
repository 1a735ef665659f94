import { placeMonth } from './read-calendar.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';

const year = '((?:19|20)\\d\\d)';

/** Quarters, ranges of years and single years, in EDTF (quarters are its 33 to 36). */
export function recogniseVague(reader: Reader): Found[] {
  const quarters = quartersIn(reader);
  const free = (span: { start: number; end: number }) => !quarters.some((other) => span.start < other.end && other.start < span.end);
  return [...quarters, ...yearsIn(reader).filter(free)];
}

function quartersIn(reader: Reader): Found[] {
  const { quarters, quarterYear } = reader.reading;
  const sources = quarters.map(
    (words, index) => `(?<![\\p{L}\\p{N}])(?:(?:و|ب|ل)?(?:${words})|[QT]${index + 1})(?![\\p{L}\\p{N}])(?:${quarterYear}${year}(?!\\d))?`,
  );
  return sources.flatMap((source, index) =>
    all(reader, source).map(({ start, end, groups }): Found => {
      const at = groups[1] ? { year: groups[1], inferred: false } : placeMonth(index * 3 + 1, reader.options.period);
      return { kind: 'vague', start, end, value: { edtf: `${at.year}-${33 + index}`, ...(at.inferred ? { inferred: true } : {}) } };
    }),
  );
}

function yearsIn(reader: Reader): Found[] {
  const alone = '(?<![\\p{Script=Latin}\\d.,/:-])';
  const { through, afterYear } = reader.reading;
  const mark = afterYear ? `${afterYear}?` : '';
  const source = `${alone}${year}(?:${mark} ?(?:${through}|/) ?(?:${reader.reading.year})?((?:19|20)\\d\\d|\\d\\d(?=[\\s).,;]|$)))?(?!\\d|[.,:]\\d)`;
  return all(reader, source).map(({ start, end, groups }) => {
    const from = groups[1] ?? '';
    const to = groups[2] && groups[2].length === 2 ? from.slice(0, 2) + groups[2] : groups[2];
    return { kind: 'vague', start, end, value: { edtf: to ? `${from}/${to}` : from } };
  });
}
