import type { Language } from '../../../../platform/language.ts';
import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import { packOf } from '../../pack-of.ts';
import { pattern } from '../../read-patterns.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import type { FormatRule } from '../rule-codes.ts';
import { type FormatPattern, type FormatPlace, languageFormats, placesOf, unbalanced } from './format-rules.ts';

const levantine = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول';
const western = 'يناير|فبراير|مارس|أبريل|مايو|يوني[وه]|يولي[وه]|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const strange: Record<string, string> = { پ: 'ب', چ: 'ج', گ: 'ك', ڤ: 'ف', ک: 'ك', ی: 'ي', ۀ: 'ه' };

/** House rules of writing; a house that does not keep one names it in `without`. */
const rules: readonly FormatPattern[] = [
  ...languageFormats,
  {
    code: 'format-months',
    languages: ['ar'],
    confidence: 0.9,
    find: (text) => [
      ...placesOf(text, new RegExp(`(${levantine})(?: +/ *|/ +)(${western})`, 'gu'), (match) => `${match[1]}/${match[2]}`),
      ...placesOf(text, new RegExp(`(${western}) ?/ ?(${levantine})`, 'gu'), (match) => `${match[2]}/${match[1]}`),
    ],
  },
  {
    code: 'format-spaces',
    confidence: 0.85,
    find: (text) => [
      ...placesOf(text, /(?<=\S) {2,}(?=\S)/gu, () => ' '),
      ...placesOf(text, pattern(String.raw`(?<=[\p{L}\p{N})]) +(?=[,.،](?:\s|$))`, 'gu'), () => ''),
      ...placesOf(text, /\((?: +)(?=\S)|(?<=\S) +\)/gu, (match) => match[0].trim()),
    ],
  },
  {
    code: 'format-spaces',
    languages: ['en', 'es', 'ru', 'ar'],
    confidence: 0.8,
    find: (text) => placesOf(text, pattern(String.raw`(?<=\p{L}) +(?=[;:!?؛؟](?:\s|$))`, 'gu'), () => ''),
  },
  {
    code: 'format-spaces',
    languages: ['fr'],
    confidence: 0.75,
    find: (text) => [
      ...placesOf(text, pattern(String.raw`(?<=[\p{L}\p{N})]) (?=[;:!?»](?:\s|$))`, 'gu'), () => '\u00a0'),
      ...placesOf(text, /« /gu, () => '«\u00a0'),
      ...placesOf(text, /(?<=\d) (?=h(?:\s\d|\b))/gu, () => '\u00a0'),
    ],
  },
  {
    code: 'format-marks',
    languages: ['ar'],
    confidence: 0.9,
    find: (text) =>
      placesOf(
        text,
        pattern(String.raw`(?<=\p{Script=Arabic}\p{M}*)[,;?](?=\s|$)`, 'gu'),
        (match) => ({ ',': '،', ';': '؛', '?': '؟' })[match[0]] ?? '',
      ),
  },
  {
    code: 'format-marks',
    languages: ['zh'],
    confidence: 0.9,
    find: (text) =>
      placesOf(
        text,
        pattern(String.raw`(?<=\p{Script=Han})[,;?!:](?=\p{Script=Han}|\s|$)`, 'gu'),
        (match) => ({ ',': '，', ';': '；', '?': '？', '!': '！', ':': '：' })[match[0]] ?? '',
      ),
  },
  {
    code: 'format-letters',
    confidence: 0.9,
    find: (text) => [
      ...placesOf(
        text,
        pattern(String.raw`(?<=\p{Script=Arabic})[پچگڤکیۀ]|[پچگڤکیۀ](?=\p{Script=Arabic})`, 'gu'),
        (match) => strange[match[0]] ?? '',
      ),
      ...placesOf(text, pattern(String.raw`(?<=\p{Script=Latin})\p{Script=Cyrillic}+|\p{Script=Cyrillic}+(?=\p{Script=Latin})`, 'gu')),
    ],
  },
  {
    code: 'format-kashida',
    languages: ['ar'],
    confidence: 0.95,
    find: (text) =>
      placesOf(text, pattern(String.raw`(?<!هـ?)(?<=\p{Script=Arabic})ـ+(?=\p{Script=Arabic})`, 'gu'), () => '').filter(
        ({ start }) => !pattern(String.raw`(?:^|[^\p{L}])(?:و|ب|ل|ف|ك)?ال$`, 'u').test(text.slice(0, start)),
      ),
  },
  {
    code: 'format-dashes',
    confidence: 0.6,
    find: (text) => [
      ...placesOf(text, pattern(String.raw`(?<=\p{L}{2})- (?=\p{L})(?!\p{L}+-)`, 'gu'), () => ' – ').filter(
        ({ start }) => !/(?:inter|pre|post|multi|sub|mid|short|long|medium|anti|non)$/iu.test(text.slice(0, start)),
      ),
      ...placesOf(text, pattern(String.raw`(?<=\p{L}) -(?=\p{L}{2})`, 'gu'), () => ' – '),
    ],
  },
];

