import { foldWord } from '../../read-folded.ts';
import { soundOf } from '../../statements/sound-of-name.ts';

/** A letter by the classes of consonants it may be heard as; one that may be silent is `?`. */
const classes: Record<string, string> = {
  ...{ b: 'P', p: 'P', f: 'P', v: 'P', w: 'P?', t: 'T', d: 'T', đ: 'T', l: 'L', r: 'R', m: 'M', n: 'N', s: 'S', z: 'S', k: 'K', q: 'K' },
  ...{ c: 'KST', g: 'KS', j: 'KS?', x: 'KS', h: 'K?', ç: 'S', y: 'S?', ł: 'L?', ƿ: 'MP?', ǆ: 'KST', ǳ: 'STK', θ: 'TS', ɣ: 'K?', ξ: 'KS' },
  ...{ ب: 'P', پ: 'P', ف: 'P', ڤ: 'P', و: 'P?', ت: 'TS', ط: 'T', د: 'T', ض: 'T', ث: 'TS', ذ: 'TS', ل: 'L', ر: 'R', م: 'M', ن: 'N' },
  ...{
    س: 'S',
    ص: 'S',
    ز: 'S',
    ش: 'SK',
    ظ: 'ST',
    ج: 'KS',
    غ: 'K',
    خ: 'KS',
    ك: 'K',
    ک: 'K',
    گ: 'K',
    ق: 'K',
    ح: 'K?',
    ه: 'K?',
    چ: 'S',
    ع: 'K?',
  },
  ...{ б: 'P', п: 'P', в: 'P?', ф: 'PT', д: 'T', т: 'T', л: 'L', р: 'R', м: 'M', н: 'N', з: 'ST', с: 'ST', ц: 'S', ч: 'SK' },
  ...{ ж: 'KS', ш: 'SK', щ: 'S', г: 'K?', к: 'K', х: 'KS?', й: 'S?' },
};

/** A Chinese character that the table of sounds does not have: a vowel, or anything. */
const anything = 'PTKSLRMN?';

/** What is heard of a name's word, one entry to a consonant; undefined for characters that nobody can hear. */
function heardIn(word: string): string[] | undefined {
  if (/\p{Script=Han}/u.test(word)) {
    const heard = [...word].map((one) => [...soundOf(one)].map((letter) => classes[letter] ?? '?')).map(([one]) => one ?? anything);
    return heard.every((one) => one === anything) ? undefined : heard;
  }
  const plain = spellings.reduce((text, [written, heard]) => text.replace(written, heard), foldWord(word.replace(/^و?ال(?=.{3})/u, '')));
  const heard = [...plain.replace(/(.)\1+/gu, '$1')].flatMap((letter) => classes[letter]?.split(' ') ?? []);
  return /[a-z][sxtdz]$/.test(plain) ? [...heard.slice(0, -1), `${heard.at(-1) ?? ''}?`] : heard;
}

/** Several letters for one sound, and one for several, in the spellings of many languages; Russian cases go. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch|sz(?!c)/g, 's'],
  [/szcz|tch|tsch|cz|dz?h|zs|dj|gj|dž/g, 'ǆ'],
  [/ts|tz|dz/g, 'ǳ'],
  [/th/g, 'θ'],
  [/ph/g, 'f'],
  [/[mb]h/g, 'ƿ'],
  [/ll/g, 'ł'],
  [/^x(?=[iu])/g, 'ξ'],
  [/^q(?=[iu])/g, 'ǆ'],
  [/(?<=[aeiouаеиоуыэюя])(?:ng(?![aeiouy])|нг(?![аеиоуыэюя]))|(?<=.)نغ$/g, 'nɣ'],
  [/^x|(?<=[aeiou])x/g, 'ks'],
  [/^ge(?=o)/g, 'h'],
  [/mps/g, 'ms'],
  [/мпс/g, 'мс'],
  [/дж|чж|тч|дз|цз/g, 'ж'],
  [/تش/g, 'چ'],
  [/دج/g, 'ج'],
  [/تس/g, 'س'],
  [/(?:ым|ой|ом|ем|ого|ами|ах)$/u, ''],
];

/** Whether two words of names, in any of the scripts, may be one name; words that cannot be heard may be any. */
export function mayBeOneName(one: string, other: string): boolean {
  if (foldWord(one) === foldWord(other)) return true;
  const ends = [endsOf(one), endsOf(other)] as const;
  return ends[0].some((a) => ends[1].some((b) => soundAlike(a, b)));
}

/** Chinese writes what stands before a name against it: 由埃琳娜, 主席万吉鲁. */
function endsOf(word: string): string[] {
  if (!/\p{Script=Han}/u.test(word) || word.length < 5) return [word];
  return Array.from({ length: word.length - 2 }, (_, from) => word.slice(from));
}

/** Half as many letters, or fewer: Ana and Ingrid. */
const isMuchShorter = (one: string, other: string) => Math.min(one.length, other.length) * 2 <= Math.max(one.length, other.length);

function soundAlike(one: string, other: string): boolean {
  const [a, b] = [heardIn(one), heardIn(other)];
  if (!a || !b) return true;
  const isChinese = [one, other].some((word) => /\p{Script=Han}/u.test(word));
  const longest = longestOf(a, b);
  if (!isChinese && isMuchShorter(one, other) && Math.min(...[a, b].map((heard) => heard.filter(isHeard).length)) < 2) return false;
  const most = isChinese ? 0.15 + longest * 0.5 : longest < 3 ? 0.6 : 0.3 + longest * 0.35;
  return distance(a, b, isChinese) <= most;
}

/** How far two whole names sound apart, their words run together: 0 for alike, about 1 for nothing in common; undefined where one cannot be heard. */
export function soundApart(one: readonly string[], other: readonly string[]): number | undefined {
  const [a, b] = [one.flatMap((word) => heardIn(word) ?? []), other.flatMap((word) => heardIn(word) ?? [])];
  if (a.length === 0 || b.length === 0) return undefined;
  return (
    distance(
      a,
      b,
      [...one, ...other].some((word) => /\p{Script=Han}/u.test(word)),
    ) / longestOf(a, b)
  );
}

const longestOf = (a: string[], b: string[]) => Math.max(a.filter(isHeard).length, b.filter(isHeard).length, 1);

const isHeard = (one: string) => !one.includes('?');

function distance(a: string[], b: string[], isChinese: boolean): number {
  let row = [0];
  for (const [index, one] of b.entries()) row.push((row[index] ?? 0) + lost(one));
  for (const one of a) {
    const next = [(row[0] ?? 0) + lost(one)];
    for (const [at, other] of b.entries()) {
      const kept = (row[at] ?? 0) + (meets(one, other, isChinese) ? 0 : isChinese ? 1 : 1.8);
      next.push(Math.min(kept, (row[at + 1] ?? 0) + lost(one), (next[at] ?? 0) + lost(other)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Sounds at the end of a syllable go first, r before all. */
const lost = (one: string) => (!isHeard(one) ? 0.2 : one === 'R' ? 0.5 : 0.9);

/** Chinese has one sound for l and r. */
function meets(one: string, other: string, isChinese: boolean): boolean {
  return [...one].some((letter) => other.includes(letter) || (isChinese && 'LR'.includes(letter) && /[LR]/.test(other)));
}
