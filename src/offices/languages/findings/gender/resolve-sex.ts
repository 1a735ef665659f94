import { byLanguage } from '../../pack-of.ts';
import type { Holder } from '../find-context.ts';
import type { Mention, Sex } from '../names/find-mentions.ts';
import { findAll, type Passage, type Span, sentenceAt } from '../passage.ts';
import { honorifics } from './post-nouns.ts';

/** What shows the gender of a post's holder in a passage; `from` tells the directory from the text. */
export type Evidence = Span & {
  passage: Passage;
  post: string;
  sex: Sex;
  from: 'holder' | 'honorific' | 'pronoun' | 'title';
  bare: boolean;
};

const pronouns: Partial<Record<Passage['language'], { f: string; m: string; reflexive: RegExp }>> = byLanguage(
  (pack) => pack.gender.pronouns,
);
const either = /\b(?:he or she|she or he|his or her|her or his|him or her|she\/he|he\/she|his\/her|her\/his)\b/gi;

/** The evidence a passage gives by itself about the gender of the holders of its posts. */
export function evidenceIn(passage: Passage, mentions: Mention[], known: ReadonlyMap<string, Sex> = new Map()): Evidence[] {
  const shown = mentions.flatMap((mention): Evidence[] => {
    const { honorific, honorificAt, form, post, bare } = mention;
    if (honorific && honorificAt) return [{ ...honorificAt, passage, post, bare, sex: honorific, from: 'honorific' }];
    return form === 'f' ? [{ start: mention.start, end: mention.end, passage, post, bare, sex: 'f', from: 'title' }] : [];
  });
  return [...shown, ...byPronoun(passage, mentions, new Map([...known, ...shown.map(({ post, sex }) => [post, sex] as const)]))];
}

function byPronoun(passage: Passage, mentions: Mention[], sexes: Map<string, Sex>): Evidence[] {
  const words = pronouns[passage.language];
  if (!words) return [];
  const skipped = [...passage.text.matchAll(either)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const found = (['f', 'm'] as const).flatMap((sex) => findAll(passage, words[sex]).map((one) => ({ ...one, sex })));
  const persons = personsOf(passage, mentions);
  return found
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, sex, match }) => {
      if (skipped.some((one) => one.start <= start && end <= one.end)) return [];
      const owner = ownerOf({ start, reflexive: words.reflexive.test(match[0]) }, sex, persons, sexes, passage);
      if (!owner?.post || owner.indefinite) return [];
      if (!sexes.has(owner.post)) sexes.set(owner.post, sex);
      return [{ start, end, passage, post: owner.post, bare: owner.bare, sex, from: 'pronoun' as const }];
    });
}

type Person = { start: number; post?: string; sex?: Sex; bare: boolean; indefinite: boolean };

/** Posts and persons named with an honorific alone, in order. */
function personsOf(passage: Passage, mentions: Mention[]): Person[] {
  const posts = mentions.map(
    ({ start, post, honorific, form, bare, indefinite }) =>
      ({ start, post, bare, indefinite, ...(honorific || form === 'f' ? { sex: honorific ?? 'f' } : {}) }) as Person,
  );
  const taken = new Set(mentions.map(({ honorificAt }) => honorificAt?.start));
  const named = (['f', 'm'] as const).flatMap((sex) =>
    findAll(passage, honorifics[passage.language][sex]).map(({ start }) => ({ start, sex, bare: true, indefinite: false })),
  );
  return [...posts, ...named.filter(({ start }) => !taken.has(start))].toSorted((a, b) => a.start - b.start);
}

/** Whom a pronoun means: the subject for "herself" and at the head of a sentence, else the only person before it who may be meant. */
function ownerOf(
  pronoun: { start: number; reflexive: boolean },
  sex: Sex,
  persons: Person[],
  sexes: Map<string, Sex>,
  passage: Passage,
): Person | undefined {
  const sexOf = (person: Person) => person.sex ?? (person.post ? sexes.get(person.post) : undefined);
  const may = (person: Person) => sexOf(person) === undefined || sexOf(person) === sex;
  const number = sentenceAt(passage, pronoun.start);
  const inSentence = (at: number) => persons.filter(({ start }) => start < pronoun.start && sentenceAt(passage, start) === at);
  const here = inSentence(number);
  if (pronoun.reflexive) return here.find(may);
  const pool = here.length > 0 ? here : ([number - 1, number - 2, number - 3].map(inSentence).find((found) => found.length > 0) ?? []);
  const candidates = pool.filter(may);
  if (here.length === 0) return candidates.find((person) => sexOf(person) === sex) ?? candidates[0];
  const sure = candidates.filter((person) => sexOf(person) === sex);
  if (sure.length === 1) return sure[0];
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** What the directory knows: the gender of a post's holder, by the post's term. */
export function sexesOfHolders(holders: readonly Holder[]): Map<string, Sex> {
  return new Map(holders.map(({ post, gender }) => [post, gender]));
}
