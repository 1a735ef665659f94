import type { Language } from '../../../platform/language.ts';
import { offsetsOf, zonesOfCities } from '../recognising/read-zones.ts';
import type { Recognised } from '../recognising/recognise-facts.ts';
import { isSameMoney } from '../statements/currency-units.ts';
import { compareDurations, inMonths } from './compare-durations.ts';
import { type Finding, type FindingSpan, finding } from './compare-finding.ts';
import { statesCountry, statesPerson } from './compare-names.ts';
import { nearlyMode } from './compare-nearly.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareModality, compareNegation } from './compare-polarity.ts';
import { agree, type ComparedValue, type ValueGroup } from './compare-values.ts';
import type { ReadParagraph, ReadVersion } from './compare-versions.ts';

/** A value of one paragraph that another does not state. */
export type Lack = { value: ComparedValue; by: ReadParagraph; in: ReadParagraph };

/** Compares one group of values in the paragraphs of one key: `must` where two versions state different values, `look` where one lacks what another states. */
export function compareGroup(group: ValueGroup, key: string, paragraphs: ReadParagraph[], versions: ReadVersion[]): Finding[] {
  if (group === 'negation') return compareNegation(key, paragraphs);
  if (group === 'modality') return compareModality(key, paragraphs);
  if (group === 'duration') return compareDurations(key, paragraphs);
  if (group === 'number') return compareNumbers(key, paragraphs, versions);
  const lacks = [...strongLacks(group, paragraphs), ...weakConflicts(group, paragraphs)];
  const kept = lacks.filter((lack) => !isMoved(lack, key, versions));
  if (kept.length === 0) return [];
  const differs = kept.some(
    (one) => kept.some((other) => contradict(one, other)) || isOtherRun(one) || isReplaced(group, one) || isInPlace(one),
  );
  const lacking = [...new Set(kept.map((lack) => lack.in.language))];
  const spans = spansOf(kept);
  return [
    finding(differs ? 'must' : 'look', `${group}-${differs ? 'differs' : 'lacking'}`, key, {
      languages: [...new Set([...spans.map(({ language }) => language), ...lacking])],
      spans,
      facts: { stated: statedIn(paragraphs, group), lacking, ...(group === 'mode' && !differs ? nearlyMode(kept) : {}) },
    }),
  ];
}

function strongLacks(group: ValueGroup, paragraphs: ReadParagraph[]): Lack[] {
  return paragraphs.flatMap((by) =>
    by.values
      .filter((value) => value.group === group && !value.weak)
      .flatMap((value) =>
        paragraphs.filter((other) => other !== by && !states(other, value, by)).map((other) => ({ value, by, in: other })),
      ),
  );
}

/** A weak value says nothing by its absence; two different ones, each the only one without an answer, contradict each other. */
function weakConflicts(group: ValueGroup, paragraphs: ReadParagraph[]): Lack[] {
  if (!['weekday', 'person', 'frequency', 'languages', 'country', 'time'].includes(group)) return [];
  return paragraphs.flatMap((by) =>
    paragraphs.flatMap((other) => {
      if (other === by) return [];
      const [mine, theirs] = [unanswered(group, by, other), unanswered(group, other, by)];
      const [value, against] = [mine[0], theirs[0]];
      const isAlike = group === 'weekday' ? mine.length === theirs.length : mine.length === 1 && theirs.length === 1;
      return value && against && isAlike ? [{ value, by, in: other }] : [];
    }),
  );
}

function unanswered(group: ValueGroup, by: ReadParagraph, other: ReadParagraph): ComparedValue[] {
  return by.values.filter((one) => one.group === group && (group !== 'time' || isDaypart(one)) && !states(other, one, by));
}

/** Morning against afternoon: the hour of one version is no such part, and answers any. */
const isDaypart = ({ value }: ComparedValue) => value.startsWith('day ');

/** "8 to 11 May" against "8 to 12 May": days that overlap, begin or end otherwise, and stand in one version only. */
function isOtherRun({ value, by, in: other }: Lack): boolean {
  const run = runsOf(by).find((one) => one === value.fact);
  if (run?.kind !== 'days') return false;
  const { from, to = from } = run.value;
  const same = (one: Recognised, against: Recognised) => JSON.stringify(one.value) === JSON.stringify(against.value);
  const open = runsOf(other).filter((one) => !runsOf(by).some((mine) => same(mine, one)));
  return open.some(({ kind, value: days }) => kind === 'days' && days.from <= to && from <= (days.to ?? days.from));
}

