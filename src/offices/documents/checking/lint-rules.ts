import { directionOf, type Language } from '../../../platform/language.ts';
import { packOf, textOf, withoutIsolates } from '../../languages/public.ts';
import type { LintCode } from './lint-words.ts';
import { type Line, proseOf } from './read-lines.ts';

/** Looks at one line; answers the offending words, or undefined. */
export type LineRule = { code: LintCode; languages?: readonly Language[]; look: (line: Line, language: Language) => string | undefined };

const prose = (pattern: RegExp) => (line: Line, language: Language) => around(withoutIsolates(proseOf(line.runs, language)), pattern);
const whole = (pattern: RegExp) => (line: Line) => around(withoutIsolates(textOf(line.runs)), pattern);

/** French marks that keep a no-break space before them, and guillemets inside them. */
const french =
  /(?:[\p{L}\p{N})\]»”…\uFFFC] ?[;!?:](?=[\s\u00A0]|$)| [;!?:](?=[\s\u00A0]|$))|«(?![\u00A0\u202F])|(?<![\u00A0\u202F])»|\d %/u;
const straight = /"|(?<=\p{L})'(?=[\p{L}\uFFFC])/u;
const hour = /(?<!\d)\d{1,2} h(?![\p{L}])|(?<!\d)\d{1,2}[ \u00A0\u202F]h \d\d(?!\d)/u;
const figure = /(?<![\d+][\d\u00A0 ]*)\d{1,3}(?: \d{3})+(?!\d| \d)/u;
const address = String.raw`(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const phone = String.raw`\+\d[\d\u00A0 ().-]{5,}\d`;
const symbol = String.raw`(?<![\p{L}\p{N}])(?=[\w./-]*\d)(?=[\w./-]*[A-Z])[A-Z0-9]+(?:[/-][A-Za-z0-9.()]+)+`;
const leftToRight = new RegExp(`${address}|${phone}|${symbol}`, 'u');
const months = packOf('ar').months.map((pair) => pair.split('/'));
const either = (at: number) => months.map((pair) => pair[at]).join('|');
/** A month of one calendar, recognised by its day or year, without its companion. */
const alone = new RegExp(
  `\\d (?:(?:${either(0)})(?!\\s*/)|(?:${either(1)})(?!\\s*/))(?!\\p{L})|(?<![/\\p{L}])(?:${either(0)}|${either(1)}) \\d{4}(?!\\d)`,
  'u',
);
const turned = new RegExp(months.map(([east, west]) => `(?<!\\p{L})${west}\\s*/\\s*${east}(?!\\p{L})`).join('|'), 'u');

export const lineRules: readonly LineRule[] = [
  { code: 'noBreakSpace', languages: ['fr'], look: prose(french) },
  { code: 'straightQuotes', languages: ['en', 'fr', 'es', 'ru'], look: prose(straight) },
  { code: 'doubleSpace', look: prose(/[ \u00A0\u202F]{2,}/u) },
  { code: 'hourSplits', languages: ['fr', 'es'], look: whole(hour) },
  { code: 'figureSplits', languages: ['fr', 'es', 'ar', 'ru'], look: prose(figure) },
  { code: 'monthAlone', languages: ['ar'], look: whole(alone) },
  { code: 'monthOrder', languages: ['ar'], look: whole(turned) },
  { code: 'notIsolated', look: lookForBareStretches },
  { code: 'kashida', languages: ['ar'], look: prose(/\p{Script=Arabic}\u0640+(?=\p{L})/u) },
  { code: 'emptyLink', look: lookForEmptyLink },
];

/** In right-to-left text an address, a phone number or a code outside an isolate falls into pieces. */
function lookForBareStretches({ runs }: Line, language: Language): string | undefined {
  if (directionOf(language) !== 'rtl') return undefined;
  return around(textOf(runs).replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu, ' \uFFFC '), leftToRight);
}

function lookForEmptyLink({ runs }: Line): string | undefined {
  const empty = runs.find((run) => run.kind === 'link' && (withoutIsolates(run.text).trim() === '' || run.href.trim() === ''));
  return empty && (empty.text.trim() || textOf(runs).trim().slice(0, 40));
}

/** The find with a few letters on both sides, for the reader to know the place. */
function around(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [from, to] = [Math.max(0, found.index - 16), found.index + found[0].length + 16];
  return text.slice(from, to).replaceAll('\uFFFC', '…').trim();
}
