/** Letters that scripts write differently, brought to one consonant each. */
const sounds: [RegExp, string][] = [
  [/تش|ch|tch|cz/g, 'C'],
  [/ش|sh|[سصزث]|[sz]/g, 'S'],
  [/(?:[غقكج]|[gkqcj])h?/g, 'G'],
  [/(?:[دضطتذظ]|[td])h?/g, 'T'],
  [/ph|[فبfbpv]/g, 'F'],
  [/[هحخhx]/g, 'H'],
  [/[مm]/g, 'M'],
  [/[نn]/g, 'N'],
  [/[رr]/g, 'R'],
  [/[لl]/g, 'L'],
  [/[^A-Z ]/g, ''],
];

/** The consonants of a name in any of our scripts, as a rough skeleton. */
export function skeleton(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return sounds
    .reduce((text, [letters, sound]) => text.replace(letters, sound), plain)
    .replace(/(.)\1+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How alike two names sound, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [skeleton(one).replaceAll(' ', ''), skeleton(other).replaceAll(' ', '')];
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** For each name of one list the place of the likest name in the other; -1 when none is like it. */
export function matchNames(names: string[], others: string[]): number[] {
  const taken = new Set<number>();
  return names.map((name) => {
    const scores = others.map((other, index) => (taken.has(index) ? -1 : likeness(name, other)));
    const best = Math.max(...scores, 0);
    const place = best >= 0.5 ? scores.indexOf(best) : -1;
    if (place >= 0) taken.add(place);
    return place;
  });
}
