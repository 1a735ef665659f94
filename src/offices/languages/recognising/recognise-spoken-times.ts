import { packOf } from '../pack-of.ts';
import { pattern, rememberSource } from '../read-patterns.ts';
import { spokenTimes } from '../reading/spoken-times.ts';
import { two } from './read-calendar.ts';
import { readZone } from './read-zones.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';
import { zoneFurther } from './recognise-times.ts';

/** Times in words ("half past nine", "à neuf heures et demie", "в половине десятого"), noon and midnight. */
export function recogniseSpokenTimes(reader: Reader): Found[] {
  const { language } = reader.reading;
  const words = spokenTimes[language];
  if (!pattern(words.sign, 'iu').test(reader.text)) return [];
  const hour = rememberSource(words, 'hour', () => [...Object.keys(words.hours), '[01]?\\d'].sort((a, b) => b.length - a.length).join('|'));
  const found = words.frames.flatMap(({ source, minutes }, index) => {
    const framed = rememberSource(words, `frame ${index}`, () => bounded(source.replace('{h}', `(?<h>${hour})`), reader.reading.attached));
    return all(reader, `${framed}(?<half>${reader.reading.clock.morning}|${reader.reading.clock.afternoon})?`).flatMap((match) =>
      timeOf(reader, match.groups, minutes).map((value): Found => ({ kind: 'time', start: match.start, end: match.end, value })),
    );
  });
  const moments = Object.entries(words.moments).flatMap(([source, from]) =>
    all(reader, packOf(language).script.spaced ? bounded(source, reader.reading.attached) : `(?:${source})`).map(
      ({ start, end }): Found => ({ kind: 'time', start, end, value: { from } }),
    ),
  );
  const kept: Found[] = [];
  for (const one of [...found, ...moments]) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.map((one) => withZone(reader, one));
}

const bounded = (source: string, attached: string) => `(?<![\\p{L}\\p{N}-])${attached}(?:${source})(?![\\p{L}\\p{N}-])`;

function timeOf(reader: Reader, { groups }: RegExpMatchArray, minutes: number): { from: string; spoken?: true }[] {
  const { language, clock } = reader.reading;
  const said = groups?.h ?? '';
  const hour = /^\d/.test(said)
    ? Number(said)
    : Object.entries(spokenTimes[language].hours).find(([word]) => pattern(`^(?:${word})$`, 'iu').test(said))?.[1];
  if (!hour || hour > 24) return [];
  const half = groups?.half ?? '';
  const afternoon = half !== '' && pattern(`^(?:${clock.afternoon})`, 'iu').test(half);
  const at = ((hour + (afternoon && hour < 12 ? 12 : 0)) * 60 + minutes + 1440) % 1440;
  const from = `${two(Math.floor(at / 60))}:${two(at % 60)}`;
  return [half === '' && hour <= 12 ? { from, spoken: true } : { from }];
}

/** "Until noon (CET)": the zone in brackets behind the words. */
function withZone(reader: Reader, time: Found): Found {
  const { text, reading } = reader;
  const [whole = '', written = ''] = /^ ?[(（]([^()（）]{2,50})[)）]/u.exec(text.slice(time.end, time.end + 60)) ?? [];
  const zone = written ? readZone(written, reading.language) : {};
  if (time.kind !== 'time') return time;
  if (!(zone.offset || zone.family)) return { ...time, value: { ...time.value, ...zoneFurther(reader, time.end) } };
  return { ...time, end: time.end + whole.length, value: { ...time.value, ...zone } };
}
