import type { Finding } from '../../comparing/compare-finding.ts';
import type { Sex } from '../names/find-mentions.ts';
import { raise, type Span, sentenceAt, spanOf } from '../passage.ts';
import { personVerbs } from './arabic-verbs.ts';
import { type Subject, surenessOf } from './find-subjects.ts';

const verbs = new Map<string, { sex: Sex; other: string }>(
  personVerbs.flatMap(({ m, f }): [string, { sex: Sex; other: string }][] => [
    [m, { sex: 'm', other: f }],
    [f, { sex: 'f', other: m }],
  ]),
);
const owned =
  'ارتياح|شكر|تقدير|امتنان|امل|اسف|استعداد|رغبت|اعتقاد|قلق|ثقت|نائب|منصب|ولايت|مهام|سلف|خلف|بلاد|كلمت|خطاب|جولت|زميل|مكتب|رسالت|حرص|دعم|تاييد|ترحيب';
const patterns = [
  { regex: /(?<!\p{L})[وف](\p{L}+) (?=(?:ان|انه|انها|إن|بان|علي|عن|الي|في|من|بانه|بانها|ايضا|كذلك)(?!\p{L}))/gu, kind: 'verb' },
  { regex: /(?:هي التي|هو الذي) (\p{L}+?)(?:ها|ه)?(?= )/gu, kind: 'verb' },
  { regex: new RegExp(`(?<!\\p{L})[وفبلك]{0,2}((?:${owned})(?:ها|ه))(?!\\p{L})`, 'gu'), kind: 'owned' },
] as const;

/**
 * The rest of an Arabic sentence that speaks of one person only: verbs joined to the first ("وقال إن"), those of "هي التي", and what only the
 * person can own ("نائبه").
 */
export function verbsOf(subject: Subject): Finding[] {
  const { passage, start, sex, row, sure } = subject;
  const number = sentenceAt(passage, start);
  const sentence = passage.sentences[number];
  if (!sentence || sure === 'title') return [];
  const from = passage.folded.at.findIndex((at) => at >= subject.end);
  const to = passage.folded.at.findIndex((at) => at >= sentence.end);
  const rest = passage.lower.slice(from, to < 0 ? undefined : to);
  if (from < 0 || /(?<!\p{L})(?:السيدة?|رئيس|وزير|سفير|الامين|المدير|النائب|كل من)(?!\p{L})/u.test(rest)) return [];
  return patterns.flatMap(({ regex, kind }) =>
    [...rest.matchAll(regex)].flatMap((match) => {
      const word = match[1] ?? '';
      const form = kind === 'owned' ? (/ها$/u.test(word) ? 'f' : 'm') : verbs.get(word)?.sex;
      if (!form || form === sex) return [];
      const at = from + match.index + match[0].indexOf(word);
      const span = { start: passage.folded.at[at] ?? 0, end: (passage.folded.at[at + word.length - 1] ?? 0) + 1 };
      const expected = kind === 'owned' ? ownedBy(passage.text.slice(span.start, span.end), sex) : verbs.get(word)?.other;
      return [found(subject, span, kind === 'owned' ? 'gender-pronoun' : 'gender-verb', expected, row.key)];
    }),
  );
}

function ownedBy(word: string, sex: Sex): string {
  return sex === 'f' ? word.replace(/ه$/u, 'ها') : word.replace(/ها$/u, 'ه');
}

function found(subject: Subject, span: Span, code: 'gender-verb' | 'gender-pronoun', expected: string | undefined, key: string): Finding {
  const { passage } = subject;
  return raise(code, key, {
    severity: code === 'gender-verb' ? 'must' : 'look',
    spans: [spanOf(passage, span)],
    confidence: surenessOf(subject) - 0.15,
    name: passage.text.slice(span.start, span.end),
    evidence: passage.text.slice(subject.start, subject.end),
    ...(expected ? { expected } : {}),
  });
}
