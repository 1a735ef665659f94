import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import { type Passage, raise, type Span, spanOf } from '../passage.ts';
import type { Read } from './check-gender.ts';
import { restOf, type Subject, surenessOf } from './find-subjects.ts';
import { isPluralVerb, sexOfRussian, turnRussian } from './russian-verbs.ts';

const nominative =
  /(?:председатель|президент|секретарь|спикер|директор|администратор|комиссар|докладчик|посланник|посол|министр|представитель|координатор|наблюдатель|советник|заместитель|казначей|губернатор|омбудсмен|инспектор|судья|мэр|депутат|сенатор|глава|ректор|декан|прокурор|канцлер|профессор|эксперт|делегат|депутат|член|лидер|управляющий|заведующий|заведующая|г-жа|г-н|госпожа|господин)$/iu;
const ends = compilePattern(
  String.raw`[;:()«]|\s(?:котор\p{L}+|что|где|чтобы|когда|если|или|а(?! (?:затем|также|потом|после|позднее|впоследствии))|но)\s`,
  'u',
);
const auxiliary = /^(?:был|была|стал|стала|будет|оказался|оказалась)$/u;

export type Word = Span & { text: string; form: 'f' | 'm' };

/**
 * The past verbs and participles of a person. A woman's post takes a masculine verb too, as long as her name or honorific is not there:
 * with them, or beside words that are feminine already, the wrong gender must be mended; without them it is looked at.
 */
export function agreeRussian(subject: Subject): Finding[] {
  const { passage, row, sex, start, named } = subject;
  const head = pattern(String.raw`^\p{L}+(?:-\p{L}+)?(?:\s\p{L}+)?`, 'u').exec(passage.text.slice(start))?.[0] ?? '';
  if (!isNominative(passage, start, head) || afterPreposition(passage.text.slice(0, start))) return [];
  const before = verbBefore(subject);
  const words = [...participleInFront(passage, start), ...(before.length > 0 ? before : wordsOf(subject))];
  const mixed = new Set(words.map(({ form }) => form)).size > 1;
  const { text } = restOf(subject);
  const addressed =
    named ||
    subject.sure === 'directory' ||
    sex === 'm' ||
    mixed ||
    pattern(String.raw`^[^.;]{0,60}(?<!\p{L})(?:г-жа|госпожа)\s`, 'iu').test(text);
  return words
    .filter(({ form }) => form !== sex)
    .map((word) => {
      const expected = turnRussian(word.text, sex);
      return raise(auxiliary.test(word.text) || sexOfRussian(word.text) ? 'gender-verb' : 'gender-participle', row.key, {
        severity: addressed ? 'must' : 'look',
        spans: [spanOf(passage, word)],
        confidence: addressed ? surenessOf(subject) : 0.7,
        name: `${passage.text.slice(start, subject.end)} … ${word.text}`,
        expected,
        suggestion: expected,
      });
    });
}

const inFront =
  /^\s*(?:\p{Lu}\p{Ll}+о )?(\p{Lu}?\p{Ll}+(?:[её]нн|анн|янн|вш|ющ|ящ|ущ|ащ|ем|им|т)(?:ый|ий|ая|яя)(?:ся)?)(?: [^,.;]{2,100})?, (?:г-н |г-жа )?$/u;

/** "Переизбранная на второй срок, Председатель", "Назначенный в мае, он": a participle that a comma parts from whom it describes. */
export function participleInFront(passage: Passage, start: number): Word[] {
  const sentence = passage.sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return [];
  const found = inFront.exec(passage.text.slice(sentence.start, start));
  const word = found?.[1];
  if (!found || !word) return [];
  const at = sentence.start + found[0].indexOf(word);
  return [{ start: at, end: at + word.length, text: word, form: /(?:ая|яя)(?:ся)?$/u.test(word) ? 'f' : 'm' }];
}

/** "Как указала Председатель": a verb right before its subject. */
function verbBefore({ passage, start }: Subject): Word[] {
  const found = pattern(String.raw`(?<!\p{L})(\p{Ll}{3,})\s(?:также\s|затем\s|и\s)?(?:г-н\s|г-жа\s)?$`, 'u').exec(
    passage.text.slice(0, start),
  );
  const form = found?.[1] ? sexOfRussian(found[1]) : undefined;
  if (!found?.[1] || !form || /(?:^|\s)(?:не|для|с|до|от|из|после)\s$/u.test(passage.text.slice(0, found.index))) return [];
  return [{ start: found.index, end: found.index + found[1].length, text: found[1], form }];
}

type MakeWord = (match: RegExpMatchArray, form: 'f' | 'm', group?: number) => Word;

/** "…, что уверена": how the person who speaks feels or what she is bound to. */
function statesIn(text: string, word: MakeWord): Word[] {
  return [
    ...text.matchAll(
      pattern(
        String.raw`(?<=^[^,;:.]{0,160}\p{L}), что (?:он |она |сам |сама )?(?:не )?(?:\p{Ll}+о )?(?:был |была )?(\p{Ll}+)(?= |[,.;])`,
        'gu',
      ),
    ),
  ].flatMap((match) => {
    const form =
      /^(?:увер|готов|убежд|благодар|рад$|рада$|намер|соглас|обеспоко|удовлетвор|вынужд|тронут|польщ|горд|удивл|впечатл|довол|информирован|проинформирован|осведомл|счастлив|встревож|потряс|озабоч|разочаров|воодушевл|бол[еь]н|способ|обязан|должн|должен|рассчит)/u.test(
        match[1] ?? '',
      )
        ? sexOfRussian(match[1] ?? '')
        : undefined;
    return form ? [word(match, form, 1)] : [];
  });
}

