import { pattern } from './read-patterns.ts';
import type { Reading } from './reading/reading.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader, ReadTime } from './recognise-facts.ts';

const offsets: Record<string, string> = { CEST: '+02:00', CET: '+01:00', UTC: '+00:00', EST: '-05:00', EDT: '-04:00' };

/** Times of day and ranges of them, with the zone that is written beside them. */
export function recogniseTimes(reader: Reader): Found[] {
  const { clock, zones } = reader.reading;
  const half = `(?:${clock.morning}|${clock.afternoon})`;
  const number = '(?<![\\d.,:/-])(?:[01]?\\d|2[0-4])(?!\\d)';
  const hours =
    reader.reading.language === 'ar'
      ? `الساعة ${number}(?!:)${half}?`
      : `${number} ?h(?:eures?|oras?|rs|ours?)?(?![\\p{L}])(?: ?[0-5]\\d(?!\\d))?`;
  const time = `(?:${number}:[0-5]\\d(?!\\d)${half}?${clock.after}|${number}(?:[.:][0-5]\\d)?${half}|${number}\\.[0-5]\\d (?:hours|hrs|h|horas)(?![\\p{L}])|${hours})`;
  const bare = `${number}(?:[.:][0-5]\\d)?`;
  const zone = `(?:,? ?\\(?(?:ب)?(?:UTC ?[+-] ?\\d{1,2}(?::\\d\\d)?|${Object.values(zones).join('|')})(?![\\p{L}])\\)?)`;
  const other = ' ?\\((?:[A-Z]{2,5}|[^()]{0,20}(?:time|heure|hora|توقيت|врем)[^()]{0,30})\\)';
  const source = `(?:${clock.from})?(?:(${time}|${bare})${clock.through}(${time})|(${time}))(${zone}(?: ?/ ?${zone})?|${other})?`;
  return all(reader, source).map(({ start, end, groups }) => {
    const [whole, first, last, single, zoneText] = groups;
    const lead = whole.length - whole.replace(pattern(`^(?:${clock.from})`, 'iu'), '').length;
    return {
      kind: 'time',
      start: start + lead,
      end,
      value: { ...range(first ?? single ?? '', last, reader.reading), ...zoneOf(zoneText, zones) },
    };
  });
}

function range(first: string, last: string | undefined, reading: Reading): { from: string; to?: string } {
  if (!last) return { from: clockTime(first, halfOf(first, reading)) };
  const to = clockTime(last, halfOf(last, reading));
  const own = halfOf(first, reading);
  const from = clockTime(first, own ?? halfOf(last, reading));
  return { from: own === undefined && from > to ? clockTime(first, undefined) : from, to };
}

function halfOf(text: string, { clock }: Reading): 'morning' | 'afternoon' | undefined {
  if (pattern(clock.afternoon, 'iu').test(text)) return 'afternoon';
  return pattern(clock.morning, 'iu').test(text) ? 'morning' : undefined;
}

function clockTime(text: string, half: 'morning' | 'afternoon' | undefined): string {
  const [hourText = '0', minuteText = '00'] = text.match(/\d+/g) ?? [];
  const hour = Number(hourText);
  const turned = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
  return `${String(turned).padStart(2, '0')}:${minuteText.padStart(2, '0')}`;
}

function zoneOf(text: string | undefined, zones: Record<string, string>): Pick<ReadTime, 'zone' | 'offset'> {
  if (!text) return {};
  const shift = /UTC ?([+-]) ?(\d{1,2})(?::(\d\d))?/i.exec(text);
  if (shift) return { zone: 'UTC', offset: `${shift[1]}${String(shift[2]).padStart(2, '0')}:${shift[3] ?? '00'}` };
  const code = Object.keys(zones).find((key) => pattern(`(?:${zones[key]})(?![\\p{L}])`, 'iu').test(text));
  if (!code) return { zone: text.replace(/[()]/g, '').trim() };
  return offsets[code] ? { zone: code, offset: offsets[code] } : { zone: code };
}
