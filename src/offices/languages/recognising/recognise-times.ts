import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';
import { mayMatch, pattern, whole } from '../read-patterns.ts';
import type { Reading } from '../reading/reading.ts';
import { referenceWords } from '../reading/section-words.ts';
import { readChineseNumber } from './read-chinese-number.ts';
import { readZone, zoneNames } from './read-zones.ts';
import { allWithTail } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';

/** Times of day and ranges of them, with the zone that is written beside them. */
export function recogniseTimes(reader: Reader): Found[] {
  const { reading } = reader;
  const { countsDays } = reading.clock;
  const tailFor = (text: string) => zoneSource(text, reading.language);
  const found = allWithTail(reader, timeSource(reading), tailFor).filter(({ start, groups, tail }) => {
    const days = countsDays && tail === undefined && pattern(`^(?:${countsDays.word})$`, 'iu').test(groups[0]);
    return !days || pattern(`(?<![\\p{L}])(?:${countsDays.before}) $`, 'iu').test(reader.text.slice(Math.max(0, start - 8), start));
  });
  return found.map(({ start, end, groups, tail: after }): Found => {
    const { before, first, last, single } = groups.groups ?? {};
    const [matched] = groups;
    const lead = before ? 0 : matched.length - matched.replace(pattern(`^(?:${reading.clock.from})`, 'iu'), '').length;
    const zoneText = before ?? after;
    const zone = zoneText ? readZone(zoneText, reading.language) : zoneFurther(reader, end);
    return { kind: 'time', start: start + lead, end, value: { ...range(first ?? single ?? '', last, reading), ...zone } };
  });
}

/** A zone in brackets behind the date that follows the time: "до 18 часов 15 мая (по женевскому времени)". */
export function zoneFurther({ reading, text }: Reader, end: number): ReturnType<typeof readZone> {
  const [, written = ''] = /^[^.;()（）。]{1,50}[(（]([^()（）]{2,50})[)）]/u.exec(text.slice(end, end + 110)) ?? [];
  const zone = /UTC|GMT|[A-Z]{3}|time|heure|hora|توقيت|врем|时间/iu.test(written) ? readZone(written, reading.language) : {};
  return zone.offset || zone.family ? zone : {};
}

const sources = new Map<Language, string>();

function timeSource(reading: Reading): string {
  const made = sources.get(reading.language) ?? makeSource(reading);
  sources.set(reading.language, made);
  return made;
}

function makeSource(reading: Reading): string {
  const { clock, language } = reading;
  const half = `(?:${clock.morning}|${clock.afternoon})`;
  const characters = clock.halfFirst ? '|[一二三四五六七八九十两]{1,3}' : '';
  const alone = clock.halfFirst ? '(?<![\\d.,:/-]|分之[零一二三四五六七八九十百]{0,5})' : '(?<![\\d.,:/-])';
  const number = `${alone}(?:(?:[01]?\\d|2[0-4])(?!\\d)${characters})`;
  const minutes = `(?:[0-5]\\d${clock.halfFirst ? '|[〇零一二三四五六七八九十]{1,3}' : ''})`;
  const hours = clock.hours.replaceAll('{n}', number).replaceAll('{m}', minutes);
  const before = clock.halfFirst ? `(?:${half} ?)?` : '';
  const spoken = clock.spoken ? `|(?<=${clock.spoken.before})${spokenSource(clock.spoken)}(?:${half})?` : '';
  const after = clock.halfFirst ? '' : `|${number}(?:[.:][0-5]\\d)?${half}`;
  const clocked = `${number}[:：][0-5]\\d(?!\\d)${clock.halfFirst ? '' : `${half}?`}${clock.after}`;
  const time = `${before}(?:${clocked}${after}|${number}\\.[0-5]\\d (?:hours|hrs|h|horas|ч\\.?|час[а-я]*)(?![\\p{L}])|(?:${hours})${clock.halfFirst ? '' : `${half}?`}${spoken})`;
  const bare = `${before}(?<!(?<![\\p{L}])(?:${referenceWords[language]}) )${number}(?:[.:][0-5]\\d)?`;
  const names = zoneNames(language)
    .map(({ source }) => source)
    .join('|');
  const shift = '(?:UTC|GMT) ?[+-] ?\\d{1,2}(?::\\d\\d)?';
  const ahead = clock.halfFirst ? `(?:(?<before>(?:(?:(?![日号])\\p{Script=Han}){1,6}时间)? ?\\(${shift}\\)|${names}|${shift}) ?)?` : '';
  return `${ahead}(?:${clock.from})?(?:(?<first>${time}|${bare})${clock.through}(?<last>${time.replaceAll(alone, '')})|(?<single>${time}))`;
}

