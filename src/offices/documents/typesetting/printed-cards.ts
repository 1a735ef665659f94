import type { Direction } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import type { Card } from '../official-document.ts';
import { isolateCode } from '../read-isolates.ts';
import { printRuns, printText } from './printed-runs.ts';

/** A card as the templates read it. */
export function printCard(card: Card, direction: Direction) {
  const line = (runs: Run[] | undefined) => (runs && runs.length > 0 ? printRuns(runs, direction) : null);
  return {
    name: printRuns(card.name, direction),
    post: line(card.post),
    from: line(card.from),
    band: card.band ? { word: printText(card.band.word, direction), tone: card.band.tone } : null,
    code: card.code
      ? { letters: printText(isolateCode(card.code.letters, direction), direction), drawing: card.code.drawing, says: card.code.says }
      : null,
    before: line(card.before),
    after: (card.after ?? []).map((runs) => printRuns(runs, direction)),
  };
}
