import type { Language } from '../../../platform/language.ts';
import { type Finding, type FindingCode, finding } from './compare-finding.ts';

const related = ['date', 'frequency', 'time', 'number', 'percent'];
const groups: Readonly<Record<string, FindingCode>> = { date: 'date-differs', frequency: 'frequency-differs', number: 'number-differs' };
const groupOf = ({ code }: Finding) => code.replace(/-lacking$/, '');

/**
 * One version lacks a date and the other a number ("the second half of 2031" against "the seventh half of 2031"): each tells what the other does
 * not, so one of them is wrong. The two findings become one *must*.
 */
export function raiseMutual(findings: readonly Finding[]): Finding[] {
  const open = findings.filter(({ code }) => code.endsWith('-lacking') && related.includes(code.replace(/-lacking$/, '')));
  const pair = open.flatMap((one) =>
    open
      .filter((other) => groupOf(one) < groupOf(other) && areMutual(one, other) && !isSpelledOut(one, other))
      .map((other) => [one, other] as const),
  )[0];
  if (!pair) return [...findings];
  const [one, other] = pair;
  const raised = finding('must', groups[groupOf(one)] ?? 'number-differs', one.key, {
    languages: [...new Set([...one.languages, ...other.languages])],
    spans: [...one.spans, ...other.spans],
    facts: { ...one.facts, lacking: [...new Set([...lackingIn(one), ...lackingIn(other)])] },
  });
  return findings.flatMap((each) => (each === one ? [raised] : each === other ? [] : [each]));
}

const lackingIn = ({ facts }: Finding): Language[] => facts.lacking ?? [];

/** Each is stated by a version that the other finding says to lack something. */
function areMutual(one: Finding, other: Finding): boolean {
  return one.spans.some((mine) =>
    other.spans.some((theirs) => lackingIn(one).includes(theirs.language) && lackingIn(other).includes(mine.language)),
  );
}

/** "In June, on the twenty-sixth day, of nineteen hundred and forty-five": the numbers are the day and the year of the date. */
function isSpelledOut(one: Finding, other: Finding): boolean {
  const statedBy = ({ facts }: Finding) => Object.values(facts.stated ?? {}).flat();
  const numbers = new Set(statedBy(other));
  return statedBy(one).some((date) => {
    const [, year, day] = /^(\d{4})-\d\d-(\d\d)$/.exec(date) ?? [];
    return numbers.has(String(Number(year))) && numbers.has(String(Number(day)));
  });
}