const countable: readonly ValueGroup[] = ['date', 'percent', 'time', 'country', 'frequency'];

/** "8 per cent and 12 per cent" against "12 per cent and 12 per cent": in the place of a value stands another one, a second time. */
function isReplaced(group: ValueGroup, { value, by, in: other }: Lack): boolean {
  if (!countable.includes(group) || value.weak) return false;
  const timesIn = ({ values }: ReadParagraph, wanted: string) =>
    values.filter((one) => one.group === group && !one.weak && one.value === wanted).length;
  return other.values.some(
    (one) => one.group === group && !one.weak && timesIn(by, one.value) > 0 && timesIn(other, one.value) > timesIn(by, one.value),
  );
}

/** "Democratic Republic of the Congo" told as Cameroon: the adjective beside it answers the other's adjective, not the name that is gone. */
function isInPlace({ value, by, in: other }: Lack): boolean {
  if (value.group !== 'country' || value.weak) return false;
  const times = ({ values }: ReadParagraph, wanted: string, weak: boolean) =>
    values.filter((one) => one.group === 'country' && (one.weak ?? false) === weak && agree(one.value, wanted)).length;
  const all = ({ values }: ReadParagraph) => values.filter(({ group }) => group === 'country').length;
  const isGone = (wanted: string) => {
    const [here, there] = [by, other].map((side) => times(side, wanted, false) + times(side, wanted, true));
    return all(by) === all(other) && (here ?? 0) > 0 && (here ?? 0) < (there ?? 0);
  };
  if (other.values.some(({ group, value: named }) => group === 'country' && isGone(named))) return true;
  return other.values.some(
    ({ group, weak, value: named }) =>
      group === 'country' &&
      !weak &&
      times(by, named, false) < times(other, named, false) &&
      times(by, named, true) <= times(other, named, true),
  );
}

const runsOf = ({ recognised }: ReadParagraph) => recognised.filter((fact) => fact.kind === 'days');

/** Each states what the other lacks, and the two do not say the same less exactly ("May" and "mid-May"). */
function contradict(one: Lack, other: Lack): boolean {
  if (one.by !== other.in || one.in !== other.by) return false;
  if (one.value.group !== 'date') return true;
  const [a, b] = [one.value.value.split(' '), other.value.value.split(' ')];
  if (isLessExact(a[0], b[0]) || isLessExact(b[0], a[0])) return false;
  return a[0] !== b[0] || (a.length > 1 && b.length > 1);
}

/** A month without its day or its year may be all that was read of a date: it contradicts no day of that month. */
function isLessExact(part = '', whole = ''): boolean {
  return part.length < whole.length && /^[\dX]{4}-/.test(part) && agree(part, whole.slice(0, part.length));
}

/** Whether a paragraph states a value: by value, a year within a date, the same digits in any form, a country by its people, a person by the sound of the name. */
function states(paragraph: ReadParagraph, { group, value, fact }: ComparedValue, by: ReadParagraph): boolean {
  const same = paragraph.values.filter((other) => other.group === group);
  if (group !== 'currency' && same.some((other) => agree(other.value, value))) return true;
  if (group === 'time' && value.startsWith('zone ')) return namesZone(paragraph, value);
  if (group === 'country') return statesCountry(paragraph, value);
  if (group === 'person') return statesPerson(paragraph, value);
  if (group === 'frequency') return lastsLonger(paragraph, by, inMonths(value), fact);
  if (group === 'languages') return value.includes('+') ? namesSame(same, by) : namesAll(same, value);
  if (group === 'currency') return same.some((other) => isSameMoney(other.value, value));
  if (group === 'date' && /^\d{4}(?:\/\d{4})?$/.test(value)) return value.split('/').every((year) => statesYear(paragraph, year));
  if (group === 'date' && (saysPartOfYear(same, value) || spellsOut(paragraph, value))) return true;
  if (group === 'percent' && value.endsWith(' points')) return numbersOf(paragraph).has(value.replace(' points', '')) && !same.length;
  if (group !== 'percent') return false;
  const part = String(Number(value) / 100);
  const timesIn = ({ values }: ReadParagraph, wanted: string) =>
    values.filter((one) => one.group === 'number' && one.value === wanted).length;
  const isMore = (wanted: string) => timesIn(paragraph, wanted) > timesIn(by, wanted);
  return isMore(value) || isMore(part) || (paragraph.freeDigits.has(value) && timesIn(paragraph, value) === 0);
}

