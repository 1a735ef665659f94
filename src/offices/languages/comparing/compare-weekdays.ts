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
