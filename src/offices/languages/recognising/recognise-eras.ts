import { rememberSource, whole } from '../read-patterns.ts';
import { eraWords } from '../reading/era-words.ts';
import { two } from './read-calendar.ts';
import { readChineseNumber } from './read-chinese-number.ts';
import { readRoman } from './read-roman.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';
import { spelledBefore, spelledBehind } from './spelled-numbers.ts';

const year = '((?:19|20)\\d\\d)(?!\\d)';

/** Seasons and halves of a year (EDTF 21 to 24, 40 and 41), decades (`199X`) and centuries (`19XX`). */
export function recogniseEras(reader: Reader): Found[] {
  const parts = [...yearParts(reader, 'seasons', 21), ...yearParts(reader, 'halves', 40)];
  const decades = decadesIn(reader);
  const centuries = centuriesIn(reader).filter((one) => !decades.some((other) => one.start < other.end && other.start < one.end));
  return [...parts, ...decades, ...centuries];
}

/** A season or half with its year; a Chinese half may lack it. */
function yearParts(reader: Reader, kind: 'seasons' | 'halves', code: number): Found[] {
  const words = eraWords[reader.reading.language];
  if (!/(?:19|20)\d\d/.test(reader.text)) return [];
  return words[kind].flatMap((name, index) => {
    const source = rememberSource(words, `${kind} ${index}`, () =>
      reader.reading.yearFirst
        ? `(?<!\\d)${year}${words.toYear}(?:${name})`
        : `(?<![\\p{L}\\p{N}])${reader.reading.attached}(?:${name})(?![\\p{L}\\p{N}])${words.toYear}${year}`,
    );
    return all(reader, source).map(({ start, end, groups }): Found => {
      const edtf = `${groups[1]}-${code + index}`;
      return kind === 'halves' ? { kind: 'vague', start, end, value: { edtf } } : { kind: 'era', start, end, value: edtf };
    });
  });
}

function decadesIn(reader: Reader): Found[] {
  const { language } = reader.reading;
  const words = eraWords[language];
  if (language === 'zh') return chineseDecades(reader);
  const digits = `(?<![\\p{L}\\p{N}])(?:${words.decade.map((frame) => frame.replace('{y}', "(?:'?((?:(?:18|19|20)\\d|[2-9])0))")).join('|')})(?![\\p{L}\\p{N}])`;
  const written = all(reader, digits).map(
    ({ start, end, groups }): Found => decade(start, end, yearOf(groups.slice(1).find(Boolean) ?? '')),
  );
  const spoken = Object.entries(words.decades).flatMap(([name, first]) =>
    all(reader, whole(`(?:${name})${words.ofCentury ? `(?:${words.ofCentury})?` : ''}`)).map(({ start, end }) => decade(start, end, first)),
  );
  return [...written, ...spoken.filter((one) => !spoken.some((other) => other !== one && other.start <= one.start && other.end > one.end))];
}

/** 20世纪90年代, 二十世纪八十年代, 1990年代. */
function chineseDecades(reader: Reader): Found[] {
  const number = '[〇零一二三四五六七八九十]';
  return all(reader, `(?:(\\d{2}|${number}{2,3}) ?世纪 ?)?(?<!\\d)(\\d{2}|\\d{4}|${number}{2,4}) ?年代`).flatMap(
    ({ start, end, groups }) => {
      const [century, first] = [numberIn(groups[1] ?? ''), numberIn(groups[2] ?? '')];
      if (first === undefined || first % 10 !== 0) return [];
      return [decade(start, end, first >= 1000 ? first : ((century ?? 20) - 1) * 100 + first)];
    },
  );
}

const numberIn = (text: string) => (text === '' ? undefined : /\d/.test(text) ? Number(text) : readChineseNumber(text));
const yearOf = (digits: string) => (digits.length === 2 ? 1900 + Number(digits) : Number(digits));
const decade = (start: number, end: number, first: number): Found => ({ kind: 'era', start, end, value: `${String(first).slice(0, 3)}X` });

/** The words for a century with the number before or behind them, in digits, Roman or words. */
function centuriesIn(reader: Reader): Found[] {
  const [before = '', behind = ''] = eraWords[reader.reading.language].century.split('{n}');
  const digits =
    '(?:ال ?)?(?:(?<digits>\\d{1,2})(?:st|nd|rd|th|e|er|eme|º|ª|-(?:й|го|м|ом))?|(?<roman>[IVXХ]+)(?:e|er|eme|-(?:й|го|м|ом))?)';
  const source = `${before ? `(?<![\\p{L}])${before}` : '(?<![\\p{L}\\p{N}])'}${digits}${behind}(?![\\p{L}\\p{N}])`;
  const written = all(reader, source).flatMap(({ start, end, groups }) => {
    const { digits: number, roman } = groups.groups ?? {};
    return century(start, end, number ? Number(number) : readRoman((roman ?? '').replaceAll('Х', 'X')));
  });
  return [...written, ...spelledCenturies(reader, before, behind)];
}

function spelledCenturies(reader: Reader, before: string, behind: string): Found[] {
  if (reader.reading.yearFirst)
    return all(reader, '([一二三四五六七八九十]{1,3})世纪').flatMap(({ start, end, groups }) =>
      century(start, end, readChineseNumber(groups[1] ?? '')),
    );
  return all(reader, whole((before || behind).trim().replace(/^\[ -\]/, ''))).flatMap(({ start, end }) => {
    const spelled = before ? spelledBehind(reader, end, '^ ?$') : spelledBefore(reader, start, '^[ -]$');
    return spelled ? century(Math.min(start, spelled.start), Math.max(end, spelled.end), spelled.value) : [];
  });
}

function century(start: number, end: number, number: number | undefined): Found[] {
  return number && number > 1 && number < 30 ? [{ kind: 'era', start, end, value: `${two(number - 1)}XX` }] : [];
}
