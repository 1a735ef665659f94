import { foldWord } from '../../read-folded.ts';
import { mayBeOneName } from './sound-alike.ts';

/** How far two names agree, each given by its words: `same` where no word of one is left to stand against a word of the other. */
export function matchNames(one: readonly string[], other: readonly string[]): 'same' | 'partly' | 'other' {
  const [a, b] = [nameParts(one), nameParts(other)];
  const [lonely, bare] = unmatched(a, b);
  if (lonely.length === 0 || bare.length === 0 || joined(a, b)) return 'same';
  return lonely.length < a.length ? 'partly' : 'other';
}

/** The words of a name: both halves of a double one, no initials. */
export function nameParts(name: readonly string[]): string[] {
  return name.flatMap((word) => word.split(/[-–]/)).filter((word) => word.replace(/\./g, '').length > 1);
}

/** The words of each name without a partner: the same words go together first, then those that sound alike, each but once. */
function unmatched(one: readonly string[], other: readonly string[]): [string[], string[]] {
  let [a, b] = [[...one], [...other]];
  for (const alike of [(x: string, y: string) => foldWord(x) === foldWord(y), mayBeOneName]) {
    const rest: string[] = [];
    for (const word of a) {
      const at = b.findIndex((each) => alike(word, each));
      if (at < 0) rest.push(word);
      else b = b.filter((_, index) => index !== at);
    }
    a = rest;
  }
  return [a, b];
}

/** A name written in one word here and in two there. */
function joined(a: string[], b: string[]): boolean {
  return a.length !== b.length && mayBeOneName(a.join(''), b.join(''));
}
