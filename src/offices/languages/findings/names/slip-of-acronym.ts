/** The same letters in another order, or one letter changed, added or lost. */
export function isSlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 3 || Math.abs(one.length - other.length) > 1) return false;
  if ([...one].toSorted().join('') === [...other].toSorted().join('')) return true;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (one.length === other.length) return rest(one, start + 1) === rest(other, start + 1);
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return rest(long, start + 1) === rest(short, start);
}
