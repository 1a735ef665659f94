import { unfoldSpan } from './read-folded.ts';
import { pattern } from './read-patterns.ts';
import type { Found, Reader } from './recognise-facts.ts';

const emptyLink = '\\[([^\\][]{1,300})\\]\\(#?\\)';
const email = '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,}';
const url = '(?:https?://|www\\.)[^\\s<>()\\[\\]"«»“”。、；\\u0000\\p{Script=Han}]+';

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

/** Document symbols: capitals, strokes and at least one digit, such as A/RES/72/278. */
export function recogniseSymbols(reader: Reader): Found[] {
  return all(reader, '(?<![\\p{L}\\p{N}/])\\p{Lu}[\\p{Lu}\\d.]*(?:/[\\p{Lu}\\d][\\p{L}\\d.-]*)+', 'gu')
    .filter(({ groups }) => /\d/.test(groups[0] ?? ''))
    .map(({ start, end, groups }) => {
      const value = (groups[0] ?? '').replace(/[.-]+$/, '');
      return { kind: 'symbol', start, end: end - ((groups[0] ?? '').length - value.length), value };
    });
}

/** Telephone numbers with their country's number, by their digits. */
export function recognisePhones(reader: Reader): Found[] {
  if (!/\+|00/.test(reader.text)) return [];
  return all(reader, '(?<![\\p{L}\\p{N}+])(?:\\+|00)[1-9]\\d{0,2}(?:[ .()/-]{0,2}\\d){6,12}(?!\\d)', 'gu').map(
    ({ start, end, groups }) => ({
      kind: 'phone',
      start,
      end,
      value: `+${groups[0].replace(/^00/, '').replace(/\D/g, '')}`,
    }),
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
  return [...reader.text.matchAll(pattern(bounded, flags))].map((groups) => ({
    start: groups.index ?? 0,
    end: (groups.index ?? 0) + groups[0].length,
    groups,
  }));
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
