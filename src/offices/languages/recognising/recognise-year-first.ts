import { pattern } from '../read-patterns.ts';
import { readChineseNumber } from './read-chinese-number.ts';
import { all } from './recognise-codes.ts';
import type { Chunk } from './recognise-date-chunks.ts';
import type { Reader } from './recognise-facts.ts';

const number = '[\\d〇零一二三四五六七八九十]';

/** Months with their years and days in Chinese order: 2023年10月8日至12日, 二〇二三年十月, 5月上旬. A weekday in brackets belongs to its day. */
export function yearFirstChunks(reader: Reader): Chunk[] {
  const { yearFirst: signs, through, and, early, mid, late } = reader.reading;
  if (!signs) return [];
  const aside = '(?: ?\\([^()]{1,4}\\)| ?星期[一二三四五六日天])?';
  const day = `${number}{1,3} ?(?:${signs.day})${aside}`;
  const days = `(?<days>(?:${number}{1,3}(?:、|${through}))*${day}(?: ?(?:${through}|${and}) ?${day}(?! ?月))*)`;
  const part = `(?:(?<early>${early})|(?<mid>${mid})|(?<late>${late}))`;
  const before = `(?:(?<first>${number}{1,2})(?=(?:${through})${number}{1,2} ?${signs.month})(?!${number}{0,2} ?(?:${signs.day})))`;
  const months = all(reader, `(?:(?<year>(?:19|20)\\d\\d) ?(?:${signs.year}) ?)?(?<![\\d第期周拜])${before}`).flatMap(
    ({ start, end, groups }) => chunkOf(groups, start, end, through),
  );
  const source = `(?:(?<year>(?:19|20)\\d\\d|[一二][〇零一二三四五六七八九]{3}|[一二]千[〇零一二三四五六七八九十百]{1,7}) ?(?:${signs.year}) ?)?(?<![\\d第])(?<month>${number}{1,2}) ?(?:${signs.month})(?: ?${days}|${part})?`;
  const whole = all(reader, source).flatMap(({ start, end, groups }) => chunkOf(groups, start, end, through));
  return [...months, ...whole].sort((a, b) => a.start - b.start);
}

const value = (text: string) => (/\d/.test(text) ? Number(text) : (readChineseNumber(text) ?? 0));

function chunkOf({ groups }: RegExpMatchArray, start: number, end: number, through: string): Chunk[] {
  const month = value(groups?.month ?? groups?.first ?? '');
  if (month < 1 || month > 12) return [];
  const written = (groups?.days ?? '').replace(/\([^()]*\)|星期./g, '');
  const days = (written.match(/[\d〇零一二三四五六七八九十]+/gu) ?? []).map(value);
  const ranged = days.length === 2 && pattern(through, 'u').test(written);
  const vague = groups?.early ? 'early' : groups?.mid ? 'mid' : groups?.late ? 'late' : undefined;
  return [
    {
      start,
      end,
      month,
      ...(days.length ? { days, ...(ranged ? { through: true } : {}) } : {}),
      ...(groups?.year ? { year: String(value(groups.year)) } : {}),
      ...(vague ? { vague } : {}),
    },
  ];
}
