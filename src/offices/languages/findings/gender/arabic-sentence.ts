import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, raise, type Span, sentenceAt, spanOf } from '../passage.ts';
import { futureOf, isOnlyPersons, looksLikeVerb, turnVerb } from './arabic-forms.ts';
import { eitherTense, imperfectVerbs, meanwhile, personVerbs, saidOfPersons } from './arabic-verbs.ts';
import { type Subject, surenessOf } from './find-subjects.ts';

type Said = { sex: Sex; other: string; object: boolean; noun: boolean };
const verbs = new Map<string, Said>(
  [...personVerbs, ...imperfectVerbs].flatMap(({ m, f, object, noun }): [string, Said][] => [
    [m, { sex: 'm', other: f, object, noun }],
    [f, { sex: 'f', other: m, object, noun: false }],
  ]),
);

/** A verb of the list with what "will" and "and" may put before it. */
function verbOf(word: string): (Said & { front: string }) | undefined {
  const found = verbs.get(word);
  if (found) return { ...found, front: '' };
  const later = /^س[يت]/u.test(word) ? verbs.get(word.slice(1)) : undefined;
  const future = later ? futureOf(word) : undefined;
  return later && future ? { ...later, ...future, front: '' } : undefined;
}

const attitudes = 'اعتذار|ارتياح|شكر|تقدير|امتنان|امل|اسف|استعداد|رغبت|اعتقاد|قلق|ثقت|حرص|ترحيب|استغراب|اعتزاز|سعادت|تفاؤل|اسفه|تضامن|رفض';
const owned =
  'نائب|منصب|ولايت|مهام|سلف|خلف|بلاد|كلمت|خطاب|جولت|زميل|مكتب|رسالت|تقرير|بيان|مداخلت|مقترح|زوج|رفقت|صحبت|معيت|استشارت|انتخاب|تعيين';
const behind =
  '(?=(?:ان|انه|انها|بان|علي|عن|الي|في|من|بانه|بانها|مني|منه|منها|اليه|اليها|اليكم|لي|لكم|له|لها|به|بها|عليه|عنه|عنها|معه|معها|ايضا|كذلك|يوم|مساء|صباح|امس|اليوم|عقب|بعد|خلال|مجددا|مرة|دوما|دائما|منذ|مع|امام|لدي|طوال|حتي|قائل\\p{L}*|لانه|لانها|ب\\p{L}{3,}|ل(?!ه(?:ا|م)?(?!\\p{L}))\\p{L}{2,})(?!\\p{L}))';
const patterns = [
  { regex: compilePattern(`(?<!\\p{L})[وف](\\p{L}+) ${behind}`, 'gu'), kind: 'verb' },
  { regex: compilePattern(String.raw`(?<!\p{L})[وف](\p{L}+) (?=(?:جميع|كافة|كل)(?!\p{L}))`, 'gu'), kind: 'object' },
  { regex: compilePattern(`(?<!\\p{L})(?:ثم|كما|حيث|وقد|قد|ثم قد|لكنه|لكنها) (\\p{L}+) ${behind}`, 'gu'), kind: 'verb' },
  { regex: compilePattern(`(?<!\\p{L})[وف](\\p{L}{3,}?)(?:هما|هم|ها|ه) ${behind}`, 'gu'), kind: 'verb' },
  { regex: compilePattern(String.raw`(?<!\p{L})[وف](\p{L}{3,}) (?=\p{L}{3,}(?:ها|ه)(?!\p{L}))`, 'gu'), kind: 'own' },
  { regex: compilePattern(String.raw`(?:هي التي|هو الذي) (\p{L}+?)(?:ها|ه)?(?= )`, 'gu'), kind: 'verb' },
  { regex: compilePattern(`(?<!\\p{L})[وفبلك]{0,2}((?:${attitudes})(?:ها|ه))(?!\\p{L})`, 'gu'), kind: 'attitude' },
  { regex: compilePattern(`(?<!\\p{L})[وفبلك]{0,2}((?:${owned})(?:ها|ه))(?!\\p{L})`, 'gu'), kind: 'owned' },
  { regex: compilePattern(String.raw`(?<!\p{L})[وبلف]{0,2}((?:ا|لا|لك)نها?) (?=(\p{L}+)(?: (\p{L}+))?)`, 'gu'), kind: 'that' },
  { regex: compilePattern(String.raw`(?<=سبق )(لها?)(?= ان(?!\p{L}))`, 'gu'), kind: 'owned' },
  { regex: compilePattern(String.raw`(?<=سبق لها? ان )(\p{L}+)(?!\p{L})`, 'gu'), kind: 'verb' },
  { regex: compilePattern(String.raw`(?<!\p{L})و?([يت](?:رافق|صحب|صاحب|ساعد|عاون|خلف)(?:ه|ها))(?!\p{L})`, 'gu'), kind: 'owned' },
] as const;

