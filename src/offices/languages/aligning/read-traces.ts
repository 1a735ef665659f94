import type { Language } from '../../../platform/language.ts';
import { compilePattern } from '../compile-pattern.ts';
import { byLanguage } from '../pack-of.ts';
import { foldText, unfoldSpan } from '../read-folded.ts';
import { pattern } from '../read-patterns.ts';
import { findChineseNumbers } from '../recognising/read-chinese-number.ts';
import { rememberByLanguage } from '../remember-words.ts';
import { type AnswerRate, rateOf } from './answer-rate.ts';
import { conceptsOf, placeChinese } from './find-concepts.ts';
import { stemsOf } from './read-tokens.ts';
import { latinOf, skeletonOf } from './transliterate-skeleton.ts';

/**
 * A figure, an address or a word of a text and where it stands. It is answered in another version where one of its `keys` is found; a word of
 * the lists (`listed`) mostly is, other words only by their sound, their letters or what was learned of their `stems`.
 */
export type Trace = { kind: 'value' | 'listed' | 'other'; keys: string[]; stems: string[]; start: number; end: number; rate?: AnswerRate };
/** The traces of a text, and every key under which it answers those of another. */
export type TracedText = { traces: Trace[]; keys: Set<string> };

const words = compilePattern(String.raw`[\p{L}\p{N}]+`, 'gu');
const codes = compilePattern(String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)[^\s<>()（）。，、；：\p{Script=Han}]+`, 'gu');
/** Words that grammar sets and that are no evidence of anything. */
const passed: Partial<Record<Language, Set<string>>> = byLanguage((pack) => pack.aligning.passedOver);
/** Calendar and clock: dates and times are compared for themselves. */
const chineseClock = /^(?:年|月|日|时|分|点|号)/u;
const figures = /\d+(?:[ ,.]\d{3}(?!\d))*/g;

/** Reads what of a text may be found again in its translation, place by place. */
export function readTraces(text: string, language: Language): TracedText {
  const folded = foldText(text);
  const lower = folded.text.toLowerCase().replaceAll('ё', 'е');
  const placed = (trace: Trace): Trace => ({ ...trace, ...unfoldSpan(folded, trace.start, trace.end) });
  const named = [...lower.matchAll(codes)].map(({ 0: code, index }) =>
    valueAt(code.replace(/^https?:\/\/|^www\.|[.,;:]+$/g, ''), index, index + code.length),
  );
  const counted = [...lower.matchAll(figures)]
    .map(({ 0: figure, index }) => valueAt(String(Number(figure.replace(/\D/g, ''))), index, index + figure.length))
    .filter(({ start }) => !named.some((code) => code.start <= start && start < code.end));
  const spoken = language === 'zh' ? chineseTraces(lower) : wordTraces(lower, language, named);
  const traces = [...named, ...counted, ...spoken].map(placed);
  const numbers = language === 'zh' ? [...findChineseNumbers(text)].map(String) : [];
  const overlapping = language === 'zh' ? placeChinese(lower).map(({ concept }) => `c${concept}`) : [];
  return { traces, keys: new Set([...traces.flatMap(({ keys }) => keys), ...numbers, ...overlapping]) };
}

function valueAt(value: string, start: number, end: number): Trace {
  return { kind: 'value', keys: [value], stems: [], start, end };
}

function wordTraces(lower: string, language: Language, codes: readonly Trace[]): Trace[] {
  return [...lower.matchAll(words)].flatMap(({ 0: word, index }): Trace[] => {
    if (/^\d/.test(word) || passed[language]?.has(word) || codes.some(({ start, end }) => start <= index && index < end)) return [];
    const { keys, stems, rate } = ofWord(word, language);
    if (keys.length === 0 && stems.length === 0) return [];
    const placed = { keys: [...keys], stems: [...stems], start: index, end: index + word.length };
    return [rate ? { kind: 'listed', ...placed, rate } : { kind: 'other', ...placed }];
  });
}

type WordTrace = Pick<Trace, 'keys' | 'stems' | 'rate'>;

/** What a word leaves wherever it stands; remembered, as texts repeat their words. */
const ofWord = rememberByLanguage((word, language): WordTrace => {
  const concepts = conceptsOf(word, language);
  const keys = [...concepts.map((concept) => `c${concept}`), ...likenesses(word, language)];
  return { keys, stems: stemsOf(word, language), ...(concepts.length > 0 ? { rate: rateOf(concepts) } : {}) };
});

/** How a word may look in another language: names by their consonants, words of common origin by their letters. */
function likenesses(word: string, language: Language): string[] {
  const skeleton = skeletonOf(word.replace(/^(?:ال|وال|بال|لل)/u, ''));
  const name = skeleton.length >= 3 && word.length >= 5 ? [`n${skeleton.slice(0, 5)}`] : [];
  if (language === 'ar') return name;
  const latin = latinOf(word);
  return latin.length >= 6 ? [...name, `l${latin.slice(0, 5).replace(/y/g, 'i').replace(/ph/g, 'f')}`] : name;
}

/** Chinese is read from the left, the longest listed word first; what no list holds has no trace but its pairs of characters. */
function chineseTraces(lower: string): Trace[] {
  const places = placeChinese(lower);
  const traces: Trace[] = [];
  for (let at = 0; at < lower.length; ) {
    const here = places.filter(({ start }) => start === at);
    const end =
      chineseClock.test(lower.slice(at)) && /\d/.test(lower.charAt(at - 1)) ? at : Math.max(at, ...here.map((place) => place.end));
    // One character alone is too often a part of another word or name to ask for its like.
    if (end > at + 1) {
      const concepts = [...new Set(places.filter(({ start, end: last }) => start >= at && last <= end).map(({ concept }) => concept))];
      const keys = concepts.map((concept) => `c${concept}`);
      traces.push({ kind: 'listed', keys, stems: stemsOf(lower.slice(at, end), 'zh'), start: at, end, rate: rateOf(concepts) });
    } else if (
      pattern(String.raw`\p{Script=Han}`, 'u').test(lower.charAt(at)) &&
      pattern(String.raw`\p{Script=Han}`, 'u').test(lower.charAt(at + 1))
    )
      traces.push({ kind: 'other', keys: [], stems: [lower.slice(at, at + 2)], start: at, end: at + 1 });
    at = Math.max(end, at + 1);
  }
  return traces;
}
