import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { packOf } from '../../pack-of.ts';
import { findMentions, type Sex } from '../names/find-mentions.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Passage, type Row, type Span, sentenceAt } from '../passage.ts';
import type { Subject } from './find-subjects.ts';
import { findTitled } from './find-titled.ts';
import { type PersonWord, readPersonWords } from './read-pronouns.ts';
import { wrongPersonWord } from './wrong-person-word.ts';

/** Sentences in which one version says "she" and another "he", and nobody of the other sex is spoken of. */
export function pronounsAcross(row: Row, subjects: ReadonlyMap<Passage, readonly Subject[]>): Finding[] {
  return row.passages.flatMap((one, at) =>
    row.passages.slice(at + 1).flatMap((other) => {
      const [here, there] = [readPersonWords(one), readPersonWords(other)];
      if (here.length === 0 || there.length === 0) return [];
      return pairSentences(one, other).flatMap(({ a, b }) => compared(row, [one, inside(here, a)], [other, inside(there, b)], subjects));
    }),
  );
}

type Said = readonly [Passage, PersonWord[]];

const inside = (words: PersonWord[], spans: Span[]) =>
  words.filter(({ start }) => spans.some((span) => span.start <= start && start < span.end));

function compared(row: Row, [one, all]: Said, [other, every]: Said, subjects: ReadonlyMap<Passage, readonly Subject[]>): Finding[] {
  const opening = opened(row, [one, all], [other, every]);
  if (opening.length > 0) return opening;
  const [mine, theirs] = [withoutVerbs(one, all), withoutVerbs(other, every)];
  const [a, b] = [soleSex(mine), soleSex(theirs)];
  if (!a || !b || a === b) return [];
  const sure = (words: PersonWord[]) => words.some(({ strong }) => strong);
  if (!sure(mine) && !sure(theirs)) return [];
  if (!sure(mine) || !sure(theirs)) {
    const weak: Said = sure(mine) ? [other, theirs] : [one, mine];
    const strong: Said = sure(mine) ? [one, mine] : [other, theirs];
    if (speaksOfThings(strong[0], strong[1]) || !(namesPerson(one) || namesPerson(other))) return [];
    return found(row, strong, weak, isSurelyMeant(strong, weak, subjects) ? 'must' : 'look');
  }
  return other.language === 'en' ? found(row, [other, theirs], [one, mine], 'must') : found(row, [one, mine], [other, theirs], 'must');
}

/** The one person of whom the sentence, or the one before, speaks is of the sex that the other version shows. */
function isSurelyMeant([by, shown]: Said, [passage, weak]: Said, subjects: ReadonlyMap<Passage, readonly Subject[]>): boolean {
  const [word] = weak;
  const sex = soleSex(shown);
  if (!word || !sex || weak.length > shown.length) return false;
  const number = sentenceAt(passage, word.start);
  const near = ({ start }: Span) => start < word.start && sentenceAt(passage, start) >= number - 1;
  const persons = (subjects.get(passage) ?? []).filter(near);
  const theirs = subjects.get(by) ?? [];
  const known = persons.length > 0 ? persons : theirs;
  return known.length > 0 && known.every((one) => one.sex === sex) && theirs.every((one) => one.sex === sex);
}

/** An Arabic verb at the head of a sentence may have anything for its subject: it says "she" only where the other version begins with her. */
function withoutVerbs({ language }: Passage, words: PersonWord[]): PersonWord[] {
  return language === 'ar' ? words.filter(({ opens }) => !opens) : words;
}

/** Whatever else they say: both sentences open with a person, of two sexes. */
function opened(row: Row, [one, mine]: Said, [other, theirs]: Said): Finding[] {
  const [a, b] = [openingWord([one, mine], other), openingWord([other, theirs], one)];
  if (!a || !b || a.sex === b.sex || !(isPersonal(one.language) || isPersonal(other.language)))
    return pronounsFirst(row, [one, mine], [other, theirs]);
  return other.language === 'en' ? found(row, [other, [b]], [one, [a]], 'must') : found(row, [one, [a]], [other, [b]], 'must');
}

/** The word that its sentence begins with; "her predecessor" says nothing of the verb at the head of an Arabic sentence. */
function openingWord([{ language, text }, words]: Said, other: Passage): PersonWord | undefined {
  const own = /^(?:her|his)$/iu;
  return words.find(({ opens, strong, start, end }) => {
    const isOwn = language === 'en' ? own.test(text.slice(start, end)) : language === 'zh' && text.startsWith('的', end);
    return opens && strong && !(other.language === 'ar' && isOwn);
  });
}

/** "She" at the head of an English or Chinese sentence is who "il" or "он" at the head of the other is. */
function pronounsFirst(row: Row, [one, mine]: Said, [other, theirs]: Said): Finding[] {
  const [a, b] = [mine, theirs].map((words) => words.find(({ opens }) => opens));
  if (!a || !b || a.sex === b.sex) return [];
  if (a.strong && isPersonal(one.language) && other.language !== 'ar') return found(row, [one, [a]], [other, [b]], 'must');
  if (b.strong && isPersonal(other.language) && one.language !== 'ar') return found(row, [other, [b]], [one, [a]], 'must');
  return [];
}

/** Languages whose "she" is nothing but a person. */
const isPersonal = (language: Language) => packOf(language).gender.personalPronouns === true;

function soleSex(words: PersonWord[]): Sex | undefined {
  const [first] = words;
  return first && words.every(({ sex }) => sex === first.sex) ? first.sex : undefined;
}

/** "Everyone … his" speaks of nobody: a post or an honorific must stand in the paragraph. */
function namesPerson(passage: Passage): boolean {
  return findMentions(passage).some(({ indefinite }) => !indefinite) || findTitled(passage).length > 0;
}

/** English says "it" of what other languages call "il" or "она". */
function speaksOfThings(passage: Passage, words: PersonWord[]): boolean {
  const [first] = words;
  const number = first ? sentenceAt(passage, first.start) : -1;
  const sentence = passage.sentences[number];
  return passage.language !== 'en' || /\b(?:it|its|itself)\b/iu.test(passage.text.slice(sentence?.start ?? 0, sentence?.end));
}

function found(row: Row, [by, shown]: Said, [passage, wrong]: Said, severity: 'must' | 'look'): Finding[] {
  const [word] = wrong;
  const [evidence] = shown;
  if (!word || !evidence) return [];
  if (passage.language === 'ar' && subjectBehind(passage, word)) return [];
  if (by.language === 'ar' && subjectBehind(by, evidence)) return [];
  return [
    wrongPersonWord({
      row,
      passage,
      place: word,
      sex: evidence.sex,
      confidence: severity === 'must' ? 0.85 : 0.65,
      severity,
      evidence: by.text.slice(evidence.start, evidence.end),
      shown: { passage: by, span: evidence },
    }),
  ];
}

/** An Arabic verb whose subject is told right behind it speaks of that one. */
function subjectBehind(passage: Passage, { end, sex }: PersonWord): boolean {
  const next = /^\s(?:ال|هذه |هذا )(\S+?)(?=[\s،.])/u.exec(passage.text.slice(end))?.[1];
  if (next && /(?:ة|ات)$/u.test(next) === (sex === 'f')) return true;
  const near = ({ start }: Span) => start >= end && start - end < 3;
  return (
    findMentions(passage).some((one) => near(one) && (one.form ?? sex) === sex && one.post !== 'minister') ||
    findTitled(passage).some((one) => near(one) && one.sex === sex)
  );
}
