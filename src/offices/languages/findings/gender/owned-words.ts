import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';
import { matchesOf } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { Passage, Span } from '../passage.ts';
import { type PersonWord, readPersonWords } from './read-pronouns.ts';

/** What a person has or does, behind "её" and before "ها": offices, deeds, feelings and those who work with them. */
const possessions: Partial<Record<Language, string>> = byLanguage((pack) => pack.gender.possessions);
/** What the feeling is that somebody voices: only a person has it. */
const feelings =
  'اعتذار|ارتياح|شكر|تقدير|امتنان|امل|اسف|استعداد|رغبت|اعتقاد|قلق|ثقت|حرص|ترحيب|استغراب|اعتزاز|سعادت|تفاؤل|تضامن|رفض|سرور|فخر|حزن|تعازي|تهاني|تمنيات|عرفان|دهشت|خيبت|اقتناع|ايمان|دعم|تاييد|معارضت';
/** Deeds done to persons, before or behind the pronoun. */
const objectVerbs: Partial<Record<Language, string>> = byLanguage((pack) => pack.gender.objectVerbs);
const latinSources: Partial<Record<Language, readonly (readonly [Sex, string])[]>> = byLanguage((pack) => pack.gender.ownedWords);
const arabicSources: readonly string[] = [
  `(?<!\\p{L})[وفبلك]{0,2}((?:${possessions.ar}|${feelings})(?:ها|ه))(?!\\p{L})`,
  `(?<!\\p{L})[وف]?((?:${objectVerbs.ar}|(?:[يت])(?:رافق|صحب|صاحب|ساعد|عاون|خلف|مثل|هنئ|شجع|حث|دعو|شكر)|(?:رافق|ساعد|دعم|استقبل|هنا|شكر|انتخب|ايد|رشح)و)(?:ها|ه))(?!\\p{L})`,
  '(?<!\\p{L})(?:تمنوا|تمني|تمنت|وتمني|وتمنوا|وتمنت|طلب|طلبت|وطلب|وطلبت|طلبوا|شكرا|قدموا|كتبوا|وجهوا|ارسلوا|استمعوا|الاتصال) ((?:ل|الي|ب)(?:ها|ه))(?!\\p{L})',
];

/** A word that shows the sex of a person; `nominative`: it is who does what is said; `owned`: something of hers or of his, or done to her or him. */
export type Shown = PersonWord & { kind: 'nominative' | 'owned' };

const nominatives: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.gender.nominatives);

/** All words of a passage that show the sex of a person, those included that a body may be meant by as well. */
export function readShown(passage: Passage): Shown[] {
  const { language, text } = passage;
  const own = readPersonWords(passage)
    .filter(({ opens, start, end }) => language !== 'ar' || !opens || /(?:هي|هو)$/u.test(text.slice(start, end)))
    .map((word): Shown => ({ ...word, kind: nominatives[language]?.test(text.slice(word.start, word.end)) ? 'nominative' : 'owned' }));
  const certain = language === 'ru' ? own.filter(({ kind }) => kind === 'nominative') : own;
  const more =
    language === 'ar' ? attached(passage) : (latinSources[language] ?? []).flatMap(([sex, source]) => owned(passage, sex, source));
  return [...certain, ...more.filter((one) => !certain.some((other) => other.start === one.start))].toSorted((a, b) => a.start - b.start);
}

function owned(passage: Passage, sex: Sex, source: string): Shown[] {
  return matchesOf(passage.text, source, 'dgu').flatMap((match) => {
    const place = match.indices?.slice(1).find((pair) => pair !== undefined);
    return place ? [shownAt(passage, { start: place[0], end: place[1] }, sex)] : [];
  });
}

function attached(passage: Passage): Shown[] {
  return arabicSources.flatMap((source) =>
    matchesOf(passage.lower, source, 'gu').flatMap((match) => {
      const word = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(word);
      const start = passage.folded.at[at] ?? 0;
      const end = (passage.folded.at[at + word.length - 1] ?? start) + 1;
      return [shownAt(passage, { start, end }, /ها$/u.test(word) ? 'f' : 'm')];
    }),
  );
}

function shownAt({ sentences, text }: Passage, span: Span, sex: Sex): Shown {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? { start: 0, end: text.length };
  return { ...span, sex, sentence, strong: false, opens: false, kind: 'owned' };
}
