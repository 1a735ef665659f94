import type { Language } from '../../../platform/language.ts';
import { isAnsweredDuration } from './compare-durations.ts';
import { type Finding, type FindingSpan, finding } from './compare-finding.ts';
import { agree, type ComparedValue } from './compare-values.ts';
import type { ReadParagraph, ReadVersion } from './compare-versions.ts';

/** A number of one paragraph; `implied` answers another version and asks for nothing ("both"), `dual` may be said by an Arabic dual. */
type Item = ComparedValue & { rank: 'ordinal' | 'cardinal' | 'digits'; implied: boolean; moved?: boolean; dual?: true; turned?: string };
/** What the pairing of two paragraphs leaves over on one side: numbers the other side never says, and numbers it says less often. */
type Left = { absent: Item[]; surplus: Item[]; open: Item[] };
type Lack = { item: Item; by: ReadParagraph; in: ReadParagraph; clash: boolean };

/**
 * Numbers, paired one by one: `must` where each version is left with a number that the other lacks, or one says a number twice in the place of
 * another; `look` where one only lacks a number. A small number in words says nothing by its absence alone.
 */
export function compareNumbers(key: string, paragraphs: ReadParagraph[], versions: ReadVersion[]): Finding[] {
  const lacks = paragraphs.flatMap((by) => paragraphs.flatMap((other) => (other === by ? [] : lacksOf(key, by, other, versions))));
  if (lacks.length === 0) return [];
  const differs = lacks.some(({ clash }) => clash);
  const spans = spansOf(lacks);
  const lacking = [...new Set(lacks.map((lack) => lack.in.language))];
  const stated = Object.fromEntries(paragraphs.map(({ language, values }) => [language, valuesIn(values)]));
  return [
    finding(differs ? 'must' : 'look', differs ? 'number-differs' : 'number-lacking', key, {
      languages: [...new Set([...spans.map(({ language }) => language), ...lacking])],
      spans,
      facts: { stated, lacking },
    }),
  ];
}

function lacksOf(key: string, by: ReadParagraph, other: ReadParagraph, versions: ReadVersion[]): Lack[] {
  const mine = leftOver(by, other);
  const theirs = leftOver(other, by);
  const marked = ({ absent, surplus, open }: Left, from: Language, to: Language): Left => ({
    absent: absent.map((item) => ({ ...item, moved: !item.weak && isMoved(item, key, from, to, versions) })),
    surplus,
    open,
  });
  const here = marked(mine, by.language, other.language);
  const there = marked(theirs, other.language, by.language);
  const clashing = [...replaced(here, there), ...replaced(there, here, true)];
  const clash = clashing.length > 0;
  const told = clash
    ? clashing
    : here.absent.filter(({ weak, moved, dual }) => !weak && !moved && !dual).filter((item) => !hasDigits(other, item));
  return told.map((item) => ({ item, by, in: other, clash }));
}

/** The numbers of one side that stand against numbers of the other; with `turned` those on the other side. */
function replaced(one: Left, other: Left, turned = false): Item[] {
  const answers = (item: Item) =>
    other.absent.some((against) => contradict(item, against, one, other)) ||
    other.surplus.some((against) => tellsTwice(item, against, one, other)) ||
    isOnlyOpen(item, one, other);
  const found = one.absent.filter(answers);
  if (!turned) return found;
  return other.surplus.filter((against) => one.absent.some((item) => tellsTwice(item, against, one, other)));
}

/** Each is what the other lacks: two numbers that are no small words, or two of a kind where nothing else is left that could be meant. */
function contradict(item: Item, against: Item, one: Left, other: Left): boolean {
  if (item.moved && against.moved) return false;
  const ofRank = ({ absent }: Left) => absent.filter((each) => isSameRank(each, item)).length;
  if (item.dual || against.dual) return areCounted(item, against) && ofRank(one) === 1 && ofRank(other) === 1;
  if (!item.weak && !against.weak) return true;
  if (!isSameRank(item, against)) return false;
  return !item.weak || !against.weak || ofRank(one) === ofRank(other);
}

