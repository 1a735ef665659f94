import type { Finding } from '../../comparing/compare-finding.ts';
import { foldWord } from '../../read-folded.ts';
import { pattern } from '../../read-patterns.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { personVerbs } from './arabic-verbs.ts';
import { pairsAcross } from './pairs-across.ts';

const duals = new Set(personVerbs.flatMap(({ m, f }) => [`${m}ا`, `${f}ا`]));
const plurals = new Set(personVerbs.map(({ m }) => `${m}وا`.replace(/يوا$/u, 'وا')));

/**
 * Arabic verbs that change from the dual to the plural, or back, while they go on about the same two persons: "وناقشا … وشددوا". A new subject
 * behind the verb, or a sentence that begins with one, ends the search.
 */
export function checkDuals(rows: Row[]): Finding[] {
  return rows.flatMap((row) => [
    ...row.passages.filter(({ language }) => language === 'ar').flatMap((passage) => [...changes(passage), ...afterTwo(passage)]),
    ...pairsAcross(row),
  ]);
}

type Numbered = { number: 'dual' | 'plural'; start: number; end: number; sentence: number };

function numbered(passage: Passage): Numbered[] {
  const { lower, folded } = passage;
  return [...lower.matchAll(pattern(String.raw`(?<!\p{L})[وف](\p{L}{3,})(?!\p{L})`, 'gu'))].flatMap((match): Numbered[] => {
    const word = match[1] ?? '';
    const number = duals.has(word) ? 'dual' : plurals.has(word) ? 'plural' : undefined;
    if (!number) return [];
    const start = folded.at[match.index] ?? 0;
    const end = (folded.at[match.index + match[0].length - 1] ?? start) + 1;
    return [{ number, start, end, sentence: passage.sentences.findIndex((one) => one.start <= start && start < one.end) }];
  });
}

function changes(passage: Passage): Finding[] {
  const verbs = numbered(passage);
  return verbs.flatMap((verb, index) => {
    const before = verbs[index - 1];
    if (!before || before.number === verb.number || verb.sentence - before.sentence > 1) return [];
    const between = passage.text.slice(before.end, verb.start);
    if (verb.sentence !== before.sentence && !/[.؟]\s*$/u.test(between)) return [];
    const found = told(passage, verb, passage.text.slice(before.start, before.end), 0.65);
    return [verb.sentence === before.sentence ? found : { ...found, severity: 'style' as const, confidence: 0.5 }];
  });
}

/** "كلا", "كلتا" and "الطرفان" take the dual. */
function afterTwo(passage: Passage): Finding[] {
  const pairs = pattern(
    String.raw`(?<!\p{L})(?:و?(?:الطرفان|الرئيسان|الرئيستان|الجانبان|المنظمتان|الوفدان|البرلمانان|المجلسان|اللجنتان|الوزيران|السفيران|الخبيران|العضوان|المؤسستان|الأمينان العامان|كلاهما|كلتاهما))\s(?:قد\s|أيضاً\s|لم\s|لن\s)?(\p{L}+)(?!\p{L})`,
    'gu',
  );
  return [...passage.text.matchAll(pairs)].flatMap((match) => {
    const word = match[1] ?? '';
    if (!plurals.has(foldWord(word)) && !pattern(String.raw`^[يس]?ي\p{L}{3,}ون$`, 'u').test(word)) return [];
    const start = match.index + match[0].length - word.length;
    const span = { start, end: start + word.length };
    return [told(passage, span, match[0].slice(0, -word.length).trim(), 0.75)];
  });
}

function told(passage: Passage, place: { start: number; end: number }, evidence: string, confidence: number): Finding {
  const span = spanOf(passage, place);
  return raise('dual-plural', passage.key, { spans: [span], confidence, name: span.text, evidence });
}
