import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { byLanguage } from '../../pack-of.ts';
import { pattern } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Passage, type Row, type Span, sentenceAt } from '../passage.ts';
import { opensSentence, type Subject } from './find-subjects.ts';
import { readShown, type Shown } from './owned-words.ts';
import { wrongPersonWord } from './wrong-person-word.ts';

type Subjects = ReadonlyMap<Passage, readonly Subject[]>;
type Side = { passage: Passage; words: Shown[]; spans: Span[] };

/**
 * "Her absence" of a man where the other version says "his" alone: every pronoun of the other version is of the sex of the one person known,
 * and it has no "it" or "they" that the word here could stand for. Asked in both directions of every pair of versions.
 */
export function pronounsEchoed(row: Row, subjects: Subjects): Finding[] {
  const words = new Map(row.passages.map((passage) => [passage, readShown(passage)]));
  const of = (passage: Passage, spans: Span[]): Side => ({ passage, words: inside(words.get(passage) ?? [], spans), spans });
  return row.passages.flatMap((one, at) =>
    row.passages.slice(at + 1).flatMap((other) => {
      const sex = soleSex([one, other], subjects);
      if (!sex || !words.get(one)?.length || !words.get(other)?.length) return [];
      return pairSentences(one, other).flatMap(({ a, b }) => {
        const [here, there] = [of(one, a), of(other, b)];
        return [...against(row, here, there, sex, subjects), ...against(row, there, here, sex, subjects)];
      });
    }),
  );
}

const inside = (words: Shown[], spans: Span[]) =>
  words.filter(({ start }) => spans.some((span) => span.start <= start && start < span.end));

/** The one sex of all persons known in both versions, where the directory or an honorific shows it. */
function soleSex(passages: readonly Passage[], subjects: Subjects): Sex | undefined {
  const persons = passages.flatMap((passage) => subjects.get(passage) ?? []);
  const [sure] = persons.filter(({ sure }) => sure === 'directory' || sure === 'honorific');
  return sure && persons.every(({ sex, sure: by }) => sex === sure.sex || by === 'title') ? sure.sex : undefined;
}

/** Words for things that the word of the other sex may stand for: Arabic says "ها" of many things too. */
const things: Partial<Record<Language, { one: RegExp; many: RegExp }>> = byLanguage((pack) => pack.gender.thingsNamed);

function against(row: Row, { passage, words }: Side, by: Side, sex: Sex, subjects: Subjects): Finding[] {
  const wrong = words.filter((word) => word.sex !== sex);
  if (wrong.length === 0 || by.words.length === 0 || by.words.some((word) => word.sex !== sex)) return [];
  const person = (subjects.get(passage) ?? subjects.get(by.passage) ?? []).find((one) => one.sex === sex);
  return wrong.flatMap((word) => {
    if (!person || isActor(passage, word, subjects) || !isAnswered(word, { passage, words }, by, sex)) return [];
    const evidence = by.words.find(({ kind }) => kind === word.kind) ?? by.words[0];
    if (!evidence) return [];
    return [
      wrongPersonWord({
        row,
        passage,
        place: word,
        sex,
        confidence: 0.85,
        severity: 'must',
        evidence: by.passage.text.slice(evidence.start, evidence.end),
        shown: { passage: by.passage, span: evidence },
      }),
    ];
  });
}

/** English and Chinese have words for persons alone: as many of them stand there, and none for things; other versions must answer each word. */
function isAnswered(word: Shown, { passage, words }: Pick<Side, 'passage' | 'words'>, by: Side, sex: Sex): boolean {
  const named = things[by.passage.language];
  if (!named) return things[passage.language] !== undefined && by.words.length >= words.length;
  const text = by.spans.map(({ start, end }) => by.passage.text.slice(start, end)).join(' ');
  const isPerson = things[passage.language] !== undefined;
  const isOpinion = /^\s(?:мнени|словам|убежд|ее мнени)/u.test(passage.text.slice(word.end));
  if (!isPerson && !isOpinion && (named.one.test(text) || (passage.language === 'ar' && named.many.test(text)))) return false;
  const fitting = words.filter((one) => one.sex === sex && (one.kind === word.kind || word.kind === 'owned')).length;
  const asked = by.words.filter((one) => word.kind === 'owned' || one.kind === word.kind || by.passage.language === 'zh').length;
  return passage.language === 'ar' || word.strong ? asked > 0 : fitting < asked;
}

/** "La Presidenta lo invitó": whom she invited is not herself. */
function isActor(passage: Passage, { start, end }: Shown, subjects: Subjects): boolean {
  if (passage.language !== 'es' || !/^l[oa]$/iu.test(passage.text.slice(start, end))) return false;
  if (pattern(String.raw`^ \p{L}+n(?!\p{L})`, 'u').test(passage.text.slice(end))) return false;
  const number = sentenceAt(passage, start);
  const person = (subjects.get(passage) ?? []).findLast((one) => one.start < start && sentenceAt(passage, one.start) === number);
  return (
    person !== undefined &&
    opensSentence(person) &&
    !pattern(String.raw`(?<!\p{L})(?:que|quien|donde|cuando|y (?:el|la|los|las|su))(?!\p{L})`, 'u').test(
      passage.text.slice(person.end, start),
    )
  );
}
