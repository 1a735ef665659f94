import type { Language } from '../../../platform/language.ts';
import type { ShownFinding, ShownRow } from './review.ts';

/** A stretch of a row's text with the findings that stand on it; what should stand there but does not is `counterpart`. */
export type MarkedStretch = {
  text: string;
  findings: ShownFinding[];
  counterpart: boolean;
  /** The findings whose last word is here: their numbers stand behind it. */
  ending: ShownFinding[];
};

/** Cuts the text of a row in one language where findings begin and end; what was waived is not marked. */
export function markText({ texts, findings }: Pick<ShownRow, 'texts' | 'findings'>, language: Language): MarkedStretch[] {
  const text = texts.find((one) => one.language === language)?.text ?? '';
  const spans = findings
    .filter(({ waiver }) => !waiver)
    .flatMap((shown) =>
      shown.finding.spans
        .filter((span) => span.language === language)
        .map(({ row, counterpart }) => ({ ...row, shown, counterpart: counterpart === true })),
    );
  const borders = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.flatMap((start, index) => {
    const end = borders[index + 1];
    if (end === undefined || end <= start || start >= text.length) return [];
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    const exact = over.filter(({ counterpart }) => !counterpart);
    return [
      {
        text: text.slice(start, end),
        findings: (exact.length > 0 ? exact : over).map(({ shown }) => shown),
        counterpart: over.length > 0 && exact.length === 0,
        ending: exact.filter((span) => span.end === end).map(({ shown }) => shown),
      },
    ];
  });
}
