import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { foldWord } from '../../read-folded.ts';
import { pattern } from '../../read-patterns.ts';
import { findTitled } from '../gender/find-titled.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { findPosted, type Posted } from './find-posted.ts';
import { howFar, isUnheard, matchNames, nameParts } from './match-names.ts';
import { mayBeOneName, soundApart } from './sound-alike.ts';

/**
 * Persons named with an honorific, version against version: another surname or first name must be mended; a name without its honorific, or
 * shortened to the surname, is the same person.
 */
export function checkPersons(rows: Row[]): Finding[] {
  return rows.flatMap((row) =>
    row.passages.flatMap((one, at) => row.passages.slice(at + 1).flatMap((other) => othersIn(row.key, one, other))),
  );
}

function othersIn(key: string, one: Passage, other: Passage): Finding[] {
  const [mine, theirs] = [namesIn(one), namesIn(other)];
  const left = lonely(mine, theirs, other);
  const right = lonely(theirs, mine, one);
  const partly = left.flatMap((titled) =>
    right.filter((each) => matchNames(titled.name, each.name) === 'partly').map((each) => [titled, each] as const),
  );
  const [alone, against] = [unabsorbed(left, theirs), unabsorbed(right, mine)];
  const whole = alone.length === 1 && against.length === 1 ? alone.flatMap((titled) => against.map((each) => [titled, each] as const)) : [];
  return (partly.length > 0 ? partly : whole).flatMap(([titled, each]) => {
    const spans = [spanOf(one, nameOf(titled)), spanOf(other, nameOf(each))];
    const [name = '', evidence = ''] = spans.map(({ text }) => text);
    return [raise('person-other', key, { spans, confidence: partly.length > 0 ? 0.85 : 0.75, name, evidence })];
  });
}

/** The names that no name of the other version sounds like, or none that is not another's already, and that its text does not say. */
function lonely(mine: Named[], theirs: Named[], other: Passage): Named[] {
  const isSame = (a: Named, b: Named) => !isUnheard(a.name, b.name) && matchNames(a.name, b.name) === 'same';
  const taken = assigned(mine, theirs, isSame);
  const partners = new Set(taken.values());
  const isTaken = (titled: Named) => {
    const same = theirs.filter((each) => isSame(titled, each));
    const isAgain = [...taken.keys()].some((each) => each !== titled && isAgainNamed(each, titled));
    return same.length === 0 || (!taken.has(titled) && !isAgain && same.every((each) => partners.has(each)));
  };
  return mine.filter((titled) => isTold(titled) && isTaken(titled) && !isNamed(titled, other));
}

/** The same person once more in one version: a word of the name again, whatever its case. */
function isAgainNamed({ name: one }: Named, { name: other }: Named): boolean {
  const [a, b] = [nameParts(one), nameParts(other)].map((words) => words.map(foldWord)) as [string[], string[]];
  return a.some((word) => b.some((again) => word === again || (word.length > 4 && word.slice(0, -2) === again.slice(0, word.length - 2))));
}

/** Which name answers which: the nearest first, each but once. */
function assigned(mine: Named[], theirs: Named[], isSame: (a: Named, b: Named) => boolean): Map<Named, Named> {
  const pairs = mine.flatMap((a) => theirs.filter((b) => isSame(a, b)).map((b) => ({ a, b, apart: apartOf(a, b) })));
  const found = new Map<Named, Named>();
  for (const { a, b } of pairs.toSorted((one, two) => one.apart - two.apart)) {
    if (!found.has(a) && ![...found.values()].includes(b)) found.set(a, b);
  }
  return found;
}

function apartOf({ name: one }: Named, { name: other }: Named): number {
  const [a, b] = [nameParts(one), nameParts(other)];
  return (foldWord(a.join()) === foldWord(b.join()) ? 0 : (soundApart(a, b) ?? 0.5)) + Math.abs(a.length - b.length) * 0.1;
}

/** A name that nobody can hear may be any of the other version's. */
const unabsorbed = (names: Named[], there: Named[]) => names.filter(({ name }) => !there.some((each) => isUnheard(name, each.name)));

/** An Arabic name of which only one word could be told from the text is held against none, but it answers. */
const isTold = ({ name, isPosted }: Named) =>
  name.length > 1 || isPosted || !pattern(String.raw`\p{Script=Arabic}`, 'u').test(name.join(''));

type Named = Posted & { isPosted: boolean };

function namesIn(passage: Passage): Named[] {
  const found = [
    ...findTitled(passage).map((one) => ({ ...one, isPosted: false })),
    ...findPosted(passage).map((one) => ({ ...one, isPosted: true })),
  ];
  return passage.language === 'zh' ? found.map(withoutPost) : found;
}

const beforeName = compilePattern(
  String.raw`^.*(?:主席|议长|司库|秘书长?|报告员|部长|大使|主任|总干事|专员|代表|议员|教授|博士|联系|联络|咨询|致电|会见|会晤|任命|选举|当选|感谢|欢迎|邀请|听取|[由和与及向请函至的])(?=\p{Script=Han})`,
  'u',
);

/** Chinese writes a post against the name: 司库罗莎. */
function withoutPost(titled: Named): Named {
  const [first = '', ...rest] = titled.name;
  const post = beforeName.exec(first)?.[0].length ?? 0;
  return { ...titled, name: [first.slice(post), ...rest], nameStart: titled.nameStart + post };
}

const nameOf = ({ nameStart, nameEnd }: Posted) => ({ start: nameStart, end: nameEnd });

/** Named in the other version without an honorific: the words of the name stand in its text, one after the other. */
function isNamed({ name }: Posted, { text }: Passage): boolean {
  if (pattern(String.raw`\p{Script=Han}`, 'u').test(text)) return false;
  const words = text.match(pattern(String.raw`[\p{L}\p{M}’'-]+`, 'gu')) ?? [];
  const parts = nameParts(name);
  const sameScript =
    pattern(String.raw`\p{Script=Latin}`, 'u').test(parts.join('')) === pattern(String.raw`\p{Script=Latin}`, 'u').test(text);
  const alike = (word: string, part: string) => (sameScript ? foldWord(word) === foldWord(part) : mayBeOneName(word, part));
  const isCapital = (word: string) => !/\p{Ll}/u.test(word.charAt(0));
  return words.some((_, at) => {
    const there = words.slice(at, at + parts.length);
    const isName = parts.every((part, index) => isCapital(there[index] ?? 'a') && alike(there[index] ?? '', part));
    return isName && isHeardAs(parts, there);
  });
}

/** A single word may sound like many: it must be near. */
function isHeardAs(parts: string[], words: string[]): boolean {
  const apart = soundApart(parts, words) ?? 0;
  if (parts.length > 1) return /\p{Script=Han}/u.test(parts.join('')) ? apart <= 0.2 : howFar(parts, words) !== 'far';
  return (
    foldWord(parts.join('')) === foldWord(words.join('')) ||
    apart <= (pattern(String.raw`\p{Script=Han}`, 'u').test(parts.join('')) ? 0.4 : 0.25)
  );
}
