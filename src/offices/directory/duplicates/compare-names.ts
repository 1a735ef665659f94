import type { PersonNameRow } from '../display-name.ts';
import { wordsOf } from '../search/search-words.ts';
import { skeletonsOf } from '../search/skeletons.ts';

/** How two names are alike: the same letters, the same with given and family name changed over, or the same to the ear in another writing. */
export type NameLikeness = 'same-name' | 'transposed' | 'sounds-alike';
/** A name cut for comparing. */
export type CutName = { given: string[]; family: string[]; keys: string[][] };

/** Cuts a name into folded words and their consonant keys. */
export function cutName({ given, family, particle }: PersonNameRow): CutName {
  const words = [wordsOf(given), wordsOf(`${particle ?? ''} ${family}`)] as const;
  return { given: words[0], family: words[1], keys: words.flat().map((word) => [word, ...skeletonsOf(word)]) };
}

/** The likeness of two persons by any of their names; undefined when there is none. A name of one word is too little. */
export function compareNames(one: readonly CutName[], other: readonly CutName[]): NameLikeness | undefined {
  const found = new Set(one.flatMap((name) => other.map((each) => compare(name, each))));
  return (['same-name', 'transposed', 'sounds-alike'] as const).find((likeness) => found.has(likeness));
}

function compare(one: CutName, other: CutName): NameLikeness | undefined {
  const [first, second] = [one, other].map(({ given, family }) => [...given, ...family].join(' '));
  if (one.keys.length < 2 || other.keys.length < 2) return undefined;
  if (first === second) return 'same-name';
  if ([...one.given, ...one.family].sort().join(' ') === [...other.given, ...other.family].sort().join(' ')) return 'transposed';
  const [shorter, longer] = one.keys.length <= other.keys.length ? [one.keys, other.keys] : [other.keys, one.keys];
  const left = [...longer];
  for (const keys of shorter) {
    const at = left.findIndex((each) => each.some((key) => keys.includes(key)));
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return left.length <= 1 ? 'sounds-alike' : undefined;
}
