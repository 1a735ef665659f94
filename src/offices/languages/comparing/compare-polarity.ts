import { pairStretches, type Stretch } from '../aligning/pair-stretches.ts';
import { countDenials, type Denials } from '../polarity/count-denials.ts';
import { type Modal, readModals } from '../polarity/read-modals.ts';
import { type Finding, type FindingSpan, finding } from './compare-finding.ts';
import type { ReadParagraph } from './compare-versions.ts';

/** Sentences of two paragraphs that say the same, whole stretches on both sides. */
type SentencePair = { by: Stretch; other: Stretch };

/** A sentence that denies more often than its partner has any words to deny with: a negation may be lost. */
export function compareNegation(key: string, paragraphs: ReadParagraph[]): Finding[] {
  const lost = paragraphs.flatMap((by) =>
    paragraphs.flatMap((other) => (other === by ? [] : deniedIn(by, other).map((spans) => ({ by, other, spans })))),
  );
  const lacking = paragraphs.filter((paragraph) => lost.some(({ other }) => other === paragraph));
  const denying = paragraphs.filter((paragraph) => lost.some(({ by }) => by === paragraph) && !lacking.includes(paragraph));
  const shown = denying.length > 0 ? lost.filter(({ by }) => denying.includes(by)) : lost;
  if (lacking.length === 0) return [];
  const spans = shown.flatMap(({ by, spans: own }) => own.map((span) => spanOf(by, span)));
  const first = denying.length > 0 ? denying : paragraphs.filter((paragraph) => lost.some(({ by }) => by === paragraph));
  return [
    finding('look', 'negation-lacking', key, {
      languages: [...new Set([...first, ...lacking].map(({ language }) => language))],
      spans: spans.filter((span, index) => spans.findIndex((one) => one.language === span.language && one.start === span.start) === index),
      facts: { lacking: lacking.map(({ language }) => language) },
    }),
  ];
}

/** The denying words of each sentence that `other` does not answer; where sentences have no partner, of the whole paragraph. */
function deniedIn(by: ReadParagraph, other: ReadParagraph): Stretch[][] {
  const whole = denialsOf(by, wholeOf(by));
  if (whole.least === 0 && whole.firm.length === 0) return [];
  const stretches = pairStretches(by, other);
  const pairs = stretches.every(({ a, b }) => a.length > 0 && b.length > 0)
    ? pairsOf(by, other)
    : [{ by: wholeOf(by), other: wholeOf(other) }];
  return pairs.flatMap((pair) => {
    const [mine, theirs] = [denialsOf(by, pair.by), denialsOf(other, pair.other)];
    if (isUnanswered(mine, theirs)) return [shift(mine.spans, pair.by.start)];
    return mine.firm.length > 0 && deniesNothing(theirs) ? [shift(mine.firm, pair.by.start)] : [];
  });
}

/** More denials than the other sentence can have; words that deny otherwise answer only beyond those that answer one another. */
function isUnanswered(by: Denials, other: Denials): boolean {
  const perhaps = Math.max(0, other.perhaps - by.perhaps - Math.max(0, by.only - other.only));
  return by.least > other.most + perhaps + Math.max(0, other.weak + other.only - by.weak - by.only);
}

function deniesNothing({ most, perhaps, weak, only }: Denials): boolean {
  return most + perhaps + weak + only === 0;
}

function pairsOf(by: ReadParagraph, other: ReadParagraph): SentencePair[] {
  return pairStretches(by, other).flatMap(({ a, b }) => {
    const [first, last, from, to] = [a[0], a.at(-1), b[0], b.at(-1)];
    return first && last && from && to ? [{ by: { start: first.start, end: last.end }, other: { start: from.start, end: to.end } }] : [];
  });
}

function wholeOf({ text }: ReadParagraph): Stretch {
  return { start: 0, end: text.length };
}

function denialsOf({ text, language }: ReadParagraph, { start, end }: Stretch): Denials {
  return countDenials(text.slice(start, end), language);
}

function shift(spans: readonly Stretch[], by: number): Stretch[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** A duty in one version where another only permits, sentence by sentence; a denied permission is no permission. */
export function compareModality(key: string, paragraphs: ReadParagraph[]): Finding[] {
  for (const [index, one] of paragraphs.entries()) {
    for (const other of paragraphs.slice(index + 1)) {
      const spans = oppositeIn(one, other) ?? oppositeIn(other, one);
      if (!spans) continue;
      return [finding('look', 'modality-differs', key, { languages: [one.language, other.language], spans, facts: {} })];
    }
  }
  return [];
}

/** Where every modal of a sentence is a duty and every modal of its partner a permission. */
function oppositeIn(one: ReadParagraph, other: ReadParagraph): FindingSpan[] | undefined {
  if (!modalsOf(one, wholeOf(one)).some(({ value }) => value !== 'may')) return undefined;
  if (!modalsOf(other, wholeOf(other)).some(({ value }) => value === 'may')) return undefined;
  for (const pair of pairsOf(one, other)) {
    const [duties, permissions] = [modalsOf(one, pair.by), modalsOf(other, pair.other)];
    if (duties.length === 0 || permissions.length === 0) continue;
    if (duties.some(({ value }) => value === 'may') || permissions.some(({ value }) => value !== 'may')) continue;
    return [...duties.map((modal) => spanOf(one, modal)), ...permissions.map((modal) => spanOf(other, modal))];
  }
  return undefined;
}

function modalsOf({ text, language }: ReadParagraph, { start, end }: Stretch): Modal[] {
  return readModals(text.slice(start, end), language).map((modal) => ({ ...modal, start: modal.start + start, end: modal.end + start }));
}

function spanOf({ language, key, text }: ReadParagraph, { start, end }: Stretch): FindingSpan {
  return { language, key, start, end, text: text.slice(start, end) };
}
