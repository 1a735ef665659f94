import { unfoldSpan } from '../read-folded.ts';
import { matchesOf, mayMatch, pattern } from '../read-patterns.ts';
import type { Found, Reader } from './recognise-facts.ts';

const emptyLink = '\\[([^\\][]{1,300})\\]\\(#?\\)';
const email = '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)*\\.[^\\P{L}\\p{Script=Han}\\p{Script=Arabic}]{2,}';
const url = '(?:https?://|www\\.)[^\\s<>()\\[\\]"«»“”。、；，：！？،؛\\u0000\\p{Script=Han}]+';

/** E-mail addresses, web addresses and links that lead nowhere. */
export function recogniseLinks(reader: Reader): Found[] {
  const has = (...signs: string[]) => signs.some((sign) => reader.text.includes(sign));
  const empties = (has('](') ? all(reader, emptyLink) : []).map(
    ({ start, end, groups }): Found => ({ kind: 'empty-link', start, end, value: groups[1] ?? '' }),
  );
  const emails = (has('@') ? all(reader, email) : []).map(
    ({ start, end }): Found => ({ kind: 'email', start, end, value: original(reader, start, end).toLowerCase() }),
  );
  const urls = (has('://', 'www.', 'WWW.') ? all(reader, url) : []).map(({ start, end }): Found => {
    const address = original(reader, start, end).replace(/[.,;:!?'،]+$/, '');
    return { kind: 'url', start, end: start + address.length, value: address };
  });
  return [...empties, ...emails, ...urls];
}

/** Document symbols: capitals, strokes and at least one digit (A/RES/72/278), numbers of resolutions (78/212), which are no fraction and no span of years, and of parts of parts (6.5.2). */
export function recogniseSymbols(reader: Reader): Found[] {
  const before = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/.,])(?<![\\p{Script=Arabic}]{2})';
  const symbols = all(
    reader,
    `${before}\\p{Lu}[\\p{Lu}\\d.-]*(?:/[\\p{Lu}\\d][\\p{Script=Latin}\\d.-]*(?:\\([\\p{Script=Latin}\\d]+\\))?)+`,
    'gu',
  )
    .filter(({ groups }) => /\d/.test(groups[0]))
    .map(({ start, end, groups }): Found => {
      const value = groups[0].replace(/[.-]+$/, '');
      return { kind: 'symbol', start, end: end - (groups[0].length - value.length), value };
    });
  const resolutions = all(reader, `${before}\\d{1,4}/\\d{1,4}(?![\\d/]|[.,]\\d)`)
    .filter(({ groups }) => !isYearSpan(groups[0]))
    .filter(({ groups }) => groups[0].split('/').some((part) => Number(part) > 24) || groups[0].length > 5)
    .map(({ start, end, groups }): Found => ({ kind: 'symbol', start, end, value: groups[0] }));
  const dotted = all(reader, `${before}\\d{1,2}(?:\\.\\d{1,2}){2,3}(?![\\d/]|\\.\\d)`).map(
    ({ start, end, groups }): Found => ({ kind: 'symbol', start, end, value: groups[0] }),
  );
  return [...symbols, ...resolutions, ...dotted];
}

/** 2024/25 and 2024/2026 are years; 2031/14 is a number of the year 2031. */
function isYearSpan(written: string): boolean {
  const [, from = '', to = ''] = /^((?:19|20)\d\d)\/(\d\d|(?:19|20)\d\d)$/.exec(written) ?? [];
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  return to !== '' && last > from;
}

/** Telephone numbers with their country's number, by their digits; in Arabic also written from the right, the plus sign last. */
export function recognisePhones(reader: Reader): Found[] {
  if (!/\+|00/.test(reader.text)) return [];
  const beside = '[\\p{Script=Latin}\\p{N}+]';
  const written = all(reader, `(?<!${beside})(?:\\+ ?|00 ?)[1-9]\\d{0,2}(?:[ .()/-]{0,2}\\d){6,12}(?!\\d)`, 'gu').map(
    ({ start, end, groups }): Found => ({ kind: 'phone', start, end, value: `+${groups[0].replace(/^00/, '').replace(/\D/g, '')}` }),
  );
  if (reader.reading.language !== 'ar') return written;
  const turned = all(reader, '(?<![\\d+] ?)\\d{2,4}(?:[ .-]\\d{1,4}){2,5} ?\\+(?! ?\\d)', 'gu').map(
    ({ start, end, groups }): Found => ({ kind: 'phone', start, end, value: `+${(groups[0].match(/\d+/g) ?? []).reverse().join('')}` }),
  );
  return [...written, ...turned];
}

