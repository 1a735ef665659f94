/** A stretch of a text that is replaced: `start` to `end` of what stood there, and what stands there now. */
export type Replacement = { start: number; end: number; text: string };

/** What turns one text into another, by words and the signs between them; neighbouring replacements are one. */
export function diffText(before: string, after: string): Replacement[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const head = sameAtStart(old, fresh);
  const back = sameAtEnd(old.slice(head), fresh.slice(head));
  const common = longestCommon(old.slice(head, old.length - back), fresh.slice(head, fresh.length - back));
  const offsets = offsetsOf(old);
  const found: Replacement[] = [];
  let [a, b] = [head, head];
  const add = (toOld: number, toFresh: number) => {
    if (toOld > a || toFresh > b)
      found.push({ start: offsets[a] ?? 0, end: offsets[toOld] ?? before.length, text: fresh.slice(b, toFresh).join('') });
  };
  for (const [x, y] of common) {
    add(head + x, head + y);
    [a, b] = [head + x + 1, head + y + 1];
  }
  add(old.length - back, fresh.length - back);
  return joinNear(found, before);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function offsetsOf(words: readonly string[]): number[] {
  const offsets = [0];
  for (const word of words) offsets.push((offsets.at(-1) ?? 0) + word.length);
  return offsets;
}

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function sameAtEnd(a: readonly string[], b: readonly string[]): number {
  return sameAtStart(a.toReversed(), b.toReversed());
}

/** Pairs of places of the longest common words; beyond some size nothing is common, and all is replaced at once. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > 400_000) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Replacements between which only a space or sign stands are read as one. */
function joinNear(found: readonly Replacement[], before: string): Replacement[] {
  const joined: Replacement[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (last && one.start - last.end <= 1) {
      last.text += before.slice(last.end, one.start) + one.text;
      last.end = one.end;
    } else joined.push({ ...one });
  }
  return joined;
}