/**
 * The rest of an Arabic sentence that speaks of one person only: verbs joined to the first ("وقال إن"), "إنها", those of "هي التي", what only the
 * person can own ("نائبه"), what is said meanwhile ("مؤكدة") and predicates ("مستعدة"); and the verb that opens the next sentence.
 */
export function verbsOf(subject: Subject): Finding[] {
  const { passage, start, sure } = subject;
  const number = sentenceAt(passage, start);
  const sentence = passage.sentences[number];
  if (!sentence || sure === 'title') return [];
  const rest = withoutName(foldedRest(passage, subject.end, sentence.end));
  if (!rest || namesOther(rest.text)) return [];
  if (!isAgent(subject, sentence.start)) return subject.echoed ? ownedIn(subject, rest) : [];
  return [
    ...ownedIn(subject, rest),
    ...joinedIn(subject, rest),
    ...verbBehind(subject, rest),
    ...besides(subject, rest),
    ...nextSentence(subject, number),
  ];
}

/** "زار رئيسةَ الاتحاد وفدٌ": the title is the object where its case says so or the one who acts is named behind it. */
export function agentBehind({ passage, start, end }: Subject): boolean {
  return (
    pattern(String.raw`^\p{L}+\u064e`, 'u').test(passage.text.slice(start, end + 1)) ||
    /^ (?:وفد|وفود|عدد|جمع|مجموعة|مسؤول|ممثل|أعضاء|رؤساء|وزراء|سفراء|نواب|خبير|خبراء|كل من|ال(?:سيدة?|وزيرة?|سفيرة?|نائبة?|رئيسة?|ملكة?|أميرة?))/u.test(
      passage.text.slice(end),
    )
  );
}

/** Whether the subject opens its sentence, or stands right behind the verb that does, what tells time and place passed over. */
function isAgent(subject: Subject, from: number): boolean {
  const { passage, start } = subject;
  const before = foldedRest(passage, from, start)?.text ?? '';
  const found = pattern(
    String.raw`^\s*(?:[وف]?(?:كما|قد|ثم|كذلك|لقد|ان)\s)*(?:(?:و?(?:في|يوم|خلال|عقب|بعد|قبل|ضمن|ردا|لدي|امام|من|علي|بناء|عند|فور|اثناء|منذ|مع|بمناسبة|بحضور|بدعوة|بصفت\p{L}+|تلبية|استجابة|وفقا|حسب|رغم|بين|تحت|باسم|نيابة|اضافة) [^.]{1,90}?،?\s)?(?:[وف]?(?:كما|قد|ثم|لم|لن|لا|سوف|عندما|حين|بينما|حيث|اذ)\s)?([وف]?\p{L}+)\s(?:ايضا\s|كذلك\s)?)?$`,
    'u',
  ).exec(before);
  if (/(?:^|\s)(?:[وبل]?ان|لان|لكن|حيث ان)\s$/u.test(before)) return !agentBehind(subject);
  const word = found?.[1];
  const at = word === undefined ? 0 : before.lastIndexOf(word);
  if (word && verbOf(word)?.noun && verbOf(word)?.sex === 'm' && !/^\s*$|،\s$/u.test(before.slice(0, at))) return false;
  return (
    found !== null &&
    !agentBehind(subject) &&
    (word === undefined ||
      verbOf(word) !== undefined ||
      verbOf(word.replace(/^[وف]/u, '')) !== undefined ||
      looksLikeVerb(word) ||
      pattern(String.raw`(?:لم|لن|سوف|عندما)\s\p{L}+\s$`, 'u').test(before))
  );
}

