import { type Finding, finding } from './compare-finding.ts';
import type { ReadParagraph } from './compare-versions.ts';

/** Weekdays that are not those of the date beside them; one version alone shows it. */
export function unfitWeekdays({ statements, language, key, text }: ReadParagraph): Finding[] {
  return statements.flatMap((one) => {
    if (one.kind !== 'weekday' || one.fits !== false) return [];
    const words = text.slice(one.start, one.end);
    const spans = [{ language, key, start: one.start, end: one.end, text: words }];
    return [finding('must', 'weekday-unfit', key, { languages: [language], spans, facts: { name: `${words} (${one.day})` } })];
  });
}

/** Days that no calendar has (31 April) and spans that end before they begin; one version alone shows them. */
export function impossibleDates({ recognised, language, key, text }: ReadParagraph): Finding[] {
  return recognised.flatMap((fact) => {
    const backwards = fact.kind === 'days' && !fact.value.inferred && fact.value.to !== undefined && fact.value.to < fact.value.from;
    if (fact.kind !== 'no-day' && !backwards) return [];
    const words = text.slice(fact.start, fact.end);
    const spans = [{ language, key, start: fact.start, end: fact.end, text: words }];
    return [finding('must', 'date-impossible', key, { languages: [language], spans, facts: { name: words } })];
  });
}
