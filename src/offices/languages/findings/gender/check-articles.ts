import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { byLanguage } from '../../pack-of.ts';
import { pattern } from '../../read-patterns.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';

/** Nouns of official texts by gender, as written after an article; what may be either ("mode", "orden") is left out. */
const nouns: Partial<Record<Language, { m: string; f: string }>> = byLanguage((pack) => pack.gender.bodyNouns);
const articles: Partial<Record<Language, { m: string; f: string; turn: readonly (readonly [m: string, f: string])[] }>> = byLanguage(
  (pack) => pack.gender.articles,
);
const arabic = {
  verbs: 'اجتمع|وافق|قرر|[أا]وصى|[أا]حاط|شدد|رحب|لاحظ',
  nouns: 'اللجنة|الجمعية|المنظمة|الأمانة|الهيئة|الدورة|المجموعة|الوكالة|المفوضية|الحكومة|الشبكة|الرابطة|الكتلة',
  masculine: 'المجلس|المؤتمر|البرلمان|المكتب|الفريق',
};

/** Articles that do not fit their noun in French and Spanish, elisions, and Arabic verbs at the head of a sentence before a body of the other gender. */
export function checkArticles(rows: Row[]): Finding[] {
  return rows.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      if (passage.language === 'fr') return [...misfits(passage), ...elisions(passage)];
      if (passage.language === 'es') return misfits(passage);
      return passage.language === 'ar' ? bodiesOf(passage) : [];
    }),
  );
}

const compiled = new Map<string, RegExp>();

function misfits(passage: Passage): Finding[] {
  const { language, text } = passage;
  const [own, words] = [nouns[language], articles[language]];
  if (!own || !words) return [];
  return (['m', 'f'] as const).flatMap((gender) => {
    const other = gender === 'm' ? 'f' : 'm';
    const source = `(?<![\\p{L}’'-])(${words[other]})\\s(${own[gender]})(?![\\p{L}-])`;
    const regex = compiled.get(source) ?? compilePattern(source, 'giu');
    compiled.set(source, regex);
    return [...text.matchAll(regex)].flatMap((match) => {
      const [whole, article = '', noun = ''] = match;
      if (!own[gender].split('|').includes(noun)) return [];
      const pair = words.turn.find((one) => one[other === 'm' ? 0 : 1] === article.toLowerCase());
      const made = pair?.[other === 'm' ? 1 : 0];
      const suggestion = made && `${/^\p{Lu}/u.test(article) ? made.charAt(0).toUpperCase() + made.slice(1) : made} ${noun}`;
      return [told(passage, match.index, whole, suggestion, 0.85)];
    });
  });
}

/** "l'Commission", "le Assemblée", "de Organisation". */
function elisions(passage: Passage): Finding[] {
  const { text } = passage;
  const before = pattern(String.raw`(?<![\p{L}’'-])([ldLD])[’'](?=[bcdfgjklmnpqrstvwxz]\p{Ll}{2,})(\p{L}+)`, 'giu');
  const without = pattern(
    String.raw`(?<![\p{L}’'-])(le|la|de|que|ne|je|se)\s((?:Assemblée|Organisation|Union|Inde|Europe|Afrique|Asie|Amérique|assemblée|organisation|union|ordre|article|année|accord|avis|État|Égypte|Allemagne|Italie|Espagne|Algérie|Argentine)\p{L}*)`,
    'gu',
  );
  return [
    ...[...text.matchAll(before)].map((match) => told(passage, match.index, match[0], undefined, 0.8)),
    ...[...text.matchAll(without)].map((match) => {
      const [whole, small = '', noun = ''] = match;
      return told(passage, match.index, whole, `${small.slice(0, -1)}’${noun}`, 0.85);
    }),
  ];
}

/** "اجتمع اللجنة", "اجتمعت المجلس". */
function bodiesOf(passage: Passage): Finding[] {
  const { text } = passage;
  const head = '(?<=^|[.؟!]\\s|،\\s)(?:و|كما\\s|وقد\\s)?';
  const patterns = [
    `${head}(?:${arabic.verbs}) (?:${arabic.nouns})(?!\\p{L})`,
    `${head}(?:${arabic.verbs})ت (?:${arabic.masculine})(?!\\p{L})`,
  ];
  return patterns.flatMap((source) => {
    const regex = compiled.get(source) ?? compilePattern(source, 'gu');
    compiled.set(source, regex);
    return [...text.matchAll(regex)].map((match) => told(passage, match.index, match[0], undefined, 0.75));
  });
}

function told(passage: Passage, start: number, found: string, suggestion: string | undefined, confidence: number): Finding {
  const span = spanOf(passage, { start, end: start + found.length });
  return raise('gender-article', passage.key, {
    spans: [span],
    confidence,
    name: span.text,
    ...(suggestion ? { expected: suggestion, suggestion } : {}),
  });
}
