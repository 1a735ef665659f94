import { type Finding, type FindingSpan, finding } from './compare-finding.ts';
import type { ReadParagraph } from './compare-versions.ts';

/** A version that denies more often than another has any word to deny with: a negation may be lost. */
export function compareNegation(key: string, paragraphs: ReadParagraph[]): Finding[] {
  const denying = paragraphs.filter(({ values }) => values.some(({ group, weak }) => group === 'negation' && !weak));
  const lacking = paragraphs.filter((other) => denying.some((by) => by !== other && isDenied(by, other)));
  if (lacking.length === 0) return [];
  const by = denying.filter((one) => !lacking.includes(one));
  if (by.length === 0) return [];
  const spans = by.flatMap((one) => spansOf(one, 'negation', (weak) => !weak));
  return [
    finding('look', 'negation-lacking', key, {
      languages: [...by, ...lacking].map(({ language }) => language),
      spans,
      facts: { lacking: lacking.map(({ language }) => language) },
    }),
  ];
}

/** Nothing denies here, or less than every sentence there does. */
function isDenied(by: ReadParagraph, other: ReadParagraph): boolean {
  const [said, answered] = [count(by, true), count(other, false)];
  return answered === 0 ? said > 0 : said > answered && said <= (by.text.match(/[.!?؟](?=\s|$)|。/gu) ?? []).length;
}

function count({ values }: ReadParagraph, strong: boolean): number {
  return values.filter(({ group, weak }) => group === 'negation' && !(strong && weak)).length;
}

/** A duty in one version where another only permits. */
export function compareModality(key: string, paragraphs: ReadParagraph[]): Finding[] {
  const only = (kind: string) =>
    paragraphs.filter(({ values }) => {
      const modals = values.filter(({ group }) => group === 'modality');
      return modals.length > 0 && modals.every(({ value }) => value === kind);
    });
  const [duties, permissions] = [only('must'), only('may')];
  if (duties.length === 0 || permissions.length === 0) return [];
  const both = [...duties, ...permissions];
  return [
    finding('look', 'modality-differs', key, {
      languages: both.map(({ language }) => language),
      spans: both.flatMap((one) => spansOf(one, 'modality', () => true)),
      facts: {},
    }),
  ];
}

function spansOf({ values, language, key, text }: ReadParagraph, wanted: string, kept: (weak: boolean) => boolean): FindingSpan[] {
  return values.flatMap(({ group, weak, fact: { start, end } }) =>
    group === wanted && kept(weak) ? [{ language, key, start, end, text: text.slice(start, end) }] : [],
  );
}