/** Numbers that nothing of the other version may say. */
const asked = ({ absent }: Left) => absent.filter(({ dual }) => !dual).length;

/** Two small numbers in words, neither of them an ordinal. */
const areCounted = (...items: Item[]) => items.every(({ rank, value }) => rank === 'cardinal' && Number(value) > 1 && Number(value) <= 12);

/** "8 members and 12 guests" against "12 members and 12 guests". */
function tellsTwice(item: Item, against: Item, one: Left, other: Left): boolean {
  if (!item.weak && !against.weak) return !item.moved;
  if (item.dual || !isSameRank(item, against)) return false;
  if (!item.weak) return one.absent.length === 1 && other.surplus.filter((each) => isSameRank(each, item)).length === 1;
  return one.absent.length === 1 && asked(other) === 0 && other.surplus.length === 1 && one.surplus.length === 0;
}

/** "Both officials" against "the three officials": nothing else is left on either side than a small number and the word that holds another. */
function isOnlyOpen(item: Item, one: Left, other: Left): boolean {
  const small = ({ value }: Item) => Number(value) >= 2 && Number(value) <= 12;
  const [held] = one.open;
  const alone = one.absent.length === 1 && asked(other) === 0 && one.open.length === 1 && one.surplus.length === 0;
  return alone && held?.implied === true && !item.dual && item.rank !== 'ordinal' && small(item) && small(held);
}

/** "First" and "ten" are no contradiction; digits may be either, but a "first" may be part of an expression. */
function isSameRank(one: Item, other: Item): boolean {
  if (one.rank === other.rank) return true;
  const isFirst = [one, other].some(({ rank, value }) => rank === 'ordinal' && value === '1');
  return !isFirst && (one.rank === 'digits' || other.rank === 'digits');
}

function leftOver(by: ReadParagraph, other: ReadParagraph): Left {
  const { unlike, open } = pairItems(by, other);
  const free = { mine: unlike, theirs: open };
  const left = unlike.filter((item) => !isShared(Number(item.value), free));
  const absent = left
    .filter((item) => !isSaid(item, by, other))
    .map((item) => (isDual(item, other) ? { ...item, dual: true as const } : item));
  const said = new Set(itemsOf(other).map(({ value }) => value));
  return { absent, surplus: left.filter((item) => said.has(item.value) && !isDual(item, other)), open };
}

/** What of each side has no partner on the other: numbers of one rank are paired first, then digits, then those that a word only holds. */
function pairItems(by: ReadParagraph, other: ReadParagraph): { unlike: Item[]; open: Item[] } {
  const open = itemsOf(other);
  const take = (item: Item, alike: (one: Item) => boolean) => {
    const at = open.findIndex(
      (one) => [one.value, one.turned].some((value) => value === item.value || value === (item.turned ?? '')) && alike(one),
    );
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  };
  const asked = itemsOf(by).filter(({ implied }) => !implied);
  const unlike = asked.filter((item) => !take(item, (one) => one.rank === item.rank && !one.implied));
  const digits = (item: Item) => (one: Item) => !one.implied && (item.rank === 'digits' || one.rank === 'digits');
  const left = unlike.filter((item) => !take(item, digits(item))).filter((item) => !take(item, (one) => one.implied));
  return { unlike: left, open };
}

function itemsOf({ values, recognised }: ReadParagraph): Item[] {
  return values.flatMap((value) => {
    if (value.group !== 'number') return [];
    const fact = recognised.find((one) => one === value.fact);
    if (fact?.kind !== 'number' && fact?.kind !== 'ordinal') return [];
    const rank = fact.value.words ? (fact.kind === 'ordinal' ? 'ordinal' : 'cardinal') : 'digits';
    const turned = fact.kind === 'number' && fact.value.turned ? { turned: String(fact.value.turned) } : {};
    return [{ ...value, rank, implied: fact.kind === 'number' && fact.value.implied === true, ...turned }];
  });
}