function ownedIn(subject: Subject, { text, from }: Rest): Finding[] {
  return patterns
    .filter(({ kind }) => kind === 'owned' || kind === 'attitude')
    .flatMap(({ regex, kind }) => [...text.matchAll(regex)].flatMap((match) => judge(subject, match, kind, from, text)));
}

/** "المفوضة السامية، السيدة أوريان": the name behind the title is no other person. */
function withoutName(rest: Rest | undefined): Rest | undefined {
  return rest && { ...rest, text: rest.text.replace(/^\s?،?\s?(?:ال)?(?:سيدة?|دكتورة?)(?!\p{L})/u, (found) => ' '.repeat(found.length)) };
}

function joinedIn(subject: Subject, { text, from }: Rest): Finding[] {
  return patterns
    .filter(({ kind }) => kind !== 'owned' && kind !== 'attitude')
    .flatMap(({ regex, kind }) => [...text.matchAll(regex)].flatMap((match) => judge(subject, match, kind, from, text)));
}

/** "بأن رئيسة الهيئة، المنتخبة بالتزكية، ستتولى": the verb behind the title and what stands beside it. */
function verbBehind(subject: Subject, { text, from }: Rest): Finding[] {
  const match = pattern(String.raw`^(?:،[^،.؛]{2,70}،)?\s(?:قد |لم |لن |لا |سوف )?(س?[يت]?\p{L}{2,})(?=\s)`, 'u').exec(text);
  const word = match?.[1] ?? '';
  const verb = verbOf(word);
  const shown = verb?.noun
    ? undefined
    : (verb?.sex ??
      (pattern(String.raw`^ست\p{L}{3,}$`, 'u').test(word) ? 'f' : pattern(String.raw`^سي\p{L}{3,}$`, 'u').test(word) ? 'm' : undefined));
  if (!match || !shown || shown === subject.sex || (shown === 'm' && eitherTense.has(word))) return [];
  const span = placeOf(subject.passage, from + match[0].length - word.length, word.length);
  const other = word.replace(/^س[يت]/u, subject.sex === 'f' ? 'ست' : 'سي');
  return [found(subject, span, 'gender-verb', verb ? verb.front + verb.other : other, true)];
}

type Rest = { text: string; from: number };

function foldedRest(passage: Passage, start: number, end: number): Rest | undefined {
  const from = passage.folded.at.findIndex((at) => at >= start);
  const to = passage.folded.at.findIndex((at) => at >= end);
  return from < 0 ? undefined : { from, text: passage.lower.slice(from, to < 0 ? undefined : to) };
}

const namesOther = (text: string) =>
  pattern(
    String.raw`(?<!\p{L})[وفبلك]{0,2}(?:ال|لل)?(?:سيدة?|رئيسة?|وزيرة?|سفيرة?|امينة?|مديرة?|نائبة?|مفوضة?|مقررة?)(?!\p{L})(?! (?:عن|له|لها) )|(?<!\p{L})كل من(?!\p{L})`,
    'u',
  ).test(text);

const impersonal =
  /^(?:تم|تقرر|توجد|يوجد|يجب|ينبغي|يمكن|لا|من|في|علي|يتم|سيتم|يتعين|جري|يجري|سيجري|ثمة|ليس|ما|اذا|لو|كلما|رغم|بعد|قبل|منذ|حتي|بدون|بدلا|سبق|مهما|حيثما|عندما|بالرغم|علاوة|الي|عن|مع|بفضل|نظرا|تجدر|يجدر|يلزم|يبدو|تبين|اتضح|يصعب|يسهل|حان|لابد)$/u;

/** What things do as well: "وستعقد في تونس حلقة". */
const ofThings = new Set(
  'ستعقد ستجري ستكون ستبدا ستختتم ستصل ستصدر ستظل ستبقي ستستمر ستنتهي تعقد تجري تبدا تكون عقدت بدات استمرت حصلت وقعت كانت انتهت خرجت دخلت وصلت اصدرت'.split(
    ' ',
  ),
);