/** Findings of format, one for each rule and version with all its places; `without` names the rules that the house does not keep. */
export function checkFormat(rows: Row[], without: readonly FormatRule[] = []): Finding[] {
  const passages = rows.flatMap((row) => row.passages);
  const languages = [...new Set(passages.map(({ language }) => language))];
  const all = languages.flatMap((language) => {
    const own = passages.filter((passage) => passage.language === language);
    const codes = [...new Set(rules.map(({ code }) => code))].filter((code) => !without.includes(code));
    return [
      ...codes.flatMap((code) => gathered(code, own, language)),
      ...quotes(own, without),
      ...digits(own, without),
      ...lone(own, without),
    ];
  });
  return [...all, ...(without.includes('format-ends') ? [] : rows.flatMap(ends))];
}

function gathered(code: FormatRule, passages: Passage[], language: Language): Finding[] {
  const kept = rules.filter((rule) => rule.code === code && (rule.languages === undefined || rule.languages.includes(language)));
  const places = passages.flatMap((passage) =>
    kept.flatMap((rule) =>
      rule
        .find(passage.text)
        .map((place) => ({ ...place, confidence: rule.confidence, span: spanOf(passage, wordAround(passage, place, code)) })),
    ),
  );
  const [first] = places;
  if (!first) return [];
  const suggestion = first.suggestion === undefined ? undefined : mended(first.span, first, first.suggestion);
  return [
    oneForAll(
      code,
      places.map(({ span }) => span),
      first.confidence,
      suggestion,
    ),
  ];
}

/** The shown words with the place in them mended. */
function mended(span: FindingSpan, { start, end }: FormatPlace, suggestion: string): string {
  return span.text.slice(0, start - span.start) + suggestion + span.text.slice(end - span.start);
}

/** A stray letter is shown with its word. */
function wordAround({ text }: Passage, { start, end }: FormatPlace, code: FormatRule): { start: number; end: number } {
  if (code !== 'format-letters' && code !== 'format-kashida') return { start, end };
  const before = pattern(String.raw`[\p{L}\p{M}ـ]*$`, 'u').exec(text.slice(0, start))?.[0].length ?? 0;
  const after = pattern(String.raw`^[\p{L}\p{M}ـ]*`, 'u').exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** Straight quotation marks beside curly ones, in a version that uses both. */
function quotes(passages: Passage[], without: readonly FormatRule[]): Finding[] {
  const whole = passages.map(({ text }) => text).join('\n');
  if (without.includes('format-quotes') || !/["]/.test(whole) || !/[“”«»]/.test(whole)) return [];
  const spans = passages.flatMap((passage) => placesOf(passage.text, /"/g).map((place) => spanOf(passage, place)));
  return spans.length ? [oneForAll('format-quotes', spans, 0.7)] : [];
}

/** Arabic-Indic beside European digits in one version. */
function digits(passages: Passage[], without: readonly FormatRule[]): Finding[] {
  const indic = passages.flatMap((passage) => placesOf(passage.text, /[٠-٩۰-۹]+/g).map((place) => spanOf(passage, place)));
  const european = passages.flatMap((passage) =>
    placesOf(passage.text, /(?<![\w./@-])\d+(?![\w/@-])/g).map((place) => spanOf(passage, place)),
  );
  if (without.includes('format-digits') || indic.length === 0 || european.length === 0) return [];
  return [oneForAll('format-digits', indic.length < european.length ? indic : european, 0.8)];
}

function oneForAll(code: FormatRule, spans: FindingSpan[], confidence: number, suggestion?: string): Finding {
  const [first] = spans;
  const name = [...new Set(spans.map(({ text }) => text.trim() || '␣'))].slice(0, 6).join(' · ');
  return raise(code, first?.key ?? '', {
    spans,
    confidence,
    name,
    ...(suggestion === undefined || spans.length > 1 ? {} : { suggestion }),
  });
}

/** Brackets and quotation marks without their other half. */
function lone(passages: Passage[], without: readonly FormatRule[]): Finding[] {
  if (without.includes('format-brackets')) return [];
  const spans = passages.flatMap((passage) => unbalanced(passage.text).map((place) => spanOf(passage, place)));
  return spans.length > 0 ? [oneForAll('format-brackets', spans, 0.75)] : [];
}

/** A part of a list whose next part follows. */
const goesOn = /\s(?:and|or|et|ou|y|e|o|и|или|و|أو)\s*$/iu;

/** A paragraph of whole sentences that ends without a stop where the other versions have one. */
function ends({ passages }: Row): Finding[] {
  const stopped = (text: string) => /[.!?…:;。？！；：؟؛»”")\]]\s*$/u.test(text);
  const lacking = passages.filter(
    ({ text }) => text.length > 60 && pattern(String.raw`[\p{L}\p{M}\d]\s*$`, 'u').test(text) && !goesOn.test(text),
  );
  const having = passages.filter(({ text }) => stopped(text));
  if (having.length === 0 || having.length < lacking.length) return [];
  return lacking.map((passage) => {
    const start = passage.text.trimEnd().search(/\S+$/u);
    const span = spanOf(passage, { start, end: passage.text.trimEnd().length });
    const { stop } = packOf(passage.language).script;
    return raise('format-ends', passage.key, {
      spans: [span],
      confidence: 0.7,
      name: span.text,
      expected: span.text + stop,
      suggestion: span.text + stop,
    });
  });
}