/** Arabic writes a target of the Goals with a dash: الغاية 16-7 is target 16.7. */
export function recogniseTargets(reader: Reader): Found[] {
  if (reader.reading.language !== 'ar') return [];
  return all(
    reader,
    '(?<=(?:غاية|غايات|غايتين|غايتان|مؤشر|مؤشرات|قاعدة|قاعدتين|قواعد|بند|مادة|فقرة) )(\\d{1,3})-(\\d{1,2})(?:-(\\d{1,2}))?(?![\\d-])',
  ).map(
    ({ start, end, groups: [, first, second, third] }): Found =>
      third
        ? { kind: 'symbol', start, end, value: `${first}.${second}.${third}` }
        : { kind: 'number', start, end, value: { value: Number(`${first}.${second}`) } },
  );
}

/** Acronyms of two capitals or more, a plural s left out; Roman numerals and names written in capitals beside a given name are not acronyms. */
export function recogniseAcronyms(reader: Reader): Found[] {
  return all(reader, '(?<![\\p{Script=Latin}\\p{N}/])([A-Z][A-Z0-9]+)s?(?![\\p{Script=Latin}\\p{N}])', 'gu')
    .filter(({ groups }) => !/^[IVXLC]+$/.test(groups[1] ?? ''))
    .map(({ start, end, groups }) => ({ kind: 'acronym', start, end, value: groups[1] ?? '' }));
}

type Match = { start: number; end: number; groups: RegExpMatchArray };

/** Every match of a pattern in what is left of the text. */
export function all(reader: Reader, source: string, flags = 'giu'): Match[] {
  const bounded = reader.reading.yearFirst ? unspaced(source) : source;
  return matchesOf(reader.text, bounded, flags).map((groups) => ({
    start: groups.index,
    end: groups.index + groups[0].length,
    groups,
  }));
}

/**
 * The same where something may follow, which is a pattern by itself, made for the text at hand: one that holds all that may follow is many times
 * as dear to compile.
 */
export function allWithTail(reader: Reader, source: string, tailFor: (text: string) => string): (Match & { tail?: string })[] {
  const bound = reader.reading.yearFirst ? unspaced : (one: string) => one;
  const bounded = bound(source);
  if (!mayMatch(reader.text, bounded)) return [];
  const regex = pattern(bounded);
  const found: (Match & { tail?: string })[] = [];
  regex.lastIndex = 0;
  for (let groups = regex.exec(reader.text); groups; groups = regex.exec(reader.text)) {
    const start = groups.index;
    const from = start + groups[0].length;
    const more = stickyMatch(reader.text, bound(tailFor(reader.text.slice(from, from + longestTail))), from);
    const end = from + (more?.length ?? 0);
    found.push({ start, end, groups, ...(more === undefined ? {} : { tail: more }) });
    regex.lastIndex = end;
  }
  return found;
}

/** In characters: no zone is written longer. */
const longestTail = 200;

function stickyMatch(text: string, source: string, at: number): string | undefined {
  if (!mayMatch(text.slice(at, at + longestTail), source)) return undefined;
  const regex = pattern(source, 'iuy');
  regex.lastIndex = at;
  return regex.exec(text)?.[0];
}

const unspacedSources = new Map<string, string>();

/** Chinese writes words without spaces: only a Latin letter or a digit beside a word makes it part of another. */
function unspaced(source: string): string {
  const known = unspacedSources.get(source);
  if (known !== undefined) return known;
  const made = source.replace(/\((\?<?!)\[\\p\{L\}(?:\\p\{N\})?\]\)/g, '($1[\\p{Script=Latin}])');
  unspacedSources.set(source, made);
  return made;
}

function original(reader: Reader, start: number, end: number): string {
  const span = unfoldSpan(reader.folded, start, end);
  return reader.original.slice(span.start, span.end).replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad]/g, '');
}