/** A participle in apposition, the first verb, the short participle behind "была", and verbs joined by "и". */
export function wordsOf(subject: Pick<Subject, 'passage' | 'start' | 'end'>): Word[] {
  const { text, at } = restOf(subject);
  const stop = text.search(ends);
  const clause = stop < 0 ? text : text.slice(0, stop);
  const word = (match: RegExpMatchArray, form: 'f' | 'm', group = 0): Word => {
    const start = at + (match.index ?? 0) + match[0].length - (match[group] ?? '').length;
    return { start, end: start + (match[group] ?? '').length, text: match[group] ?? '', form };
  };
  const apposed = pattern(
    String.raw`^[^,.;]{0,80}, (\p{L}+(?:[её]нн|анн|янн|вш|ющ|ящ|ущ|ащ|ем|им|т)(?:ый|ий|ая|яя))(?=\s(?!(?:г-н|г-жа|господин|госпожа)(?!\p{L})))`,
    'u',
  ).exec(clause);
  const full = apposed ? [word(apposed, /[ая]я$/u.test(apposed[1] ?? '') ? 'f' : 'm', 1)] : [];
  const all = [
    ...clause.matchAll(
      pattern(String.raw`(?<!\p{L})(?<!(?:^|\s)(?:с|до|от|из|для|без|у|в|на|со|по|за)\s)(?<!(?:ого|его|ых|их)\s)\p{Ll}{2,}(?!\p{L})`, 'gu'),
    ),
  ];
  const several = all.findIndex((match) => isPluralVerb(match[0]));
  const verbs = (several < 0 ? all : all.slice(0, several)).flatMap((match) => {
    const form = sexOfRussian(match[0]);
    return form ? [word(match, form)] : [];
  });
  const [first, ...later] = verbs;
  const states = statesIn(text, word);
  const passive = [
    ...clause.matchAll(pattern(String.raw`(?<!\p{L})(?:был|была|будет) (?:\p{Ll}+о )?(\p{Ll}{3,}(?:[её]н|ан|ян|т)(а?))(?!\p{L})`, 'gu')),
  ].map((match) => word(match, match[2] ? 'f' : 'm', 1));
  if (!first || first.start - at > 140) return [...full, ...states];
  let last = first;
  const joined = later.filter((one) => {
    const between = text.slice(last.end - at, one.start - at);
    const belongs =
      (auxiliary.test(last.text) && /^\s(?:\p{Ll}+о\s|также\s|вновь\s)?$/u.test(between)) ||
      (/(?:^|[\s,])(?:и|а)\s(?:(?:также|затем|далее|не|\p{Ll}+о|по-прежнему|всегда|впоследствии|вскоре|вновь|теперь|сейчас|уже|ещё|лично|дважды|трижды|потом|позднее|одновременно|сама?|тепло)\s){0,2}$/u.test(
        between,
      ) &&
        !pattern(String.raw`(?<!\p{L})(?:г-н|г-жа|председатель|директор|министр)(?!\p{L})`, 'iu').test(between));
    if (belongs) last = one;
    return belongs;
  });
  const own = [...full, first, ...joined];
  const behind = passive.filter((one) => own.some((other) => /^\s(?:\p{Ll}+о )?$/u.test(text.slice(other.end - at, one.start - at))));
  return [...own, ...[...behind, ...states].filter((one) => !own.some((other) => other.start === one.start))];
}

/** As the directory words a title, or by its last letters. */
function isNominative(passage: Passage, start: number, head: string): boolean {
  const term = passage.terms.find((one) => one.start === start);
  const written = term ? passage.text.slice(start, start + term.word.text.length).toLowerCase() : '';
  return written === term?.word.text.toLowerCase() || head.split(/\s/u).some((word) => nominative.test(word));
}

/** A nominative does not stand after a preposition; what looks like one there is an accusative. */
function afterPreposition(before: string): boolean {
  return /(?:^|\s)(?:в|на|за|под|через|про|о|об|и|или|как)\s$/iu.test(before);
}

/** "была переизбран": words of one person in both genders, whoever holds the post; the later one is looked at. */
export function mixedVerbs({ row, passage, mentions }: Pick<Read, 'row' | 'passage' | 'mentions'>, known: readonly Subject[]): Finding[] {
  return mentions.flatMap((mention) => {
    const head = passage.text.slice(mention.start, mention.end);
    if (known.some(({ start }) => start === mention.start) || !head.split(/\s/u).some((word) => nominative.test(word))) return [];
    if (afterPreposition(passage.text.slice(0, mention.start))) return [];
    const term = passage.terms.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const words = wordsOf({ passage, start: mention.start, end: Math.max(mention.end, term?.end ?? 0) });
    const [first] = words;
    const other = words.find(({ form }) => form !== first?.form);
    if (!first || !other) return [];
    const expected = turnRussian(other.text, first.form);
    return [
      raise('gender-verb', row.key, {
        spans: [spanOf(passage, other)],
        confidence: 0.8,
        name: `${first.text} … ${other.text}`,
        evidence: first.text,
        expected,
        suggestion: expected,
      }),
    ];
  });
}
