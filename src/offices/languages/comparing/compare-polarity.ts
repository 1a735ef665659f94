import { pairStretches, type Stretch } from '../aligning/pair-stretches.ts';
import { unansweredDenials } from '../polarity/answer-denials.ts';
import type { Sentence } from '../polarity/locate-words.ts';
import { opposedModals } from '../polarity/oppose-modals.ts';
import { readDenials } from '../polarity/read-denials.ts';
import { readModals } from '../polarity/read-modals.ts';
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

/** The denying words of each sentence that `other` does not answer at their place; where sentences have no partner, of the whole paragraph. */
function deniedIn(by: ReadParagraph, other: ReadParagraph): Stretch[][] {
  if (readDenials(by.text, by.language).length === 0) return [];
  const stretches = pairStretches(by, other);
  const pairs = stretches.every(({ a, b }) => a.length > 0 && b.length > 0)
    ? pairsOf(by, other)
    : [{ by: wholeOf(by), other: wholeOf(other) }];
  return pairs.flatMap((pair, place) =>
    [pairs[place - 1], pairs[place + 1]].some((beside) => beside && deniesMore(other, by, beside))
      ? []
      : unansweredDenials(sentenceOf(by, pair.by), sentenceOf(other, pair.other)).map((words) => shift(words, pair.by.start)),
  );
}

/** Whether the other version denies more in a pair of sentences: what is missed beside it may be said there. */
function deniesMore(other: ReadParagraph, by: ReadParagraph, pair: SentencePair): boolean {
  return unansweredDenials(sentenceOf(other, pair.other), sentenceOf(by, pair.by)).length > 0;
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

function sentenceOf({ text, language }: ReadParagraph, { start, end }: Stretch): Sentence {
  return { text: text.slice(start, end), language };
}

function shift(spans: readonly Stretch[], by: number): Stretch[] {
  return spans.map((span) => movedBy(span, by));
}

/**
 * A duty in one version where another only permits, sentence by sentence; a denied permission is no permission. Duty and advice ("shall" and
 * "should") are told apart by hint alone, as languages draw that line in different places.
 */
export function compareModality(key: string, paragraphs: ReadParagraph[]): Finding[] {
  for (const [index, one] of paragraphs.entries()) {
    for (const other of paragraphs.slice(index + 1)) {
      const opposed = opposedIn(one, other);
      const grave = opposed.filter(({ isGrave }) => isGrave);
      const shown = grave.length > 0 ? grave : opposed;
      if (shown.length === 0) continue;
      const spans = shown.flatMap(({ spans }) => spans);
      const languages = [one.language, other.language];
      return [finding(grave.length > 0 ? 'look' : 'style', 'modality-differs', key, { languages, spans, facts: {} })];
    }
  }
  return [];
}

function opposedIn(one: ReadParagraph, other: ReadParagraph): { isGrave: boolean; spans: FindingSpan[] }[] {
  if (readModals(one.text, one.language).length === 0) return [];
  return pairsOf(one, other).flatMap((pair) =>
    opposedModals(sentenceOf(one, pair.by), sentenceOf(other, pair.other)).map(({ mine, theirs }) => ({
      isGrave: mine.value === 'may' || theirs.value === 'may',
      spans: [spanOf(one, movedBy(mine, pair.by.start)), spanOf(other, movedBy(theirs, pair.other.start))],
    })),
  );
}

function movedBy({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}

function spanOf({ language, key, text }: ReadParagraph, { start, end }: Stretch): FindingSpan {
  return { language, key, start, end, text: text.slice(start, end) };
}
