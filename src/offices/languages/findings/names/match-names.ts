import { foldWord } from '../../read-folded.ts';
import { mayBeOneName, soundApart } from './sound-alike.ts';

/** How far two names agree, each given by its words: `same` where no word of one is left to stand against a word of the other. */
export function matchNames(one: readonly string[], other: readonly string[]): 'same' | 'partly' | 'other' {
  const [a, b] = [nameParts(one), nameParts(other)];
  const [lonely, bare] = unmatched(a, b);
  const known = lonely.length === 0 || bare.length === 0 || joined(a, b);
  const apart = a.length === b.length ? howFar(a, b) : known ? 'near' : 'between';
  if ((apart === 'near' && (known || (a.length > 1 && !isShortened(lonely, bare)))) || (known && apart === 'between') || isUnheard(a, b))
    return 'same';
  return lonely.length < a.length ? 'partly' : 'other';
}

/** Of two names that sound near as wholes, one has a much shorter word in the place of another: Ana Sørensen for Ingrid Sørensen. */
function isShortened([one = '', ...more]: string[], [other = '', ...others]: string[]): boolean {
  const lengths = [one, other].map((word) => word.length);
  return (
    more.length === 0 && others.length === 0 && Math.min(...lengths) * 2 <= Math.max(...lengths) && !/\p{Script=Han}/u.test(one + other)
  );
}

/** Two whole names in two scripts: near enough to be one name, too far, or between, where each word decides. */
export function howFar(one: readonly string[], other: readonly string[]): 'near' | 'between' | 'far' {
  if (scriptOf(one) === scriptOf(other)) return 'between';
  const apart = soundApart(one, other);
  const [near, far] = [one, other].map(scriptOf).includes('Han') ? [0.26, 0.5] : [0.22, 0.38];
  if (apart === undefined) return 'between';
  return apart <= near ? 'near' : apart > far ? 'far' : 'between';
}

function scriptOf(words: readonly string[]): string | undefined {
  const text = words.join('');
  return ['Han', 'Arabic', 'Cyrillic', 'Latin'].find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
}

/** An East Asian name is written by its meaning: nobody can tell it from another by ear. */
export function isUnheard(one: readonly string[], other: readonly string[]): boolean {
  const isShort = (words: readonly string[]) => words.length === 1 && /^\p{Script=Han}{2,4}$/u.test(words[0] ?? '');
  return (isShort(one) && scriptOf(other) !== 'Han') || (isShort(other) && scriptOf(one) !== 'Han');
}

/** The Arabic article as other scripts part it from the name. */
const articleBefore = /^(?:[ae]l|a[sdrntz]|ash|es|esh|аль?|эль?|а[сшрндтз]|э[сшрн])$/iu;

/** The words of a name: both halves of a double one, no initials and no article before another word. */
const particles = new Set(['دي', 'لا', 'ديل', 'دل', 'إي', 'دوس', 'لوس', 'لاس', 'فان', 'فون', 'دير']);

export function nameParts(name: readonly string[]): string[] {
  const told = name.length > 2 ? name.filter((word) => !particles.has(word)) : name;
  return told.flatMap((word) => {
    const halves = word.split(/[-–]/).filter((half) => half.replace(/\./g, '').length > 1);
    return halves.length > 1 ? halves.filter((half, at) => at === halves.length - 1 || !articleBefore.test(half)) : halves;
  });
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
