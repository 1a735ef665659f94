import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, raise, spanOf } from '../passage.ts';
import { futureOf, looksLikeVerb, turnVerb } from './arabic-forms.ts';
import { agentBehind, verbsOf } from './arabic-sentence.ts';
import { eitherTense, imperfectVerbs, personVerbs } from './arabic-verbs.ts';
import { restOf, type Subject, surenessOf } from './find-subjects.ts';

/** What an Arabic sentence says of a person: the verb before it, the adjectives and the relative after it, and attached titles of respect. */
export function agreeArabic(subject: Subject): Finding[] {
  return [
    ...verbBefore(subject),
    ...adjectivesAfter(subject),
    ...besideComma(subject),
    ...relativeAfter(subject),
    ...respect(subject),
    ...verbsOf(subject),
  ];
}

const sexOfVerb = new Map<string, { sex: Sex; other: string; object: boolean; noun: boolean }>(
  [...personVerbs, ...imperfectVerbs].flatMap(({ m, f, object, noun }) => [
    [m, { sex: 'm' as const, other: f, object, noun }],
    [f, { sex: 'f' as const, other: m, object, noun: false }],
  ]),
);

/** Where a span of the folded text begins and ends, from the original's offsets. */
function foldedAt({ folded }: Passage, offset: number): number {
  let low = 0;
  let high = folded.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A verb right before its subject agrees with it: "طلبت رئيس" and "طلب رئيسة" do not. */
function verbBefore(subject: Subject): Finding[] {
  const { passage, sex, sure } = subject;
  const from = foldedAt(passage, subject.start);
  const before = pattern(String.raw`(?:^|[^\p{L}])([وف]?)(\p{L}+)\s(?:ايضا\s|كذلك\s)?$`, 'u').exec(passage.lower.slice(0, from));
  if (!before) return [];
  const [whole, joined = '', rest = ''] = before;
  const negated = pattern(String.raw`(?:^|[^\p{L}])(?:لم|لن|سوف|عندما)\s\p{L}+\s$`, 'u').test(passage.lower.slice(0, from));
  const known =
    sexOfVerb.get(joined + rest) ??
    sexOfVerb.get(rest) ??
    futureBefore(joined + rest) ??
    (negated ? anyImperfect(joined + rest) : undefined) ??
    unlisted(subject, joined, rest, opens(passage, before.index + whole.indexOf(joined + rest)));
  const word = sexOfVerb.has(joined + rest) ? joined + rest : rest;
  const isOpening = opens(passage, before.index + whole.indexOf(word));
  if (
    !known ||
    known.sex === sex ||
    (known.sex === 'm' && sex === 'f' && eitherTense.has(word)) ||
    (known.object && !negated && (joined !== '' || !isOpening)) ||
    (known.noun && (!isOpening || prepositions.has(word) || !standsAlone(passage, before.index + whole.indexOf(word))))
  )
    return [];
  if (known.object && agentBehind(subject)) return [];
  const start = passage.folded.at[before.index + whole.indexOf(word)] ?? 0;
  const end = start + passage.text.slice(start, subject.start).trimEnd().length;
  const written = passage.text.slice(start, end).split(/\s/)[0] ?? '';
  const future = /^س/u.test(word) && !sexOfVerb.has(word) ? 'س' : '';
  const expected = sure === 'title' && known.sex === 'f' ? undefined : turnVerb(written, future + known.other);
  return [
    raise('gender-verb', subject.row.key, {
      spans: [spanOf(passage, { start, end: subject.end })],
      confidence: sure === 'directory' ? 0.95 : known.object ? 0.75 : 0.85,
      name: `${written} ${passage.text.slice(subject.start, subject.end)}`,
      ...(expected ? { expected } : {}),
    }),
  ];
}

function futureBefore(word: string): ReturnType<typeof anyImperfect> {
  const found = futureOf(word.replace(/^[وف](?=س)/u, ''));
  return found && { sex: found.sex, other: found.other.replace(/^س/u, ''), object: true, noun: false };
}

/** A verb of no list that opens its sentence: "يتغيب نائبة", "مرضت الأمين". */
function unlisted({ sex, sure }: Subject, joined: string, rest: string, isOpening: boolean): ReturnType<typeof anyImperfect> {
  const word = [joined + rest, rest].find((one) => looksLikeVerb(one));
  if (!word || !isOpening || sure === 'title') return undefined;
  const bare = word.replace(pattern(String.raw`^[وف](?=\p{L}{4})`, 'u'), '');
  const isMale = /^س?ي/u.test(bare);
  if (isMale === (sex === 'm')) return undefined;
  const other = isMale
    ? bare.replace(/^(س?)ي/u, '$1ت')
    : /^س?ت/u.test(bare) && !/ت$/u.test(bare)
      ? bare.replace(/^(س?)ت/u, '$1ي')
      : bare.replace(/ت$/u, '');
  return { sex: isMale ? 'm' : 'f', other, object: false, noun: false };
}

/** Behind "لم" and "عندما" stands a verb, whichever: its first letter shows the gender. */
function anyImperfect(word: string): { sex: Sex; other: string; object: boolean; noun: boolean } | undefined {
  const found = pattern(String.raw`^([يت])(\p{L}{2,})$`, 'u').exec(word);
  if (!found) return undefined;
  const isMale = found[1] === 'ي';
  return { sex: isMale ? 'm' : 'f', other: `${isMale ? 'ت' : 'ي'}${found[2]}`, object: false, noun: false };
}

const prepositions = new Set(['عبر', 'مثل', 'خلف', 'علي']);

/** A verb that opens its sentence, or comes right behind its time and place, has its subject after it, not its object. */
function opens(passage: Passage, at: number): boolean {
  const offset = passage.folded.at[at] ?? 0;
  const sentence = passage.sentences.find(({ start, end }) => start <= offset && offset < end);
  const before = passage.text.slice(sentence?.start ?? 0, offset);
  if (/(?:المتوقع|المقرر|المنتظر|المرجح|المفترض|يُ?توقع|يُ?نتظر)\s[أا]ن\s$/u.test(before)) return true;
  return /^\s*(?:و?(?:كما|قد|وقد|ثم)?\s?)?(?:و?(?:في|يوم|خلال|عقب|بعد|قبل|ضمن|لدى|عند|ردا|رداً|ردًّا|ردًا|على|بناء|بناءً|أثناء|منذ|فور|بمناسبة|بحضور|بدعوة|تلبية|استجابة) [^.،]{1,80}،?)?\s*$/u.test(
    before,
  );
}

/** Nothing or a comma before it: "بناءً على طلب رئيسة" has no verb. */
function standsAlone(passage: Passage, at: number): boolean {
  const offset = passage.folded.at[at] ?? 0;
  const sentence = passage.sentences.find(({ start, end }) => start <= offset && offset < end);
  return /^\s*(?:و?(?:كما|قد|ثم)?\s?[وف]?)?$|،\s[وف]?$/u.test(passage.text.slice(sentence?.start ?? 0, offset));
}

const adjectives: Record<string, string> = {
  العام: 'العامة',
  الخاص: 'الخاصة',
  الدائم: 'الدائمة',
  السامي: 'السامية',
  المعني: 'المعنية',
  السابق: 'السابقة',
  الحالي: 'الحالية',
  الجديد: 'الجديدة',
  المنتخب: 'المنتخبة',
  المقيم: 'المقيمة',
  المساعد: 'المساعدة',
  التنفيذي: 'التنفيذية',
  الموقر: 'الموقرة',
};
const masculineOf = new Map(Object.entries(adjectives).map(([m, f]) => [f, m]));

const heads = compilePattern(
  String.raw`^[وفبلك]{0,2}(?:ال|لل|ل)?(?:رئيس|مدير|مقرر|ممثل|مفوض|مبعوث|منسق|مستشار|سفير|مراقب|[اأ]مين|وزير)(ة?)(?![\p{L}\p{M}])`,
  'u',
);
const body = compilePattern(
  String.raw`^ (?:ال[اأ]مم المتحدة|الجمعية العامة|اللجنة|المنظمة|الهيئة|الوكالة|المفوضية|الرابطة)(?![\p{L}\p{M}])`,
  'u',
);

/** Adjectives right behind the title ("المقررة الخاص"), or behind a feminine body that cannot own them ("مقررة الأمم المتحدة الخاص"). */
function adjectivesAfter(subject: Subject): Finding[] {
  const { passage, sex, row } = subject;
  const text = passage.text.slice(subject.start);
  const head = heads.exec(text);
  if (!head || (head[1] === 'ة' ? 'f' : 'm') !== sex) return [];
  const rest = passage.text.slice(subject.start + head[0].length, subject.end);
  const feminineBody =
    subject.end > subject.start + head[0].length && pattern(String.raw`^(?: (?:ال|لل)?\p{L}+(?:ة|ات))+$`, 'u').test(rest)
      ? rest
      : undefined;
  const owner = feminineBody ?? body.exec(text.slice(head[0].length))?.[0] ?? '';
  const found: Finding[] = [];
  let at = head[0].length + owner.length;
  for (let next = / (\p{L}+)/uy.exec(text.slice(at)); next?.[1]; next = / (\p{L}+)/uy.exec(text.slice(at))) {
    const written = next[1];
    const fitting = sex === 'f' ? masculineOf.has(written) : written in adjectives;
    const wanted = sex === 'f' ? adjectives[written] : owner === '' ? masculineOf.get(written) : undefined;
    if (!fitting && !wanted) break;
    const start = subject.start + at + 1;
    const span = { start, end: start + written.length };
    at += written.length + 1;
    if (!wanted) continue;
    found.push(
      raise('gender-adjective', row.key, {
        spans: [spanOf(passage, span)],
        confidence: surenessOf(subject),
        name: written,
        expected: wanted,
        suggestion: wanted,
      }),
    );
  }
  return found;
}

/** "السيدة … الذي", "وكانت الرئيسة قد شارك", "… رئيسة اللجنة، شارك". */
function relativeAfter(subject: Subject): Finding[] {
  const { passage, sex, row, named } = subject;
  const { text, at } = restOf(subject);
  const found = /^(?:[^.؛،]{0,60})?(?:،[^.؛،]{2,60})?،? (الذي|التي|وهو|وهي|بصفته|بصفتها|نفسه|نفسها) /u.exec(text);
  const word = found?.[1];
  const direct = found && word ? text.slice(0, found.index + found[0].lastIndexOf(word)) : '';
  const certain = named ? /^(?:،[^.؛،]{2,50})?،? $/u.test(direct) : /^،? $/u.test(direct);
  const pair = relatives.find((one) => one.some((each) => each === word));
  if (!found || !word || !pair || !certain || pair[sex === 'f' ? 1 : 0] === word) return [];
  if (!named && /^(?:الذي|التي)$/u.test(word) && mayBeBodys(passage.text.slice(subject.start, subject.end), word, direct)) return [];
  const start = at + direct.length;
  const expected = pair[sex === 'f' ? 1 : 0];
  return [
    raise('gender-pronoun', row.key, {
      spans: [spanOf(passage, { start, end: start + word.length })],
      confidence: surenessOf(subject) - 0.05,
      name: word,
      evidence: passage.text.slice(subject.start, subject.end),
      expected,
      suggestion: expected,
    }),
  ];
}

/** "رئيسة الاتحاد، الذي": the body behind the title may be meant, where it is of that gender or nothing parts it from the relative. */
function mayBeBodys(title: string, relative: string, direct: string): boolean {
  const [, ...body] = title.split(/\s/u);
  if (body.length === 0) return false;
  const feminine = (one: string) => /(?:ة|ات)$/u.test(one);
  const adjectives = /^ال(?:عام|سامي|خاص|دائم|تنفيذي|أول)ة?$/u;
  const nouns = body.filter((one) => !adjectives.test(one));
  return !direct.includes('،') || nouns.some((one) => feminine(one) === (relative === 'التي'));
}

const relatives = [
  ['الذي', 'التي'],
  ['وهو', 'وهي'],
  ['بصفته', 'بصفتها'],
  ['نفسه', 'نفسها'],
] as const;

const titlesOfRespect = compilePattern(
  String.raw`(?<![\p{L}\p{M}])([وفبلك]{0,2}(?:سيادت|معالي|سعادت|فخامت|دولت|حضرت))(ه|ها)(?= (?:رئيس|نائب|[أا]مين|وزير|سفير|السيد))`,
  'u',
);

/** "سيادته" before a woman's title. */
function respect(subject: Subject): Finding[] {
  const { passage, sex, row } = subject;
  const from = Math.max(0, subject.start - 24);
  const found = titlesOfRespect.exec(passage.text.slice(from, subject.start + 8));
  if (!found || (found[2] === 'ها') === (sex === 'f')) return [];
  const expected = `${found[1]}${sex === 'f' ? 'ها' : 'ه'}`;
  const span = { start: from + found.index, end: from + found.index + found[0].length };
  return [
    raise('gender-pronoun', row.key, {
      spans: [spanOf(passage, span)],
      confidence: surenessOf(subject) - 0.05,
      name: found[0],
      evidence: passage.text.slice(subject.start, subject.end),
      expected,
      suggestion: expected,
    }),
  ];
}

const ofPersons = /^(?:مولود|مكلف|متهم|مدعو|عائد|متقاعد|مقيم)$/u;

/** "رئيسة الهيئة، المنتخب بالتزكية": behind a comma the body may be meant, where one of its nouns is of that gender. */
function besideComma(subject: Subject): Finding[] {
  const { passage, sex, row } = subject;
  const found = pattern(String.raw`^، ال(\p{L}{3,}?)(ة?) (?:ب|ل|في|من|عن|على|إلى|منذ|عام|حديث)`, 'u').exec(restOf(subject).text);
  const bare = found?.[1] ?? '';
  const form = found?.[2] ? 'f' : 'm';
  if (!found || form === sex || !/^(?:منتخب|معين|مرشح|معروف|معني|مولود|مكلف|متهم|مدعو|عائد|متقاعد|مقيم)$/u.test(bare)) return [];
  const title = passage.text.slice(subject.start, subject.end);
  if (!ofPersons.test(bare) && !subject.named && mayBeBodys(title, form === 'f' ? 'التي' : 'الذي', '،')) return [];
  const start = subject.end + 2;
  const span = { start, end: start + 2 + bare.length + (found[2] ?? '').length };
  const expected = `ال${bare}${sex === 'f' ? 'ة' : ''}`;
  return [
    raise('gender-adjective', row.key, {
      spans: [spanOf(passage, span)],
      confidence: surenessOf(subject),
      name: passage.text.slice(span.start, span.end),
      expected,
      suggestion: expected,
    }),
  ];
}