/** "8.30 a.m. in New York": the city stands for its time. */
function namesZone({ folded, language }: ReadParagraph, value: string): boolean {
  return zonesOfCities(folded, language).some((family) => agree(`zone ${offsetsOf(family).join('|')}`, value));
}

/** "Before the end of 2015" is "by 2015". */
const saysPartOfYear = (same: ComparedValue[], value: string) =>
  /^\d{4} (?:early|mid|late)$/.test(value) && same.some((one) => one.value === value.slice(0, 4));

/** A month with the day and the year as numbers of their own: "июня двадцать шестого дня, тысяча девятьсот сорок пятого года". */
function spellsOut(paragraph: ReadParagraph, value: string): boolean {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const numbers = numbersOf(paragraph);
  return (
    numbers.has(String(Number(year))) &&
    numbers.has(String(Number(day))) &&
    paragraph.values.some((one) => one.group === 'date' && one.value === `XXXX-${month}`)
  );
}

/** A year alone, at either end of a span, or within a date. */
function statesYear({ freeDigits, values }: ReadParagraph, year: string): boolean {
  return (
    freeDigits.has(year) || values.some((one) => one.group === 'date' && one.value.split(/[/ |]/).some((part) => part.startsWith(year)))
  );
}

/** Whether a version gives once more than the other a duration that is as long as a period: "for two years" answers "biennial". */
function lastsLonger(paragraph: ReadParagraph, by: ReadParagraph, months: string, own: { start: number; end: number }): boolean {
  const timesIn = ({ values }: ReadParagraph) =>
    values.filter(({ group, value, fact }) => {
      const isOwn = fact.start < own.end && own.start < fact.end;
      return group === 'duration' && agree(value, months) && !(values === by.values && isOwn);
    }).length;
  return timesIn(paragraph) > timesIn(by);
}

/** Two lists may be parted otherwise and name the same languages. */
function namesSame(others: ComparedValue[], by: ReadParagraph): boolean {
  const named = (values: ComparedValue[]) => [...new Set(values.flatMap(({ value }) => value.split('+')))].sort().join('+');
  return named(others) === named(by.values.filter(({ group }) => group === 'languages'));
}

/** A list may stand in two parts: all its languages must be named, wherever. */
function namesAll(others: ComparedValue[], list: string): boolean {
  const named = new Set(others.flatMap(({ value }) => value.split('+')));
  return list.split('+').every((language) => named.has(language));
}

function numbersOf({ values }: ReadParagraph): Set<string> {
  return new Set(values.filter(({ group }) => group === 'number' || group === 'percent').map(({ value }) => value));
}

/** A value that stands in a neighbouring paragraph of the lacking version, and only there, was moved: no alarm. */
function isMoved({ value, by, in: lacking }: Lack, key: string, versions: ReadVersion[]): boolean {
  const near = (language: Language): ReadParagraph[] => {
    const version = versions.find((one) => one.language === language);
    const at = version?.keys.indexOf(key) ?? -1;
    return [at - 1, at + 1].flatMap((index) => version?.byKey.get(version.keys[index] ?? '') ?? []);
  };
  const here = near(lacking.language).some((paragraph) => states(paragraph, value, by));
  return here && !near(by.language).some((paragraph) => states(paragraph, value, by));
}

function spansOf(lacks: Lack[]): FindingSpan[] {
  const spans = lacks.map(({ value: { fact }, by }) => ({
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

function statedIn(paragraphs: ReadParagraph[], group: ValueGroup): Partial<Record<Language, string[]>> {
  return Object.fromEntries(
    paragraphs.map(({ language, values }) => [
      language,
      [...new Set(values.filter((value) => value.group === group).map(({ value }) => value))],
    ]),
  );
}