/** Two may be said by an Arabic dual. */
const isDual = ({ value, rank }: Item, other: ReadParagraph) => value === '2' && rank !== 'ordinal' && other.language === 'ar';

/** Whether the other version says a number in any form: as a number, a percentage, digits of no other fact, a duration in other units. */
function isSaid(item: Item, by: ReadParagraph, other: ReadParagraph): boolean {
  const { value } = item;
  if (other.freeDigits.has(value) || isAnsweredDuration(by, item.fact, other) || isPeriod(item, by, other)) return true;
  if (other.values.some((one) => (one.group === 'number' || one.group === 'percent') && one.value === value)) return true;
  const century = item.rank === 'ordinal' && `${String(Number(value) - 1).padStart(2, '0')}XX`;
  if (other.values.some((one) => one.group === 'date' && one.value === century)) return true;
  return Number(value) < 1 && other.values.some((one) => one.group === 'percent' && Number(one.value) === Number(value) * 100);
}

/** The fifteen of "cada quince días" is a part of how often, which the other version says in another word. */
function isPeriod({ fact: { start, end } }: Item, by: ReadParagraph, other: ReadParagraph): boolean {
  const isOften = ({ group, weak }: ComparedValue) => group === 'frequency' && !weak;
  const around = by.values.filter((one) => isOften(one) && one.fact.start <= start && end <= one.fact.end);
  return around.some(({ value }) => other.values.some((one) => isOften(one) && agree(one.value, value)));
}

/** "Three out of four" are three quarters, one in eight is an eighth: among the numbers that have no partner. */
function isShared(value: number, { mine, theirs }: { mine: readonly Item[]; theirs: readonly Item[] }): boolean {
  const numbers = (items: readonly Item[]) => [1, ...items.map((one) => Number(one.value))];
  const isWhole = (over: number, under: number) => Number.isInteger(over) && Number.isInteger(under);
  const same = (part: number, over: number, under: number) => part.toFixed(4) === (over / under).toFixed(4);
  const isPart = (part: number, over: number, under: number) =>
    part > 0 && part < 1 && isWhole(over, under) && (same(part, over, under) || (over === 1 && same(1 - part, over, under)));
  if (value > 0 && value < 1) return numbers(theirs).some((over) => numbers(theirs).some((under) => isPart(value, over, under)));
  return numbers(theirs).some((part) => numbers(mine).some((beside) => isPart(part, value, beside) || isPart(part, beside, value)));
}

const hasDigits = ({ digits }: ReadParagraph, { value }: Item) => digits.has(value);

/** A number that a neighbouring paragraph has once more in the lacking version than in the other was moved. */
function isMoved({ value }: Item, key: string, from: Language, to: Language, versions: ReadVersion[]): boolean {
  const version = versions.find(({ language }) => language === to);
  const other = versions.find(({ language }) => language === from);
  const at = version?.keys.indexOf(key) ?? -1;
  const timesIn = (paragraph: ReadParagraph | undefined) =>
    paragraph?.values.filter((one) => one.group === 'number' && one.value === value).length ?? 0;
  return [at - 1, at + 1].some((index) => {
    const near = version?.keys[index] ?? '';
    return timesIn(version?.byKey.get(near)) > timesIn(other?.byKey.get(near));
  });
}

function spansOf(lacks: readonly Lack[]): FindingSpan[] {
  const spans = lacks.map(({ item: { fact }, by }) => ({
    language: by.language,
    key: by.key,
    start: fact.start,
    end: fact.end,
    text: by.text.slice(fact.start, fact.end),
  }));
  return spans.filter(
    (span, index) => spans.findIndex((other) => other.language === span.language && other.start === span.start) === index,
  );
}

const valuesIn = (values: readonly ComparedValue[]) => [
  ...new Set(values.filter(({ group }) => group === 'number').map(({ value }) => value)),
];
