import { density, openLocator, type Sentence } from './locate-words.ts';
import { type Modal, readModals } from './read-modals.ts';

/** A modal of one sentence and the one at its place in the other that says otherwise. */
export type Opposed = { mine: Modal; theirs: Modal };
type Pair = Opposed & { apart: number };

/** In characters of English: as near must two modals of different strength stand to be held for one another. */
export const modalTuning = { near: 45, single: 80, sure: 0.5 };
const isDuty = ({ value }: Modal) => value !== 'may';

/**
 * Modals that answer one another and differ: each is first given to its like in the other sentence, the nearest first; what is left of
 * either side and stands at the same place is opposed. `value` tells duty, advice and permission apart.
 */
export function opposedModals(one: Sentence, other: Sentence): Opposed[] {
  const mine = readModals(one.text, one.language);
  const theirs = readModals(other.text, other.language);
  if (mine.length === 0 || theirs.length === 0) return [];
  const locate = openLocator(one, other);
  const placed = mine.map((modal) => ({ modal, ...locate(modal) }));
  const pairs = placed.flatMap(({ modal, at, sure }) =>
    theirs.map((answer): Pair => {
      const apart = sure < modalTuning.sure ? Number.POSITIVE_INFINITY : Math.abs(answer.start - at) / density[other.language];
      return { mine: modal, theirs: answer, apart };
    }),
  );
  const taken = new Set<Modal>();
  const take = (isFit: (pair: Pair) => boolean): Pair[] =>
    pairs
      .filter(isFit)
      .sort((a, b) => a.apart - b.apart)
      .filter((pair) => {
        if (taken.has(pair.mine) || taken.has(pair.theirs)) return false;
        taken.add(pair.mine).add(pair.theirs);
        return true;
      });
  take((pair) => pair.mine.value === pair.theirs.value);
  const near = (pair: Pair) =>
    pair.apart <= modalTuning.near ||
    (mine.length === 1 && theirs.length === 1 && !(pair.apart > modalTuning.single && pair.apart < Number.POSITIVE_INFINITY));
  const weaker = take((pair) => isDuty(pair.mine) && isDuty(pair.theirs)).filter(near);
  return [...take(near), ...weaker];
}