/** The pattern of the zone that may stand behind a time, with the names alone that the text may hold. */
function zoneSource(text: string, language: Language): string {
  const possible = zoneNames(language).filter(({ source }) => mayMatch(text, source));
  const names = possible.map(({ source }) => `|${source}`).join('');
  const comma = packOf(language).reading.clock.halfFirst ? '' : '[,，]?';
  const zone = `(?:${comma} ?\\(?(?:ب|по )?(?:(?:UTC|GMT|(?:ال)?توقيت (?:غرينتش|غرينيتش|العالمي(?: المنسق)?)|格林尼治(?:标准|平均)?时间|协调世界时|世界协调时|гринвич[а-я]*) ?[+−-] ?\\d{1,2}(?:(?:[:.]| ?h ?)?\\d\\d)?${names})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])\\)?)`;
  const other = ' ?\\((?:[A-Z]{2,5}|[^()\\d]{0,20}(?:time|heure|hora|توقيت|врем|时间)(?:[^()\\d]|[+-] ?\\d{1,2}){0,30})\\)';
  return `(?:${zone}(?: ?/)?(?:${zone})?|${other})`;
}

function spokenSource({ hours, minutes }: NonNullable<Reading['clock']['spoken']>): string {
  return whole(`(?:${Object.keys(hours).join('|')})(?: (?:${Object.keys(minutes).join('|')}))?`);
}

function range(first: string, last: string | undefined, reading: Reading): { from: string; to?: string } {
  const own = halfOf(first, reading);
  if (!last) return { from: clockTime(first, own, reading) };
  const ending = halfOf(last, reading) ?? (reading.clock.halfFirst ? own : undefined);
  const to = clockTime(last, ending, reading);
  const from = clockTime(first, own ?? ending, reading);
  return { from: own === undefined && from > to ? clockTime(first, undefined, reading) : from, to };
}

function halfOf(text: string, { clock }: Reading): 'morning' | 'afternoon' | undefined {
  if (pattern(clock.afternoon, 'iu').test(text)) return 'afternoon';
  return pattern(clock.morning, 'iu').test(text) ? 'morning' : undefined;
}

function clockTime(text: string, half: 'morning' | 'afternoon' | undefined, reading: Reading): string {
  const [hour = 0, minute = 0] = partsOf(text, reading);
  const turned = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
  return `${String(turned).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Hours and minutes, from digits, Chinese characters or words. */
function partsOf(text: string, { clock }: Reading): number[] {
  const digits = text.match(/\d+|[〇零一二三四五六七八九十两]+/gu) ?? [];
  const [joined = ''] = digits;
  if (/^\d{4}$/.test(joined)) return [Number(joined.slice(0, 2)), Number(joined.slice(2))];
  const read = digits.map((one) => (/\d/.test(one) ? Number(one) : (readChineseNumber(one) ?? 0)));
  const numbers = text.includes('刻') ? [read[0] ?? 0, (read[1] ?? 0) * 15] : read;
  if (numbers.length > 0) return numbers.length === 1 && clock.half && text.includes(clock.half) ? [numbers[0] ?? 0, 30] : numbers;
  const said = (words: Record<string, number>) => Object.entries(words).find(([word]) => pattern(whole(word), 'iu').test(text))?.[1] ?? 0;
  const [hour, minute] = clock.spoken ? [said(clock.spoken.hours), said(clock.spoken.minutes)] : [0, 0];
  return minute < 0 ? [hour - 1, 60 + minute] : [hour, minute];
}