function judge(subject: Subject, match: RegExpExecArray, kind: string, from: number, rest: string): Finding[] {
  const word = match[1] ?? '';
  if (kind === 'that') return saidOf(subject, match, from, rest);
  const isOwned = kind === 'owned' || kind === 'attitude';
  const verb = isOwned ? undefined : (verbOf(word) ?? unlistedVerb(subject, word, rest.slice(match.index + match[0].length)));
  const form = isOwned ? (/ها$/u.test(word) ? 'f' : 'm') : verb && (!verb.noun || verb.sex === 'f') ? verb.sex : undefined;
  if (!form || form === subject.sex || (kind === 'object' && !verb?.object)) return [];
  if (!isOwned && (form === 'm' ? eitherTense.has(word) : ofThings.has(word))) return [];
  if (kind === 'owned' && !subject.echoed && namesThingOf(form, rest.slice(0, match.index))) return [];
  const span = placeOf(subject.passage, from + match.index + match[0].indexOf(word), word.length);
  const expected = isOwned ? ownedBy(subject.passage.text.slice(span.start, span.end), subject.sex) : verb && verb.front + verb.other;
  const isSure = kind === 'attitude' || subject.echoed === true;
  return [found(subject, span, isOwned ? 'gender-pronoun' : 'gender-verb', expected, isSure || !(isOwned || kind === 'own'))];
}

/** "واحتفظت بحقه": a woman's verb of no list, beside what is the man's own. */
function unlistedVerb({ sex }: Subject, word: string, next: string): ReturnType<typeof verbOf> {
  const own = /^\s?[بلوفك]{0,2}\p{L}{2,}(ها|ه)(?!\p{L})/u.exec(next)?.[1];
  if (sex !== 'm' || own !== 'ه' || !/ت$/u.test(word) || !looksLikeVerb(word)) return undefined;
  return { sex: 'f', other: word.slice(0, -1), object: false, noun: false, front: '' };
}

/** "أكدت … أنه": the pronoun means the subject where a verb that persons do follows, and nothing of its gender stands between. */
function saidOf(subject: Subject, match: RegExpExecArray, from: number, rest: string): Finding[] {
  const [, word = '', first = '', second = ''] = match;
  const sex = /ها$/u.test(word) ? 'f' : 'm';
  const next = /^(?:لن|لم|لا|قد|سوف|ما)$/u.test(first) ? second : first;
  if (impersonal.test(next)) return [];
  const verb = verbOf(next);
  const shows =
    verb?.sex ??
    (pattern(String.raw`^س?ت\p{L}{3,}$`, 'u').test(next) ? 'f' : pattern(String.raw`^س?ي\p{L}{3,}$`, 'u').test(next) ? 'm' : undefined);
  const before = rest.slice(0, match.index);
  const span = placeOf(subject.passage, from + match.index + match[0].indexOf(word), word.length);
  const mended = () => found(subject, span, 'gender-pronoun', ownedBy(subject.passage.text.slice(span.start, span.end), subject.sex), true);
  if (sex === 'm' && shows === 'f' && !isOnlyPersons(next.replace(/^س(?=ت)/u, ''))) return [];
  if (sex !== subject.sex && shows === subject.sex) return [mended()];
  if (sex === subject.sex || !verb) return [];
  return namesThingOf(sex, before) && !subject.echoed ? [] : [mended()];
}

/** Whether something of that gender is named that a suffix may mean. */
function namesThingOf(sex: Sex, text: string): boolean {
  return sex === 'f'
    ? pattern(String.raw`(?:ة|ات)(?!\p{L})`, 'u').test(text)
    : pattern(String.raw`(?<!\p{L})(?:ال|هذا |لل)\p{L}+(?<!ة|ات)(?!\p{L})`, 'u').test(text);
}

