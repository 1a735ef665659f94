import type { Finding } from '../../comparing/compare-finding.ts';
import { foldWord } from '../../read-folded.ts';
import { findTitled, type Titled } from '../gender/find-titled.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { howFar, matchNames, nameParts } from './match-names.ts';
import { mayBeOneName } from './sound-alike.ts';

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
  const left = mine.filter((titled) => !theirs.some((each) => matchNames(titled.name, each.name) === 'same') && !isNamed(titled, other));
  const right = theirs.filter((titled) => !mine.some((each) => matchNames(titled.name, each.name) === 'same') && !isNamed(titled, one));
  const partly = left.flatMap((titled) =>
    right.filter((each) => matchNames(titled.name, each.name) !== 'other').map((each) => [titled, each] as const),
  );
  const whole = left.length === 1 && right.length === 1 ? left.flatMap((titled) => right.map((each) => [titled, each] as const)) : [];
  return (partly.length > 0 ? partly : whole).flatMap(([titled, each]) => {
    const spans = [spanOf(one, nameOf(titled)), spanOf(other, nameOf(each))];
    const [name = '', evidence = ''] = spans.map(({ text }) => text);
    return [raise('person-other', key, { spans, confidence: partly.length > 0 ? 0.85 : 0.75, name, evidence })];
  });
}

/** The persons of a passage; an Arabic name of which only one word could be told from the text (عبد العزيز) is held against none. */
function namesIn(passage: Passage): Titled[] {
  const found = findTitled(passage).filter(({ name }) => passage.language !== 'ar' || name.length > 1);
  return passage.language === 'zh' ? found.map(withoutPost) : found;
}

const beforeName =
  /^.*(?:主席|议长|司库|秘书长?|报告员|部长|大使|主任|总干事|专员|代表|议员|教授|博士|联系|联络|咨询|致电|会见|会晤|任命|选举|当选|感谢|欢迎|邀请|听取|[由和与及向请函至的])(?=\p{Script=Han})/u;

/** Chinese writes a post against the name: 司库罗莎. */
function withoutPost(titled: Titled): Titled {
  const [first = '', ...rest] = titled.name;
  const post = beforeName.exec(first)?.[0].length ?? 0;
  return { ...titled, name: [first.slice(post), ...rest], nameStart: titled.nameStart + post };
}

const nameOf = ({ nameStart, nameEnd }: Titled) => ({ start: nameStart, end: nameEnd });

/** Named in the other version without an honorific: the words of the name stand in its text, one after the other. */
function isNamed({ name }: Titled, { text }: Passage): boolean {
  if (/\p{Script=Han}/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const parts = nameParts(name);
  const sameScript = /\p{Script=Latin}/u.test(parts.join('')) === /\p{Script=Latin}/u.test(text);
  const alike = (word: string, part: string) => (sameScript ? foldWord(word) === foldWord(part) : mayBeOneName(word, part));
  const isCapital = (word: string) => !/\p{Ll}/u.test(word.charAt(0));
  return words.some((_, at) => {
    const there = words.slice(at, at + parts.length);
    const isName = parts.every((part, index) => isCapital(there[index] ?? 'a') && alike(there[index] ?? '', part));
    return isName && (parts.length === 1 || howFar(parts, there) !== 'far');
  });
}
