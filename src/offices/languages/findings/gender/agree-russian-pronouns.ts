import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { participleInFront, type Word, wordsOf } from './agree-russian.ts';
import { sexOfRussian, turnRussian } from './russian-verbs.ts';

/** "Он профинансировала", "Назначенная в мае, он", "она подтвердила и добавил": the pronoun and what is said of it, whoever is meant. */
export function pronounAndVerb(row: Row, passage: Passage): Finding[] {
  if (passage.language !== 'ru') return [];
  return [
    ...himself(row, passage),
    ...theOnly(row, passage),
    ...[...passage.text.matchAll(pattern(String.raw`(?<!\p{L})(?:[Оо]н|[Оо]на)(?!\p{L})`, 'gu'))].flatMap((match) =>
      ofPronoun(row, passage, match),
    ),
    ...beside(row, passage),
  ];
}

function ofPronoun(row: Row, passage: Passage, match: RegExpExecArray): Finding[] {
  const [pronoun] = match;
  const wanted = /а$/u.test(pronoun) ? 'f' : 'm';
  const end = match.index + pronoun.length;
  const words = [...participleInFront(passage, match.index), ...wordsOf({ passage, start: match.index, end })];
  return words.filter(({ form }) => form !== wanted).map((word) => found(row, passage, word, wanted, pronoun));
}

const states = compilePattern(
  String.raw`(?<!\p{L})(сам|сама)\s(?:(?:не|ещё|никогда|лично|уже)\s)?(был|была)(?!\p{L})|(?<!\p{L})([Бб]ыл|[Бб]ыла|[Сс]ам|[Сс]ама)\s(?:(?:не|бы|ли|уже|ещё|очень|весьма|также|вновь|единогласно|приятно|\p{Ll}+о)\s){0,2}(\p{Ll}{4,})(?!\p{L})`,
  'gu',
);
const auxiliaries = /^(?:был|сам)$/iu;

/** "был удивлена", "сама не был": two words that must agree stand side by side. */
function beside(row: Row, passage: Passage): Finding[] {
  return [...passage.text.matchAll(states)].flatMap((match) => {
    const [whole, self, verb, first = self ?? '', second = verb ?? ''] = match;
    const wanted = auxiliaries.test(first) ? 'm' : 'f';
    const isVerb = /^(?:был|была)$/u.test(second);
    const form =
      isVerb ||
      /(?:[её]н|[её]на|ан|ана|ян|яна|ут|ута|ыт|ыта)$|^(?:рад|рада|готов|готова|горд|горда|согласен|согласна|должен|должна|благодарен|благодарна|доволен|довольна)$/u.test(
        second,
      )
        ? sexOfRussian(second)
        : undefined;
    if (!form || form === wanted) return [];
    const end = match.index + whole.length;
    return [found(row, passage, { start: end - second.length, end, text: second, form }, wanted, first)];
  });
}

function found(row: Row, passage: Passage, word: Word, wanted: 'f' | 'm', evidence: string): Finding {
  const expected = /(?:ым|им|ой|ей)$/u.test(word.text) ? word.text : turnRussian(word.text, wanted);
  return raise('gender-verb', row.key, {
    spans: [spanOf(passage, word)],
    confidence: 0.9,
    name: `${evidence} … ${word.text}`,
    evidence,
    expected,
    suggestion: expected,
  });
}

const selves =
  /(?<!\p{L})([Оо]н|[Оо]на)\s(?:(?!(?:он|она|оно|они|который|которая|сам|сама)(?!\p{L}))[^.;:]){1,140}?(?<!\p{L})(сама|сам)(?=\s(?:\p{Ll}+о\s)?\p{Ll}{2,}(?:ит|ет|ёт|ил|ила|ал|ала|ял|яла|ел|ела)(?!\p{L}))/gu;

/** "Он будет принят … и сама представит": both mean one person. */
function himself(row: Row, passage: Passage): Finding[] {
  return [...passage.text.matchAll(selves)].flatMap((match) => {
    const [whole, pronoun = '', self = ''] = match;
    const wanted = /а$/u.test(pronoun) ? 'f' : 'm';
    if ((self === 'сама') === (wanted === 'f')) return [];
    const end = match.index + whole.length;
    const expected = wanted === 'f' ? 'сама' : 'сам';
    return [
      raise('gender-pronoun', row.key, {
        spans: [spanOf(passage, { start: end - self.length, end })],
        confidence: 0.85,
        name: self,
        evidence: pronoun,
        expected,
        suggestion: expected,
      }),
    ];
  });
}

const onlies =
  /(?<!\p{L})([Бб]ыл|[Бб]ыла|[Сс]тал|[Сс]тала)\s(?:также\s)?((?:единственн|перв|последн)(?:ым|им|ой|ей))(?=,|\s(?:из|среди|кто)(?!\p{L}))/gu;

/** "была единственным, кто": what she was is told in her gender. */
function theOnly(row: Row, passage: Passage): Finding[] {
  return [...passage.text.matchAll(onlies)].flatMap((match) => {
    const [whole, verb = '', word = ''] = match;
    const wanted = /а$/u.test(verb) ? 'f' : 'm';
    const form = /(?:ой|ей)$/u.test(word) ? 'f' : 'm';
    const end = match.index + whole.length;
    if (form === wanted) return [];
    const made = wanted === 'f' ? word.replace(/ым$/u, 'ой').replace(/им$/u, 'ей') : word.replace(/ой$/u, 'ым').replace(/ей$/u, 'им');
    return [found(row, passage, { start: end - word.length, end, text: made, form }, wanted, verb)];
  });
}