/** "…، مشيراً إلى" and "{رئيسة} … مستعد". */
function besides(subject: Subject, { text, from }: Rest): Finding[] {
  const comma = [
    ...text.matchAll(
      pattern(
        String.raw`(?:،|و|،\s?و)\s?(?<=[،\s]و?)(\p{L}{3,}?)(اً|ا|ة)(?= (?:ان|علي|الي|عن|في|ب\p{L}+|من|ل\p{L}+|ال\p{L}+|جميع|كل|عبر|امام|باسم|خلال|بعد)(?!\p{L})|[.؛،])`,
        'gu',
      ),
    ),
  ]
    .filter((match) => meanwhile.has(match[1] ?? '') || (saidOfPersons.has(match[1] ?? '') && match[0].startsWith('،')))
    .map((match) => ({ match, sex: match[2] === 'ة' ? 'f' : 'm' }) as const);
  const predicate = [
    ...text.matchAll(
      pattern(String.raw`(?:^|\sو|\s[وبل]{0,2}انه |\s[وبل]{0,2}انها )\s?(\p{L}{3,}?)(ة?)(?= (?:ب|ل|علي|الي|عن|من|في|ان)\p{L}*)`, 'gu'),
    ),
  ]
    .filter(
      (match) => saidOfPersons.has(match[1] ?? '') && (match.index === 0 || /ان/u.test(match[0]) || saidOfPersons.has(firstWord(text))),
    )
    .map((match) => ({ match, sex: match[2] === 'ة' ? 'f' : 'm' }) as const);
  return [...comma, ...predicate].flatMap(({ match, sex }) => {
    if (sex === subject.sex) return [];
    const length = (match[1] ?? '').length + (match[2] ?? '').length;
    const span = placeOf(subject.passage, from + match.index + match[0].length - length, length);
    const bare = match[1] ?? '';
    const expected = subject.sex === 'f' ? `${bare}ة` : `${bare}${match[0].startsWith('،') ? 'اً' : ''}`;
    return [found(subject, span, 'gender-participle', expected, true)];
  });
}

const firstWord = (text: string) => pattern(String.raw`^\s?(\p{L}+?)ة? `, 'u').exec(text)?.[1] ?? '';

const opening = compilePattern(
  `^\\s*(?:ثم |كما |وقد |قد )?[وف]?(\\p{L}+) (?:${behind}|(?=\\p{L}+ها?(?!\\p{L}))|(?=(?:جميع|كافة|كل)(?!\\p{L})))`,
  'u',
);

/** Sentences that begin with a verb or "وهي" and name nobody go on about the one person of the sentence before, three at most. */
function nextSentence(subject: Subject, number: number): Finding[] {
  const { passage } = subject;
  const before = foldedRest(passage, passage.sentences[number]?.start ?? 0, subject.start);
  if (before && namesOther(before.text)) return [];
  const made: Finding[] = [];
  for (const next of passage.sentences.slice(number + 1, number + 4)) {
    const text = foldedRest(passage, next.start, next.end);
    if (!text || namesOther(text.text)) break;
    const opened = opening.exec(text.text);
    const word = opened?.[1] ?? '';
    const verb = verbOf(word) ?? verbOf(word.replace(/^[وف]/u, ''));
    const isPronoun = pattern(String.raw`^\s*[وف]?(?:هو|هي)(?!\p{L})`, 'u').test(text.text);
    if (!isPronoun && (!opened || !verb)) break;
    if (opened && verb && verb.sex !== subject.sex && !(verb.noun && verb.sex === 'm')) {
      const span = placeOf(passage, text.from + opened.index + opened[0].indexOf(word), word.length);
      made.push(found(subject, span, 'gender-verb', verb.front + verb.other, true));
    }
    made.push(...ownedIn(subject, text), ...joinedIn(subject, text), ...besides(subject, text));
  }
  return made;
}

/** Marks over the last letter belong to the word. */
function placeOf({ folded, text }: Passage, at: number, length: number): Span {
  const end = (folded.at[at + length - 1] ?? 0) + 1;
  return { start: folded.at[at] ?? 0, end: end + (/^\p{Mn}+/u.exec(text.slice(end))?.[0].length ?? 0) };
}

function ownedBy(word: string, sex: Sex): string {
  return sex === 'f' ? word.replace(/ه$/u, 'ها') : word.replace(/ها$/u, 'ه');
}

function found(
  subject: Subject,
  span: Span,
  code: 'gender-verb' | 'gender-pronoun' | 'gender-participle',
  expected: string | undefined,
  isSure: boolean,
): Finding {
  const { passage, row } = subject;
  const written = passage.text.slice(span.start, span.end);
  const mended = expected && code === 'gender-verb' ? turnVerb(written, expected) : expected;
  return raise(code, row.key, {
    severity: isSure ? 'must' : 'look',
    spans: [spanOf(passage, span)],
    confidence: surenessOf(subject) - 0.15,
    name: written,
    evidence: passage.text.slice(subject.start, subject.end),
    ...(mended ? { expected: mended, suggestion: mended } : {}),
  });
}
